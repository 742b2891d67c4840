/** Most marks on one letter: no writing stacks more than three or four; what does is there to run over the lines around it. */
const MOST_MARKS = 4;
/**
 * What nobody sees: soft hyphens, spaces without width, marks and overrides of direction, which would turn the words around them, and what
 * joins letters. The two joiners that writing and emoji need (U+200C, U+200D) are not among them.
 */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFF9-\uFFFB]/gu;
/** A joiner that joins nothing. */
const LOOSE_JOINERS = /[\u200C\u200D]+(?=[\u200C\u200D]|[\s\p{P}\p{Cc}]|$)/gu;
const WHITE = /[\s\p{Cc}]+/gu;
const STACKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

/**
 * A quip as it is stored and shown: one line, single spaces, none at its ends, nothing unseen, at most four marks on a letter. Folding twice
 * changes nothing. Every quip that is read, typed, linked, in a file or on a command line, is folded.
 */
export function foldQuip(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(LOOSE_JOINERS, '')
    .replace(WHITE, ' ')
    .replace(STACKS, '$1')
    .trim();
}
