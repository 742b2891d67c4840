import { describe, expect, test } from 'vitest';
import { judge } from '$lib/engine/linkage/judge';
import { ScoreBoard, type KnownEntry } from '$lib/engine/linkage/ScoreBoard';
import { SCORE_GRID } from '$lib/engine/linkage/constants';
import { Random } from '$lib/engine/random/Random';
import { randomRecords, releaseOf, type Rating } from './releases';

/** Three records, two titles, a year: small enough to reckon by hand. */
const byHand: Rating[][] = [
  [
    [0, 10, 8],
    [1, 40, 6],
  ],
  [[0, 40, 4]],
  [[1, 40, 6]],
];

/** The formulas of the paper, from lists and Math.exp, sharing no code with the board. */
function byDefinition(
  records: Rating[][],
  known: KnownEntry[],
  method: 'sum' | 'least',
  knownNumber: number | null,
): number[] {
  const raters = (title: number) =>
    records.filter((ratings) => ratings.some(([t]) => t === title)).length;
  return records.map((ratings) => {
    const isFar =
      knownNumber !== null &&
      (knownNumber < ratings.length / 2 || knownNumber > ratings.length * 1.5);
    if (isFar) return 0;
    const parts = known.map(({ title, halfStars, day }) => {
      const rating = ratings.find(([t]) => t === title);
      if (!rating) return 0;
      const stars = Math.exp(-Math.abs(rating[2] - halfStars) / 2 / 1.5);
      const date = day < 0 ? 0 : Math.exp(-Math.abs(rating[1] - day) / 30);
      if (method === 'least') return day < 0 ? stars : (stars + date) / 2;
      return (stars + date) / Math.log(Math.max(2, raters(title)));
    });
    return method === 'sum' ? parts.reduce((a, b) => a + b, 0) : Math.min(...parts);
  });
}

describe('Scoreboard-RH', () => {
  test('reckoned by hand', () => {
    const board = new ScoreBoard(releaseOf(byHand, 2, 365));
    // Both titles have two raters: weight 1/ln 2 = 1.442695.
    const ranking = board.weigh([
      { title: 0, halfStars: 8, day: 10 },
      { title: 1, halfStars: 6, day: 10 },
    ]);
    // record 0: (1 + 1) + (1 + e^−1) = 3.367879; 1: e^(−2/1.5) + e^−1 = 0.631477; 2: 1 + e^−1
    expect(board.scores[0]).toBeCloseTo(3.367879 * 1.442695, 5);
    expect(board.scores[1]).toBeCloseTo(0.631477 * 1.442695, 5);
    expect(board.scores[2]).toBeCloseTo(1.367879 * 1.442695, 5);
    expect(ranking).toMatchObject({ bestRecord: 0, scorers: 3 });
    // mean of 3.367879, .631477, 1.367879 is 1.789078; σ = 1.156152 (÷ n); (3.367879 − 1.367879)/σ
    expect(judge('scoreboardRh', ranking, 3).eccentricity).toBeCloseTo(1.729876, 5);
  });

  test('leaves the day out where it is not known', () => {
    const board = new ScoreBoard(releaseOf(byHand, 2, 365));
    board.weigh([{ title: 0, halfStars: 8, day: -1 }]);
    expect(board.scores[0]).toBeCloseTo(1.442695, 5);
  });

  test('a single rater weighs as two do: finite', () => {
    const board = new ScoreBoard(releaseOf([[[0, 0, 2]], []], 1, 1));
    expect(board.weigh([{ title: 0, halfStars: 2, day: 0 }]).best).toBeCloseTo(2 / Math.log(2), 12);
  });
});

test('Scoreboard by hand: the least similarity, 0 for whoever lacks a title', () => {
  const board = new ScoreBoard(releaseOf(byHand, 2, 365));
  const ranking = board.matchAll([
    { title: 0, halfStars: 8, day: 10 },
    { title: 1, halfStars: 6, day: 10 },
  ]);
  expect(board.scores[0]).toBeCloseTo((1 + Math.exp(-1)) / 2, 12);
  expect([board.scores[1], board.scores[2]]).toEqual([0, 0]);
  expect(ranking).toMatchObject({ bestRecord: 0, second: 0, scorers: 1 });
  expect(judge('scoreboard', ranking, 3).isClaimed).toBe(true);
});

describe('against the definition', () => {
  for (const method of ['sum', 'least'] as const)
    test(method, () => {
      const random = new Random(5, method.length);
      for (let round = 0; round < 60; round++) {
        const records = randomRecords(random, 12, 6, 50, 0.7);
        const board = new ScoreBoard(releaseOf(records, 6, 50));
        // the same board twice: nothing may be left of the first search
        for (let search = 0; search < 2; search++) {
          const titles = [0, 1, 2, 3, 4, 5].filter(() => random.unit() < 0.6);
          const hasDates = random.unit() < 0.7;
          const knownNumber = random.unit() < 0.5 ? null : 1 + random.below(6);
          const known = titles.map((title) => ({
            title,
            halfStars: 2 + 2 * random.below(5),
            day: hasDates ? random.below(50) : -1,
          }));
          if (known.length === 0) continue;
          const expected = byDefinition(records, known, method, knownNumber);
          const ranking =
            method === 'sum' ? board.weigh(known, knownNumber) : board.matchAll(known, knownNumber);
          expected.forEach((score, r) => expect(board.scores[r]).toBeCloseTo(score, 10));
          const sorted = [...board.scores].sort((a, b) => b - a);
          expect(ranking.best).toBe(sorted[0]);
          expect(ranking.second).toBe(sorted[1]);
          if (ranking.bestRecord >= 0) expect(board.scores[ranking.bestRecord]).toBe(sorted[0]);
          expect(ranking.scorers).toBe(sorted.filter((score) => score > 0).length);
          expect(ranking.sum).toBeCloseTo(
            expected.reduce((a, b) => a + b, 0),
            9,
          );
          const scoring = expected.filter((score) => score > 0);
          const mean = ranking.sum / Math.max(1, scoring.length);
          expect(ranking.deviations).toBeCloseTo(
            scoring.reduce((a, b) => a + (b - mean) ** 2, 0),
            9,
          );
          const spread = expected.reduce((a, b) => a + (b - ranking.sum / 12) ** 2, 0);
          expect(judge('scoreboardRh', ranking, 12).sigma).toBeCloseTo(Math.sqrt(spread / 12), 9);
        }
      }
    });
});

