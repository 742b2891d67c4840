import { describe, expect, test } from 'vitest';
import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { claimsOf, type Claim } from '$lib/engine/announce/claimsOf';
import { publish } from '$lib/engine/announce/publish';
import { log2Odds } from '$lib/engine/attack/log2Odds';
import type { Memberships } from '$lib/engine/attack/Memberships';
import type { Reading } from '$lib/engine/attack/Reading';
import { Stranger } from '$lib/engine/attack/Stranger';
import { takeOut } from '$lib/engine/desk/takeOut';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { sharedBase } from '../bases';
import { BruteForce } from '../../../support/bruteForce';
import { brutePosterior, type BruteVector } from '../../../support/brutePosterior';

/* Before, after and without, against adding everybody up by brute force. Everybody who keeps a diary subscribes here, so the background is whole people. */

const base = sharedBase('classroom', 7, { reviewerShare: 0.03, outsiderShare: 0 });
const stranger = new Stranger(base);
const brute = new BruteForce(base);
const { subscribers } = base;
const { personas, subscriberOf } = base.diaries;
const hit = base.catalogue.chartRank.indexOf(0);
const second = base.catalogue.chartRank.indexOf(1);
const week = { from: 350, to: 363 };
const who = (title: number, atLeast = 1, when = week): Predicate => ({
  people: {},
  did: [{ what: { title }, when, times: { atLeast } }],
});

const feeds: Array<[string, Announcement[]]> = [
  ['a count', [{ kind: 'count', who: who(hit), quip: '' }]],
  ['one person', [{ kind: 'one', who: narrowest(() => true), quip: '' }]],
  [
    'a share',
    [{ kind: 'share', who: who(hit), among: { people: { town: 0 }, did: [] }, quip: '' }],
  ],
  ['two counts in one post', [{ kind: 'pair', who: who(second, 2), other: who(second), quip: '' }]],
  [
    'a record',
    [
      {
        kind: 'maximum',
        who: {
          people: {},
          did: [{ what: { title: hit }, when: { from: 0, to: 364 }, times: { atLeast: 1 } }],
        },
        quip: '',
      },
    ],
  ],
  [
    'a chart',
    [{ kind: 'top', people: { town: 1 }, what: { season: 'yule' }, when: week, k: 2, quip: '' }],
  ],
  [
    'two counts that can be subtracted',
    [
      { kind: 'count', who: who(second, 1, { from: 350, to: 362 }), quip: '' },
      { kind: 'count', who: who(second), quip: '' },
    ],
  ],
];

/** A predicate that exactly one subscriber fulfils. */
function narrowest(isWanted: (subscriber: number) => boolean): Predicate {
  for (let title = 0; title < base.catalogue.titles; title++)
    for (let times = 1; times < 20; times++) {
      const predicate = who(title, times, { from: 0, to: 364 });
      const found = brute.matching(predicate);
      if (found.length === 1 && isWanted(found[0])) return predicate;
      if (found.length <= 1) break;
    }
  throw new Error('nobody is alone in this base');
}

function read(feed: Announcement[], further: Predicate[] = []) {
  const publications = feed.map((post) => publish(base, post));
  const claims = feed.flatMap((post, i) => claimsOf(post, publications[i], i));
  return { publications, claims, reading: stranger.read(feed, publications, claims, further) };
}

function vectorsOf(reading: Reading, memberships: Memberships): BruteVector[] {
  const { bits } = reading.priors.vectors.registry;
  return [...memberships].map(([id, chance]) => ({ isIn: bits[id], chance }));
}

/** After claims, by brute force; of a share the counts that the stranger takes it for, each with its weight. */
function bruteAfter(reading: Reading, claims: Claim[], announcement: number, persona: number) {
  const [, priors, background, size, bounds] = reading.priors.given(claims, 0);
  const counts = claims.map(({ predicate, share, least, most }, i) => ({
    set: reading.priors.sets.of(predicate),
    ...(share ? bounds[i] : { least, most }),
  }));
  const others = priors.flatMap((prior, p) => (p === persona ? [] : [vectorsOf(reading, prior)]));
  return brutePosterior(
    vectorsOf(reading, priors[persona]),
    [...others, vectorsOf(reading, background)],
    size,
    counts,
    reading.setOf(announcement),
  );
}

/** The likeliest few, and somebody who is no suspect. */
function someOf(reading: Reading, announcement: number): number[] {
  const order = Array.from({ length: personas }, (_, p) => p).sort(
    (a, b) => reading.before(announcement)(b) - reading.before(announcement)(a),
  );
  return [order[0], order[1], order[order.length - 1]];
}

