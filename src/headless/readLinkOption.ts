import { decodeLink } from '../lib/link';
import { InputError } from './InputError';
import type { Options } from './readOptions';

/**
 * The state in `--link`, or null if there is none.
 * @param replaced options that the link replaces: beside it they would say two things
 * @throws InputError for a link that says nothing or is damaged
 */
export function readLinkOption(options: Options, replaced: readonly string[]) {
  if (options.link === undefined) return null;
  const other = replaced.find((name) => options[name] !== undefined);
  if (other !== undefined)
    throw new InputError(`--link already says what --${other} would: leave one of the two away.`);
  const { state, problem } = decodeLink(options.link.slice(Math.max(0, options.link.indexOf('#'))));
  if (state === null || problem !== null)
    throw new InputError(problem?.sentence ?? 'That link holds nothing.');
  return state;
}
