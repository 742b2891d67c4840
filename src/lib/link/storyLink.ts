import { LARGEST_SEED } from '../engine/base/settings';
import { LINK_KEYS } from './linkKeys';
import { linkParts } from './linkParts';
import { openSeal, type LinkCondition, type LinkRefusal } from './openSeal';
import { seal } from './seal';

/** Where in the story somebody is, and in which world. */
export interface StoryLink {
  /** The anchor of a scene. */
  scene: string;
  seed: number;
  /** The subscriber followed; null: whoever the world deals. */
  you: number | null;
  /** The two bets; null while they are not placed. */
  bet: number | null;
  evenings: number | null;
}

/** The first world, nobody chosen, nothing bet. */
export const STORY_START: StoryLink = {
  scene: '',
  seed: 1,
  you: null,
  bet: null,
  evenings: null,
};

/** A part of a link of the story or its check, sign and all, as it is or escaped. */
const PART = new RegExp(`(?:&|%26|;)(?:${[...LINK_KEYS.story, 'c'].join('|')})(?:=|%)`, 'i');
/** Largest number read from a link, beyond every subscriber and bet. */
const MOST = 10_000_000;

/** What is wrong with a link of the story: it was changed, cut short or added to, it is none, or it says what there cannot be. */
export type StoryLinkProblem =
  Exclude<LinkCondition, 'whole'> | Exclude<LinkRefusal, 'empty'> | 'added' | 'leftOut';

/**
 * The hash of a link: a plain anchor (`#pair`) in the first world, else `#v1&at=pair&s=7&you=123&bet=9&n=3&c=…`. Empty at the start. An
 * anchor needs no check: no two scenes' differ by one letter, and none begins another.
 */
export function encodeStoryLink(link: StoryLink): string {
  const { scene, seed, you, bet, evenings } = link;
  const isPlain = seed === STORY_START.seed && you === null && bet === null && evenings === null;
  return isPlain ? (scene === '' ? '' : `#${scene}`) : sealStory(link);
}

function sealStory({ scene, seed, you, bet, evenings }: StoryLink): string {
  return seal('story', [
    `at=${scene}`,
    `s=${seed}`,
    ...(you === null ? [] : [`you=${you}`]),
    ...(bet === null ? [] : [`bet=${bet}`]),
    ...(evenings === null ? [] : [`n=${evenings}`]),
  ]);
}

/**
 * Reads such a hash. Never throws: what cannot be read is left as at the start, and that is told.
 * @param scenes the anchors that there are
 */
export function decodeStoryLink(
  hash: string,
  scenes: readonly string[],
): { link: StoryLink; problem: StoryLinkProblem | null } {
  // What chats put behind an anchor belongs to none; parts of a link behind it are what is left of one.
  const [, anchor, added] = /^(?:#|%23)?([a-z0-9]+)(?![\w-])(.*)$/s.exec(hash) ?? [];
  if (anchor !== undefined && scenes.includes(anchor))
    return {
      link: { ...STORY_START, scene: anchor },
      problem: PART.test(added) ? 'damaged' : null,
    };
  const opened = openSeal('story', hash, (text) => sealStory(readParts(text, scenes)));
  if ('refusal' in opened) {
    const { refusal } = opened;
    return { link: STORY_START, problem: refusal === 'empty' ? null : refusal };
  }
  const { condition, text, hasAddedParts } = opened;
  const link = readParts(text, scenes);
  if (condition !== 'whole') return { link, problem: condition };
  if (hasAddedParts) return { link, problem: 'added' };
  const isAllRead = sealStory(link) === seal('story', text.split('&').slice(1));
  return { link, problem: isAllRead ? null : 'leftOut' };
}

function readParts(text: string, scenes: readonly string[]): StoryLink {
  const values = linkParts(text);
  const whole = (key: string, most: number) => {
    const value = values.get(key)?.[0] ?? '';
    return /^\d{1,10}$/.test(value) && Number(value) <= most ? Number(value) : null;
  };
  const scene = values.get('at')?.[0] ?? '';
  return {
    scene: scenes.includes(scene) ? scene : '',
    seed: whole('s', LARGEST_SEED) ?? STORY_START.seed,
    you: whole('you', MOST),
    bet: whole('bet', MOST),
    evenings: whole('n', MOST),
  };
}
