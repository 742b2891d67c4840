import { describe, expect, test } from 'vitest';
import { judge } from '$lib/engine/linkage/judge';
import { ScoreBoard, type KnownEntry } from '$lib/engine/linkage/ScoreBoard';
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
          expect(ranking.squares).toBeCloseTo(
            expected.reduce((a, b) => a + b * b, 0),
            9,
          );
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
