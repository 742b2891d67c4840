import {
  BASE_NAMES,
  checkSettings,
  defaultSettings,
  LARGEST_SEED,
  SETTING_KEYS,
  type BaseSettings,
  type SettingKey,
} from '../engine/base/settings';
import { settingLimits } from '../engine/constants';
import type { Announcement } from '../engine/announce/announcement';
import { ANNOUNCEMENT_LIMITS } from '../engine/announce/announcementLimits';
import {
  linkProblems,
  linkRefusals,
  refusedParts,
  type LinkProblemCode,
} from '../words/en/linkProblems';
import { readAnnouncement } from './announcementText';
import { readBlock } from './blockText';
import { readCell } from './cellText';
import { encodeLink } from './encodeLink';
import { readInsider } from './insiderText';
import { linkParts } from './linkParts';
import { LINK_LIMITS, LINK_RISKS, LINK_VIEWS, type LinkState } from './linkState';
import { openSeal } from './openSeal';
import { readRepair } from './repairText';
import { seal } from './seal';
import { readSeries } from './seriesText';

/** What is wrong with a link: the first thing as a code, all of it as a sentence or several. */
export interface LinkProblem {
  code: LinkProblemCode;
  sentence: string;
}

/** What a link says. `state` is null if it says nothing; then the lab starts afresh. */
export interface DecodedLink {
  state: LinkState | null;
  problem: LinkProblem | null;
}

/** Problems in the order in which they were met. */
class Problems {
  readonly #met: LinkProblem[] = [];

  add(code: LinkProblemCode, sentence: string): void {
    this.#met.push({ code, sentence });
  }

