import type { SettingKey } from '../../engine/base/settings';
import { agree } from './agree';
import { lab } from './lab';
import { linkWords } from './linkWords';
import { counted, number, trimmed } from './numbers';

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
  | 'unchecked'
  | 'damaged'
  | 'added'
  | 'leftOut';

/** Sentences about links of which nothing is read. */
export const linkRefusals = {
  tooLong: (_version: string, characters: number, most: number) =>
    `This link is ${counted(characters, 'character')} long; the longest that is read here has ${number(most)}. This page starts afresh.`,
  notALink: () => 'This is not a link to anything here. This page starts afresh.',
  newer: (version: string) =>
    `This link was made by a newer page (version ${version}) than this one. Reload, or start from here.`,
};

/** Sentences about links that cannot be read wholly, or not with certainty. */
export const linkProblems = {
  settings: (refused: readonly string[]) =>
    `This link asks for what there cannot be: ${refused.join('; ')}. The usual ${agree(refused.length, 'takes its place', 'take their places')}.`,
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
  unchecked: linkWords.problems.unchecked,
  damaged: linkWords.problems.damaged,
  added: linkWords.problems.added,
  leftOut: linkWords.problems.leftOut,
};

/** What a link asks for in vain, in words. */
export const refusedParts = {
  base: (got: string) =>
    `a base called “${got}” (there are ${Object.values(lab.build.short).join(', ')})`,
  seed: (got: string, most: number) =>
    `the seed “${got}” (a seed is a whole number from 0 to ${number(most)})`,
  setting: (key: SettingKey, got: string, least: number, most: number) =>
    `“${got}” for “${lab.build.settings[key].label}” (from ${trimmed(least)} to ${trimmed(most)})`,
  whole: (what: string, got: string, least: number, most: number) =>
    `“${got}” for ${what} (a whole number from ${number(least)} to ${number(most)})`,
  release: (got: string) => `a release called “${got}”`,
};
