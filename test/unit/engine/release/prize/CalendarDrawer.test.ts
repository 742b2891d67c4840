import { describe, expect, test } from 'vitest';
import { Random } from '$lib/engine/random/Random';
import { CalendarDrawer } from '$lib/engine/release/prize/CalendarDrawer';
import { PRIZE_DAYS } from '$lib/engine/release/prize/constants';

function drawDays(ratings: number, random: Random): Uint16Array {
  const day = new Uint16Array(ratings + 2).fill(9_999);
  new CalendarDrawer().drawInto(day, 1, ratings + 1, random);
  expect([day[0], day[ratings + 1]]).toEqual([9_999, 9_999]);
  return day.slice(1, ratings + 1);
}

describe('CalendarDrawer', () => {
  test.each([1, 2, 40, 300, 17_653])(
    'fills %d ratings with days in order, and no more',
    (ratings) => {
      const days = drawDays(ratings, new Random(1, 2));
      expect(days.every((d, i) => d < PRIZE_DAYS && (i === 0 || d >= days[i - 1]))).toBe(true);
    },
  );

  test('leaves nothing behind of the record before', () => {
    const drawer = new CalendarDrawer();
    const used = new Uint16Array(500);
    drawer.drawInto(used, 0, 500, new Random(1, 2));
    const again = new Uint16Array(80);
    drawer.drawInto(again, 0, 80, new Random(3, 2));
    expect(again).toEqual(drawDays(80, new Random(3, 2)));
  });

  test('clusters days in sittings, the first of them the largest', () => {
    const random = new Random(8, 2);
    let distinct = 0;
    let first = 0;
    const records = 400;
    for (let record = 0; record < records; record++) {
      const days = drawDays(200, random);
      distinct += new Set(days).size;
      first += days.filter((d) => d === days[0]).length;
    }
    expect(distinct / records).toBeGreaterThan(20);
    expect(distinct / records).toBeLessThan(80);
    expect(first / records).toBeGreaterThan(20);
  });

  test('has more people join late than early', () => {
    const random = new Random(9, 2);
    let late = 0;
    for (let record = 0; record < 1_000; record++)
      if (drawDays(10, random)[0] >= PRIZE_DAYS / 2) late++;
    expect(late).toBeGreaterThan(800);
  });
});