  get summary(): LinkProblem | null {
    if (this.#met.length === 0) return null;
    return {
      code: this.#met[0].code,
      sentence: this.#met.map(({ sentence }) => sentence).join(' '),
    };
  }
}

const nothing = (code: LinkProblemCode, sentence: string): DecodedLink => ({
  state: null,
  problem: { code, sentence },
});

/**
 * Reads the hash of a link, or a whole address with one. Never throws and runs nothing: what was done to it on its way is undone where its
 * check tells what was meant, and else said; what cannot be read is left out and said. An empty hash is no state and no problem.
 */
export function decodeLink(hash: string): DecodedLink {
  const opened = openSeal('lab', hash, (text) => encodeLink(readState(text, new Problems())));
  if ('refusal' in opened) {
    const { refusal, version = '' } = opened;
    if (refusal === 'empty') return { state: null, problem: null };
    return nothing(refusal, linkRefusals[refusal](version, hash.length, LINK_LIMITS.hash));
  }
  const { condition, text, hasAddedParts } = opened;
  const problems = new Problems();
  if (condition !== 'whole') problems.add(condition, linkProblems[condition]);
  const state = readState(text, problems);
  if (condition === 'whole') {
    if (hasAddedParts) problems.add('added', linkProblems.added);
    // Whatever of a whole link nothing came of is no state of this lab.
    const isAllRead = encodeLink(state) === seal('lab', text.split('&').slice(1));
    if (!problems.summary && !isAllRead) problems.add('leftOut', linkProblems.leftOut);
  }
  return { state, problem: problems.summary };
}

function readState(text: string, problems: Problems): LinkState {
  const parts = linkParts(text);
  const one = (key: string) => parts.get(key)?.[0];
  const settings = readSettings(one, problems);
  const { announcements, draft, isComplete } = readAnnouncements(
    parts.get('a') ?? [],
    one('d'),
    problems,
  );
  return {
    settings,
    announcements,
    draft,
    view: LINK_VIEWS.find((view) => view === one('v')) ?? 'company',
    focus: isComplete ? readFocus(one('f'), announcements.length) : null,
    ...readOut(one('out'), one('v')),
    example: readExample(one('x')),
    bet: readWhole(one('bet'), LINK_LIMITS.bet),
    ...readMending(one, isComplete && announcements.length > 0, problems),
    ...readSeven(one('seven')),
    ...readTownBlock(one('block')),
    ...readYear(one('y')),
    ...readTracker(one('k')),
    ...readDesk(one('i'), isComplete ? announcements.length : 0),
    ...readSeriesPart(one('o')),
  };
}

/** The group looked at, the repair and its dice, the editor’s risk, the stranger’s guess; what is as usual is left out. */
function readMending(
  one: (key: string) => string | undefined,
  hasPosts: boolean,
  problems: Problems,
): Pick<LinkState, 'cell' | 'repair' | 'dice' | 'risk' | 'isGuessingWrongly'> {
  const cell = hasPosts ? readCell(one('g')) : null;
  const { repair, problem } = readRepair(one('r'));
  if (problem !== null) problems.add('repair', linkProblems.repair(problem));
  const dice = readWhole(one('z'), LINK_LIMITS.dice) ?? 1;
  const [usual, ...others] = LINK_RISKS;
  const risk = others.find((each) => String(each) === one('e')) ?? usual;
  return {
    ...(cell ? { cell } : {}),
    ...(repair ? { repair } : {}),
    ...(dice > 1 ? { dice } : {}),
    ...(risk !== usual ? { risk } : {}),
    ...(one('w') === '1' ? { isGuessingWrongly: true } : {}),
  };
}

/** Which statistics of the seven people are kept back: "all" are published, or ids with dots between. */
function readSeven(text: string | undefined): Pick<LinkState, 'block'> {
  if (text === 'all') return { block: [] };
  const isList = text !== undefined && /^[0-9][A-Z](\.[0-9][A-Z]){0,19}$/.test(text);
  return isList ? { block: [...new Set(text.split('.'))] } : {};
}

function readTownBlock(text: string | undefined): Pick<LinkState, 'townBlock'> {
  const townBlock = readBlock(text);
  return townBlock ? { townBlock } : {};
}

function readYear(text: string | undefined): Pick<LinkState, 'year'> {
  const year = readWhole(text, LINK_LIMITS.year);
  return year === null ? {} : { year };
}

function readTracker(text: string | undefined): Pick<LinkState, 'tracker'> {
  const tracker = readWhole(text, LINK_LIMITS.tracker);
  return tracker === null ? {} : { tracker };
}

/** The employee’s desk; a post that the link does not hold is none to look at. */
function readDesk(text: string | undefined, posts: number): Pick<LinkState, 'insider'> {
  const insider = readInsider(text);
  return insider && (insider.about ?? -1) < posts ? { insider } : {};
}

function readSeriesPart(text: string | undefined): Pick<LinkState, 'series'> {
  const series = readSeries(text);
  return series === null ? {} : { series };
}

function readSettings(one: (key: string) => string | undefined, problems: Problems): BaseSettings {
  const [base, seed] = [one('b'), one('s')];
  const refused: string[] = [];
  const name = BASE_NAMES.find((each) => each === base);
  if (base !== undefined && !name) refused.push(refusedParts.base(shown(base)));
  const settings = defaultSettings(name);
  const take = (key: 'seed' | SettingKey, text: string, refusal: string) => {
    try {
      settings[key] = checkSettings({ ...settings, [key]: decimal(text) })[key];
    } catch {
      refused.push(refusal);
    }
  };
  if (seed !== undefined) take('seed', seed, refusedParts.seed(shown(seed), LARGEST_SEED));
  for (const key of SETTING_KEYS) {
    const value = one(key);
    const { least, most } = settingLimits[key];
    if (value !== undefined) take(key, value, refusedParts.setting(key, shown(value), least, most));
  }
  if (refused.length > 0) problems.add('settings', linkProblems.settings(refused));
  return settings;
}

const shown = (text: string) => text.slice(0, LINK_LIMITS.quoted);

/** A plain decimal number. Anything else ("0x10", "", " 1") stays text, so that the check refuses it by its own name. */
function decimal(text: string): number {
  return /^\d{1,20}(\.\d{1,25})?(e-?\d{1,3})?$/.test(text)
    ? Number(text)
    : (`"${text}"` as unknown as number);
}

function readWhole(text: string | undefined, most: number): number | null {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value <= most ? value : null;
}

function readExample(text: string | undefined): string | null {
  if (text === undefined || text.length > LINK_LIMITS.exampleId) return null;
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : null;
}

function readFocus(text: string | undefined, announcements: number): LinkState['focus'] {
  const [first, second, ...rest] = text?.split('.') ?? [];
  const sets = announcements > 0 ? announcements + LINK_LIMITS.rests : 0;
  const announcement = readWhole(first, sets - 1);
  const persona = readWhole(second, LINK_LIMITS.persona);
  return announcement === null || persona === null || rest.length > 0
    ? null
    : { announcement, persona };
}

/** Whose row is out of the table: the truth’s business, so only beside it. */
function readOut(text: string | undefined, view: string | undefined): Pick<LinkState, 'out'> {
  const out = view === 'truth' ? readWhole(text, LINK_LIMITS.persona) : null;
  return out === null ? {} : { out };
}

function readAnnouncements(
  texts: string[],
  draftText: string | undefined,
  problems: Problems,
): { announcements: Announcement[]; draft: Announcement | null; isComplete: boolean } {
  const taken = texts.slice(0, LINK_LIMITS.announcements);
  let left = 0;
  let isAnyCut = false;
  const read = (text: string): Announcement | null => {
    try {
      const { announcement, isQuipCut } = readAnnouncement(text);
      isAnyCut ||= isQuipCut;
      return announcement;
    } catch {
      left++;
      return null;
    }
  };
  const announcements = taken.map(read).filter((announcement) => announcement !== null);
  const draft = draftText === undefined ? null : read(draftText);
  const of = taken.length + (draftText === undefined ? 0 : 1);
  if (left > 0) problems.add('announcements', linkProblems.announcements(left, of));
  if (isAnyCut) problems.add('quip', linkProblems.quip(ANNOUNCEMENT_LIMITS.quipLength));
  if (texts.length > taken.length)
    problems.add('tooMany', linkProblems.tooMany(texts.length, LINK_LIMITS.announcements));
  return { announcements, draft, isComplete: left === 0 };
}