test('nobody scores: no best, no claim', () => {
  const ranking = new ScoreBoard(releaseOf([[], []], 1, 1)).weigh([
    { title: 0, halfStars: 2, day: 0 },
  ]);
  expect(ranking).toMatchObject({ best: 0, bestRecord: -1, second: 0, scorers: 0 });
  expect(judge('scoreboardRh', ranking, 2)).toMatchObject({ record: -1, isClaimed: false });
});

describe('ties and no spread', () => {
  const stars = (...halfStars: number[]) => halfStars.map((h, title): Rating => [title, 0, h]);

  test('equal scores are equal whatever the order of addition', () => {
    const random = new Random(6, 1);
    for (let round = 0; round < 200; round++) {
      // Everybody rated everything: all titles weigh the same. Each is off by the same differences, in another order.
      const titles = 3 + random.below(8);
      const off = Array.from({ length: titles }, () => random.below(9));
      const days = Array.from({ length: titles }, () => random.below(200));
      const records = Array.from({ length: 5 }, (): Rating[] => {
        const turn = random.below(titles);
        const dayTurn = random.below(titles);
        return off.map((_, t) => [t, days[(t + dayTurn) % titles], 10 - off[(t + turn) % titles]]);
      });
      const board = new ScoreBoard(releaseOf(records, titles, 200));
      const known = off.map((_, title) => ({ title, halfStars: 10, day: 0 }));
      const ranking = board.weigh(known);
      expect(new Set(board.scores).size).toBe(1);
      expect(ranking.second).toBe(ranking.best);
      expect(judge('scoreboardRh', ranking, 5)).toMatchObject({ record: -1, isClaimed: false });
    }
  });

  test('the highest score there can be lies on the grid’s exact part', () => {
    const titles = 50;
    const one = stars(...Array.from({ length: titles }, () => 10));
    const board = new ScoreBoard(releaseOf([one, one], titles, 1));
    const { best } = board.weigh(one.map(([title, day, halfStars]) => ({ title, day, halfStars })));
    expect(best).toBeLessThan(SCORE_GRID - 2 ** 7);
    expect(best).toBeCloseTo((titles * 2) / Math.log(2), 9);
  });

  test('one person alone: σ is 0 exactly, and nothing is claimed', () => {
    const random = new Random(7, 1);
    for (let round = 0; round < 200; round++) {
      const one = Array.from({ length: 10 }, (_, title): Rating => [
        title,
        random.below(70),
        1 + random.below(10),
      ]);
      const board = new ScoreBoard(releaseOf([one], 10, 70));
      const known = one.slice(0, 8).map(([title]) => ({
        title,
        halfStars: 1 + random.below(10),
        day: random.below(70),
      }));
      for (const ranking of [board.weigh(known), board.matchAll(known)])
        expect(judge('scoreboardRh', ranking, 1)).toEqual({
          record: 0,
          sigma: 0,
          eccentricity: 0,
          isClaimed: false,
        });
    }
  });

  test('of several, one alone scores: among the scorers there is no spread either', () => {
    const board = new ScoreBoard(releaseOf([stars(8, 3, 5), [], []], 3, 1));
    const known = [0, 1, 2].map((title) => ({ title, halfStars: 3, day: 0 }));
    const ranking = board.weigh(known);
    expect(judge('scoreboardRh', ranking, 1)).toMatchObject({ sigma: 0, isClaimed: false });
    expect(judge('scoreboardRh', ranking, 3).isClaimed).toBe(true);
  });

  test('σ keeps its digits where everybody scores nearly the same', () => {
    // e^(−500/30) and e^(−560/30) beside 1: squares alone would have lost the difference.
    const records: Rating[][] = [[[0, 500, 8]], [[0, 560, 8]], [[0, 600, 8]]];
    const board = new ScoreBoard(releaseOf(records, 1, 601));
    const scores = [500, 560, 600].map((day) => Math.exp(-day / 30) / Math.log(3));
    const mean = scores.reduce((a, b) => a + b) / 3;
    const sigma = Math.sqrt(scores.reduce((a, b) => a + (b - mean) ** 2, 0) / 3);
    const judged = judge('scoreboardRh', board.weigh([{ title: 0, halfStars: 8, day: 0 }]), 3);
    expect(judged.sigma / sigma).toBeCloseTo(1, 4);
    expect(judged.eccentricity).toBeCloseTo((scores[0] - scores[1]) / sigma, 3);
  });
});

test('Scoreboard: two records above α are no match, though one is ahead', () => {
  const board = new ScoreBoard(releaseOf([[[0, 0, 8]], [[0, 0, 7]], [[0, 0, 2]]], 1, 1));
  const ranking = board.matchAll([{ title: 0, halfStars: 8, day: -1 }]);
  expect(ranking.second).toBeGreaterThan(0.5);
  expect(judge('scoreboard', ranking, 3)).toMatchObject({ record: 0, isClaimed: false });
});
