import type { Segment, Side, SlotName } from '$lib/words/en/segments';

/** A piece of the sentence on the board, with a key that stays with its control while the words around it change. */
export interface KeyedPiece {
  key: string;
  text: string;
  slot: SlotName | undefined;
  side: Side;
  deed: number;
}

/** Gives every piece a key from what it is and where it stands; the same sentence gives the same keys. */
export function keyedPieces(pieces: readonly Segment[]): KeyedPiece[] {
  const seen = new Map<string, number>();
  return pieces.map(({ text, slot, side = 'who', deed = 0 }) => {
    const name = `${slot ?? 'text'}-${side}-${deed}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { key: `${name}-${nth}`, text, slot, side, deed };
  });
}
