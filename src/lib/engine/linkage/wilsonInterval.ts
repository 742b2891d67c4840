import { Z_95 } from './constants';

/**
 * The shares that `successes` of `trials` leave plausible, 95 % (Wilson 1927).
 * @param successes 0 to `trials`
 * @returns the least and the greatest share, in [0, 1]
 * @throws RangeError without a trial
 */
export function wilsonInterval(successes: number, trials: number): [number, number] {
  if (!(trials > 0 && successes >= 0 && successes <= trials))
    throw new RangeError(
      `An interval needs at least one trial, and no more successes than trials; got ${successes} of ${trials}.`,
    );
  const share = successes / trials;
  const z2 = Z_95 * Z_95;
  const middle = share + z2 / (2 * trials);
  const reach = Z_95 * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  const scale = 1 + z2 / trials;
  return [
    successes === 0 ? 0 : (middle - reach) / scale,
    successes === trials ? 1 : (middle + reach) / scale,
  ];
}
