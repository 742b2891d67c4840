import { describe, expect, test } from 'vitest';
import type { Announcement, Deed } from '$lib/engine/announce/announcement';
import { findExamples } from '$lib/engine/announce/examples/findExamples';
import { membersOf } from '$lib/engine/announce/membersOf';
import { publish } from '$lib/engine/announce/publish';
import { sortNames } from '$lib/engine/attack/FeedNames';
import { Stranger } from '$lib/engine/attack/Stranger';
import { MOVED_BITS, NAMED_FROM, SUSPECT_FLOOR } from '$lib/engine/constants';
import type { AttackResult } from '$lib/engine/engine';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import { countNames } from '$lib/engine/repair/countNames';
import type { Repair } from '$lib/engine/repair/Repair';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';

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
/** A crowd, a town, something delicate about few, and one person. */
const feedOf = (dear: Announcement): Announcement[] => [
  count(deed()),
  { kind: 'count', who: { people: { town: 1 }, did: [deed({ what: { any: true } })] }, quip: '' },
  count({
    what: { sensitivity: 'faith' },
    when: { from: 0, to: 364 },
    times: { atLeast: 8 },
  }),
  dear,
];
/** A post to one person, the example of the lab, and the first base where it rightly gives a name that no diary gives: chosen for effect. */
const { base, stranger, dear } = firstTelling();
const numbers = trueNumbersOf(base);
const { personas, subscriberOf } = base.diaries;
const FEED = feedOf(dear);

function firstTelling() {
  for (let seed = 2; ; seed++) {
    const base = sharedBase('classroom', seed, { reviewerShare: 0.3 });
    const stranger = new Stranger(base);
    const dear = findExamples(base).find(({ id }) => id === 'dear-diarist')!.announcement;
    if (dear === null) continue;
    const feed = feedOf(dear);
    const publications = feed.map((post) => publish(base, post));
    if (publications.some(({ obstacle }) => obstacle !== null)) continue;
    const { names } = stranger.attack(feed, publications).result;
    const meant = membersOf(base, dear, publications[feed.indexOf(dear)]);
    if (names.newly.some((persona) => meant.includes(base.diaries.subscriberOf[persona])))
      return { base, stranger, dear };
  }
}

/** The post of `FEED` about a subject that is nobody’s business. */
const DELICATE = 2;
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
  if (!('who' in announcement)) throw new Error('no chart here');
  const { who } = announcement;
  const key = JSON.stringify(who);
  const found = known.get(key) ?? new Set(brute.matching(who));
  known.set(key, found);
  return found;
}

const attacked = new Map<string, ReturnType<typeof attackAnew>>();
/** A feed under a repair, attacked. */
function attackUnder(repair: Repair) {
  const key = JSON.stringify(repair);
  const found = attacked.get(key) ?? attackAnew(repair);
  attacked.set(key, found);
  return found;
}
function attackAnew(repair: Repair) {
  const feed = applyRepair(repair, FEED, numbers, 1);
  return { feed, attack: stranger.attack(feed.announcements, feed.publications, feed.claims) };
}

/** Bits between two probabilities. */
const bitsOf = (was: number, is: number) => Math.log2((is / (1 - is)) * ((1 - was) / was));

/** Everything that is counted, by looking at each persona and each post by itself. */
function countOneByOne(repair: Repair) {
  const { feed, attack } = attackUnder(repair);
  const { probabilities, before } = attack.result;
  const found = {
    newlyRight: 0,
    newlyWrong: 0,
    meantNewly: 0,
    anywayRight: 0,
    anywayWrong: 0,
    moved: 0,
    movedRight: 0,
    meantMoved: 0,
    sensitive: 0,
    sensitiveRight: 0,
    largestBits: 0,
  };
  for (let persona = 0; persona < personas; persona++) {
    const pairs = feed.posts.map(({ post, announcement }, i) => {
      const [was, is] = [before[i * personas + persona], probabilities[i * personas + persona]];
      const isSuspect = was >= SUSPECT_FLOOR || is >= SUSPECT_FLOOR;
      const bits = isSuspect ? bitsOf(was, is) : 0;
      found.largestBits = Math.max(found.largestBits, bits);
      const isRight = spokenOf(announcement).has(subscriberOf[persona]);
      return {
        isNewly: is >= NAMED_FROM && was < NAMED_FROM && bits >= MOVED_BITS,
        isNamed: is >= NAMED_FROM,
        isMoved: Math.abs(bits) >= MOVED_BITS,
        isRight,
        isMeant: isRight && spokenOf(FEED[post]).has(subscriberOf[persona]),
        isDelicate: post === DELICATE,
      };
    });
    const newly = pairs.filter(({ isNewly }) => isNewly);
    const anyway = newly.length > 0 ? [] : pairs.filter(({ isNamed }) => isNamed);
    const moved = pairs.filter(({ isMoved }) => isMoved);
    const delicate = moved.filter(({ isDelicate }) => isDelicate);
    const isIn = (some: typeof pairs) => some.some(({ isRight }) => isRight);
    if (newly.length > 0) found[isIn(newly) ? 'newlyRight' : 'newlyWrong']++;
    if (anyway.length > 0) found[isIn(anyway) ? 'anywayRight' : 'anywayWrong']++;
    found.meantNewly += Number(newly.some(({ isMeant }) => isMeant));
    found.moved += Number(moved.length > 0);
    found.movedRight += Number(isIn(moved));
    found.meantMoved += Number(moved.some(({ isMeant }) => isMeant));
    found.sensitive += Number(delicate.length > 0);
    found.sensitiveRight += Number(isIn(delicate));
  }
  return { found, counted: countNames(base, FEED, feed, attack.result) };
}

