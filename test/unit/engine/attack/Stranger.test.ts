import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement, Deed, People } from '$lib/engine/announce/announcement';
import { publish } from '$lib/engine/announce/publish';
import { Stranger } from '$lib/engine/attack/Stranger';
import { membersOf } from '$lib/engine/announce/membersOf';
import type { Base } from '$lib/engine/base/Base';
import { SUSPECT_FLOOR } from '$lib/engine/constants';
import { sharedBase } from '../bases';

const year = { from: 0, to: 364 };

/** The title of a place in the charts, among the Christmas titles if asked. */
function charted({ catalogue }: Base, place: number, isYule = false): { title: number } {
  const titles = [...catalogue.chartRank.keys()]
    .filter((t) => !isYule || catalogue.season[t] === 1)
    .sort((a, b) => catalogue.chartRank[a] - catalogue.chartRank[b]);
  return { title: titles[place] };
}

const count = (did: Deed[], people: People = {}): Announcement => ({
  kind: 'count',
  who: { people, did },
  quip: '',
});

/** Posts about single titles: quick for the stranger, and of every size. */
const posts: Array<[string, (base: Base) => Announcement]> = [
  [
    'five nights in a row with a Christmas title',
    (b) => count([{ what: charted(b, 0, true), when: year, times: { inARow: 5 } }]),
  ],
  [
    'every day of a week in December',
    (b) =>
      count([
        { what: charted(b, 1, true), when: { from: 345, to: 351 }, times: { everyDay: true } },
      ]),
  ],
  [
    'a title three times',
    (b) => count([{ what: charted(b, 2), when: year, times: { atLeast: 3 } }]),
  ],
  ['the hit, once', (b) => count([{ what: charted(b, 0), when: year, times: { atLeast: 1 } }])],
  [
    'a title twice in the largest town',
    (b) => count([{ what: charted(b, 3), when: year, times: { atLeast: 1 } }], { town: 0 }),
  ],
  [
    'a title exactly once at night',
    (b) =>
      count([{ what: charted(b, 1), when: { ...year, part: 'night' }, times: { exactly: 1 } }]),
  ],
  [
    'two titles',
    (b) =>
      count(
        [4, 5].map((place) => ({ what: charted(b, place), when: year, times: { atLeast: 1 } })),
      ),
  ],
  [
    'one title and never another',
    (b) =>
      count([
        { what: charted(b, 6), when: year, times: { atLeast: 1 } },
        { what: charted(b, 0), when: year, times: { never: true } },
      ]),
  ],
  [
    'the record of a title',
    (b) => ({
      kind: 'maximum',
      who: { people: {}, did: [{ what: charted(b, 0, true), when: year, times: { onDays: 1 } }] },
      quip: '',
    }),
  ],
  [
    'a share of a town',
    (b) => ({
      kind: 'share',
      who: { people: {}, did: [{ what: charted(b, 0), when: year, times: { atLeast: 1 } }] },
      among: { people: { town: 0 }, did: [] },
      quip: '',
    }),
  ],
];

/** Attacks a feed; the posts must be publishable. */
function attack(base: Base, feed: Announcement[], stranger = new Stranger(base)) {
  const publications = feed.map((one) => publish(base, one));
  return { ...stranger.attack(feed, publications), publications };
}

