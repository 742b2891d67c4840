import type { Deed, Times, When } from '../../engine/announce/announcement';
import { number, times as timesWord } from './numbers';
import type { SegmentBuilder, Side, SlotPlace } from './segments';
import { titleSetName } from './titleSets';
import { sayDayNoun, sayWindow } from './windows';

/** What sentences need to know beside the announcement. */
export interface SentenceNames {
  /** The name of a title. */
  title(title: number): string;
  /** Where somebody is: "in Saltby". */
  inTown(town: number): string;
}

/** What holds for a whole post. */
export interface DeedContext {
  names: SentenceNames;
  /** The last day that the post looks back on. */
  lastDay: number;
  isEditing: boolean;
}

/** How the times of a deed are said. */
interface Said {
  /** Nothing but "watched": at least once. */
  isPlain: boolean;
  /** "romances" instead of "a romance"; "on Wednesdays" instead of "on a Wednesday". */
  isMany: boolean;
  /** Weekday and part of day are said with the times ("every Wednesday night"). */
  isMerged: boolean;
}

function manner(times: Times, when: When): Said {
  const isOneDay = when.from === when.to;
  if ('never' in times) return { isPlain: false, isMany: false, isMerged: false };
  if ('everyDay' in times) return { isPlain: isOneDay, isMany: false, isMerged: !isOneDay };
  if ('onDays' in times)
    return { isPlain: times.onDays === 1, isMany: false, isMerged: times.onDays > 1 };
  if ('inARow' in times) {
    const isMerged = times.inARow > 1 && when.weekday === undefined;
    return { isPlain: times.inARow === 1, isMany: false, isMerged };
  }
  const count = 'atLeast' in times ? times.atLeast : times.exactly;
  return { isPlain: 'atLeast' in times && count === 1, isMany: count > 1, isMerged: false };
}

/** Says how often: "at least 42 times", "every Wednesday night", "18 days in a row". */
function sayTimes(b: SegmentBuilder, { times, when }: Deed, place: SlotPlace): void {
  const isAnyDay = when.weekday === undefined && when.part === undefined;
  if ('atLeast' in times) b.slot(`at least ${timesWord(times.atLeast)}`, 'times', place);
  else if ('exactly' in times)
    b.slot(times.exactly === 1 ? 'just once' : timesWord(times.exactly), 'times', place);
  else if ('onDays' in times) {
    const unit = isAnyDay ? ' days' : '';
    b.slot(`on at least ${number(times.onDays)}${unit}`, 'times', place);
    sayDayNoun(b, when, place, true);
  } else if ('inARow' in times) sayRow(b, number(times.inARow), when, place);
  else if ('everyDay' in times) {
    b.slot(isAnyDay ? 'every day' : 'every', 'times', place);
    sayDayNoun(b, when, place, false);
  }
}

function sayRow(b: SegmentBuilder, days: string, when: When, place: SlotPlace): void {
  if (when.part === undefined || when.weekday !== undefined)
    b.slot(`${days} days in a row`, 'times', place);
  else {
    b.slot(days, 'times', place);
    sayDayNoun(b, when, place, true);
    b.say('in a row');
  }
}

/** Says one deed: "watched The Yuletide Duke every day for the past 18 days". */
export function sayDeed(
  b: SegmentBuilder,
  deed: Deed,
  place: SlotPlace,
  context: DeedContext,
): void {
  const said = manner(deed.times, deed.when);
  const isNever = 'never' in deed.times;
  if (isNever) b.slot('never watched', 'times', place);
  else if (said.isPlain) b.slot('watched', 'times', place);
  else b.say('watched');
  b.slot(titleSetName(deed.what, said.isMany, context.names.title), 'title', place);
  if (!isNever && !said.isPlain) sayTimes(b, deed, place);
  sayWindow(b, deed.when, place, {
    lastDay: context.lastDay,
    isThroughout: 'everyDay' in deed.times,
    isMerged: said.isMerged,
    isHabit: said.isMany || 'inARow' in deed.times,
    isTop: false,
    isEditing: context.isEditing,
  });
}

/** Says several deeds, joined by "and" or, after a never, by "but". @param skipped how many have been said already */
export function sayDeeds(
  b: SegmentBuilder,
  deeds: readonly Deed[],
  side: Side,
  context: DeedContext,
  skipped = 0,
): void {
  deeds.forEach((deed, i) => {
    if (i < skipped) return;
    if (i > 0) {
      if (deeds.length > 2) b.say(',');
      const isTurn = 'never' in deeds[i - 1].times && !('never' in deed.times);
      b.slot(isTurn ? 'but' : 'and', 'clause', { side, deed: i });
    }
    sayDeed(b, deed, { side, deed: i }, context);
  });
}

/**
 * Says a record: "watched The Yuletide Duke 357 times this year", "… on 214 Wednesday nights", "… 365 days in a row".
 * @param record null while it is not known
 */
export function sayRecord(
  b: SegmentBuilder,
  deed: Deed,
  record: number | null,
  place: SlotPlace,
  context: DeedContext,
): void {
  const { times, when } = deed;
  const isAnyDay = when.weekday === undefined && when.part === undefined;
  const isRow = 'inARow' in times;
  const isDays = 'onDays' in times;
  const figure = record === null ? '…' : number(record);
  b.say('watched').slot(
    titleSetName(deed.what, !isRow && !isDays, context.names.title),
    'title',
    place,
  );
  if (isDays) {
    const unit = record === 1 ? 'day' : 'days';
    b.slot(isAnyDay ? `on ${figure} ${unit}` : `on ${figure}`, 'times', place);
    sayDayNoun(b, when, place, record !== 1);
  } else if (isRow) {
    if (record === 1) b.slot('one day in a row', 'times', place);
    else sayRow(b, figure, when, place);
  } else b.slot(record === null ? '… times' : timesWord(record), 'times', place);
  const isMergedRow = isRow && when.weekday === undefined && record !== 1;
  sayWindow(b, when, place, {
    lastDay: context.lastDay,
    isThroughout: false,
    isMerged: isDays || isMergedRow,
    isHabit: true,
    isTop: false,
    isEditing: context.isEditing,
  });
}
