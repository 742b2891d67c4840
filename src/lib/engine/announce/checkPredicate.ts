import { EngineError } from '../EngineError';
import type { Catalogue } from '../engine';
import {
  AGE_BANDS,
  DEVICES,
  GENRES,
  PARTS,
  PLANS,
  SEASONS,
  SENSITIVITIES,
  WEEKDAYS,
  type Deed,
  type People,
  type Predicate,
  type TitleSet,
  type When,
} from './announcement';
import { ANNOUNCEMENT_LIMITS } from './announcementLimits';
import { compileDeed } from './deed';

/** Longest value quoted in a refusal, in characters. */
const MOST_SHOWN = 40;

/**
 * Checks a predicate against a base’s catalogue and calendar.
 * @throws EngineError `badPredicate` with one plain sentence: what was got, what was expected
 */
export function checkPredicate(predicate: Predicate, catalogue: Catalogue): void {
  checkPeople(predicate.people, catalogue);
  if (predicate.did.length > ANNOUNCEMENT_LIMITS.deeds)
    refuse(
      `A post asks at most ${ANNOUNCEMENT_LIMITS.deeds} things of a person; this one asks ${predicate.did.length}.`,
    );
  for (const deed of predicate.did) checkDeed(deed, catalogue);
}

function checkDeed(deed: Deed, catalogue: Catalogue): void {
  checkTitleSet(deed.what, catalogue);
  checkWhen(deed.when, catalogue);
  const [key, value] = Object.entries(deed.times)[0] as [string, unknown];
  if (key === 'never' || key === 'everyDay') {
    if (value !== true) refuse(`"${key}" takes no number.`);
  } else checkWhole('The number of times', value, 1, ANNOUNCEMENT_LIMITS.times);
  const { measure, least, eligibleDays } = compileDeed(deed, catalogue);
  if (eligibleDays === 0) refuse('That window holds no such weekday.');
  if (measure !== 'viewings' && least > eligibleDays)
    refuse(
      `Nobody can watch on ${least} days: the window has ${eligibleDays} day${eligibleDays === 1 ? '' : 's'}.`,
    );
}

function checkTitleSet(what: TitleSet, catalogue: Catalogue): void {
  if ('title' in what) {
    if (!Number.isInteger(what.title) || what.title < 0 || what.title >= catalogue.titles)
      refuse(
        `There is no title number ${show(what.title)}: this base has titles 0 to ${catalogue.titles - 1}.`,
      );
  } else if ('genre' in what) checkAmong('genre', what.genre, GENRES);
  else if ('season' in what) checkAmong('season', what.season, SEASONS.slice(1));
  else if ('sensitivity' in what) checkAmong('subject', what.sensitivity, SENSITIVITIES.slice(1));
  else if (!('any' in what))
    refuse('A post is about a title, a genre, a season, a subject, or any title.');
}

function checkWhen(when: When, catalogue: Catalogue): void {
  const last = catalogue.days - 1;
  checkWhole('The first day', when.from, 0, last);
  checkWhole('The last day', when.to, 0, last);
  if (when.from > when.to)
    refuse(`The window ends (day ${when.to}) before it begins (day ${when.from}).`);
  if (when.weekday !== undefined) checkWhole('The weekday', when.weekday, 0, WEEKDAYS.length - 1);
  if (when.part !== undefined) checkAmong('part of the day', when.part, PARTS);
}

function checkPeople(people: People, catalogue: Catalogue): void {
  if (people.town !== undefined)
    checkWhole('The town', people.town, 0, catalogue.townShare.length - 1);
  if (people.ageBand !== undefined)
    checkWhole('The age band', people.ageBand, 0, AGE_BANDS.length - 1);
  if (people.plan !== undefined) checkWhole('The plan', people.plan, 0, PLANS.length - 1);
  if (people.device !== undefined) checkWhole('The device', people.device, 0, DEVICES.length - 1);
}

/**
 * Checks a number from outside.
 * @param what names it in the refusal, as the beginning of a sentence
 * @throws EngineError `badPredicate` unless `value` is a whole number in [least, most]
 */
export function checkWhole(what: string, value: unknown, least: number, most: number): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    refuse(`${what} is a whole number from ${least} to ${most}; this one is ${show(value)}.`);
}

function checkAmong(what: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value))
    refuse(`There is no ${what} "${show(value)}". There are: ${allowed.join(', ')}.`);
}

function show(value: unknown): string {
  return String(value).slice(0, MOST_SHOWN);
}

function refuse(sentence: string): never {
  throw new EngineError('badPredicate', sentence);
}
