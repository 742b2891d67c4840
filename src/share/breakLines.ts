/**
 * Breaks a row of words into exactly `lines` lines as even as can be, so that none is left with one word for want of looking: the sum of the
 * squared widths is least. Exact, by dynamic programming.
 * @param widths of the words; any unit
 * @param space between two words
 * @param isBound whether a word must not begin a line; of the first it is not asked
 * @returns the index of each line's first word; fewer lines if there are fewer places to break
 */
export function breakLines(
  widths: readonly number[],
  space: number,
  lines: number,
  isBound: (word: number) => boolean = () => false,
): number[] {
  const count = widths.length;
  const places = widths.filter((_, i) => i === 0 || !isBound(i)).length;
  const wanted = Math.max(1, Math.min(lines, places));
  /** best[k][i]: least cost of words i… in k lines; first[k][i]: where their second line begins. */
  const best: number[][] = [];
  const second: number[][] = [];
  for (let k = 0; k <= wanted; k++) {
    best.push(new Array<number>(count + 1).fill(Infinity));
    second.push(new Array<number>(count + 1).fill(count));
  }
  best[0][count] = 0;
  for (let k = 1; k <= wanted; k++) {
    for (let i = count - 1; i >= 0; i--) {
      let width = -space;
      for (let end = i + 1; end <= count; end++) {
        width += widths[end - 1] + space;
        if (end < count && isBound(end)) continue;
        const cost = width * width + best[k - 1][end];
        if (cost < best[k][i]) {
          best[k][i] = cost;
          second[k][i] = end;
        }
      }
    }
  }
  const starts: number[] = [];
  for (let k = wanted, at = 0; k > 0; at = second[k][at], k--) starts.push(at);
  return starts;
}
