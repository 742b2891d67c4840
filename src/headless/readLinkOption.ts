import { decodeLink, encodeLink } from '../lib/link';
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
  const { state, problem } = decodeLink(options.link);
  if (state === null) throw new InputError(problem?.sentence ?? 'That link holds nothing.');
  // Figures are never printed of another state than the one that was asked for; this one can be asked for.
  if (problem !== null)
    throw new InputError(`${problem.sentence} As it can be read it is ${encodeLink(state)}`);
  return state;
}
