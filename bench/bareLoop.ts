import { packViewing, sortWords } from '../src/lib/engine/base/word';
import { Random } from '../src/lib/engine/random/Random';

/**
 * The peer of generating a base: as many viewings (title, day, part, stars), drawn uniformly by the same generator into the same
 * packed column, and sorted for each subscriber. No taste, no seasons, no runs, no diaries, no index.
 * @param viewings how many each subscriber has
 * @returns the column, so that no engine can leave the work undone
 */
export function drawBare(viewings: Uint32Array, titles: number, days: number): Uint32Array {
  const random = new Random(1, 99);
  const total = viewings.reduce((sum, n) => sum + n, 0);
  const words = new Uint32Array(total);
  let end = 0;
  for (let s = 0; s < viewings.length; s++) {
    const start = end;
    for (let i = 0; i < viewings[s]; i++)
      words[end++] = packViewing(
        random.below(days),
        random.below(4),
        1 + random.below(5),
        random.below(titles),
      );
    sortWords(words, start, end);
  }
  return words;
}
