import { BASE_NAMES, defaultSettings, LARGEST_SEED, type BaseName } from '../engine/base/settings';
import { MOST_DAYS_OFF, MOST_KNOWN_TITLES, MOST_STARS_OFF } from '../engine/linkage/constants';
import type { Knowledge, ReleaseSource } from '../engine/linkage/researcher';
import { PRIZE_RECORDS, PRIZE_TITLES } from '../engine/release/prize/constants';
import { linkProblems } from '../words/en/errors';
import { checksum } from './checksum';
import { LINK_LIMITS, LINK_VERSION } from './linkState';

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
  const parts = [`v${LINK_VERSION}`];
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
  const text = parts.join('&');
  return parts.length === 1 ? `#${text}` : `#${text}&c=${checksum(text)}`;
}

/**
 * Reads such a hash. Never throws: what cannot be read is left as usual and said. An empty hash says nothing and is no problem.
 * @returns the state and what was wrong, in a sentence or several, or null
 */
export function decodeResearcherLink(hash: string): {
  link: ResearcherLink;
  problem: string | null;
} {
  const text = hash.replace(/^#/, '');
  const nothing = (problem: string | null) => ({ link: emptyResearcherLink(), problem });
  if (text === '') return nothing(null);
  if (text.length > LINK_LIMITS.hash)
    return nothing(linkProblems.tooLong(text.length, LINK_LIMITS.hash));
  const version = /^v(\d{1,9})(?:&|$)/.exec(text)?.[1];
  if (version === undefined) return nothing(linkProblems.notALink);
  if (Number(version) > LINK_VERSION) return nothing(linkProblems.newer(version, LINK_VERSION));
  if (version !== String(LINK_VERSION)) return nothing(linkProblems.notALink);
  return readParts(text);
}

function readParts(text: string): { link: ResearcherLink; problem: string | null } {
  const parts = new Map<string, string>();
  for (const part of text.split('&').slice(1)) {
    const at = part.indexOf('=');
    if (at > 0 && !parts.has(part.slice(0, at))) parts.set(part.slice(0, at), part.slice(at + 1));
  }
  const problems: string[] = [];
  if (!isWhole(text, parts)) problems.push(linkProblems.damaged);
  const whole = <T>(key: string, what: string, least: number, most: number, usual: T) => {
    const value = parts.get(key);
    if (value === undefined) return usual;
    const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
    if (number >= least && number <= most) return number;
    const got = value.slice(0, 40);
    problems.push(
      linkProblems.settings(`${what} is a whole number from ${least} to ${most}; got “${got}”.`),
    );
    return usual;
  };
  const usual = USUAL_KNOWLEDGE;
  const titles = whole('t', 'The number of known titles', 1, MOST_KNOWN_TITLES, usual.titles);
  const areDatesKnown = parts.get('d') !== NO_DATES;
  const knowledge: Knowledge = {
    method: METHOD_NAMES[parts.get('m') === 'least' ? 'least' : 'rh'],
    titles,
    wrong: whole('w', 'The number of wrong titles', 0, titles, Math.min(usual.wrong, titles)),
    daysOff: areDatesKnown
      ? whole('d', 'The error in days', 0, MOST_DAYS_OFF, usual.daysOff)
      : usual.daysOff,
    starsOff: whole('st', 'The error in stars', 0, MOST_STARS_OFF, usual.starsOff),
    areDatesKnown,
    outsideTop: whole('o', 'The number of top titles left out', 0, MOST_OUTSIDE_TOP, 0),
    isNumberKnown: parts.get('u') === '1',
  };
  const link: ResearcherLink = {
    release: readRelease(),
    knowledge,
    record: whole<number | null>('p', 'A record', 0, LARGEST_SEED, null),
    isPicked: parts.has('p') && parts.get('by') === 'number',
    dice: whole('q', 'The seed of the dice', 0, LARGEST_SEED, FIRST_DICE),
    isTruthShown: parts.get('v') === 'truth',
  };
  return { link, problem: problems.length > 0 ? problems.join(' ') : null };

  function readRelease(): LinkedRelease | null {
    const kind = parts.get('r');
    if (kind === undefined) return null;
    if (kind === 'file') return { kind };
    const seed = whole('s', 'A seed', 0, LARGEST_SEED, 1);
    const base = BASE_NAMES.find((name) => name === kind);
    if (base) return { kind: 'base', base, seed };
    if (kind === 'prize')
      return {
        kind,
        records: whole('n', 'The number of records', FEWEST_RECORDS, PRIZE_RECORDS, FEWEST_RECORDS),
        seed,
      };
    problems.push(
      linkProblems.settings(`there is no release “${kind.slice(0, 40)}”, so none is opened.`),
    );
    return null;
  }
}

/** Whether the check fits; a bare version needs none. */
function isWhole(text: string, parts: ReadonlyMap<string, string>): boolean {
  const check = parts.get('c');
  if (check === undefined) return text === `v${LINK_VERSION}`;
  return checksum(text.slice(0, text.indexOf('&c='))) === check;
}
