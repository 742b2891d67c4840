/** Bounds of what a repair can say; all inclusive. The parser holds to them, controls may show them. */
export const REPAIR_LIMITS = {
  /** Most defences in one repair: each kind once, and room for two orders of the same. */
  defences: 16,
  /** Smallest publishable count, from the rule of two up to what hides any small audience. */
  people: { least: 1, most: 100_000 },
  /** Base of rounding. */
  roundTo: { least: 2, most: 1_000 },
  /** Most that keyed or unkeyed noise adds. */
  spread: { least: 1, most: 100 },
  /** ε a number. Below, a count of 100,000 drowns; above, one number in 10⁸ is changed: a promise of nothing. */
  epsilon: { least: 0.0001, most: 20 },
  /** ε over the feed: what is spent in public goes up to 34.9 a month (LinkedIn Audience Engagements). */
  budget: { least: 0.0001, most: 1_000 },
  /** Days of delay: at most a year. */
  delayDays: { least: 1, most: 365 },
} as const;
