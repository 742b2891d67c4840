import { describe, expect, test } from 'vitest';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { publish } from '$lib/engine/announce/publish';
import type { Base } from '$lib/engine/base/Base';
import { drawAnnouncements, SHAPES } from '$lib/engine/measure/drawAnnouncements';
import { Random } from '$lib/engine/random/Random';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 11);
const draw = (seed: number, from: Base = base) => drawAnnouncements(from, new Random(seed, 10));

describe('drawAnnouncements', () => {
  const drawn = Array.from({ length: 25 }, (_, seed) => draw(seed));

  test('draws posts of every shape, at most one each, in the order of SHAPES', () => {
    const seen = new Map<string, number>();
    for (const list of drawn) {
      const places = list.map(({ shape }) => SHAPES.indexOf(shape));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      for (const { shape } of list) seen.set(shape, (seen.get(shape) ?? 0) + 1);
    }
    for (const shape of SHAPES) expect(seen.get(shape) ?? 0).toBeGreaterThan(8);
  });

  test('draws only what can be posted, in the one JSON form', () => {
    for (const { announcement } of drawn.flat()) {
      expect(publish(base, announcement).obstacle).toBeNull();
      expect(parseAnnouncement(JSON.parse(JSON.stringify(announcement)))).toEqual(announcement);
    }
  });

  test('draws single people, dozens and hundreds', () => {
    const counts = drawn.flat().map(({ announcement }) => publish(base, announcement).count);
    for (const [from, to] of [
      [1, 1],
      [2, 9],
      [10, 99],
      [100, 1000],
    ])
      expect(counts.filter((n) => n >= from && n <= to).length).toBeGreaterThan(10);
  });

  test('draws the same from the same dice, and something else from others', () => {
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  test('does not look at who keeps a diary', () => {
    const other: Base = {
      ...base,
      diaries: { ...sharedBase('classroom', 12).diaries, subscriberOf: base.diaries.subscriberOf },
    };
    expect(draw(5, other)).toEqual(draw(5));
  });
});