describe('the stranger', () => {
  const base = sharedBase('classroom', 601);

  test('never looks at who is behind a diary: with the truth scrambled, every number is the same', () => {
    const { subscriberOf } = base.diaries;
    const scrambled: Base = {
      ...base,
      diaries: {
        ...base.diaries,
        subscriberOf: subscriberOf.map((_, i) => subscriberOf[(i * 7 + 3) % subscriberOf.length]),
      },
    };
    expect(scrambled.diaries.subscriberOf).not.toEqual(subscriberOf);
    const feed = [0, 4, 9].map((i) => posts[i][1](base));
    expect(attack(scrambled, feed).result).toEqual(attack(base, feed).result);
  });

  test('never looks at the table itself, beyond what is published: with everybody’s year emptied, every number is the same', () => {
    const feed = [0, 2].map((i) => posts[i][1](base));
    const { result, publications } = attack(base, feed);
    const emptied: Base = {
      ...base,
      words: new Uint32Array(0),
      viewingOffsets: new Uint32Array(base.subscribers + 1),
      viewedBy: new Uint32Array(0),
      viewedAt: new Uint16Array(0),
      titleOffsets: new Uint32Array(base.catalogue.titles + 1),
      activeDays: new Int32Array(base.activeDays.length),
      town: new Uint8Array(base.subscribers),
      ageBand: new Uint8Array(base.subscribers),
      taste: new Uint8Array(base.subscribers),
      habit: new Uint8Array(base.subscribers),
    };
    expect(new Stranger(emptied).attack(feed, publications).result).toEqual(result);
  });

  test('says of nothing nothing', () => {
    const { result } = attack(base, []);
    expect(result).toMatchObject({ suspects: [], contradiction: false, publications: [] });
    expect(result.probabilities).toHaveLength(0);
  });

  test('lists everybody from one in fifty up, the likeliest first, with bits that give the odds', () => {
    const { result } = attack(
      base,
      posts.slice(0, 5).map(([, make]) => make(base)),
    );
    const { probabilities, before, suspects, personas } = result;
    const isSuspect = (p: number, i: number) => Math.max(p, before[i]) >= SUSPECT_FLOOR;
    expect(suspects.length).toBe(probabilities.filter(isSuspect).length);
    expect(suspects.length).toBeGreaterThan(20);
    suspects.forEach((suspect, i) => {
      const { probability, announcement, persona } = suspect;
      if (i > 0) expect(probability).toBeLessThanOrEqual(suspects[i - 1].probability);
      expect(probability).toBe(probabilities[announcement * personas + persona]);
      expect(2 ** (suspect.startBits + suspect.diaryBits + suspect.postBits)).toBeCloseTo(
        probability / (1 - probability),
        6,
      );
      const items = suspect.reviews.reduce((sum, { bits }) => sum + bits, 0);
      expect(items + suspect.habitBits).toBeCloseTo(suspect.diaryBits, 9);
    });
    for (const p of probabilities) expect(p >= 0 && p <= 1).toBe(true);
  });

  test('names for each review of a leading suspect its own columns, in the diary’s order', () => {
    const { result } = attack(base, [posts[0][1](base)]);
    const { diaries } = base;
    const [first] = result.suspects;
    expect(first.reviews.length).toBeGreaterThan(0);
    for (const { review, title, day, stars, kind } of first.reviews) {
      expect(review).toBeGreaterThanOrEqual(diaries.reviewOffsets[first.persona]);
      expect(review).toBeLessThan(diaries.reviewOffsets[first.persona + 1]);
      expect([title, day, stars, kind]).toEqual([
        diaries.title[review],
        diaries.day[review],
        diaries.stars[review],
        diaries.kind[review],
      ]);
    }
    const order = first.reviews.map(({ review }) => review);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('suspects nobody of another town than the one they name', () => {
    const inTown = count([{ what: charted(base, 0), when: year, times: { atLeast: 1 } }], {
      town: 1,
    });
    const { result } = attack(base, [inTown]);
    let elsewhere = 0;
    base.diaries.namedTown.forEach((town, persona) => {
      if (town < 0 || town === 1) return;
      elsewhere++;
      expect(result.probabilities[persona]).toBe(0);
    });
    expect(elsewhere).toBeGreaterThan(20);
  });

  test('never gives the diarists more people than there are', () => {
    const { result, publications } = attack(
      base,
      posts.slice(0, 6).map(([, make]) => make(base)),
    );
    publications.forEach(({ count: published }, a) => {
      const sum = result.probabilities
        .subarray(a * result.personas, (a + 1) * result.personas)
        .reduce((total, p) => total + p, 0);
      expect(sum).toBeLessThanOrEqual(published + 1e-6);
    });
  });
});

describe('a true feed is never taken for a contradiction', () => {
  const base = sharedBase('classroom', 602);
  const stranger = new Stranger(base);

  test.each(posts)('%s', (_, make) => {
    const announcement = make(base);
    const { result, publications } = attack(base, [announcement], stranger);
    expect(publications[0].obstacle).toBeNull();
    expect(result.contradiction).toBe(false);
  });

  test('shares of every town, large and small', () => {
    let shares = 0;
    for (let town = 0; town < 60; town += 5) {
      const announcement: Announcement = {
        kind: 'share',
        who: { people: {}, did: [{ what: charted(base, 1), when: year, times: { atLeast: 1 } }] },
        among: { people: { town }, did: [] },
        quip: '',
      };
      if (publish(base, announcement).obstacle !== null) continue;
      shares++;
      expect(attack(base, [announcement], stranger).result.contradiction).toBe(false);
    }
    expect(shares).toBeGreaterThan(5);
  });
});

describe('over several bases, as many diarists are among the people spoken of as the probabilities add up to', () => {
  const seeds = Array.from({ length: 4 }, (_, i) => 611 + i);
  const some = posts.filter((_, i) => i % 2 === 0 || i === 1);
  const totals = some.map(() => ({ said: 0, variance: 0, found: 0 }));
  beforeAll(() => {
    for (const seed of seeds) {
      const base = sharedBase('classroom', seed);
      const stranger = new Stranger(base);
      some.forEach(([, make], i) => {
        const announcement = make(base);
        const { result, publications } = attack(base, [announcement], stranger);
        if (publications[0].obstacle !== null || result.contradiction) return;
        const members = new Set(membersOf(base, announcement, publications[0]));
        const total = totals[i];
        base.diaries.subscriberOf.forEach((subscriber, persona) => {
          const p = result.probabilities[persona];
          total.said += p;
          total.variance += p * (1 - p);
          if (members.has(subscriber)) total.found++;
        });
      });
    }
  }, 120_000);

  test.each(some.map(([name], i) => ({ name, i })))('$name', ({ i }) => {
    const { said, variance, found } = totals[i];
    expect(said).toBeGreaterThan(0);
    expect(Math.abs(found - said) / Math.sqrt(variance)).toBeLessThan(4);
  });

  test('and all together', () => {
    const sum = (key: 'said' | 'variance' | 'found') =>
      totals.reduce((a, total) => a + total[key], 0);
    expect(Math.abs(sum('found') - sum('said')) / Math.sqrt(sum('variance'))).toBeLessThan(4);
  });
});
