import { indexWeeks } from '$lib/engine/combine/series/indexWeeks';
import { packViewing, sortWords } from '$lib/engine/base/word';

/** An index of a year written by hand. @param years a subscriber each: title and day of every viewing */
export function tinyYear(titles: number, years: Array<Array<[title: number, day: number]>>) {
  const words = new Uint32Array(years.flat().length);
  const viewingOffsets = new Uint32Array(years.length + 1);
  let next = 0;
  years.forEach((year, subscriber) => {
    for (const [title, day] of year) words[next++] = packViewing(day, 2, 3, title);
    viewingOffsets[subscriber + 1] = next;
    sortWords(words, viewingOffsets[subscriber], next);
  });
  return indexWeeks({ viewingOffsets, words }, titles);
}
