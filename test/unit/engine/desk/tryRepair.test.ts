import { describe, expect, test } from 'vitest';
import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { findCrowdsOfDiarist } from '$lib/engine/announce/examples/findCrowdsOfDiarist';
import { personasOf } from '$lib/engine/base/personasOf';
import { findTellingPair } from '../../../support/tellingPair';
import { claimsOf } from '$lib/engine/announce/claimsOf';
import { publish } from '$lib/engine/announce/publish';
import { fromLog2Odds } from '$lib/engine/attack/fromLog2Odds';
import { log2Odds } from '$lib/engine/attack/log2Odds';
import { bitsBetween, isMoved } from '$lib/engine/attack/nameKind';
import type { Memberships } from '$lib/engine/attack/Memberships';
import { Stranger } from '$lib/engine/attack/Stranger';
import type { Base } from '$lib/engine/base/Base';
import { MOST_CLAIMS, MOVED_BITS } from '$lib/engine/constants';
import { cellsOfOne } from '$lib/engine/desk/cellsOfOne';
import { followPeople } from '$lib/engine/desk/followPeople';
import { tryRepair } from '$lib/engine/desk/tryRepair';
import { EngineError } from '$lib/engine/EngineError';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import type { Repair } from '$lib/engine/repair/Repair';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { sharedBase } from '../bases';

const TO_FIVES: Repair = [{ kind: 'round', to: 5, hiddenBelow: 0 }];
const SILENT: Repair = [{ kind: 'silence', posts: 'all' }];
const watched = (title: number, from: number, to: number): Predicate => ({
  people: {},
  did: [{ what: { title }, when: { from, to }, times: { atLeast: 1 } }],
});
const post = (who: Predicate): Announcement => ({ kind: 'count', who, quip: '' });
const strangers = new Map<Base, Stranger>();

function strangerOf(base: Base): Stranger {
  const stranger = strangers.get(base) ?? new Stranger(base);
  strangers.set(base, stranger);
  return stranger;
}

function attackOf(base: Base, feed: Announcement[]) {
  const publications = feed.map((each) => publish(base, each));
  const claims = feed.flatMap((each, i) => claimsOf(each, publications[i], i));
  return { publications, claims, ...strangerOf(base).attack(feed, publications, claims) };
}

function mend(base: Base, feed: Announcement[], repair: Repair) {
  const plain = attackOf(base, feed);
  const tried = tryRepair(base, strangerOf(base), plain, feed, plain.claims, repair, 1);
  return { plain, tried, reading: tried.reading };
}

/** Bases of which two crowds, the same but for one person, give a name. The last pair is the example of the lab. */
const BASES = [
  { base: 'classroom', seed: 6 },
  { base: 'service', seed: 1 },
] as const;

