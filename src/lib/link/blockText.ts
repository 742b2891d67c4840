import type { BlockQuestion } from '../engine/combine/block/Block';

/** A block as a link has it. */
export interface LinkedBlock extends BlockQuestion {
  /** Whether the truth stands beside it; not if missing. */
  isTruthShown?: boolean;
}

/** Largest minimum count that a link holds. */
const MOST_MINIMUM = 1_000;
const FORM = /^(\d{1,3})\.(\d{1,5})(?:m(\d{1,4}))?(t?)(?:-([0-9][A-Z](?:\.[0-9][A-Z]){0,19}))?$/;

/** A block of the base in the terse form of links: "56.0m3t-3A.4B" for town 56, block 0, a minimum of 3, the truth, two tables kept back. */
export function writeBlock({ town, block, minimum, without, isTruthShown }: LinkedBlock): string {
  const hidden = minimum > 1 ? `m${minimum}` : '';
  const kept = without.length > 0 ? `-${without.join('.')}` : '';
  return `${town}.${block}${hidden}${isTruthShown ? 't' : ''}${kept}`;
}

/** Reads the terse form; null if it is none. Whether there is such a block and such tables, the engine says. */
export function readBlock(text: string | undefined): LinkedBlock | null {
  const [, town, block, minimum = '1', truth, ids] = FORM.exec(text ?? '') ?? [];
  if (town === undefined || Number(minimum) < 1 || Number(minimum) > MOST_MINIMUM) return null;
  return {
    town: Number(town),
    block: Number(block),
    minimum: Number(minimum),
    without: ids === undefined ? [] : [...new Set(ids.split('.'))],
    ...(truth ? { isTruthShown: true } : {}),
  };
}
