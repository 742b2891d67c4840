import { GUESSED_WRONGLY } from '../lib/engine/attack/Assumptions';
import { measureSingles, SINGLE_POSTS } from '../lib/engine/measure/single/measureSingles';
import { InputError } from './InputError';
import { readNumber, readOptions, type Options } from './readOptions';
import { readSeeds } from './readSeeds';
import { readSettings, SETTING_OPTIONS } from './readSettings';
import type { Streams } from './run';

/** Most posts of one base: more would be about the same few people again. */
const MOST_POSTS = 200;

/** The verb `single`: posts about one person against the truth. @throws InputError or RangeError with one plain line */
export async function single(args: string[], { error }: Streams) {
  const options = readOptions(args, [...SETTING_OPTIONS, 'seeds', 'posts'], ['wrongly']);
  const settings = readSettings(options, 'classroom');
  const [from, to] = readSeeds(options);
  const posts = readPosts(options);
  const assumptions = options.wrongly ? GUESSED_WRONGLY : null;
  const onBase = (seed: number) => {
    if (process.stderr.isTTY) error(`base ${seed}`);
  };
  const found = measureSingles(settings, from, to, { posts, assumptions, onBase });
  return { base: settings.base, assumptions, ...found };
}

function readPosts({ posts }: Options): number {
  const value = posts === undefined ? SINGLE_POSTS : readNumber('posts', posts);
  if (!Number.isInteger(value) || value < 1 || value > MOST_POSTS)
    throw new InputError(
      `--posts is a whole number from 1 to ${MOST_POSTS}; this one is ${value}.`,
    );
  return value;
}
