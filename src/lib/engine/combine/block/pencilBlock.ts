import type { BlockFit } from './Block';
import type { KnownMarks } from './markKnown';

/** What can be said of one of the people of a block, whichever block that fits is the real one. */
export interface PencilledPerson {
  /** As in `BlockPerson`, −1 for what is not known. */
  traits: number[];
  /** Viewings in the year; null if not known. */
  viewings: number | null;
  isCertain: boolean;
}

/**
 * What a stranger may pencil beside each of the people of a block: all of those who are certain, who come first; of the rest only what all of
 * them have in common in every block that fits. Nothing of anybody, if more blocks fit than were listed.
 * @returns as many as the block has people
 */
export function pencilBlock(
  people: number,
  { solutions, isComplete }: BlockFit,
  { isCertain, isNumberKnown }: KnownMarks,
): PencilledPerson[] {
  const first = solutions[0];
  if (!first || !isComplete)
    return Array.from({ length: people }, () => ({
      traits: first ? first[0].traits.map(() => -1) : [],
      viewings: null,
      isCertain: false,
    }));
  const certain = first.flatMap(({ traits, viewings }, k) =>
    isCertain[0][k]
      ? [{ traits, viewings: isNumberKnown[0][k] ? viewings!.least : null, isCertain: true }]
      : [],
  );
  const others = solutions.flatMap((each, i) => each.filter((_, k) => !isCertain[i][k]));
  const common = first[0].traits.map((_, t) => {
    const values = new Set(others.map(({ traits }) => traits[t]));
    return values.size === 1 ? [...values][0] : -1;
  });
  const rest = Array.from({ length: people - certain.length }, () => ({
    traits: common,
    viewings: null,
    isCertain: false,
  }));
  return [...certain, ...rest];
}
