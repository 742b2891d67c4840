import { LARGEST_SEED } from '../lib/engine/base/settings';
import { InputError } from './InputError';
import type { Options } from './readOptions';

/** The range of seeds that `--seeds FROM..TO` says, both included. @throws InputError unless it says one */
export function readSeeds({ seeds = '' }: Options): [number, number] {
  const range = /^(\d+)\.\.(\d+)$/.exec(seeds);
  const [from, to] = range ? [Number(range[1]), Number(range[2])] : [NaN, NaN];
  if (!(from <= to) || to > LARGEST_SEED)
    throw new InputError(
      `--seeds takes a range such as 1001..1200, the first not above the last, which is at most ${LARGEST_SEED}.`,
    );
  return [from, to];
}
