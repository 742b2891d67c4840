import type {
  Announcement,
  CountAnnouncement,
  MaximumAnnouncement,
  OneAnnouncement,
  PairAnnouncement,
  Predicate,
  ShareAnnouncement,
  TopAnnouncement,
} from '../../engine/announce/announcement';
import { foldQuip } from '../../engine/announce/foldQuip';
import type { Publication } from '../../engine/engine';
import { sayDeeds, sayRecord, type DeedContext, type SentenceNames } from './deedPhrases';
import { number, publishedPercent } from './numbers';
import { isEverybody, sayPeople, sayPeopleVerbs } from './peoplePhrases';
import { lastDayOf } from '../../engine/announce/partsOf';
import { SegmentBuilder, type Segment, type Side } from './segments';
import type { TitleNames } from './titleNames';
import { titleSetName } from './titleSets';
import { inTown, TOWN_COUNT } from './townNames';
import { sayWindow } from './windows';

/** How a sentence is wanted. */
export interface SentenceOptions {
  /** In the composer: everything that can be changed stands in the sentence, the end of a window included. */
  isEditing?: boolean;
  /** How many people an "of those" post refers back to: "Of those 388, 9 also …". Without it "Of those, 9 also …". */
  amongCount?: number;
}

const UNKNOWN = '…';

/** The names that sentences use, from the titles’ names and the number of towns of the base. */
export function sentenceNames(titles: Pick<TitleNames, 'name'>, towns = TOWN_COUNT): SentenceNames {
  return { title: (title) => titles.name(title), inTown: (town) => inTown(town, towns) };
}

/**
 * A post as pieces of text, some of them slots for the composer.
 * @param publication the post’s numbers, or null while they are not known ("To the … people")
 */
export function sentence(
  announcement: Announcement,
  publication: Publication | null,
  names: SentenceNames,
  options: SentenceOptions = {},
): Segment[] {
  const b = new SegmentBuilder();
  const context: DeedContext = {
    names,
    lastDay: lastDayOf(announcement),
    isEditing: options.isEditing ?? false,
  };
  const numbers = publication?.numbers ?? [];
  if (announcement.kind === 'count' && announcement.among)
    sayAmong(b, announcement, numbers, options.amongCount, context);
  else if (announcement.kind === 'count') sayCount(b, announcement, numbers, context);
  else if (announcement.kind === 'one') sayOne(b, announcement, context);
  else if (announcement.kind === 'share') sayShare(b, announcement, numbers, context);
  else if (announcement.kind === 'maximum') sayMaximum(b, announcement, numbers, context);
  else if (announcement.kind === 'pair') sayPair(b, announcement, numbers, context);
  else sayTop(b, announcement, publication, context);
  return b.done();
}

