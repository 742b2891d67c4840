import { describe, expect, test } from 'vitest';
import type { Deed, Times, When } from '$lib/engine/announce/announcement';
import { compileDeed, didDeed, measureDeed, titleMask } from '$lib/engine/announce/deed';
import { packViewing, sortWords } from '$lib/engine/base/word';
import { sharedBase } from '../bases';

const { catalogue } = sharedBase('classroom', 1);
const TITLE = 7;
const OTHER = 8;

/** One person’s viewings as packed words: [day, title, part]. */
function year(...viewings: Array<[number, number, number?]>): Uint32Array {
  const words = Uint32Array.from(viewings, ([day, title, part = 2]) =>
    packViewing(day, part, 3, title),
  );
  sortWords(words, 0, words.length);
  return words;
}

function measure(times: Times, words: Uint32Array, when: When = { from: 0, to: 364 }): number {
  const deed: Deed = { what: { title: TITLE }, when, times };
  return measureDeed(compileDeed(deed, catalogue), words, 0, words.length);
}

describe('by hand', () => {
  const words = year(
    [3, TITLE],
    [3, TITLE, 3],
    [4, TITLE],
    [4, OTHER],
    [6, TITLE],
    [7, TITLE],
    [8, TITLE],
    [20, TITLE, 3],
  );

  test('viewings, days and longest streak', () => {
    expect(measure({ atLeast: 1 }, words)).toBe(7);
    expect(measure({ onDays: 1 }, words)).toBe(6);
    expect(measure({ inARow: 1 }, words)).toBe(3);
  });

  test('a window cuts a streak', () => {
    expect(measure({ inARow: 1 }, words, { from: 7, to: 30 })).toBe(2);
    expect(measure({ inARow: 1 }, words, { from: 9, to: 19 })).toBe(0);
  });

  test('a part of the day counts its own viewings alone', () => {
    const night: When = { from: 0, to: 364, part: 'night' };
    expect(measure({ atLeast: 1 }, words, night)).toBe(2);
    expect(measure({ inARow: 1 }, words, night)).toBe(1);
  });

  test('Fridays in a row follow each other: days 5, 12, 19', () => {
    const fridays: When = { from: 0, to: 364, weekday: 5 };
    expect(
      measure({ inARow: 1 }, year([5, TITLE], [12, TITLE], [19, TITLE], [33, TITLE]), fridays),
    ).toBe(3);
    // day 6 is a Saturday
    expect(measure({ onDays: 1 }, year([6, TITLE], [12, TITLE]), fridays)).toBe(1);
  });

  test('a streak may begin on the first day of the window and end on its last', () => {
    const all = year(...[10, 11, 12].map((day): [number, number] => [day, TITLE]));
    expect(measure({ inARow: 1 }, all, { from: 10, to: 12 })).toBe(3);
    const when: When = { from: 10, to: 12 };
    const deed = (times: Times) => compileDeed({ what: { title: TITLE }, when, times }, catalogue);
    expect(didDeed(deed({ everyDay: true }), all, 0, 3)).toBe(true);
    expect(didDeed(deed({ everyDay: true }), all, 1, 3)).toBe(false);
    expect(didDeed(deed({ never: true }), all, 0, 3)).toBe(false);
    expect(didDeed(deed({ never: true }), all, 3, 3)).toBe(true);
    expect(didDeed(deed({ exactly: 3 }), all, 0, 3)).toBe(true);
    expect(didDeed(deed({ exactly: 2 }), all, 0, 3)).toBe(false);
  });

  test('nobody’s viewings are none', () => {
    expect(measure({ atLeast: 1 }, new Uint32Array(0))).toBe(0);
  });
});

test('only the viewings between the bounds given are a person’s', () => {
  const words = year([1, TITLE], [2, TITLE], [3, TITLE]);
  const deed = compileDeed(
    { what: { title: TITLE }, when: { from: 0, to: 364 }, times: { atLeast: 1 } },
    catalogue,
  );
  expect(measureDeed(deed, words, 1, 2)).toBe(1);
});

test('a mask marks the titles of a genre, season or subject, one title, or none for “any”', () => {
  const marked = (mask: Uint8Array | null) =>
    Array.from(mask!.keys()).filter((t) => mask![t] === 1);
  const titles = Array.from({ length: catalogue.titles }, (_, t) => t);
  expect(titleMask({ any: true }, catalogue)).toBeNull();
  expect(marked(titleMask({ title: 5 }, catalogue))).toEqual([5]);
  expect(marked(titleMask({ genre: 'comedy' }, catalogue))).toEqual(
    titles.filter((t) => catalogue.genre[t] === 1),
  );
  expect(marked(titleMask({ season: 'yule' }, catalogue))).toEqual(
    titles.filter((t) => catalogue.season[t] === 1),
  );
  expect(marked(titleMask({ sensitivity: 'faith' }, catalogue))).toEqual(
    titles.filter((t) => catalogue.sensitivity[t] === 2),
  );
});
