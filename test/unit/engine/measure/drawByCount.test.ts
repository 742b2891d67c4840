import { describe, expect, test } from 'vitest';
import type { Deed } from '$lib/engine/announce/announcement';
import { compilePredicate, countMatching } from '$lib/engine/announce/count';
import { measureMatching } from '$lib/engine/announce/measureMatching';
import { withTimes } from '$lib/engine/announce/withTimes';
import type { Base } from '$lib/engine/base/Base';
import { indexActiveDays } from '$lib/engine/base/indexActiveDays';
import { indexViewings } from '$lib/engine/base/indexViewings';
import { packViewing, sortWords } from '$lib/engine/base/word';
import { DAYS } from '$lib/engine/constants';
import { drawByCount } from '$lib/engine/measure/drawByCount';
import { drawNumber } from '$lib/engine/measure/drawNumber';
import { isKept } from '$lib/engine/measure/isKept';
import { Random } from '$lib/engine/random/Random';
import { sharedBase } from '../bases';

const YEAR = { from: 0, to: DAYS - 1 };
const dice = (seed: number) => new Random(seed, 10);
const base = sharedBase('classroom', 11);

/** The same table, but one subscriber watched a title so many times more, one on each of the last days. */
function withMore(subscriber: number, title: number, more: number): Base {
  const own = base.viewingOffsets[subscriber + 1];
  const words = Uint32Array.from([
    ...base.words.slice(0, own),
    ...Array.from({ length: more }, (_, i) => packViewing(DAYS - 1 - i, 2, 3, title)),
    ...base.words.slice(own),
  ]);
  const viewingOffsets = base.viewingOffsets.map((at, s) => (s > subscriber ? at + more : at));
  sortWords(words, viewingOffsets[subscriber], viewingOffsets[subscriber + 1]);
  return {
    ...{ ...base, viewingOffsets, words },
    ...indexViewings(base.catalogue.titles, viewingOffsets, words),
    activeDays: indexActiveDays(viewingOffsets, words),
  };
}

describe('a number drawn first', () => {
  const title = 0;
  const deed: Deed = { what: { title }, when: YEAR, times: { atLeast: 1 } };
  const reached: Array<[value: number, subscriber: number]> = [];
  measureMatching(base, { people: {}, did: [deed] }, (value, s) => reached.push([value, s]));
  const [[record, holder]] = reached.sort(([a], [b]) => b - a);
  const counts = (from: Base, n: number) =>
    countMatching(
      from,
      compilePredicate({ people: {}, did: [withTimes(deed, n)] }, base.catalogue),
    );
  const draws = Array.from({ length: 400 }, (_, seed) => ({
    seed,
    n: drawNumber(deed, dice(seed)),
  }));

  test('two tables with the same count at the number drawn give the same post, whatever the record and the next person', () => {
    const tables = [
      base,
      withMore(holder, title, 60), // the record far away from everybody
      withMore(reached[1][1], title, record - reached[1][0]), // the next person as far as the first
    ];
    let same = 0;
    for (const { seed, n } of draws)
      for (const table of tables.slice(1)) {
        if (counts(table, n) !== counts(base, n)) continue;
        same++;
        expect(drawByCount(table, {}, deed, dice(seed))).toEqual(
          drawByCount(base, {}, deed, dice(seed)),
        );
      }
    expect(same).toBeGreaterThan(draws.length);
  });

  test('is the number of the post, and what nobody reaches is thrown away, not mended', () => {
    let [kept, unreached] = [0, 0];
    for (const { seed, n } of draws) {
      const post = drawByCount(base, {}, deed, dice(seed));
      unreached += Number(n > record);
      if (post === null) continue;
      kept++;
      expect(n).toBeLessThanOrEqual(record);
      expect(post.who.did).toEqual([withTimes(deed, n)]);
      expect(post.kind).toBe(counts(base, n) === 1 ? 'one' : 'count');
    }
    expect(kept).toBeGreaterThan(20);
    expect(unreached).toBeGreaterThan(20);
  });

  test('people are counted among those of whom the post is', () => {
    const among = { people: { town: 0 }, did: [] };
    expect(drawByCount(base, { town: 1 }, deed, dice(1), among)).toBeNull();
    const posts = draws.map(({ seed }) => drawByCount(base, {}, deed, dice(seed), among));
    expect(posts.filter((post) => post !== null).length).toBeGreaterThan(5);
  });
});

describe('drawNumber', () => {
  const drawn = (deed: Deed) =>
    Array.from({ length: 4000 }, (_, seed) => drawNumber(deed, dice(seed)));

  test.each([
    ['days of a week', { onDays: 1 }, { from: 10, to: 16 }, 7],
    ['a streak of a month', { inARow: 1 }, { from: 0, to: 30 }, 31],
    ['Mondays of a fortnight', { onDays: 1 }, { from: 0, to: 13, weekday: 1 }, 2],
    ['viewings of one day', { atLeast: 1 }, { from: 5, to: 5 }, 12],
  ])('of %s: every number that the window allows, and no other', (_, times, when, most) => {
    const numbers = drawn({ what: { any: true }, when, times } as Deed);
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: most }, (_n, i) => i + 1)));
  });

  test('between any two doubles as often', () => {
    const numbers = drawn({ what: { any: true }, when: YEAR, times: { onDays: 1 } });
    for (const from of [1, 2, 4, 16, 64]) {
      const share = numbers.filter((n) => n >= from && n < 2 * from).length / numbers.length;
      expect(share).toBeCloseTo(Math.log(2) / Math.log(DAYS + 1), 1);
    }
    expect(Math.max(...numbers)).toBeGreaterThan(300);
  });
});

describe('isKept', () => {
  const kept = (count: number) =>
    Array.from({ length: 1000 }, (_, seed) => isKept(count, dice(seed))).filter(Boolean).length;

  test('nobody never, few always, crowds now and then, more than is ever aimed at never', () => {
    expect([0, 1, 9, 601, 5000].map(kept)).toEqual([0, 1000, 1000, 0, 0]);
    expect(kept(53)).toBeGreaterThan(kept(400));
    expect(kept(400)).toBeGreaterThan(100);
  });

  test('takes one number of the dice, whatever the count', () => {
    const after = [0, 1, 50, 9999].map((count) => {
      const random = dice(4);
      isKept(count, random);
      return random.unit();
    });
    expect(new Set(after).size).toBe(1);
  });
});