/** What is claimed on the table without one subscriber, by brute force. */
function claimsWithout(feed: Announcement[], absent: number): Claim[] {
  const table = new BruteForce(base, absent);
  return feed.flatMap((post, i) => {
    const publication = table.publish(post);
    return publication.obstacle === null ? claimsOf(post, publication, i) : [];
  });
}

describe('before and after', () => {
  test.each(feeds)('of %s', (_, feed) => {
    const { reading, claims } = read(feed);
    expect(reading.contradiction).toBe(false);
    feed.forEach((__, a) => {
      const set = reading.setOf(a);
      for (const persona of someOf(reading, a)) {
        const before = vectorsOf(reading, reading.priors.prior(persona))
          .filter(({ isIn }) => isIn[set] === 1)
          .reduce((sum, { chance }) => sum + chance, 0);
        expect(reading.before(a)(persona)).toBeCloseTo(before, 12);
        const after = bruteAfter(reading, claims, a, persona);
        expect(reading.chances(a)(persona)).toBeCloseTo(after, 7);
      }
    });
  });

  test('what each post adds is what is known with it less what is known without the later ones', () => {
    const [, feed] = feeds[feeds.length - 1];
    const { reading, claims } = read(feed);
    for (const persona of someOf(reading, 1)) {
      const { postBits, postBitsByPost, diaryBits, startBits, probability } = reading.suspect(
        1,
        persona,
        true,
      );
      const first = claims.filter(({ announcement }) => announcement === 0);
      const afterFirst = bruteAfter(reading, first, 1, persona);
      const before = reading.before(1)(persona);
      expect(postBitsByPost[0]).toBeCloseTo(log2Odds(afterFirst) - log2Odds(before), 5);
      expect(postBitsByPost[0] + postBitsByPost[1]).toBeCloseTo(postBits, 9);
      expect(startBits + diaryBits + postBits).toBeCloseTo(log2Odds(probability), 9);
    }
  });
});

