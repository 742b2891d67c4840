/** How many years the stranger imagines for a diary that mentions a relevant title. */
export interface Effort {
  /** Years without a run. */
  ordinary: number;
  /** Years for each run that entries may be about, if it is likely. */
  run: number;
}

/** Imagined years in all, shared out over the diaries that mention something relevant. */
const YEARS_IN_ALL = 24_000;
/** Fewest and most years for one diary: enough to see who is worth a second look (`Reading`), and no more than the eye can tell apart. */
const FEWEST_YEARS = 12;
const MOST_ORDINARY_YEARS = 200;
const MOST_RUN_YEARS = 160;

/** The fewer diaries are concerned, the more years each gets. @param times so many times as many years as otherwise */
export function effortFor(concerned: number, times = 1): Effort {
  const each = Math.floor(YEARS_IN_ALL / Math.max(1, concerned));
  return {
    ordinary: times * Math.min(MOST_ORDINARY_YEARS, Math.max(FEWEST_YEARS, each >> 1)),
    run: times * Math.min(MOST_RUN_YEARS, Math.max(FEWEST_YEARS, each >> 2)),
  };
}
