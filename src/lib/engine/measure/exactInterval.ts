import { fixedExp, fixedLog } from '../random/fixed';

/** What either end leaves outside, of 95 %. */
const TAIL = 0.025;
/** Halvings of [0, 1] until an end is known to double precision. */
const HALVINGS = 53;

/**
 * The shares that `successes` of `trials` leave plausible, at least 95 %, exactly (Clopper & Pearson 1934): an end is where a result as extreme has
 * chance 2.5 %. It stays honest where nothing happened: of none in n the upper end is 1 − 0.025^(1/n), about 3.7/n. Takes trials as independent.
 * Cost: about 50 × trials steps at worst.
 * @param successes 0 to `trials`
 * @returns the least and the greatest share, in [0, 1]
 * @throws RangeError without a trial
 */
export function exactInterval(successes: number, trials: number): [number, number] {
  if (!(trials > 0 && successes >= 0 && successes <= trials))
    throw new RangeError(
      `An exact interval needs at least one trial, and no more successes than trials; got ${successes} of ${trials}.`,
    );
  const upper = (some: number) => (some === trials ? 1 : upperEnd(some, trials));
  // the failures' upper end, seen from the other side
  return [1 - upper(trials - successes), upper(successes)];
}

/** The share at which so few successes have chance TAIL. */
function upperEnd(successes: number, trials: number): number {
  let ways = 0; // log of trials choose successes
  for (let i = 1; i <= successes; i++) ways += fixedLog((trials - successes + i) / i);
  let [low, high] = [successes / trials, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (atMost(successes, trials, middle, ways) > TAIL) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Chance of at most so many successes, where `share` is above their own share, so that fewer are rarer. */
function atMost(successes: number, trials: number, share: number, ways: number): number {
  if (share >= 1) return 0;
  let chance = fixedExp(
    ways + successes * fixedLog(share) + (trials - successes) * fixedLog(1 - share),
  );
  let sum = 0;
  for (let i = successes; i >= 0 && chance > 0; i--) {
    sum += chance;
    chance *= (i / (trials - i + 1)) * ((1 - share) / share);
  }
  return sum;
}
