import { describe, expect, test } from 'vitest';
import { measureUnicity } from '$lib/engine/measure/unicity';
import { Random } from '$lib/engine/random/Random';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 7);

describe('measureUnicity', () => {
  test('alone, everybody is singled out; nobody has a thousand points', () => {
    const settings = { points: 1, windowDays: 365, among: 1, trials: 20 };
    expect(measureUnicity(base, settings, new Random(1, 1))).toEqual({ trials: 20, unique: 20 });
    expect(() => measureUnicity(base, { ...settings, points: 100_000 }, new Random(1, 1))).toThrow(
      /Too few/,
    );
    expect(() => measureUnicity(base, { ...settings, among: 0 }, new Random(1, 1))).toThrow(
      /1 to 1000 subscribers/,
    );
  });

  test('of one point in a year: the expected share, from every point of everybody', () => {
    const brute = new BruteForce(base);
    const titles = Array.from(
      { length: 1_000 },
      (_, s) => new Set(brute.viewingsOf(s).map(({ title }) => title)),
    );
    const viewers = new Map<number, number>();
    for (const set of titles)
      for (const title of set) viewers.set(title, (viewers.get(title) ?? 0) + 1);
    const people = titles.filter(({ size }) => size > 0);
    let expected = 0;
    for (const set of people)
      expected +=
        [...set].filter((title) => viewers.get(title) === 1).length / set.size / people.length;
    const trials = 4_000;
    const { unique } = measureUnicity(
      base,
      { points: 1, windowDays: 365, among: 1_000, trials },
      new Random(2, 1),
    );
    expect(Math.abs(unique / trials - expected)).toBeLessThan(4 * Math.sqrt(0.25 / trials));
  });

  test.each([1, 7])(
    'of two points in windows of %i days: the expected share, from every two points of everybody',
    (windowDays) => {
      const brute = new BruteForce(base);
      const sharers = new Map<string, Set<number>>();
      const traces = Array.from({ length: 1_000 }, (_, s) => {
        const pointOf = ({ title, day }: { title: number; day: number }) =>
          `${title} ${Math.floor(day / windowDays)}`;
        const points = [...new Set(brute.viewingsOf(s).map(pointOf))];
        for (const point of points)
          sharers.set(point, (sharers.get(point) ?? new Set<number>()).add(s));
        return points.map((point) => sharers.get(point)!);
      }).filter(({ length }) => length >= 2);
      let expected = 0;
      for (const trace of traces) {
        let alone = 0;
        trace.forEach((first, i) => {
          for (const second of trace.slice(0, i))
            alone += Number([...first].filter((s) => second.has(s)).length === 1);
        });
        expected += alone / ((trace.length * (trace.length - 1)) / 2) / traces.length;
      }
      const trials = 2_000;
      const settings = { points: 2, windowDays, among: 1_000, trials };
      const { unique } = measureUnicity(base, settings, new Random(4, 1));
      const spread = Math.sqrt((expected * (1 - expected)) / trials);
      expect(Math.abs(unique / trials - expected)).toBeLessThan(4 * spread);
    },
  );

  test('grows with points, falls with coarser windows and more people', () => {
    const share = (points: number, windowDays: number, among: number) =>
      measureUnicity(base, { points, windowDays, among, trials: 400 }, new Random(3, 1)).unique /
      400;
    expect(share(2, 7, 1_000)).toBeGreaterThan(share(1, 7, 1_000));
    expect(share(1, 1, 1_000)).toBeGreaterThan(share(1, 30, 1_000));
    expect(share(1, 7, 100)).toBeGreaterThan(share(1, 7, 1_000));
  });
});