/** A post as one string. */
export function plainSentence(
  announcement: Announcement,
  publication: Publication | null,
  names: SentenceNames,
  options: SentenceOptions = {},
): string {
  return sentence(announcement, publication, names, options)
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** "53", "one", "…". */
const figure = (value: number | undefined): string =>
  value === undefined ? UNKNOWN : value === 1 ? 'one' : number(value);

function sayQuip(b: SegmentBuilder, quip: string, mark: ':' | ',' | '.'): void {
  const text = foldQuip(quip);
  b.say(text === '' ? '.' : mark).slot(text, 'quip');
}

/** "… in Saltby who watched The Yuletide Duke": behind "people" or "person". */
function sayWho(
  b: SegmentBuilder,
  who: Predicate,
  side: Side,
  isOne: boolean,
  context: DeedContext,
): void {
  sayPeople(b, who.people, side, context.names.inTown);
  b.say('who');
  if (who.did.length === 0) b.say(isOne ? 'subscribes' : 'subscribe');
  else sayDeeds(b, who.did, side, context);
}

function sayCount(
  b: SegmentBuilder,
  { who, quip }: CountAnnouncement,
  numbers: number[],
  context: DeedContext,
): void {
  const isOne = numbers[0] === 1;
  b.say('To the')
    .slot(figure(numbers[0]), 'number')
    .say(isOne ? 'person' : 'people');
  sayWho(b, who, 'who', isOne, context);
  sayQuip(b, quip, ':');
}

/** "Of those 388, 9 also watched …"; not knowing how many they are, "Of those, 9 also watched …". */
function sayAmong(
  b: SegmentBuilder,
  { who, quip }: CountAnnouncement,
  numbers: number[],
  amongCount: number | undefined,
  context: DeedContext,
): void {
  const those = amongCount === undefined ? 'those' : `those ${number(amongCount)}`;
  b.say('of').slot(those, 'clause', { side: 'among' }).say(',').slot(figure(numbers[0]), 'number');
  const isOne = numbers[0] === 1;
  if (sayPeopleVerbs(b, who.people, 'who', context.names.inTown, isOne) && who.did.length > 0)
    b.say('and');
  else if (who.did.length === 0 && isEverybody(who.people))
    b.say(isOne ? 'subscribes' : 'subscribe');
  if (who.did.length > 0 && !('never' in who.did[0].times)) b.say('also');
  sayDeeds(b, who.did, 'who', context);
  sayQuip(b, quip, ':');
}

function sayOne(b: SegmentBuilder, { who, quip }: OneAnnouncement, context: DeedContext): void {
  b.say('Dear').slot('person', 'number');
  sayWho(b, who, 'who', true, context);
  // "…, what did you do?", but "…: What did you do?"
  sayQuip(b, quip, /^\s*\p{Lu}/u.test(quip) ? ':' : ',');
}

function sayShare(
  b: SegmentBuilder,
  { who, among, quip }: ShareAnnouncement,
  numbers: number[],
  context: DeedContext,
): void {
  const share = numbers[0];
  b.slot(share === undefined ? UNKNOWN : publishedPercent(share), 'number');
  if (isEverybody(among.people) && among.did.length === 0)
    b.say('of').slot('you', 'clause', { side: 'among' });
  else {
    b.say('of').slot('people', 'clause', { side: 'among' });
    sayPeople(b, among.people, 'among', context.names.inTown);
    if (among.did.length > 0) {
      b.say('who');
      sayDeeds(b, among.did, 'among', context);
    }
  }
  const hasPeople = sayPeopleVerbs(b, who.people, 'who', context.names.inTown);
  if (who.did.length === 0) {
    if (!hasPeople) b.say('subscribe');
  } else {
    if (hasPeople) b.say('and');
    if (among.did.length > 0 && !('never' in who.did[0].times)) b.say('also');
    sayDeeds(b, who.did, 'who', context);
  }
  sayQuip(b, quip, '.');
}

function sayMaximum(
  b: SegmentBuilder,
  { who, quip }: MaximumAnnouncement,
  numbers: number[],
  context: DeedContext,
): void {
  const [record = null, holders = 1] = numbers;
  if (holders === 1) b.slot('Someone', 'number');
  else if (holders === 0) b.slot('Nobody', 'number');
  else b.slot(number(holders), 'number').say('people');
  sayPeople(b, who.people, 'who', context.names.inTown);
  if (who.did.length === 0) b.say(holders === 1 ? 'subscribes' : 'subscribe');
  else {
    sayRecord(b, who.did[0], record, { side: 'who', deed: 0 }, context);
    sayDeeds(b, who.did, 'who', context, 1);
  }
  b.say('. Nobody beats that');
  sayQuip(b, quip, '.');
}

function sayPair(
  b: SegmentBuilder,
  { who, other, quip }: PairAnnouncement,
  numbers: number[],
  context: DeedContext,
): void {
  const half = (predicate: Predicate, side: Side, count: number | undefined) => {
    b.slot(figure(count), 'number', { side }).say('of you');
    sayPeople(b, predicate.people, side, context.names.inTown);
    if (predicate.did.length === 0) b.say(count === 1 ? 'subscribes' : 'subscribe');
    else sayDeeds(b, predicate.did, side, context);
  };
  half(who, 'who', numbers[0]);
  b.say(';');
  half(other, 'other', numbers[1]);
  sayQuip(b, quip, '.');
}

function sayTop(
  b: SegmentBuilder,
  announcement: TopAnnouncement,
  publication: Publication | null,
  context: DeedContext,
): void {
  const { what, when, people, k, quip } = announcement;
  b.slot('Most watched', 'number');
  if ('title' in what) b.say('of').slot(context.names.title(what.title), 'title').say('alone');
  else if (!('any' in what)) b.slot(titleSetName(what, true, context.names.title), 'title');
  else if (context.isEditing) b.slot('titles', 'title');
  if (!isEverybody(people)) {
    const isTownOnly = people.town !== undefined && isEverybody({ ...people, town: undefined });
    if (!isTownOnly) b.say('among people');
    sayPeople(b, people, 'who', context.names.inTown);
  }
  sayWindow(
    b,
    when,
    {},
    {
      lastDay: context.lastDay,
      isThroughout: false,
      isMerged: false,
      isHabit: true,
      isTop: true,
      isEditing: context.isEditing,
    },
  );
  const rows = publication
    ? publication.titles.map(
        (title, i) =>
          `${number(i + 1)} ${context.names.title(title)} (${number(publication.numbers[i] ?? 0)})`,
      )
    : Array.from({ length: k }, (_, i) => `${number(i + 1)} ${UNKNOWN}`);
  b.say(`: ${rows.length === 0 ? 'nothing' : rows.join(', ')}`);
  sayQuip(b, quip, '.');
}
