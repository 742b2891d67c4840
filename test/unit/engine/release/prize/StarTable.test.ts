import { describe, expect, test } from 'vitest';
import { Random } from '$lib/engine/random/Random';
import { STAR_CUTS, STARS_SCALE } from '$lib/engine/release/prize/constants';
import { StarTable } from '$lib/engine/release/prize/StarTable';
import { chiSquareDeviation } from '../../statistics';

const table = new StarTable();

describe('StarTable', () => {
  test.each([1.5, 3, 3.75, 5])('draws as the logistic distribution around %d says', (expected) => {
    const random = new Random(4, 1);
    const draws = 40_000;
    const counts = new Float64Array(5);
    for (let i = 0; i < draws; i++)
      counts[table.draw(StarTable.stepsOf(expected), random) / 2 - 1]++;
    const below = [
      ...STAR_CUTS.map((cut) => 1 / (1 + Math.exp((expected - cut) / STARS_SCALE))),
      1,
    ];
    const chances = below.map((share, i) => draws * (share - (i > 0 ? below[i - 1] : 0)));
    expect(Math.abs(chiSquareDeviation(counts, chances))).toBeLessThan(3.5);
  });

  test('gives the ends for what is far out', () => {
    const random = new Random(4, 1);
    expect(table.draw(StarTable.stepsOf(-50), random)).toBe(2);
    expect(table.draw(StarTable.stepsOf(50), random)).toBe(10);
  });
});
