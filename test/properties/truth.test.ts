import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { publish } from '$lib/engine/announce/publish';
import { Stranger } from '$lib/engine/attack/Stranger';
import { revealTruth } from '$lib/engine/attack/revealTruth';
import { generateBase } from '$lib/engine/base/generateBase';
import { defaultSettings } from '$lib/engine/base/settings';
import { NAMED_FROM } from '$lib/engine/constants';
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
  /** Probability without any post, by announcement and persona. */
  before: (a: number, persona: number) => number;
}

/** Feeds drawn as calibration draws them, on a few classrooms; the slow ones, about whole genres and anything, left out. */
const cases: Case[] = [];
beforeAll(() => {
  for (const seed of [31, 32, 33]) {
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
      const truth = revealTruth(base, feed, publications, result, reading);
      cases.push({
        base,
        brute: new BruteForce(base),
        feed,
        result,
        truth,
        before: (a, persona) => reading.diaryProbability(a, persona),
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

describe('the truth behind the switch', () => {
  test('is there for a good number of posts', () => {
    expect(cases.length).toBeGreaterThan(8);
    expect(
      cases.flatMap(({ truth }) => truth.scores).reduce((sum, { named }) => sum + named, 0),
    ).toBeGreaterThan(3);
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

  test('counts names given: right ones and innocents, and those it missed', () => {
    for (const { base, feed, result, truth } of cases)
      feed.forEach((_, a) => {
        const score = truth.scores[a];
        const named = [...Array(result.personas).keys()].filter(
          (persona) => result.probabilities[a * result.personas + persona] >= NAMED_FROM,
        );
        const members = new Set(truth.members[a]);
        const { subscriberOf } = base.diaries;
        const right = named.filter((persona) => members.has(subscriberOf[persona])).length;
        expect(score).toMatchObject({
          named: named.length,
          right,
          innocents: named.length - right,
          outsidersNamed: named.filter((persona) => subscriberOf[persona] < 0).length,
          missed: members.size - right,
        });
        expect(score.outsidersNamed).toBeLessThanOrEqual(score.innocents);
        expect(score.right).toBeLessThanOrEqual(truth.memberPersonas[a].length);
      });
  });

  test('has a baseline: the names that the diaries alone would have given', () => {
    for (const { feed, truth, before, result, base } of cases)
      feed.forEach((_, a) => {
        const named = [...Array(result.personas).keys()].filter(
          (persona) => before(a, persona) >= NAMED_FROM,
        );
        const members = new Set(truth.members[a]);
        const right = named.filter((persona) => members.has(base.diaries.subscriberOf[persona]));
        expect(truth.scores[a].baseline).toEqual({ named: named.length, right: right.length });
      });
  });

  test('has a control: outsiders, of whom no name can be right', () => {
    for (const { base, feed, truth } of cases)
      feed.forEach((_, a) => {
        const outsiders = [...base.diaries.subscriberOf].filter((s) => s < 0).length;
        expect(truth.scores[a].control).toEqual({
          outsiders,
          named: truth.scores[a].outsidersNamed,
        });
      });
  });

  test('shows that over all posts names are righter with a post than among outsiders, who are hardly ever named', () => {
    const scores = cases.flatMap(({ truth }) => truth.scores);
    const sum = (pick: (score: (typeof scores)[number]) => number) =>
      scores.reduce((total, score) => total + pick(score), 0);
    expect(sum((s) => s.right)).toBeGreaterThan(sum((s) => s.innocents));
    expect(sum((s) => s.control.named) / sum((s) => s.control.outsiders)).toBeLessThan(0.05);
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
