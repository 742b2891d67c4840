import { describe, expect, test } from 'vitest';
import type { Announcement, Deed } from '$lib/engine/announce/announcement';
import { publish } from '$lib/engine/announce/publish';
import type { Reading } from '$lib/engine/attack/Reading';
import { Stranger } from '$lib/engine/attack/Stranger';
import { NAMED_FROM } from '$lib/engine/constants';
import type { AttackResult } from '$lib/engine/engine';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import { countNames } from '$lib/engine/repair/countNames';
import type { Repair } from '$lib/engine/repair/Repair';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 1, { reviewerShare: 0.3 });
const stranger = new Stranger(base);
const numbers = trueNumbersOf(base);
const { personas, subscriberOf } = base.diaries;

const deed = (more: Partial<Deed> = {}): Deed => ({
  what: { season: 'yule' },
  when: { from: 350, to: 358 },
  times: { atLeast: 2 },
  ...more,
});
const count = (...did: Deed[]): Announcement => ({
  kind: 'count',
  who: { people: {}, did },
  quip: '',
});
/** Twice almost the same post, and one of a town: everybody in the second is in the first. */
const FEED: Announcement[] = [
  count(deed()),
  count(deed({ times: { atLeast: 3 } })),
  { kind: 'count', who: { people: { town: 1 }, did: [deed({ what: { any: true } })] }, quip: '' },
];
const REPAIRS: Repair[] = [
  [],
  [{ kind: 'window', to: 'month' }],
  [{ kind: 'place' }],
  [{ kind: 'round', to: 5, hiddenBelow: 0 }],
  [{ kind: 'silence', posts: [0] }],
];

const brute = new BruteForce(base);
const known = new Map<string, Set<number>>();
/** Whom a post speaks of, by looking at everybody one by one. */
function spokenOf(announcement: Announcement): Set<number> {
  if (announcement.kind !== 'count') throw new Error('only counts here');
  const { who } = announcement;
  const key = JSON.stringify(who);
  const found = known.get(key) ?? new Set(brute.matching(who));
  known.set(key, found);
  return found;
}

/** A feed under a repair, attacked. */
function attackUnder(repair: Repair) {
  const feed = applyRepair(repair, FEED, numbers, 1);
  return { feed, attack: stranger.attack(feed.announcements, feed.publications, feed.claims) };
}

describe('countNames', () => {
  test.each(REPAIRS.map((repair) => [JSON.stringify(repair), repair] as const))(
    'under %s: everybody once, against looking at each persona by itself',
    (_, repair) => {
      const { feed, attack } = attackUnder(repair);
      const right = new Set<number>();
      const wrong = new Set<number>();
      const diary = new Set<number>();
      const meant = new Set<number>();
      for (let persona = 0; persona < personas; persona++)
        for (const [i, { post, announcement }] of feed.posts.entries()) {
          const isSpokenOf = spokenOf(announcement).has(subscriberOf[persona]);
          const isNamed = attack.result.probabilities[i * personas + persona] >= NAMED_FROM;
          const byDiary = attack.reading.diaryProbability(i, persona) >= NAMED_FROM;
          if (isNamed) (isSpokenOf ? right : wrong).add(persona);
          if (byDiary && isSpokenOf) diary.add(persona);
          if (isNamed && isSpokenOf && spokenOf(FEED[post]).has(subscriberOf[persona]))
            meant.add(persona);
        }
      expect(countNames(base, FEED, feed, attack)).toEqual({
        right: right.size,
        wrong: wrong.size,
        diaryRight: diary.size,
        newlyRight: [...right].filter((persona) => !diary.has(persona)).length,
        meantRight: meant.size,
      });
      expect(right.size).toBeGreaterThan(0);
    },
  );

  test('a wider story names more people, and of those it was about no more than there are', () => {
    const named = (repair: Repair) => {
      const { feed, attack } = attackUnder(repair);
      return countNames(base, FEED, feed, attack);
    };
    const [plain, wide] = [named([]), named([{ kind: 'place' }])];
    expect(plain.meantRight).toBe(plain.right);
    expect(wide.right).toBeGreaterThan(plain.right);
    expect(wide.meantRight).toBeLessThan(wide.right);
    const meant = new Set(FEED.flatMap((post) => [...spokenOf(post)]));
    const diarists = [...subscriberOf].filter((subscriber) => meant.has(subscriber)).length;
    expect(wide.meantRight).toBeLessThanOrEqual(diarists);
  });

  test('worked example: two posts, five diarists', () => {
    const [first, second] = FEED;
    const inFirstOnly = [...spokenOf(first)].filter((person) => !spokenOf(second).has(person));
    const [inBoth] = spokenOf(second);
    const inNeither = Array.from({ length: base.subscribers }, (_, person) => person).find(
      (person) => !spokenOf(first).has(person),
    )!;
    const diarists = [inFirstOnly[0], inFirstOnly[1], inBoth, inNeither, -1];
    const tiny = {
      ...base,
      diaries: { ...base.diaries, personas: 5, subscriberOf: Int32Array.from(diarists) },
    };
    // the first post names 0, 2 and 3, and 1 with less than even odds; the second names 2 and the outsider
    const probabilities = Float64Array.of(0.5, 0.49, 0.9, 0.7, 0, 0, 0.4, 0.6, 0, 0.8);
    const attack = {
      result: { personas: 5, probabilities } as AttackResult,
      // by their diaries alone: 0 and 1, for the first post
      reading: {
        diaryProbability: (post: number, persona: number) =>
          post === 0 && persona < 2 ? 0.5 : 0.1,
      } as Reading,
    };
    const feed = applyRepair([], [first, second], numbers, 1);
    expect(countNames(tiny, [first, second], feed, attack)).toEqual({
      right: 2, // 0, and 2 once
      wrong: 2, // 3 and the outsider
      diaryRight: 2, // 0 and 1
      newlyRight: 1, // 2
      meantRight: 2,
    });
  });

  test('a post about nobody meant nobody, however wide it has become', () => {
    const record = (title: number): Announcement => ({
      kind: 'maximum',
      who: { people: {}, did: [deed({ what: { title }, when: { from: 3, to: 3 } })] },
      quip: '',
    });
    const titles = Array.from({ length: 300 }, (_, title) => title);
    const nobody = titles.map(record).find((post) => publish(base, post).obstacle === 'nobody')!;
    const { feed, attack } = attackUnder([{ kind: 'silence', posts: [1, 2] }]);
    const wide = { ...feed, posts: [{ ...feed.posts[0], isRewritten: true }] };
    const { right, meantRight } = countNames(base, [nobody], wide, attack);
    expect(right).toBeGreaterThan(0);
    expect(meantRight).toBe(0);
  });
});
