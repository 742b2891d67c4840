import type { ExposedRating } from '$lib/engine/linkage/researcher';

/** Lines left out, and how many. */
export interface Fold {
  between: number;
}

/** Lines at either end of a folded record that are shown whatever they are. */
const ENDS = 3;
/** Lines on either side of a known one. */
const AROUND = 1;
/** Fewer lines than this are not worth folding. */
const LEAST_FOLDED = 3;

/** A record with its known lines, their neighbours and its ends; what lies between, counted. In order. */
export function foldLines(lines: readonly ExposedRating[]): (ExposedRating | Fold)[] {
  const isShown = lines.map((_, i) => i < ENDS || i >= lines.length - ENDS);
  lines.forEach(({ isKnown }, i) => {
    if (isKnown) isShown.fill(true, Math.max(0, i - AROUND), i + AROUND + 1);
  });
  const rows: (ExposedRating | Fold)[] = [];
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (end < lines.length && !isShown[end]) end++;
    if (end - i >= LEAST_FOLDED) rows.push({ between: end - i });
    else rows.push(...lines.slice(i, end));
    if (end < lines.length) rows.push(lines[end]!);
    i = end + 1;
  }
  return rows;
}
