import { describe, expect, test } from 'vitest';
import { DAY_SHIFT, TITLE_MASK } from '$lib/engine/base/word';
import type { Chart } from '$lib/engine/combine/series/Chart';
import { ChartPress } from '$lib/engine/combine/series/ChartPress';
import { indexWeeks } from '$lib/engine/combine/series/indexWeeks';
import { checkSeriesRule, type SeriesRule } from '$lib/engine/combine/series/SeriesRule';
import { watchedIn } from '$lib/engine/combine/series/watchedIn';
import { WEEKS, weekOf } from '$lib/engine/combine/series/weekOf';
import { sharedBase } from '../../bases';
import { tinyYear } from './tinyYear';

const listed = ({ companions, counts }: Chart) =>
  Object.fromEntries([...companions].map((companion, i) => [companion, counts[i]]));

/** Titles: 0 and 1 are followed, 2 and 3 are watched beside them. */
const index = tinyYear(4, [
  [
    [0, 1],
    [1, 2],
    [2, 8],
    [2, 9],
  ],
  [
    [0, 10],
    [2, 8],
    [3, 13],
  ],
  [[2, 8]],
  [
    [0, 20],
    [3, 8],
  ],
]);
const press = (rule: SeriesRule) => new ChartPress(index, rule, 1);

describe('a week’s chart, worked by hand', () => {
  test('counts fans once, those of the same week too, and nobody before they are fans', () => {
    const chart = press({ kind: 'all' }).print(0, 1);
    expect(listed(chart)).toEqual({ 2: 2, 3: 1 });
    expect(chart).toMatchObject({ fans: 2, unlistedMost: 0 });
    expect(press({ kind: 'all' }).print(1, 1)).toMatchObject({ fans: 1 });
    expect([...press({ kind: 'all' }).viewers(1)]).toEqual([1, 0, 3, 2]);
  });

  test('is not on its own chart, and an empty week has an empty one', () => {
    expect(listed(press({ kind: 'all' }).print(2, 1))).toEqual({ 0: 1, 3: 1 });
    expect(listed(press({ kind: 'all' }).print(0, 30))).toEqual({});
  });

  test('cut to its largest, or to counters of so many people, says how many it may leave out', () => {
    const top = press({ kind: 'top', companions: 1 }).print(0, 1);
    expect([listed(top), top.unlistedMost]).toEqual([{ 2: 2 }, 2]);
    const whole = press({ kind: 'top', companions: 2 }).print(0, 1);
    expect([listed(whole), whole.unlistedMost]).toEqual([{ 2: 2, 3: 1 }, 0]);
    const least = press({ kind: 'least', people: 2 }).print(0, 1);
    expect([listed(least), least.unlistedMost]).toEqual([{ 2: 2 }, 1]);
  });

  test('the press keeps nothing from one chart to the next', () => {
    const one = press({ kind: 'least', people: 2 });
    one.print(0, 1);
    expect(listed(one.print(0, 1))).toEqual({ 2: 2 });
  });
});

describe('a week’s chart of classroom', () => {
  const base = sharedBase('classroom', 5);
  const weeks = indexWeeks(base, base.catalogue.titles);

  test('is what an independent recount over the viewings gives', () => {
    const printed = new ChartPress(weeks, { kind: 'all' }, 1);
    let counted = 0;
    for (const [title, week] of [
      [7, 0],
      [7, 20],
      [120, 51],
      [299, 33],
    ]) {
      const fans = new Set<number>();
      const pairs = new Set<string>();
      for (const isFan of [true, false])
        for (let s = 0; s < base.subscribers; s++)
          for (let i = base.viewingOffsets[s]; i < base.viewingOffsets[s + 1]; i++) {
            const watched = base.words[i] & TITLE_MASK;
            const when = Math.min(51, Math.floor((base.words[i] >>> DAY_SHIFT) / 7));
            if (isFan && watched === title && when <= week) fans.add(s);
            if (!isFan && fans.has(s) && watched !== title && when === week)
              pairs.add(`${s} ${watched}`);
          }
      const counts: Record<number, number> = {};
      for (const pair of pairs) {
        const companion = Number(pair.split(' ')[1]);
        counts[companion] = (counts[companion] ?? 0) + 1;
      }
      const chart = printed.print(title, week);
      expect(listed(chart)).toEqual(counts);
      expect(chart.fans).toBe(fans.size);
      counted += pairs.size;
    }
    expect(counted).toBeGreaterThan(100);
  });

  test('with noise has a number for everything, the same whenever it is printed, and off by a little on average', () => {
    const noisy = new ChartPress(weeks, { kind: 'noise', epsilon: 1 }, 9);
    const exact = listed(new ChartPress(weeks, { kind: 'all' }, 9).print(7, 20));
    const chart = noisy.print(7, 20);
    expect(chart.companions).toHaveLength(base.catalogue.titles - 1);
    expect(new ChartPress(weeks, { kind: 'noise', epsilon: 1 }, 9).print(7, 20)).toEqual(chart);
    expect(new ChartPress(weeks, { kind: 'noise', epsilon: 1 }, 8).print(7, 20)).not.toEqual(chart);
    const off = [...chart.companions].map((c, i) => chart.counts[i] - (exact[c] ?? 0));
    expect(off.filter((by) => by !== 0).length).toBeGreaterThan(chart.companions.length / 4);
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(16);
  });

  test('the truth about one subscriber is what they watched', () => {
    const [from, to] = [base.viewingOffsets[3], base.viewingOffsets[4]];
    const word = base.words[from + ((to - from) >> 1)];
    expect(watchedIn(weeks, 3, word & TITLE_MASK)).toContain(weekOf(word >>> DAY_SHIFT));
    expect(watchedIn(weeks, -1, word & TITLE_MASK)).toEqual([]);
  });
});

describe('a rule', () => {
  test('that cannot be followed is refused in a plain sentence', () => {
    const refuse = (rule: SeriesRule, titles = 300) => expect(() => checkSeriesRule(rule, titles));
    refuse({ kind: 'top', companions: 0 }).toThrow('whole number from 1 to 5000; this one is 0');
    refuse({ kind: 'least', people: 2.5 }).toThrow('whole number from 2 to 10000; this one is 2.5');
    refuse({ kind: 'noise', epsilon: -1 }).toThrow('from 0.01 to 20; this one is -1');
    refuse({ kind: 'noise', epsilon: NaN }).toThrow('this one is NaN');
    refuse({ kind: 'noise', epsilon: 1 }, 2_000).toThrow('Take the base classroom');
    expect(checkSeriesRule({ kind: 'all' }, 5_000)).toEqual({ kind: 'all' });
  });

  test('weeks are whole ones, the last a day longer', () => {
    expect(WEEKS).toBe(52);
    expect([0, 6, 7, 357, 363, 364, 400].map(weekOf)).toEqual([0, 0, 1, 51, 51, 51, 51]);
  });
});