describe('without them', () => {
  /** Somebody who is counted, if a diarist is; and somebody who is not. */
  function rowsOf(feed: Announcement[]): number[] {
    const { reading, claims } = read(feed);
    const set = claims[0].predicate;
    const members = new Set(brute.matching(set));
    const counted = [...subscriberOf.keys()].find((p) => members.has(subscriberOf[p]));
    const not = [...subscriberOf.keys()].find((p) => !members.has(subscriberOf[p]))!;
    return [...(counted === undefined ? [] : [counted]), not, ...someOf(reading, 0).slice(0, 1)];
  }

  test.each(feeds)('of %s', (_, feed) => {
    const { publications, claims, reading } = read(feed);
    const posts = [...feed.keys()];
    const readFeed = { announcements: feed, publications, claims, reading, posts };
    for (const persona of rowsOf(feed)) {
      const found = takeOut(base, stranger, feed, readFeed, persona, null);
      const table = new BruteForce(base, subscriberOf[persona]);
      feed.forEach((post, i) => {
        const told = table.publish(post);
        const isPosted = told.obstacle === null;
        expect(found.posts[i].publication?.numbers ?? null).toEqual(isPosted ? told.numbers : null);
      });
      const others = claimsWithout(feed, subscriberOf[persona]);
      const extended = read(feed, reading.priors.sets.lacking(others)).reading;
      found.sets.forEach(({ announcement: a, ...set }) => {
        const without = bruteAfter(extended, others, a, persona);
        const wanted = log2Odds(extended.chances(a)(persona)) - log2Odds(without);
        if (set.particularBits === null) {
          expect(Math.min(without, 1 - without)).toBeLessThan(1e-9);
          return;
        }
        expect(set.particularBits).toBeCloseTo(wanted, 4);
        expect(set.particularBits + set.trendBits!).toBeCloseTo(set.postBits, 9);
        expect(log2Odds(set.probability) - log2Odds(set.withoutProbability)).toBeCloseTo(
          set.particularBits,
          5,
        );
      });
    }
  });

  test('worked example: the one person of a post is gone with it, and what the post told was theirs alone', () => {
    const isDiarist = (s: number) => subscriberOf.includes(s);
    const feed: Announcement[] = [{ kind: 'one', who: narrowest(isDiarist), quip: '' }];
    const { publications, claims, reading } = read(feed);
    const [subscriber] = brute.matching(claims[0].predicate);
    const persona = subscriberOf.indexOf(subscriber);
    const readFeed = { announcements: feed, publications, claims, reading, posts: [0] };
    const { posts, sets } = takeOut(base, stranger, feed, readFeed, persona, null);
    expect(posts).toEqual([{ publication: null, isSame: false }]);
    expect(sets[0].withoutProbability).toBe(reading.before(0)(persona));
    expect(sets[0].particularBits).toBeCloseTo(sets[0].postBits, 12);
    expect(sets[0].trendBits).toBeCloseTo(0, 12);
  });

  test('a record passes to the next: those who hold it now are known not to be of those who held it', () => {
    const record = feeds.find(([name]) => name === 'a record')![1];
    const { publications, claims, reading } = read(record);
    const holders = brute.matching(claims[0].predicate);
    // as if the holder kept the first diary
    const diaries = { ...base.diaries, subscriberOf: subscriberOf.slice() };
    diaries.subscriberOf[0] = holders[0];
    const readFeed = { announcements: record, publications, claims, reading, posts: [0] };
    const { posts, sets } = takeOut({ ...base, diaries }, stranger, record, readFeed, 0, null);
    if (holders.length === 1) {
      expect(posts[0].publication!.numbers[0]).toBeLessThan(publications[0].numbers[0]);
      expect(sets[0].withoutProbability).toBe(0);
      expect(sets[0].particularBits === null || sets[0].particularBits === 0).toBe(true);
    } else expect(posts[0].publication!.numbers[1]).toBe(holders.length - 1);
  });

  test('under a minimum that the post just meets, there is no post without them, and nothing was learnt', () => {
    const [, feed] = feeds[0];
    const members = brute.matching(who(hit));
    const persona = [...subscriberOf.keys()].find((p) => members.includes(subscriberOf[p]))!;
    const repaired = { repair: [{ kind: 'minimum' as const, people: members.length }], seed: 1 };
    const told = applyRepair(repaired.repair, feed, trueNumbersOf(base), repaired.seed);
    expect(told.posts).toHaveLength(1);
    const { announcements, publications, claims } = told;
    const reading = stranger.read(announcements, publications, claims);
    const readFeed = { announcements, publications, claims, reading, posts: [0] };
    const { posts, sets } = takeOut(base, stranger, feed, readFeed, persona, repaired);
    expect(posts[0].publication).toBeNull();
    expect(sets[0].withoutProbability).toBe(reading.before(0)(persona));
    expect(sets[0].trendBits).toBeCloseTo(0, 12);
  });

  test('noise keeps its dice: without them the same throw lands on one fewer', () => {
    const [, feed] = feeds[0];
    const members = brute.matching(who(hit));
    const persona = [...subscriberOf.keys()].find((p) => members.includes(subscriberOf[p]))!;
    const repaired = { repair: [{ kind: 'geometric' as const, epsilon: 1, budget: 9 }], seed: 5 };
    const told = applyRepair(repaired.repair, feed, trueNumbersOf(base), repaired.seed);
    const { announcements, publications, claims } = told;
    const reading = stranger.read(announcements, publications, claims);
    const readFeed = { announcements, publications, claims, reading, posts: [0] };
    const { posts, sets } = takeOut(base, stranger, feed, readFeed, persona, repaired);
    expect(posts[0].publication!.numbers).toEqual([publications[0].numbers[0] - 1]);
    // one person more or less changes no odds by more than ε, in either table
    expect(Math.abs(sets[0].particularBits!)).toBeLessThan(2 * Math.LOG2E);
  });

  test('whoever does not subscribe has nothing to take out', () => {
    const diaries = { ...base.diaries, subscriberOf: subscriberOf.slice() };
    diaries.subscriberOf[0] = -1;
    const [, feed] = feeds[0];
    const { publications, claims, reading } = read(feed);
    const readFeed = { announcements: feed, publications, claims, reading, posts: [0] };
    const found = takeOut({ ...base, diaries }, stranger, feed, readFeed, 0, null);
    expect(found.subscriber).toBe(-1);
    expect(found.posts[0].isSame).toBe(true);
    expect(found.sets[0].particularBits).toBe(0);
  });

  test('a diarist that there is not is refused', () => {
    const [, feed] = feeds[0];
    expect(() => takeOut(base, stranger, feed, null, personas, null)).toThrow(/no diarist number/);
    expect(subscribers).toBe(1000);
  });
});
