import { describe, expect, test } from 'vitest';
import { delayChances } from '$lib/engine/base/delay';
import { LATEST_DAYS, MISDATED_CHANCE } from '$lib/engine/constants';

const misdated = MISDATED_CHANCE / (2 * LATEST_DAYS + 1);

describe('delayChances', () => {
  test.each([0, 0.5, 2, 7, 20])('add up to 1 for a mean of %d days', (lateDays) => {
    const chances = delayChances(lateDays);
    expect(chances).toHaveLength(2 * LATEST_DAYS + 1);
    expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    for (const chance of chances) expect(chance).toBeGreaterThan(0);
  });

  test('by hand: nobody late, only the misdated differ from the day itself', () => {
    const chances = delayChances(0);
    chances.forEach((chance, i) => {
      const wanted = i === LATEST_DAYS ? 1 - MISDATED_CHANCE + misdated : misdated;
      expect(chance).toBeCloseTo(wanted, 12);
    });
  });

  test('a mean of one day halves the chance from day to day', () => {
    const late = delayChances(1)
      .slice(LATEST_DAYS)
      .map((chance) => chance - misdated);
    for (let day = 1; day < 12; day++) expect(late[day] / late[day - 1]).toBeCloseTo(0.5, 9);
  });

  test('has the mean it is given, where the cut takes little away', () => {
    for (const lateDays of [0.5, 1, 2, 3]) {
      const mean = delayChances(lateDays).reduce(
        (sum, chance, i) => sum + chance * (i - LATEST_DAYS),
        0,
      );
      // misdated entries are on average on time
      expect(mean).toBeCloseTo(lateDays * (1 - MISDATED_CHANCE), 1);
    }
  });

  test('before its day an entry is only ever misdated', () => {
    for (const chance of delayChances(7).slice(0, LATEST_DAYS))
      expect(chance).toBeCloseTo(misdated, 15);
  });
});
