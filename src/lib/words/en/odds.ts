import { number } from './numbers';

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

/** Rounded to two figures: 1,887 becomes 1,900. */
function twoFigures(value: number): number {
  let unit = 1;
  while (value / unit >= 100) unit *= 10;
  return Math.round(value / unit) * unit;
}

/**
 * A probability as one says it: "about 3 in 4", "about 1 in 18", "one of 12,000", "almost certainly".
 * @param probability in [0, 1]
 */
export function inWords(probability: number): string {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`Expected a probability from 0 to 1, got ${probability}.`);
  if (probability > ALMOST_CERTAIN) return 'almost certainly';
  if (probability < NEVER) return 'as good as never';
  if (probability <= ONE_OF_FROM) return `one of ${number(twoFigures(1 / probability))}`;
  if (probability < 0.225) return `about 1 in ${number(twoFigures(1 / probability))}`;
  const odds = probability / (1 - probability);
  let best = SAID[0];
  let least = Infinity;
  for (const fraction of SAID) {
    const said = fraction[0] / (fraction[1] - fraction[0]);
    const distance = Math.max(odds / said, said / odds);
    if (distance < least) [best, least] = [fraction, distance];
  }
  return `about ${best[0]} in ${best[1]}`;
}

/** How rare a group is: "1 in 1,887 subscribers"; "nobody" of none, "everybody" of all. */
export function oneIn(count: number, subscribers: number): string {
  if (count <= 0) return `nobody of ${number(subscribers)} subscribers`;
  if (count >= subscribers) return `all ${number(subscribers)} subscribers`;
  const each = subscribers / count;
  if (each >= 1.95) return `1 in ${number(each)} subscribers`;
  return `${number((100 * count) / subscribers)} in 100 subscribers`;
}

/** A gridline of the field: "one of 10,000". */
export function oneOf(people: number): string {
  return `one of ${number(people)}`;
}