describe('countNames', () => {
  test.each(REPAIRS.map((repair) => [JSON.stringify(repair), repair] as const))(
    'under %s: everybody once, against looking at each persona by itself',
    (_, repair) => {
      const { found, counted } = countOneByOne(repair);
      const { largestBits, ...people } = counted;
      const { largestBits: largest, ...byOne } = found;
      expect(people).toEqual(byOne);
      expect(largestBits).toBeCloseTo(largest, 6);
    },
  );

  test('something of each is there to be counted', () => {
    const { counted } = countOneByOne([]);
    for (const name of ['newlyRight', 'anywayRight', 'moved', 'movedRight', 'sensitive'] as const)
      expect(counted[name], name).toBeGreaterThan(0);
  });

  test('a feed whose names all stand in the diaries newly names nobody', () => {
    // so many match that one number more or less says nothing of anybody
    const crowd = [count(deed({ when: { from: 334, to: 364 }, times: { atLeast: 1 } }))];
    const feed = applyRepair([], crowd, numbers, 1);
    const { result } = stranger.attack(feed.announcements, feed.publications, feed.claims);
    const counted = countNames(base, crowd, feed, result);
    expect(result.probabilities.some((p) => p >= NAMED_FROM)).toBe(true);
    expect(counted.anywayRight).toBeGreaterThan(0);
    expect(counted).toMatchObject({ newlyRight: 0, newlyWrong: 0, meantNewly: 0 });
  });

  test('a wider story speaks of more people; of those whom it was about it newly names no more than there are', () => {
    const named = (repair: Repair) => countOneByOne(repair).counted;
    const [plain, wide] = [named([]), named([{ kind: 'place' }])];
    expect(plain.meantNewly).toBe(plain.newlyRight);
    expect(plain.meantMoved).toBe(plain.movedRight);
    expect(wide.anywayRight).toBeGreaterThan(plain.anywayRight);
    expect(wide.meantNewly).toBeLessThanOrEqual(wide.newlyRight);
    expect(wide.meantMoved).toBeLessThanOrEqual(wide.movedRight);
  });

  test('worked example: two posts, six diarists', () => {
    const [first, second] = [count(deed()), count(deed({ times: { atLeast: 3 } }))];
    const inFirstOnly = [...spokenOf(first)].filter((person) => !spokenOf(second).has(person));
    const [inBoth] = spokenOf(second);
    const inNeither = Array.from({ length: base.subscribers }, (_, person) => person).find(
      (person) => !spokenOf(first).has(person),
    )!;
    const diarists = [...inFirstOnly.slice(0, 3), inBoth, inNeither, -1];
    const tiny = {
      ...base,
      diaries: { ...base.diaries, personas: 6, subscriberOf: Int32Array.from(diarists) },
    };
    // about the first post: 0 newly (2 bits), 1 anyway, 2 over even odds by less than a bit, 3 anyway, 4 newly, 5 cleared
    // about the second: 0 moved and not named, 3 newly (4.4 bits), 4 anyway
    const before = Float64Array.of(0.2, 0.7, 0.49, 0.6, 0.1, 0.9, 0.1, 0, 0, 0.3, 0.6, 0);
    const after = Float64Array.of(0.5, 0.8, 0.51, 0.6, 0.6, 0.2, 0.3, 0, 0, 0.9, 0.6, 0);
    const chances = { personas: 6, before, probabilities: after };
    const names = sortNames(chances, () => false);
    const result = { ...chances, rests: [], names } as unknown as AttackResult;
    const feed = applyRepair([], [first, second], numbers, 1);
    const counted = countNames(tiny, [first, second], feed, result);
    expect(counted).toMatchObject({
      newlyRight: 2, // 0, and 3 about the second; that the diaries name 3 about the first is no matter
      newlyWrong: 1, // 4, though the diaries name 4 about the second
      meantNewly: 2,
      anywayRight: 2, // 1 and 2
      anywayWrong: 0,
      moved: 4, // 0, 3, 4, and 5, who was cleared
      movedRight: 2,
      meantMoved: 2,
      sensitive: 0,
      sensitiveRight: 0,
    });
    expect(counted.largestBits).toBeCloseTo(Math.log2(9 * (7 / 3)), 6);
  });

  test('a post about nobody meant nobody, however wide it has become', () => {
    const record = (title: number): Announcement => ({
      kind: 'maximum',
      who: { people: {}, did: [deed({ what: { title }, when: { from: 3, to: 3 } })] },
      quip: '',
    });
    const titles = Array.from({ length: 300 }, (_, title) => title);
    const nobody = titles.map(record).find((post) => publish(base, post).obstacle === 'nobody')!;
    const { feed, attack } = attackUnder([{ kind: 'silence', posts: [1, 2, 3] }]);
    const wide = { ...feed, posts: [{ ...feed.posts[0], isRewritten: true }] };
    const counted = countNames(base, [nobody], wide, attack.result);
    expect(counted.newlyRight + counted.anywayRight + counted.movedRight).toBeGreaterThan(0);
    expect([counted.meantNewly, counted.meantMoved]).toEqual([0, 0]);
  });
});
