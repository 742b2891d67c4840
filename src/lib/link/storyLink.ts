import { LARGEST_SEED } from '../engine/base/settings';
import { LINK_VERSION } from './linkState';

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

/** Largest number read from a link, beyond every subscriber and bet. */
const MOST = 10_000_000;

/** The hash of a link: a plain anchor (`#pair`) in the first world, else `#v1&at=pair&s=7&you=123&bet=9&n=3`. Empty at the start. */
export function encodeStoryLink({ scene, seed, you, bet, evenings }: StoryLink): string {
  const parts = [
    ...(seed === STORY_START.seed ? [] : [`s=${seed}`]),
    ...(you === null ? [] : [`you=${you}`]),
    ...(bet === null ? [] : [`bet=${bet}`]),
    ...(evenings === null ? [] : [`n=${evenings}`]),
  ];
  if (parts.length === 0) return scene === '' ? '' : `#${scene}`;
  return `#v${LINK_VERSION}&at=${scene}&${parts.join('&')}`;
}

/**
 * Reads such a hash. What cannot be read is left as at the start.
 * @param scenes the anchors that there are
 */
export function decodeStoryLink(hash: string, scenes: readonly string[]): StoryLink {
  const text = hash.replace(/^#/, '');
  const known = (scene: string | null) => (scene !== null && scenes.includes(scene) ? scene : '');
  if (!text.startsWith(`v${LINK_VERSION}&`)) return { ...STORY_START, scene: known(text) };
  const values = new URLSearchParams(text.slice(text.indexOf('&') + 1));
  const whole = (key: string, most: number) => {
    const value = values.get(key);
    return value !== null && /^\d{1,10}$/.test(value) && Number(value) <= most
      ? Number(value)
      : null;
  };
  return {
    scene: known(values.get('at')),
    seed: whole('s', LARGEST_SEED) ?? STORY_START.seed,
    you: whole('you', MOST),
    bet: whole('bet', MOST),
    evenings: whole('n', MOST),
  };
}
