/** Fractions that people say, as [of, in]. */
const SAID: ReadonlyArray<readonly [number, number]> = [
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 6],
  [7, 8],
  [9, 10],
  [19, 20],
  [29, 30],
  [49, 50],
  [99, 100],
];
const ALMOST_CERTAIN = 0.993;
const ONE_OF_FROM = 1 / 1000;
const NEVER = 1e-9;
/** From here on a fraction of SAID comes closer than one in so many. */
const FRACTIONS_FROM = 0.225;

/** A probability as people say it, before it is put into the words of a language. */
export type SaidOdds =
  | { kind: 'certain' }
  | { kind: 'never' }
  /** One of so many, two figures, from a thousand on. */
  | { kind: 'rare'; among: number }
  | { kind: 'fraction'; of: number; among: number };

/** Rounded to two figures: 1,887 becomes 1,900. */
function twoFigures(value: number): number {
  let unit = 1;
  while (value / unit >= 100) unit *= 10;
  return Math.round(value / unit) * unit;
}

/**
 * The nearest thing that people say for a probability; nearness in odds.
 * @param probability in [0, 1]
 * @throws RangeError for anything else
 */
export function saidOdds(probability: number): SaidOdds {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`Expected a probability from 0 to 1, got ${String(probability)}.`);
  if (probability > ALMOST_CERTAIN) return { kind: 'certain' };
  if (probability < NEVER) return { kind: 'never' };
  const among = twoFigures(1 / probability);
  if (probability <= ONE_OF_FROM) return { kind: 'rare', among };
  if (probability < FRACTIONS_FROM) return { kind: 'fraction', of: 1, among };
  const odds = probability / (1 - probability);
  let best = SAID[0]!;
  let least = Infinity;
  for (const fraction of SAID) {
    const said = fraction[0] / (fraction[1] - fraction[0]);
    const distance = Math.max(odds / said, said / odds);
    if (distance < least) [best, least] = [fraction, distance];
  }
  return { kind: 'fraction', of: best[0], among: best[1] };
}
