import type { Deed } from '../../announce/announcement';
import { compileDeed, type CompiledDeed } from '../../announce/deed';
import type { Catalogue } from '../../engine';

/** Values from…to, both included, of what a deed measures. */
type Interval = [from: number, to: number];

/** A deed as a statement about a measure: done if it lies in `done`, not done if it lies in `undone`. */
export interface MeasuredDeed extends CompiledDeed {
  weekday: number | undefined;
  part: string | undefined;
  done: Interval[];
  undone: Interval[];
}

/** Measures of the same viewings, never decreasing in this order. */
const MEASURES = ['streak', 'days', 'viewings'];

/** Prepares a deed that has passed `checkPredicate`. */
export function measureOf(deed: Deed, catalogue: Catalogue): MeasuredDeed {
  const compiled = compileDeed(deed, catalogue);
  const { least, most, eligibleDays, measure } = compiled;
  const undone: Interval[] = [];
  if (least > 0) undone.push([0, least - 1]);
  if (most < Infinity) undone.push([most + 1, Infinity]);
  return {
    ...compiled,
    // every day of a window is a streak as long as the window
    measure: measure === 'days' && least === eligibleDays ? 'streak' : measure,
    weekday: deed.when.weekday,
    part: deed.when.part,
    done: [[least, most]],
    undone,
  };
}

/**
 * Whether one person can have done (or not done) both, as far as the form of any two deeds shows: a window inside a window, a title of
 * a genre, a streak among days among viewings. Never says no wrongly; what only three deeds together rule out counts as possible.
 */
export function canBoth(
  a: MeasuredDeed,
  isADone: boolean,
  b: MeasuredDeed,
  isBDone: boolean,
): boolean {
  return (isADone ? a.done : a.undone).some((first) =>
    (isBDone ? b.done : b.undone).some(
      (second) => !rulesOut(a, first, b, second) && !rulesOut(b, second, a, first),
    ),
  );
}

/** Whether so much of `a` leaves no room for so little of `b`. */
function rulesOut(a: MeasuredDeed, [leastA]: Interval, b: MeasuredDeed, [, mostB]: Interval) {
  if (mostB === Infinity || !areTitlesWithin(a, b)) return false;
  if (fillsWindow(a, leastA) && coversDays(a, b) && mostB < b.eligibleDays) return true;
  if (!areMomentsWithin(a, b)) return false;
  return (mostB === 0 && leastA > 0) || (isAtMost(a, b) && leastA > mostB);
}

/** Whether the measure of `a` never exceeds that of `b`, given that its viewings are among those of `b`. */
function isAtMost(a: MeasuredDeed, b: MeasuredDeed): boolean {
  if (MEASURES.indexOf(a.measure) > MEASURES.indexOf(b.measure)) return false;
  return b.measure !== 'streak' || a.weekday === b.weekday;
}

function fillsWindow(a: MeasuredDeed, least: number): boolean {
  return a.measure !== 'viewings' && least >= a.eligibleDays;
}

/** Whether a viewing on every day of `a` is one on every day of `b`. */
function coversDays(a: MeasuredDeed, b: MeasuredDeed): boolean {
  if (b.part !== undefined && b.part !== a.part) return false;
  return b.ordinal.every((place, day) => place < 0 || a.ordinal[day] >= 0);
}

function areMomentsWithin(a: MeasuredDeed, b: MeasuredDeed): boolean {
  return a.place.every((place, moment) => place < 0 || b.place[moment] >= 0);
}

function areTitlesWithin(a: MeasuredDeed, b: MeasuredDeed): boolean {
  if (b.titles === null) return true;
  const { titles } = b;
  return a.titles !== null && a.titles.every((isMeant, title) => !isMeant || titles[title] === 1);
}
