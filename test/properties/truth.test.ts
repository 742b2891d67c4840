import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { publish } from '$lib/engine/announce/publish';
import { Stranger } from '$lib/engine/attack/Stranger';
import { revealTruth } from '$lib/engine/attack/revealTruth';
import { generateBase } from '$lib/engine/base/generateBase';
import { defaultSettings } from '$lib/engine/base/settings';
import { MOVED_BITS, NAMED_FROM, SUSPECT_FLOOR } from '$lib/engine/constants';
import type { AttackResult, Truth } from '$lib/engine/engine';
import type { Base } from '$lib/engine/base/Base';
import { drawAnnouncements } from '$lib/engine/measure/drawAnnouncements';
import { Random } from '$lib/engine/random/Random';
import { BruteForce } from '../support/bruteForce';

interface Case {
  base: Base;
  brute: BruteForce;
  feed: Announcement[];
  result: AttackResult;
  truth: Truth;
  /** Probability without any number, by announcement and persona. */
  before: (a: number, persona: number) => number;
}

/** Feeds drawn as calibration draws them, on a few classrooms; the slow ones, about whole genres and anything, left out. */
const cases: Case[] = [];
beforeAll(() => {
  for (const seed of [31, 32, 33, 34, 35, 36, 37, 38, 39, 40]) {
    const base = generateBase({ ...defaultSettings('classroom', seed), reviewerShare: 0.3 });
    const stranger = new Stranger(base);
    const quick = drawAnnouncements(base, new Random(seed, 10))
      .map(({ announcement }) => announcement)
      .filter(
        (announcement) =>
          !/"any"|"genre"|"season"|"sensitivity"/.test(JSON.stringify(announcement)),
      );
    const feeds = [...quick.map((one) => [one]), quick.slice(0, 4)];
    for (const feed of feeds) {
      const publications = feed.map((announcement) => publish(base, announcement));
      const { result, reading } = stranger.attack(feed, publications);
      const truth = revealTruth(base, feed, publications, result);
      cases.push({
        base,
        brute: new BruteForce(base),
        feed,
        result,
        truth,
        before: (a, persona) => reading.before(a)(persona),
      });
    }
  }
}, 120_000);

/** The people that a post speaks of, evaluated plainly. */
function membersOf(brute: BruteForce, announcement: Announcement): number[] | null {
  switch (announcement.kind) {
    case 'one':
      return brute.matching(announcement.who);
    case 'count':
    case 'share': {
      const among = announcement.among ? new Set(brute.matching(announcement.among)) : null;
      return brute.matching(announcement.who).filter((s) => among === null || among.has(s));
    }
    case 'pair':
      return brute.matching(announcement.who);
    case 'maximum': {
      const [record] = brute.publish(announcement).numbers;
      const [first, ...rest] = announcement.who.did;
      const [key] = Object.keys(first.times);
      const times =
        key === 'onDays'
          ? { onDays: record }
          : key === 'inARow'
            ? { inARow: record }
            : { atLeast: record };
      return brute.matching({
        people: announcement.who.people,
        did: [{ ...first, times }, ...rest],
      });
    }
    case 'top':
      return null;
  }
}

const allOf = (count: number): number[] => [...Array(count).keys()];
const oddsBits = (p: number): number => Math.log2(p / (1 - p));

/** What a feed does to every persona, about one of its posts, straight from the probabilities. */
function pairsOf({ base, result, truth, before }: Case, a: number) {
  const members = new Set(truth.members[a]);
  return allOf(result.personas).map((persona) => {
    const [was, is] = [before(a, persona), result.probabilities[a * result.personas + persona]];
    const bits = oddsBits(is) - oddsBits(was);
    const isMoved = Math.max(was, is) >= SUSPECT_FLOOR && Math.abs(bits) >= MOVED_BITS;
    return {
      persona,
      wasNamed: was >= NAMED_FROM,
      isNamed: is >= NAMED_FROM,
      isNewly: was < NAMED_FROM && is >= NAMED_FROM && bits >= MOVED_BITS,
      isMoved,
      isRight: members.has(base.diaries.subscriberOf[persona]),
      isOutside: base.diaries.subscriberOf[persona] < 0,
    };
  });
}
type Pair = ReturnType<typeof pairsOf>[number];
const judged = (pairs: Pair[]) => ({
  right: pairs.filter(({ isRight }) => isRight).length,
  wrong: pairs.filter(({ isRight }) => !isRight).length,
});

