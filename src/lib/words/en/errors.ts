import { agree } from './agree';
import { counted, number } from './numbers';

/** Why an engine in a thread does not answer. */
export type EngineFailureCode = 'died' | 'memory' | 'noWorkers' | 'unloaded';

/** One sentence for each way in which the engine’s thread can fail. What was written is never lost by it. */
export const engineFailures: Record<EngineFailureCode, string> = {
  died: 'The engine stopped without a word. What you wrote is still here; build the base again, or take a smaller one.',
  memory:
    'This base needs more memory than the browser gives. What you wrote is still here; take a smaller base.',
  noWorkers:
    'This browser cannot run the engine in the background, and the lab needs that. Any current browser can, unless a setting forbids it.',
  unloaded:
    'The engine could not be loaded: there is no connection, or the site has changed since you opened it. What you wrote is still here, and in the address; try again, and if that does not help, reload the page.',
};

/** What a cancelled call says. */
export const cancelled = 'Cancelled. Nothing that you wrote is lost.';

/** What is wrong with a link. */
export type LinkProblemCode =
  | 'tooLong'
  | 'notALink'
  | 'newer'
  | 'settings'
  | 'announcements'
  | 'quip'
  | 'tooMany'
  | 'repair'
  | 'damaged';

/** Sentences about links that cannot be read, or not wholly. */
export const linkProblems = {
  tooLong: (characters: number, most: number) =>
    `This link is ${counted(characters, 'character')} long; the longest that the lab reads has ${number(most)}. The lab starts afresh.`,
  notALink: 'This is not a link to a state of the lab. The lab starts afresh.',
  newer: (version: number | string, known: number) =>
    `This link was made by a newer lab (version ${String(version)}); this one reads version ${String(known)}. Reload the page, or start from here.`,
  settings: (what: string) =>
    `Part of this link cannot be used: ${what} The usual setting takes its place.`,
  announcements: (left: number, of: number) =>
    of === 1
      ? 'The announcement in this link could not be read and was left out.'
      : `${number(left)} of the ${number(of)} announcements in this link could not be read and ${agree(left, 'was', 'were')} left out.`,
  quip: (most: number) =>
    `A quip in this link was longer than ${counted(most, 'character')}; its end was cut.`,
  tooMany: (got: number, most: number) =>
    `This link holds ${counted(got, 'announcement')}; the first ${agree(most, 'was', `${number(most)} were`)} taken.`,
  repair: (why: string) =>
    why === ''
      ? 'The repair in this link is none that the lab knows; the posts are shown as they were posted.'
      : `The repair in this link cannot be: ${why} The posts are shown as they were posted.`,
  damaged:
    'This link was cut short or changed on its way, so this may not be what was sent. What could be read is here.',
};
