import { describe, expect, test } from 'vitest';
import { claimsOf } from '$lib/engine/announce/claimsOf';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { publish } from '$lib/engine/announce/publish';
import type { Base } from '$lib/engine/base/Base';
import { drawRelated } from '$lib/engine/measure/drawRelated';
import { Random } from '$lib/engine/random/Random';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 11);
const draw = (seed: number, size: number, from: Base = base) =>
  drawRelated(from, new Random(seed, 10), size);
const feeds = Array.from({ length: 40 }, (_, seed) => draw(seed, 4));

describe('drawRelated', () => {
  test('draws as many posts as asked for, none twice, each about somebody', () => {
    for (const feed of [...feeds, draw(1, 2), draw(2, 12)]) {
      expect(new Set(feed.map((post) => JSON.stringify(post))).size).toBe(feed.length);
      for (const post of feed) {
        expect(publish(base, post).obstacle).toBeNull();
        expect(parseAnnouncement(JSON.parse(JSON.stringify(post)))).toEqual(post);
      }
    }
    expect(feeds.map(({ length }) => length)).toEqual(feeds.map(() => 4));
    expect(draw(1, 2)).toHaveLength(2);
    expect(draw(2, 12)).toHaveLength(12);
  });

  test('every post of a feed is about its one subject', () => {
    for (const feed of feeds) {
      const subjects = feed.map((post) => {
        const claims = claimsOf(post, publish(base, post), 0);
        return new Set(
          claims.flatMap(({ predicate }) => predicate.did.map(({ what }) => JSON.stringify(what))),
        );
      });
      const shared = [...subjects[0]].filter((what) => subjects.every((some) => some.has(what)));
      expect(shared.length).toBeGreaterThan(0);
    }
  });

  test('all kinds of relation occur: windows in windows, "of those", towns, small and large', () => {
    const texts = feeds.map((feed) => JSON.stringify(feed));
    for (const sign of ['"among"', '"town"', '"pair"', '"ageBand"'])
      expect(texts.filter((text) => text.includes(sign)).length).toBeGreaterThan(3);
    const isNested = (feed: (typeof feeds)[number]) =>
      feed.some((one) =>
        feed.some(
          (other) =>
            'who' in one &&
            'who' in other &&
            one.who.did[0]?.when.from === other.who.did[0]?.when.from &&
            one.who.did[0]?.when.to < other.who.did[0]?.when.to,
        ),
      );
    expect(feeds.filter(isNested).length).toBeGreaterThan(8);
  });

  test('draws the same from the same dice, and does not look at who keeps a diary', () => {
    expect(draw(3, 4)).toEqual(draw(3, 4));
    expect(draw(3, 4)).not.toEqual(draw(4, 4));
    const other: Base = {
      ...base,
      diaries: { ...sharedBase('classroom', 12).diaries, subscriberOf: base.diaries.subscriberOf },
    };
    expect(draw(5, 4, other)).toEqual(draw(5, 4));
  });
});
