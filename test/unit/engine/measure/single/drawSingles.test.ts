import { describe, expect, test } from 'vitest';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { publish } from '$lib/engine/announce/publish';
import type { Base } from '$lib/engine/base/Base';
import { drawSingles } from '$lib/engine/measure/single/drawSingles';
import { Random } from '$lib/engine/random/Random';
import { sharedBase } from '../../bases';

const base = sharedBase('classroom', 11);
const draw = (seed: number, posts: number, from: Base = base) =>
  drawSingles(from, new Random(seed, 170), posts);

describe('drawSingles', () => {
  const posts = draw(1, 120);

  test('draws as many posts as asked for, each about exactly one person', () => {
    expect(posts).toHaveLength(120);
    for (const post of posts) {
      expect(publish(base, post)).toMatchObject({ count: 1, obstacle: null });
      expect(parseAnnouncement(JSON.parse(JSON.stringify(post)))).toEqual(post);
    }
  });

  test('of every kind: titles and sets of them, every measure, windows and single days, anybody and towns', () => {
    const texts = posts.map((post) => JSON.stringify(post));
    for (const sign of [
      ...['"title"', '"genre"', '"season"', '"sensitivity"', '"town"'],
      ...['"atLeast"', '"exactly"', '"onDays"', '"inARow"', '"people":{}'],
    ])
      expect(texts.filter((text) => text.includes(sign)).length, sign).toBeGreaterThan(2);
    const days = posts.map(({ who }) => who.did[0].when.to - who.did[0].when.from + 1);
    expect(days.filter((n) => n === 1).length).toBeGreaterThan(2);
    expect(days.filter((n) => n === 365).length).toBeGreaterThan(10);
  });

  test('draws the same from the same dice, and does not look at who keeps a diary', () => {
    expect(draw(3, 5)).toEqual(draw(3, 5));
    expect(draw(3, 5)).not.toEqual(draw(4, 5));
    const { diaries } = sharedBase('classroom', 12);
    expect(draw(5, 5, { ...base, diaries })).toEqual(draw(5, 5));
  });
});