describe('two crowds, one diarist, to the nearest five', () => {
  test.each(BASES)(
    'the one at whom they pointed is no longer pointed at ($base, seed $seed)',
    ({ base: size, seed }) => {
      const base = sharedBase(size, seed);
      const feed: Announcement[] =
        size === 'service'
          ? findCrowdsOfDiarist(base, personasOf(base)).posts!
          : findTellingPair(base, strangerOf(base)).posts;
      const { plain, reading } = mend(base, feed, TO_FIVES);
      const [part, whole] = plain.publications.map(({ count }) => count);
      expect(whole - part).toBe(1);
      const newly = reading.people.filter(({ sets }) => sets.some((s) => s.plainName === 'newly'));
      expect(newly.map(({ persona }) => persona)).toEqual(plain.result.names.newly);
      expect(newly.length).toBeGreaterThan(0);
      expect(reading.peopleBefore.newly).toBe(newly.length);
      expect(reading.peopleAfter.newly).toBe(0);
      for (const { sets } of newly) {
        const [first] = sets;
        expect(first.plainName).toBe('newly');
        expect(first.plainBits).toBeGreaterThanOrEqual(MOVED_BITS);
        expect(first.repairedName).not.toBe('newly');
        expect(Math.abs(first.repairedBits)).toBeLessThan(MOVED_BITS);
      }
    },
    120_000,
  );

  test('everybody moved is told, by the odds that the attack itself gives, and nobody else', () => {
    const base = sharedBase('classroom', 1);
    const feed = [31, 32].map((to) => post(watched(270, 30, to)));
    const { plain, reading } = mend(base, feed, TO_FIVES);
    const { probabilities, before, personas } = plain.result;
    const wanted: string[] = [];
    for (let place = 0; place < probabilities.length; place++)
      if (isMoved(before[place], probabilities[place]))
        wanted.push(`${place % personas} ${Math.floor(place / personas)}`);
    expect(wanted.length).toBeGreaterThan(0);
    const told = reading.people.flatMap(({ persona, sets }) =>
      sets.filter(({ cell }) => cell === null).map((set) => ({ persona, ...set })),
    );
    expect(told.map(({ persona, announcement }) => `${persona} ${announcement}`).sort()).toEqual(
      wanted.sort(),
    );
    for (const set of told) {
      const place = set.announcement * personas + set.persona;
      expect(set.beforeProbability).toBe(before[place]);
      expect(set.plainProbability).toBe(probabilities[place]);
    }
    // the same sets, the same imagination: what the attack on the rounded numbers says
    const { result } = strangerOf(base).attack(
      feed,
      reading.posts.map(({ publication }) => publication),
      applyRepair(TO_FIVES, feed, trueNumbersOf(base), 1).claims,
    );
    for (const set of told)
      expect(set.repairedProbability).toBeCloseTo(
        result.probabilities[set.announcement * personas + set.persona],
        12,
      );
  });

  test('the one who is left over is told as well, by the difference', () => {
    const base = sharedBase('classroom', 6);
    const feed = [319, 320].map((to) => post(watched(233, 290, to)));
    const { plain, tried } = mend(base, feed, []);
    expect(cellsOfOne(plain.claims)).toEqual([{ plus: [1], minus: [0] }]);
    const cells = tried.reading.people.flatMap(({ persona, sets }) =>
      sets.filter(({ cell }) => cell !== null).map((set) => ({ persona, ...set })),
    );
    expect(cells.length).toBeGreaterThan(0);
    for (const { persona, cell, plainProbability, repairedProbability } of cells) {
      expect(plainProbability).toBe(plain.reading.chances(cell!)(persona));
      expect(repairedProbability).toBe(plainProbability);
    }
    const truth = tried.reveal();
    const { subscriberOf } = base.diaries;
    tried.reading.people.forEach(({ persona, sets }, i) =>
      sets.forEach(({ announcement, cell }, k) => {
        const isIn = (a: number) => revealed(base, feed[a]).has(subscriberOf[persona]);
        expect(truth.isMember[i][k]).toBe(cell ? isIn(1) && !isIn(0) : isIn(announcement));
      }),
    );
  });
});