describe('the truth behind the switch', () => {
  test('is there for a good number of posts', () => {
    expect(cases.length).toBeGreaterThan(8);
    const scores = cases.flatMap(({ truth }) => truth.scores);
    const named = scores.map(
      ({ newly, anyway }) => newly.right + newly.wrong + anyway.right + anyway.wrong,
    );
    expect(named.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3);
  });

  test('lists the people that each post speaks of, and the diarists among them', () => {
    for (const { brute, base, feed, truth } of cases)
      feed.forEach((announcement, a) => {
        const wanted = membersOf(brute, announcement);
        if (wanted !== null) expect([...truth.members[a]]).toEqual(wanted);
        const members = new Set(truth.members[a]);
        const personas = [...base.diaries.subscriberOf.keys()].filter((persona) =>
          members.has(base.diaries.subscriberOf[persona]),
        );
        expect([...truth.memberPersonas[a]]).toEqual(personas);
        expect(truth.subscriberOf).toEqual(base.diaries.subscriberOf);
      });
  });

  test('parts all names into those newly given and those given anyway, right and wrong, and those it missed', () => {
    for (const each of cases)
      each.feed.forEach((_, a) => {
        const pairs = pairsOf(each, a);
        const { newly, anyway, missed, members } = each.truth.scores[a];
        expect(newly).toEqual(judged(pairs.filter(({ isNewly }) => isNewly)));
        expect(anyway).toEqual(judged(pairs.filter((p) => p.isNamed && !p.isNewly)));
        const named = pairs.filter(({ isNamed }) => isNamed).length;
        expect(newly.right + newly.wrong + anyway.right + anyway.wrong).toBe(named);
        expect(members).toBe(each.truth.members[a].length);
        expect(newly.right + anyway.right + missed).toBe(members);
        expect(newly.right + anyway.right).toBeLessThanOrEqual(each.truth.memberPersonas[a].length);
      });
  });

  test('newly gives nobody whom the diaries alone name, and clears nobody else', () => {
    for (const each of cases)
      each.feed.forEach((_, a) => {
        const pairs = pairsOf(each, a);
        expect(pairs.filter((p) => p.isNewly && p.wasNamed)).toEqual([]);
        const cleared = pairs.filter((p) => p.wasNamed && !p.isNamed);
        // Rightly cleared is who is not one of the people.
        const { right, wrong } = judged(cleared);
        expect(each.truth.scores[a].cleared).toEqual({ right: wrong, wrong: right });
      });
  });

  test('counts whoever moved by a bit or more, either way; whoever is newly named did', () => {
    for (const each of cases)
      each.feed.forEach((_, a) => {
        const pairs = pairsOf(each, a);
        expect(each.truth.scores[a].moved).toEqual(judged(pairs.filter((p) => p.isMoved)));
        expect(pairs.filter((p) => p.isNewly && !p.isMoved)).toEqual([]);
      });
  });

  test('has a baseline: the names that the diaries alone would have given', () => {
    for (const each of cases)
      each.feed.forEach((_, a) => {
        const { right, wrong } = judged(pairsOf(each, a).filter(({ wasNamed }) => wasNamed));
        expect(each.truth.scores[a].baseline).toEqual({ named: right + wrong, right });
      });
  });

  test('has a control: outsiders, of whom no name can be right', () => {
    for (const each of cases)
      each.feed.forEach((_, a) => {
        const outside = pairsOf(each, a).filter(({ isOutside }) => isOutside);
        const named = outside.filter(({ isNamed }) => isNamed);
        expect(outside.filter(({ isRight }) => isRight)).toEqual([]);
        expect(each.truth.scores[a].control).toEqual({
          outsiders: outside.length,
          newly: named.filter(({ isNewly }) => isNewly).length,
          anyway: named.filter(({ isNewly }) => !isNewly).length,
        });
      });
  });

  test('counts people once over a feed: newly if newly about any post, by the posts that do it', () => {
    for (const each of cases) {
      const byPost = each.feed.map((_, a) => pairsOf(each, a));
      const everybody = allOf(each.result.personas).map((persona) =>
        byPost.map((pairs) => pairs[persona]),
      );
      const anyRight = (pairs: Pair[]) => pairs.some(({ isRight }) => isRight);
      const tally = (sort: (pairs: Pair[]) => Pair[], isRight = anyRight) => {
        const found = everybody.map(sort).filter((pairs) => pairs.length > 0);
        const right = found.filter(isRight).length;
        return { right, wrong: found.length - right };
      };
      const newly = (pairs: Pair[]) => pairs.filter(({ isNewly }) => isNewly);
      const named = (pairs: Pair[]) => pairs.filter(({ isNamed }) => isNamed);
      const { people } = each.truth;
      expect(people.newly).toEqual(tally(newly));
      expect(people.anyway).toEqual(
        tally((pairs) => (newly(pairs).length > 0 ? [] : named(pairs))),
      );
      expect(people.cleared).toEqual(
        tally(
          (pairs) => (named(pairs).length > 0 ? [] : pairs.filter(({ wasNamed }) => wasNamed)),
          (pairs) => !anyRight(pairs),
        ),
      );
      expect(people.moved).toEqual(tally((pairs) => pairs.filter(({ isMoved }) => isMoved)));
      const { right, wrong } = tally((pairs) => pairs.filter(({ wasNamed }) => wasNamed));
      expect(people.baseline).toEqual({ named: right + wrong, right });
      const { movedOnSensitive: sensitive, moved } = people;
      expect(sensitive.right + sensitive.wrong).toBeLessThanOrEqual(moved.right + moved.wrong);
      const ids = each.result.names;
      expect([ids.newly, ids.anyway, ids.cleared].map(({ length }) => length)).toEqual(
        [people.newly, people.anyway, people.cleared].map((some) => some.right + some.wrong),
      );
    }
  });

  test('shows that over all posts names are righter with a post than among outsiders, who are hardly ever named', () => {
    const scores = cases.flatMap(({ truth }) => truth.scores);
    const sum = (pick: (score: (typeof scores)[number]) => number) =>
      scores.reduce((total, score) => total + pick(score), 0);
    expect(sum((s) => s.newly.right + s.anyway.right)).toBeGreaterThan(
      sum((s) => s.newly.wrong + s.anyway.wrong),
    );
    const accused = sum(({ control }) => control.newly + control.anyway);
    expect(accused / sum((s) => s.control.outsiders)).toBeLessThan(0.05);
  });

  test('and no post makes an empty diary a name that it would not be for all empty diaries alike', () => {
    for (const { base, feed, result } of cases)
      feed.forEach((_, a) => {
        const { reviewOffsets, namedTown } = base.diaries;
        const chances = new Set<string>();
        for (let persona = 0; persona < result.personas; persona++)
          if (reviewOffsets[persona] === reviewOffsets[persona + 1] && namedTown[persona] < 0)
            chances.add(result.probabilities[a * result.personas + persona].toFixed(9));
        expect(chances.size).toBeLessThanOrEqual(1);
      });
  });
});
