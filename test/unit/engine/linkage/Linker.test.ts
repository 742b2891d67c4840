import { describe, expect, test } from 'vitest';
import { Linker } from '$lib/engine/linkage/Linker';
import { ScoreBoard } from '$lib/engine/linkage/ScoreBoard';
import { Eligibility } from '$lib/engine/linkage/Eligibility';
import { KnowledgeDrawer } from '$lib/engine/linkage/KnowledgeDrawer';
import type { Knowledge } from '$lib/engine/linkage/researcher';
import { Random } from '$lib/engine/random/Random';
import { releaseOfBase } from '$lib/engine/release/releaseOfBase';
import { sharedBase } from '../bases';
import { chiSquareDeviation } from '../statistics';
import { opened, randomRecords, releaseOf, type Rating } from './releases';

const knowledge: Knowledge = {
  method: 'scoreboardRh',
  titles: 4,
  wrong: 1,
  daysOff: 14,
  starsOff: 0,
  areDatesKnown: true,
  outsideTop: 0,
  isNumberKnown: false,
};
const classroom = () => new Linker(opened(releaseOfBase(sharedBase('classroom', 3))));

describe('trials', () => {
  test('agree with attacks looked at one by one, on a release where targets are often missed', () => {
    const random = new Random(1, 1);
    const release = releaseOf(randomRecords(random, 150, 8, 30, 0.6), 8, 30);
    const hard = { ...knowledge, titles: 3, wrong: 1, areDatesKnown: false };
    const tally = new Linker(opened(release)).tally(hard, 300, 9);
    const eligibility = new Eligibility(release);
    const targets = eligibility.records(0, 3);
    const drawer = new KnowledgeDrawer(release, eligibility);
    const board = new ScoreBoard(release);
    const [whom, what] = [new Random(9, 301), new Random(9, 302)];
    let best = 0;
    let claimedRight = 0;
    let claimed = 0;
    for (let trial = 0; trial < 300; trial++) {
      const target = targets[whom.below(targets.length)];
      board.weigh(drawer.draw(hard, target, what).known);
      const scores = [...board.scores];
      const others = scores.filter((_, r) => r !== target);
      const mean = scores.reduce((a, b) => a + b) / scores.length;
      const sigma = Math.sqrt(scores.reduce((a, b) => a + (b - mean) ** 2, 0) / scores.length);
      const [first, second] = [...scores].sort((a, b) => b - a);
      const isBest = scores[target] > Math.max(...others);
      const isClaimed = (first - second) / sigma >= 1.5;
      if (isBest) best++;
      if (isClaimed) claimed++;
      if (isBest && isClaimed) claimedRight++;
    }
    expect(tally).toMatchObject({ bestGuess: best, claimed, claimedRight });
    expect(best).toBeGreaterThan(0);
    expect(best).toBeLessThan(300);
  });

  test('are the same for the same seed, others for another, and carry intervals', () => {
    const linker = classroom();
    const hard = { ...knowledge, titles: 2, wrong: 1, areDatesKnown: false };
    const result = linker.trials(hard, 200, 4);
    expect(classroom().trials(hard, 200, 4)).toEqual(result);
    expect(linker.trials(hard, 200, 5)).not.toEqual(result);
    const [least, most] = result.intervals.bestGuess;
    expect(least).toBeLessThan(result.bestGuess);
    expect(most).toBeGreaterThan(result.bestGuess);
  });

  test('find nobody where everybody is alike', () => {
    const same: Rating[] = [
      [0, 1, 6],
      [1, 2, 6],
    ];
    const release = releaseOf([same, same, same], 2, 5);
    const alike = { ...knowledge, titles: 2, wrong: 0, daysOff: 0 };
    expect(new Linker(opened(release)).tally(alike, 50, 1)).toMatchObject({
      bestGuess: 0,
      claimed: 0,
    });
  });

  test('a best guess shared by several is none, in whatever order their titles were added', () => {
    // Three people with the same stars on other titles, and one apart.
    const stars = [
      [2, 4, 6],
      [4, 6, 2],
      [6, 2, 4],
      [10, 10, 10],
    ];
    const release = releaseOf(
      stars.map((row) => row.map((halfStars, title): Rating => [title, 0, halfStars])),
      3,
      1,
    );
    const loose = { ...knowledge, titles: 3, wrong: 0, starsOff: 1, areDatesKnown: false };
    const { bestGuess } = new Linker(opened(release)).tally(loose, 1000, 1);
    // By definition, each sum in ascending order of its terms, so that equal ones are equal.
    const eligibility = new Eligibility(release);
    const drawer = new KnowledgeDrawer(release, eligibility);
    const [whom, what] = [new Random(1, 301), new Random(1, 302)];
    let expected = 0;
    for (let trial = 0; trial < 1000; trial++) {
      const target = whom.below(4);
      const { known } = drawer.draw(loose, target, what);
      const scores = stars.map((row) =>
        known
          .map(({ title, halfStars }) => Math.abs(row[title] - halfStars))
          .sort((a, b) => a - b)
          .reduce((sum, off) => sum + Math.exp(-off / 3), 0),
      );
      if (scores.every((score, r) => r === target || score < scores[target])) expected++;
    }
    expect(bestGuess).toBe(expected);
    expect(bestGuess).toBe(630);
  });

  test('one person alone is never claimed', () => {
    const one = Array.from({ length: 10 }, (_, t): Rating => [t, 7 * t, 2 + 2 * (t % 5)]);
    const alone = new Linker(opened(releaseOf([one], 10, 64)));
    for (const wrong of [0, 2, 4])
      for (const areDatesKnown of [true, false])
        expect(
          alone.tally({ ...knowledge, titles: 8, wrong, areDatesKnown }, 300, 1),
        ).toMatchObject({ claimed: 0, claimedRightAmongScorers: 0 });
  });

  test('report progress up to 1', () => {
    const shares: number[] = [];
    classroom().trials(knowledge, 50, 1, (share) => shares.push(share));
    expect(shares).toEqual([0, 0.4, 0.8, 1]);
  });
});

