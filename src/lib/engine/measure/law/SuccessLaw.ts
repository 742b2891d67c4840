/** The law of how many of some independent trials succeed, each with a chance of its own (Poisson binomial), as plain data. */
export interface SuccessLaw {
  /** The fewest successes of which `chances` speaks. */
  from: number;
  /** Chance of `from`, `from + 1`, … successes; what lies outside is cut off (`trimLaw`). */
  chances: number[];
}

/** Chances at the ends of a law that are cut off: after a million trials less than 10⁻⁸ is missing, far below the tails that are read from laws. */
const SMALLEST = 1e-15;

/** The law of no trial: none succeeds. */
export function emptyLaw(): SuccessLaw {
  return { from: 0, chances: [1] };
}

/**
 * One trial more. Exact but for what is cut off. Cost: the numbers of successes that have a chance, some ten standard deviations.
 * @param law changed in place
 * @param chance of the trial, in [0, 1]
 */
export function addTrial(law: SuccessLaw, chance: number): void {
  if (chance === 0) return;
  if (chance === 1) {
    law.from++;
    return;
  }
  const { chances } = law;
  chances.push(0);
  for (let k = chances.length - 1; k > 0; k--)
    chances[k] = chances[k] * (1 - chance) + chances[k - 1] * chance;
  chances[0] *= 1 - chance;
  trimLaw(law);
}

/** The trials of both laws together. */
export function joinLaws(a: SuccessLaw, b: SuccessLaw): SuccessLaw {
  const chances = new Array<number>(a.chances.length + b.chances.length - 1).fill(0);
  a.chances.forEach((one, i) => {
    for (let k = 0; k < b.chances.length; k++) chances[i + k] += one * b.chances[k];
  });
  return trimLaw({ from: a.from + b.from, chances });
}

/** Cuts ends off that never matter. @param law changed in place, and returned */
function trimLaw(law: SuccessLaw): SuccessLaw {
  const { chances } = law;
  while (chances.length > 1 && chances[chances.length - 1] < SMALLEST) chances.pop();
  let first = 0;
  while (first < chances.length - 1 && chances[first] < SMALLEST) first++;
  if (first > 0) chances.splice(0, first);
  law.from += first;
  return law;
}
