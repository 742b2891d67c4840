import { MOST_KNOWN_TITLES } from '$lib/engine/linkage/constants';
import { LINKAGE_CELLS, type PublishedCell } from '$lib/engine/measure/validate/published';
import { number } from '$lib/words/en/numbers';
import { researcher } from '$lib/words/en/researcher';

/** A choice of a control. */
export interface Choice<T> {
  value: T;
  label: string;
}

const words = researcher.knowledge;
const TITLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, MOST_KNOWN_TITLES];
const DAYS = [0, 1, 3, 7, 14, 30];
const STARS = [0, 1];
const TOPS = [0, 100, 500, 1000];
/** Stands for days that are not known. */
export const NO_DAYS = -1;

/** The usual choices and the present one, be it among them or not; in order. */
function including(usual: readonly number[], value: number): number[] {
  return [...new Set([...usual, value])].sort((a, b) => a - b);
}

/** How many titles. @param most in the release */
export function titleChoices(value: number, most: number): Choice<number>[] {
  return including(TITLES, value)
    .filter((titles) => titles <= most)
    .map((titles) => ({ value: titles, label: number(titles) }));
}

/** How many of so many are wrong. */
export function wrongChoices(titles: number): Choice<number>[] {
  return Array.from({ length: titles + 1 }, (_, wrong) => ({
    value: wrong,
    label: wrong === 0 ? words.none : number(wrong),
  }));
}

/** How far off the days are, or `NO_DAYS`. */
export function dayChoices(value: number): Choice<number>[] {
  const days = including(DAYS, value).filter((off) => off !== NO_DAYS);
  return [
    ...days.map((off) => ({ value: off, label: words.days(off) })),
    { value: NO_DAYS, label: words.noDays },
  ];
}

/** How far off the stars are. */
export function starChoices(value: number): Choice<number>[] {
  return including(STARS, value).map((off) => ({ value: off, label: words.stars(off) }));
}

/** Any titles, or only those outside the most rated. @param titles in the release */
export function topChoices(value: number, titles: number): Choice<number>[] {
  return including(TOPS, value)
    .filter((top) => top < titles)
    .map((top) => ({ value: top, label: top === 0 ? words.anyTitle : words.rare(top) }));
}

/** The settings of the paper’s figures, by index into `LINKAGE_CELLS`; −1 is none of them. */
export function cellChoices(): Choice<number>[] {
  return [
    { value: -1, label: words.noCell },
    ...LINKAGE_CELLS.map((cell, value) => ({ value, label: cellLabel(cell) })),
  ];
}

function cellLabel(cell: PublishedCell): string {
  const parts = [words.cell(cell.figure, cell.right, cell.titles)];
  parts.push(cell.areDatesKnown ? words.cellDays(cell.daysOff) : words.cellNoDays);
  if (cell.starsOff > 0) parts.push(words.cellStars(cell.starsOff));
  if (cell.outsideTop > 0) parts.push(words.cellTop(cell.outsideTop));
  if (cell.isNumberKnown) parts.push(words.cellNumber);
  return parts.join(', ');
}