describe('other sets than those first meant', () => {
  const base = sharedBase('classroom', 1);
  const feed = [31, 32].map((to) => post(watched(270, 30, to)));
  const repair: Repair = [
    { kind: 'window', to: 'month' },
    { kind: 'round', to: 5, hiddenBelow: 0 },
  ];

  test('the odds of the set first meant, under claims about a wider one, are those of brute force', () => {
    const { plain, tried, reading } = mend(base, feed, repair);
    const { claims } = tried.feed;
    expect(claims.every(({ predicate }) => predicate.did[0].when.to - 32 > 0)).toBe(true);
    const [wide] = claims;
    // the reading in which both were read: the same every time
    const joint = strangerOf(base).read(feed, plain.publications, plain.claims, [wide.predicate]);
    const { priors } = joint;
    const [, everybody, background, size] = priors.given(plain.claims, 0);
    const wideSet = priors.sets.of(wide.predicate);
    const chances = everybody.map((each) => priors.vectors.marginal(each, wideSet));
    const others = power(priors.vectors.marginal(background, wideSet), size, wide.most);
    let checked = 0;
    for (const { persona, sets } of reading.people) {
      const rest = chances.reduce(
        (sums, chance, p) => (p === persona ? sums : convolve(sums, chance)),
        others,
      );
      for (const set of sets) {
        const isIn = (some: Memberships, more: number[], less: number[]) =>
          set.cell
            ? priors.vectors.jointly(some, [1, ...more], [0, ...less])
            : priors.vectors.jointly(some, [set.announcement, ...more], less);
        const prior = everybody[persona];
        let [joined, all] = [0, 0];
        for (let count = wide.least; count <= wide.most; count++) {
          const [within, beside] = [rest[count - 1] ?? 0, rest[count] ?? 0];
          joined += isIn(prior, [wideSet], []) * within + isIn(prior, [], [wideSet]) * beside;
          all += chances[persona] * within + (1 - chances[persona]) * beside;
        }
        const bits = bitsBetween(isIn(prior, [], []), joined / all);
        expect(set.repairedBits).toBeCloseTo(bits, 6);
        expect(set.repairedProbability).toBeCloseTo(
          fromLog2Odds(log2Odds(set.beforeProbability) + bits),
          6,
        );
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(0);
  });

  test('what stands before stays what it was, and a silent company leaves it at that', () => {
    const { reading: coarse } = mend(base, feed, repair);
    const { reading: silent } = mend(base, feed, SILENT);
    const { reading: open } = mend(base, feed, []);
    const before = ({ people }: typeof coarse) =>
      people.map(({ persona, sets }) => [persona, ...sets.map((set) => set.beforeProbability)]);
    expect(before(coarse)).toEqual(before(open));
    expect(before(silent)).toEqual(before(open));
    expect(silent).toMatchObject({ posts: [], result: null, leftOut: 0 });
    expect(silent.peopleAfter).toEqual({ newly: 0, anyway: 0, cleared: 0, moved: 0 });
    for (const set of silent.people.flatMap(({ sets }) => sets)) {
      expect(set.repairedProbability).toBe(set.beforeProbability);
      expect(set.repairedBits).toBe(0);
    }
    for (const set of open.people.flatMap(({ sets }) => sets))
      expect(set.repairedProbability).toBe(set.plainProbability);
  });

  describe('too many to be read together', () => {
    const { townShare, chartRank } = base.catalogue;
    const { did } = watched(chartRank.indexOf(0), 0, 200);
    const crowd = Array.from(townShare, (_, town) => post({ people: { town }, did })).filter(
      (each) => publish(base, each).obstacle === null,
    );
    const months: Repair = [{ kind: 'window', to: 'month' }];

    test('those about whom there is room are followed', () => {
      const long = [...feed, ...crowd].slice(0, 28);
      const { reading, plain } = mend(base, long, months);
      expect(reading.posts.every(({ isRewritten }) => isRewritten)).toBe(true);
      expect(long.length + reading.posts.length).toBeGreaterThan(MOST_CLAIMS);
      const { persona } = plain.result.names.largest!;
      const followed = reading.people.find((each) => each.persona === persona)!;
      expect(followed.sets[0].plainBits).toBeGreaterThanOrEqual(MOVED_BITS);
      expect(Math.abs(followed.sets[0].repairedBits)).toBeLessThan(followed.sets[0].plainBits);
    });

    test('where a stranger cannot hold them in mind they are left out, and nothing fails', () => {
      const plain = attackOf(base, feed);
      const { personas } = plain.result;
      const { claims } = applyRepair(months, feed, trueNumbersOf(base), 1);
      let asked = 0;
      const narrow = {
        read: () => {
          asked++;
          throw new EngineError('tooMany', 'Too many kinds of people.');
        },
      } as unknown as Stranger;
      const followed = followPeople(narrow, { ...plain, announcements: feed, personas }, claims);
      expect(followed.people).toEqual([]);
      expect(followed.leftOut).toBeGreaterThanOrEqual(plain.result.names.moved.length);
      expect(followed.leftOut).toBeGreaterThan(0);
      expect(asked).toBeGreaterThan(1);
      const broken = {
        read: () => {
          throw new RangeError('A mistake.');
        },
      } as unknown as Stranger;
      expect(() =>
        followPeople(broken, { ...plain, announcements: feed, personas }, claims),
      ).toThrow('A mistake.');
    });
  });
});

function revealed(base: Base, announcement: Announcement): Set<number> {
  if (announcement.kind !== 'count') throw new Error('only counts here');
  const [{ what, when }] = announcement.who.did;
  const title = 'title' in what ? what.title : -1;
  const found = new Set<number>();
  for (let i = base.titleOffsets[title]; i < base.titleOffsets[title + 1]; i++) {
    const day = base.viewedAt[i] >> 2;
    if (day >= when.from && day <= when.to) found.add(base.viewedBy[i]);
  }
  return found;
}

/** Chances of 0…most successes in so many trials, which may be a fraction. */
function power(chance: number, trials: number, most: number): number[] {
  const sums = [(1 - chance) ** trials];
  for (let k = 0; k < most; k++)
    sums.push((((sums[k] * (trials - k)) / (k + 1)) * chance) / (1 - chance));
  return sums;
}

/** One person more. */
function convolve(sums: number[], chance: number): number[] {
  return sums.map((sum, k) => sum * (1 - chance) + (k > 0 ? sums[k - 1] * chance : 0));
}
