import { EngineError } from '../../EngineError';

/**
 * What the company publishes of its weekly charts: `all` counters; the `top` companions of each title, as "fans also watched" lists do; only
 * counters of `least` people or more; or all of them, zeros included, with geometric `noise` of ε on each.
 */
export type SeriesRule =
  | { kind: 'all' }
  | { kind: 'top'; companions: number }
  | { kind: 'least'; people: number }
  | { kind: 'noise'; epsilon: number };

/** Bounds of a rule’s number; whole numbers but for `epsilon`. All inclusive. */
export const SERIES_RULE_LIMITS = {
  companions: { least: 1, most: 5_000 },
  people: { least: 2, most: 10_000 },
  epsilon: { least: 0.01, most: 20 },
} as const;

/** Noise falls on every counter, zeros included: beyond so many titles those are too many to read. */
const NOISE_MOST_TITLES = 300;

/**
 * Passes a rule on that can be followed.
 * @param titles in the catalogue
 * @throws EngineError `badSettings` with one plain sentence
 */
export function checkSeriesRule(rule: SeriesRule, titles: number): SeriesRule {
  if (rule.kind === 'top') checkNumber('A chart’s companions', rule.companions, 'companions');
  if (rule.kind === 'least') checkNumber('A minimum count', rule.people, 'people');
  if (rule.kind === 'noise') {
    checkNumber('ε', rule.epsilon, 'epsilon');
    if (titles > NOISE_MOST_TITLES)
      throw new EngineError(
        'badSettings',
        `With noise, every pair of titles has a number each week: too many for ${titles} titles. Take the base classroom.`,
      );
  }
  return rule;
}

function checkNumber(what: string, value: number, key: keyof typeof SERIES_RULE_LIMITS): void {
  const { least, most } = SERIES_RULE_LIMITS[key];
  const isWhole = key === 'epsilon' || Number.isInteger(value);
  if (!(isWhole && value >= least && value <= most))
    throw new EngineError(
      'badSettings',
      `${what}: a ${key === 'epsilon' ? '' : 'whole '}number from ${least} to ${most}; this one is ${value}.`,
    );
}
