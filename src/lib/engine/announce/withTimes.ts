import type { Deed } from './announcement';

/** A deed with its number replaced by `n`, of the same measure: days, a streak, or else viewings (`atLeast`). */
export function withTimes(deed: Deed, n: number): Deed {
  const { times } = deed;
  return {
    ...deed,
    times: 'onDays' in times ? { onDays: n } : 'inARow' in times ? { inARow: n } : { atLeast: n },
  };
}