describe('one attack', () => {
  test('accounts for every record, and for the truth', () => {
    const linker = classroom();
    const { record } = linker.deal(knowledge, 6);
    const result = linker.attack(knowledge, record, 6);
    const binned = result.histogram.counts.reduce((a, b) => a + b, 0);
    expect(binned + result.histogram.zeros).toBe(1000);
    expect(result.truth.record).toBe(record);
    expect(result.truth.rank === 1 && result.truth.tied === 0).toBe(result.truth.isBest);
    expect(result.known.filter(({ isWrong }) => isWrong)).toHaveLength(1);
    expect(result.eccentricity).toBeCloseTo((result.best.score - result.second) / result.sigma, 12);
  });

  test('exposes the record that it names, by day, and marks what was known', () => {
    const linker = classroom();
    const { record, ratings } = linker.deal(knowledge, 6);
    const { exposed, best } = linker.attack({ ...knowledge, wrong: 0, daysOff: 0 }, record, 6);
    expect(best.record).toBe(record);
    expect(exposed).toMatchObject({ record, ratings });
    expect(exposed!.lines).toHaveLength(ratings);
    expect(exposed!.lines.filter(({ isKnown }) => isKnown)).toHaveLength(4);
    const days = exposed!.lines.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});

describe('what is known', () => {
  test('errs evenly within what was asked, and never beyond scale and time', () => {
    const release = releaseOf(
      [
        [
          [0, 3, 8],
          [1, 3, 8],
        ],
      ],
      2,
      20,
    );
    const drawer = new KnowledgeDrawer(release, new Eligibility(release));
    const random = new Random(2, 2);
    const days = new Uint32Array(11);
    const stars = new Uint32Array(3);
    const rough = { ...knowledge, titles: 1, wrong: 0, daysOff: 7, starsOff: 1 };
    for (let i = 0; i < 11_000; i++) {
      const [entry] = drawer.draw(rough, 0, random).known;
      days[entry.day]++;
      stars[entry.halfStars / 2 - 3]++;
    }
    expect(chiSquareDeviation(days, new Array(11).fill(1000))).toBeLessThan(4);
    expect(chiSquareDeviation(stars, new Array(3).fill(11_000 / 3))).toBeLessThan(4);
  });

  test('wrong titles: any stars, any day', () => {
    const release = releaseOf([[[0, 3, 8]]], 1, 10);
    const drawer = new KnowledgeDrawer(release, new Eligibility(release));
    const random = new Random(3, 2);
    const cells = new Uint32Array(50);
    for (let i = 0; i < 10_000; i++) {
      const [entry] = drawer.draw({ ...knowledge, titles: 1, wrong: 1 }, 0, random).known;
      cells[entry.day * 5 + entry.halfStars / 2 - 1]++;
    }
    expect(chiSquareDeviation(cells, new Array(50).fill(200))).toBeLessThan(4);
  });

  test('outside the top: never a title of the top, and only people who have enough others', () => {
    const records: Rating[][] = [
      [
        [0, 0, 2],
        [1, 0, 2],
      ],
      [
        [0, 0, 2],
        [1, 0, 2],
      ],
      [[0, 0, 2]],
    ];
    const eligibility = new Eligibility(releaseOf(records, 2, 1));
    expect([...eligibility.counts(1)]).toEqual([1, 1, 0]);
    expect([...eligibility.records(1, 1)]).toEqual([0, 1]);
    expect([...eligibility.records(0, 1)]).toEqual([0, 1, 2]);
    const linker = new Linker(opened(releaseOf(records, 2, 1)));
    const rare = { ...knowledge, titles: 1, wrong: 0, outsideTop: 1 };
    for (let seed = 0; seed < 20; seed++)
      expect(linker.attack(rare, linker.deal(rare, seed).record, seed).known[0].title).toBe(1);
  });

  test('the number of ratings never rules the target out', () => {
    const linker = classroom();
    const numbered = { ...knowledge, isNumberKnown: true };
    for (let seed = 0; seed < 50; seed++) {
      const { record, ratings } = linker.deal(numbered, seed);
      const { truth, knownNumber } = linker.attack(numbered, record, seed);
      expect(truth.score).toBeGreaterThan(0);
      expect(Math.abs(knownNumber! - ratings)).toBeLessThanOrEqual(ratings / 2);
    }
  });
});

describe('refusals', () => {
  const cases: Array<[string, Partial<Knowledge>, RegExp]> = [
    ['no title', { titles: 0 }, /from 1 to 50; got 0/],
    ['half a title', { titles: 1.5 }, /whole number/],
    ['more wrong than known', { wrong: 5 }, /from 0 to 4; got 5/],
    ['days that are no number', { daysOff: NaN }, /got NaN/],
    ['an unknown method', { method: 'magic' as never }, /There is no method "magic"/],
    ['no title left', { outsideTop: 300 }, /from 0 to 299; got 300/],
  ];
  for (const [name, changed, sentence] of cases)
    test(name, () => {
      expect(() => classroom().deal({ ...knowledge, ...changed }, 1)).toThrow(sentence);
    });

  test('nobody has so many', () => {
    expect(() =>
      classroom().deal({ ...knowledge, titles: 50, wrong: 0, outsideTop: 290 }, 1),
    ).toThrow(/Nobody has 50 ratings outside the 290 most rated titles/);
  });

  test('a record that is not there', () => {
    expect(() => classroom().target(knowledge, 1000)).toThrow(/this release has 0 to 999/);
  });

  test('too many trials, and none', () => {
    expect(() => classroom().trials(knowledge, 0, 1)).toThrow(/from 1 to 1000000; got 0/);
    expect(() => classroom().trials(knowledge, 1e9, 1)).toThrow(/got 1000000000/);
  });
});
