import { BASE_NAMES, defaultSettings, LARGEST_SEED, type BaseName } from '../engine/base/settings';
import { MOST_DAYS_OFF, MOST_KNOWN_TITLES, MOST_STARS_OFF } from '../engine/linkage/constants';
import type { Knowledge, ReleaseSource } from '../engine/linkage/researcher';
import { PRIZE_RECORDS, PRIZE_TITLES } from '../engine/release/prize/constants';
import { linkProblems, linkRefusals, refusedParts } from '../words/en/linkProblems';
import { linkParts } from './linkParts';
import { LINK_LIMITS } from './linkState';
import { openSeal } from './openSeal';
import { seal } from './seal';

/** A release as a link can name it: a file stays where it is, so of one only the fact is told. */
export type LinkedRelease =
  | { kind: 'prize'; records: number; seed: number }
  | { kind: 'base'; base: BaseName; seed: number }
  | { kind: 'file' };

/** Everything that a link to the researcher’s view reproduces. */
export interface ResearcherLink {
  /** null: none was opened. */
  release: LinkedRelease | null;
  knowledge: Knowledge;
  /** Whom to look for; null: whoever the dice deal. */
  record: number | null;
  /** Whether the record was chosen by its number; one that was dealt stays unnamed until the truth. */
  isPicked: boolean;
  /** Seed of the dice that deal and that decide what is known. */
  dice: number;
  isTruthShown: boolean;
}

/** What is known unless somebody says otherwise: six of eight titles, a fortnight (Narayanan & Shmatikov 2008, Figure 4). */
export const USUAL_KNOWLEDGE: Knowledge = {
  method: 'scoreboardRh',
  titles: 8,
  wrong: 2,
  daysOff: 14,
  starsOff: 0,
  areDatesKnown: true,
  outsideTop: 0,
  isNumberKnown: false,
};
/** The first throw of the dice. */
export const FIRST_DICE = 1;
/** Fewest records of a release that a link can ask for. */
const FEWEST_RECORDS = 100;
/** The largest release but the Prize has the titles of a file; a number beyond is refused when it is used. */
const MOST_OUTSIDE_TOP = PRIZE_TITLES - 1;
const NO_DATES = 'none';
const METHOD_NAMES = { rh: 'scoreboardRh', least: 'scoreboard' } as const;

/** What an address without a hash asks for. */
export function emptyResearcherLink(): ResearcherLink {
  return {
    release: null,
    knowledge: USUAL_KNOWLEDGE,
    record: null,
    isPicked: false,
    dice: FIRST_DICE,
    isTruthShown: false,
  };
}

/** What the researcher opens for a linked release; null for a file, which only its owner has. */
export function sourceOfLink(release: LinkedRelease): ReleaseSource | null {
  if (release.kind === 'file') return null;
  if (release.kind === 'prize') return { ...release };
  return { kind: 'base', settings: defaultSettings(release.base, release.seed) };
}

/** The hash that reproduces this state: "#v1&r=prize&n=4800&s=1&t=8&w=2&p=17&c=…". What is as usual is left out. */
export function encodeResearcherLink(link: ResearcherLink): string {
  const { release, knowledge, record, isPicked, dice, isTruthShown } = link;
  const usual = USUAL_KNOWLEDGE;
  const parts: string[] = [];
  if (release?.kind === 'prize') parts.push('r=prize', `n=${release.records}`, `s=${release.seed}`);
  else if (release?.kind === 'base') parts.push(`r=${release.base}`, `s=${release.seed}`);
  else if (release) parts.push('r=file');
  if (knowledge.method !== usual.method) parts.push('m=least');
  if (knowledge.titles !== usual.titles) parts.push(`t=${knowledge.titles}`);
  if (knowledge.wrong !== usual.wrong) parts.push(`w=${knowledge.wrong}`);
  if (!knowledge.areDatesKnown) parts.push(`d=${NO_DATES}`);
  else if (knowledge.daysOff !== usual.daysOff) parts.push(`d=${knowledge.daysOff}`);
  if (knowledge.starsOff !== usual.starsOff) parts.push(`st=${knowledge.starsOff}`);
  if (knowledge.outsideTop !== usual.outsideTop) parts.push(`o=${knowledge.outsideTop}`);
  if (knowledge.isNumberKnown) parts.push('u=1');
  if (record !== null) parts.push(`p=${record}`);
  if (record !== null && isPicked) parts.push('by=number');
  if (dice !== FIRST_DICE) parts.push(`q=${dice}`);
  if (isTruthShown) parts.push('v=truth');
  return seal('2007', parts);
}

