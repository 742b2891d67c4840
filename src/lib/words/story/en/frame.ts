import { number, percent } from '../../en/numbers';
import type { StoryWords } from '../StoryWords';
import { people, voice } from './voice';

/** Short labels over the drawings. */
export const labels: StoryWords['labels'] = {
  you: 'you',
  counted: (count) => `${people(count)} in the post`,
  diarists: (count) =>
    count === 1 ? 'one diary by a subscriber' : `${number(count)} diaries by subscribers`,
  outsiders: (count) => (count === 1 ? 'one by somebody else' : `${number(count)} by others`),
  even: 'as likely as not',
  oneOf: (count) => `one of ${number(count)}`,
  nobody: 'nobody in particular',
  left: (count) => (count === 1 ? 'one left' : `${number(count)} left`),
  published: (published, counted) =>
    `${number(published)} in the post, ${number(counted)} in truth`,
  firstPost: (count) => `${number(count)} in the first post`,
  secondPost: (count) => `${number(count)} in the second post`,
  inFirst: (count) => `${number(count)} in the second only`,
  inBoth: (count) => `${number(count)} in both`,
  inNeither: (count) => `${number(count)} in neither`,
  right: 'rightly named',
  innocent: 'innocent',
  newlyNamed: (count) => `${count === 0 ? 'none' : number(count)} newly named by a post`,
  namedAnyway: (count) => `${count === 0 ? 'none' : number(count)} in the diaries already`,
  alone: 'from the diary alone',
  withPosts: (posts) => (posts === 1 ? 'with the post' : 'with the posts'),
  name: {
    newly: 'A name that the diary alone did not give.',
    anyway: 'The diary alone says as much.',
    cleared: 'The diary alone gave the name; no longer.',
  },
  bitsNeeded: (bits) =>
    bits < 0
      ? `${voice.bits(-bits)} bits to spare at the start`
      : `${voice.bits(bits)} bits needed at the start`,
  fromDiary: (bits) =>
    bits < 0
      ? `${voice.fineBits(-bits)} taken away by the diary`
      : `${voice.fineBits(bits)} from the diary`,
  fromPosts: (bits, posts) =>
    `${voice.fineBits(Math.abs(bits))} ${bits < 0 ? 'taken away' : 'added'} by the ${posts === 1 ? 'post' : 'posts'}`,
  moreEntries: (count) => `and ${number(count)} more`,
};

/** The bar that stays. */
export const bar: StoryWords['bar'] = {
  scenes: 'Scenes',
  close: 'Close',
  next: 'Next scene',
  previous: 'Previous scene',
  sceneOf: (scene, of) => `${number(scene)} of ${number(of)}`,
  pause: 'Pause motion',
  play: 'Let it move',
  otherLanguage: 'Español',
  world: (seed) =>
    `This is world ${String(seed)}. Another has other people, and the story tells what happens to them.`,
  anotherWorld: 'Another world',
  dealing: (share) => `Inventing everybody anew, ${percent(Math.floor(100 * share) / 100)}`,
  stop: 'Keep this one',
  dealt: (seed) => `World ${String(seed)}. Everybody is somebody else.`,
  failed: {
    why: {
      unloaded: 'The engine could not be loaded. Check the connection.',
      died: 'The engine stopped without a word.',
      memory: 'The engine needs more memory than this browser gives.',
      noWorkers: 'This browser runs nothing in the background, and the engine needs that.',
    },
    engine: 'The story reads on without it.',
    world: 'The other world could not be made. This one is still here.',
    drawing: 'The crowd could not be loaded. Check the connection.',
  },
  noCanvas:
    'This browser does not let the page draw, so there is no crowd. The text says all that it would show.',
  skip: 'Skip to the scenes',
};
