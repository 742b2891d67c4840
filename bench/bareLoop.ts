import { packViewing, sortWords } from '../src/lib/engine/base/word';
import { drawAlias, prepareAlias } from '../src/lib/engine/random/alias';
import { Random } from '../src/lib/engine/random/Random';

/**
 * The peer of generating a base: as many viewings (title, day, part, stars), drawn by the same generator from tables of the same
 * size into the same packed column, and sorted for each subscriber. No taste, no seasons, no runs, no diaries, no index.
 * @param viewings how many each subscriber has
 * @returns the column, so that no engine can leave the work undone
 */
export function drawBare(viewings: Uint32Array, titles: number, days: number): Uint32Array {
  const random = new Random(1, 99);
  const title = prepareAlias(Float64Array.from({ length: titles }, (_, i) => 1 / (i + 11)));
  const day = prepareAlias(new Float64Array(days).fill(1));
  const mood = prepareAlias(new Float64Array(20).fill(1));
  const total = viewings.reduce((sum, n) => sum + n, 0);
  const words = new Uint32Array(total);
  let end = 0;
  for (let s = 0; s < viewings.length; s++) {
    const start = end;
    for (let i = 0; i < viewings[s]; i++) {
      const partAndStars = drawAlias(mood, random);
      words[end++] = packViewing(
        drawAlias(day, random),
        (partAndStars / 5) | 0,
        1 + (partAndStars % 5),
        drawAlias(title, random),
      );
    }
    sortWords(words, start, end);
  }
  return words;
}