/**
 * Reads such a hash. Never throws: what cannot be read is left as usual and said. An empty hash says nothing and is no problem.
 * @returns the state and what was wrong, in a sentence or several, or null
 */
export function decodeResearcherLink(hash: string): {
  link: ResearcherLink;
  problem: string | null;
} {
  const opened = openSeal('2007', hash, (text) => encodeResearcherLink(readLink(text, [])));
  if ('refusal' in opened) {
    const { refusal, version = '' } = opened;
    const problem =
      refusal === 'empty' ? null : linkRefusals[refusal](version, hash.length, LINK_LIMITS.hash);
    return { link: emptyResearcherLink(), problem };
  }
  const { condition, text, hasAddedParts } = opened;
  const refused: string[] = [];
  const link = readLink(text, refused);
  const problems = condition === 'whole' ? [] : [linkProblems[condition]];
  if (refused.length > 0) problems.push(linkProblems.settings(refused));
  if (hasAddedParts) problems.push(linkProblems.added);
  const isAllRead = encodeResearcherLink(link) === seal('2007', text.split('&').slice(1));
  if (problems.length === 0 && !isAllRead) problems.push(linkProblems.leftOut);
  return { link, problem: problems.length > 0 ? problems.join(' ') : null };
}

/** @param refused gets what the link asks for in vain */
function readLink(text: string, refused: string[]): ResearcherLink {
  const parts = new Map([...linkParts(text)].map(([key, [first]]) => [key, first]));
  const whole = <T>(key: string, what: string, least: number, most: number, usual: T) => {
    const value = parts.get(key);
    if (value === undefined) return usual;
    const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
    if (number >= least && number <= most) return number;
    refused.push(refusedParts.whole(what, value.slice(0, LINK_LIMITS.quoted), least, most));
    return usual;
  };
  const usual = USUAL_KNOWLEDGE;
  const titles = whole('t', 'the number of known titles', 1, MOST_KNOWN_TITLES, usual.titles);
  const areDatesKnown = parts.get('d') !== NO_DATES;
  const knowledge: Knowledge = {
    method: METHOD_NAMES[parts.get('m') === 'least' ? 'least' : 'rh'],
    titles,
    wrong: whole('w', 'the number of wrong titles', 0, titles, Math.min(usual.wrong, titles)),
    daysOff: areDatesKnown
      ? whole('d', 'the error in days', 0, MOST_DAYS_OFF, usual.daysOff)
      : usual.daysOff,
    starsOff: whole('st', 'the error in stars', 0, MOST_STARS_OFF, usual.starsOff),
    areDatesKnown,
    outsideTop: whole('o', 'the number of top titles left out', 0, MOST_OUTSIDE_TOP, 0),
    isNumberKnown: parts.get('u') === '1',
  };
  const link: ResearcherLink = {
    release: readRelease(),
    knowledge,
    record: whole<number | null>('p', 'the record', 0, LARGEST_SEED, null),
    isPicked: parts.has('p') && parts.get('by') === 'number',
    dice: whole('q', 'the seed of the dice', 0, LARGEST_SEED, FIRST_DICE),
    isTruthShown: parts.get('v') === 'truth',
  };
  return link;

  function readRelease(): LinkedRelease | null {
    const kind = parts.get('r');
    if (kind === undefined) return null;
    if (kind === 'file') return { kind };
    const seed = whole('s', 'the seed', 0, LARGEST_SEED, 1);
    const base = BASE_NAMES.find((name) => name === kind);
    if (base) return { kind: 'base', base, seed };
    if (kind === 'prize')
      return {
        kind,
        records: whole('n', 'the number of records', FEWEST_RECORDS, PRIZE_RECORDS, FEWEST_RECORDS),
        seed,
      };
    refused.push(refusedParts.release(kind.slice(0, LINK_LIMITS.quoted)));
    return null;
  }
}
