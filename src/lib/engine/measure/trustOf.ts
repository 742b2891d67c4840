import type { Trust } from './Calibration';
import { measureReliability, type Reliability } from './measureReliability';
import { SUSPECT_FLOOR } from '../constants';

/** From here a suspect counts as "given 9 in 10". */
const NINETY = 0.9;
/** Bins of the printed reliability diagram beside the pooled points. */
const STATED_BINS = [0, SUSPECT_FLOOR, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, NINETY];

/** What was stated, and whether it was so (0 or 1). */
export interface Outcome {
  stated: number;
  right: number;
}

/** How far some stated chances can be trusted. */
export function trustOf(outcomes: Outcome[]): Trust {
  const all = outcomes.length > 0 ? measure(outcomes) : null;
  const ninety = outcomes.filter((o) => o.stated >= NINETY);
  return {
    suspects: outcomes.length,
    ece: all?.ece ?? 0,
    brier: all?.brier ?? 0,
    decomposition: {
      miscalibration: all?.miscalibration ?? 0,
      discrimination: all?.discrimination ?? 0,
      uncertainty: all?.uncertainty ?? 0,
    },
    logScore: all?.logScore ?? 0,
    reliability: binned(outcomes),
    corp: all?.points ?? [],
    atNinety: { count: ninety.length, right: ninety.reduce((sum, o) => sum + o.right, 0) },
  };
}

/** Means by stated probability, in fixed bins; those that hold nobody are left out. */
export function binned(outcomes: Outcome[]): Reliability['points'] {
  return STATED_BINS.flatMap((from, i) => {
    const to = STATED_BINS[i + 1] ?? Infinity;
    return pooled(outcomes.filter(({ stated }) => stated >= from && stated < to));
  });
}

/** The means of some outcomes; nothing of none. */
export function pooled(some: Outcome[]): Reliability['points'] {
  if (some.length === 0) return [];
  const mean = (pick: (o: Outcome) => number) =>
    some.reduce((sum, o) => sum + pick(o), 0) / some.length;
  return [{ stated: mean((o) => o.stated), observed: mean((o) => o.right), count: some.length }];
}

/** Reliability of some outcomes, at least one. */
export function measure(some: Outcome[]): Reliability {
  return measureReliability(
    some.map((o) => o.stated),
    some.map((o) => o.right),
  );
}
