import { PARTS, WEEKDAYS, type Part, type When } from '../../engine/announce/announcement';
import { dayName, months, weekdayOf } from './dates';
import { counted } from './numbers';
import type { SegmentBuilder, SlotPlace } from './segments';

const LAST_DAY = 364;

/** How a window is said beside a deed. */
export interface WindowManner {
  /** The last day that the post looks back on: windows that end there are "the past 18 days". */
  lastDay: number;
  /** "for the past 18 days" instead of "in". */
  isThroughout: boolean;
  /** Whether weekday and part of day have been said already ("every Wednesday night"). */
  isMerged: boolean;
  /** "on Wednesdays" instead of "on a Wednesday". */
  isHabit: boolean;
  /** "this December" instead of "in December". */
  isTop: boolean;
  /** In the composer: length and end of the window both stand in the sentence. */
  isEditing: boolean;
}

const PART_PHRASES: Record<Part, string> = {
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
  night: 'at night',
};

/** "night" or "nights". @throws RangeError for a part that there is not. */
export function partNoun(part: Part, isMany: boolean): string {
  if (!PARTS.includes(part)) throw new RangeError(`Expected a part of the day, got ${part}.`);
  return isMany ? `${part}s` : part;
}

/** Says when: the part of the day, the weekday, the window. */
export function sayWindow(
  b: SegmentBuilder,
  when: When,
  place: SlotPlace,
  manner: WindowManner,
): void {
  if (when.from === when.to) return sayOneDay(b, when, place, manner);
  if (!manner.isMerged) sayRhythm(b, when, place, manner.isHabit);
  const { from, to } = when;
  if (from === 0 && to === LAST_DAY) {
    b.slot('this year', 'length', place);
    return;
  }
  const month = months().find((each) => each.from === from && each.to === to);
  if (month) {
    b.say(manner.isTop ? 'this' : 'in').slot(month.name, 'length', place);
    return;
  }
  if (from === 0 && !manner.isThroughout) {
    b.slot('this year', 'length', place).say('up to').slot(dayName(to), 'end', place);
    return;
  }
  const length = counted(to - from + 1, 'day');
  const preposition = manner.isThroughout ? 'for' : 'in';
  if (manner.isEditing)
    b.say(`${preposition} the`)
      .slot(length, 'length', place)
      .say('to')
      .slot(dayName(to), 'end', place);
  else if (to === LAST_DAY)
    b.say(`${preposition} the last`).slot(length, 'length', place).say('of the year');
  else if (to === manner.lastDay) b.say(`${preposition} the past`).slot(length, 'length', place);
  else sayRange(b, when, place, manner.isThroughout);
}

/** "on 14 February", "on the night of Tuesday 14 February". */
function sayOneDay(b: SegmentBuilder, when: When, place: SlotPlace, manner: WindowManner): void {
  const day = when.from;
  const isFitting = when.weekday === undefined || when.weekday === weekdayOf(day);
  const isPartLeft = when.part !== undefined && !manner.isMerged;
  if (!isFitting && !manner.isMerged) {
    sayRhythm(b, when, place, manner.isHabit);
    b.say('on');
  } else if (isPartLeft) {
    b.say('on the').slot(partNoun(when.part!, false), 'part', place).say('of');
  } else b.say('on');
  if (when.weekday !== undefined && isFitting && !manner.isMerged)
    b.slot(WEEKDAYS[when.weekday], 'weekday', place);
  b.slot(dayName(day), 'end', place);
}

/** "on a Wednesday night", "on Wednesdays", "at night". */
function sayRhythm(b: SegmentBuilder, when: When, place: SlotPlace, isHabit: boolean): void {
  const { weekday, part } = when;
  if (weekday === undefined) {
    if (part !== undefined) b.slot(PART_PHRASES[part], 'part', place);
    return;
  }
  b.say(isHabit ? 'on' : 'on a');
  sayDayNoun(b, when, place, isHabit);
}

/** "Wednesday night", "Wednesdays", "nights": the kind of day, as slots. Says nothing if every day will do. */
export function sayDayNoun(b: SegmentBuilder, when: When, place: SlotPlace, isMany: boolean): void {
  const { weekday, part } = when;
  if (weekday !== undefined)
    b.slot(WEEKDAYS[weekday] + (isMany && part === undefined ? 's' : ''), 'weekday', place);
  if (part !== undefined) b.slot(partNoun(part, isMany), 'part', place);
}

/** "from 3 to 20 November", "between 3 November and 4 December". */
function sayRange(b: SegmentBuilder, when: When, place: SlotPlace, isThroughout: boolean): void {
  const [fromDate, fromMonth] = dayName(when.from).split(' ');
  const isOneMonth = dayName(when.to).endsWith(` ${fromMonth}`);
  b.say(isThroughout ? 'from' : 'between')
    .slot(isOneMonth ? fromDate : `${fromDate} ${fromMonth}`, 'length', place)
    .say(isThroughout ? 'to' : 'and')
    .slot(dayName(when.to), 'end', place);
}
