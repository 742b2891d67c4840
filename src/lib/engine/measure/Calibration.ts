import type { Reliability } from './measureReliability';

/** How far stated chances of one kind can be trusted. */
export interface Trust {
  suspects: number;
  ece: number;
  brier: number;
  decomposition: Pick<Reliability, 'miscalibration' | 'discrimination' | 'uncertainty'>;
  logScore: number;
  /** By stated probability, in fixed bins. */
  reliability: Reliability['points'];
  /** Pooled by isotonic regression. */
  corp: Reliability['points'];
  atNinety: { count: number; right: number };
}

/** Stated confidence against the truth, over many bases. */
export interface Calibration extends Trust {
  bases: number;
  /** Posts a feed, before any repair; 1: every shape by itself. */
  announcements: number;
  /** Feeds attacked, contradictions not among them. */
  feeds: number;
  /** Of these, feeds conditioned on beyond the exact bound. */
  relaxed: number;
  /** Feeds whose numbers the stranger could not reconcile with the model: nothing is concluded from them. */
  contradictions: number;
  /** Posts that the repair kept back. */
  withheld: number;
  /** Of names given (at least even odds), the share right; of people spoken of who keep a diary, the share named. */
  precision: number | null;
  recall: number | null;
  named: number;
  innocentsNamed: number;
  /** The same guesses without announcements. */
  baseline: { named: number; right: number };
  /** The same attack on diarists who do not subscribe. */
  control: { outsiders: number; named: number };
  bySize: Array<{
    from: number;
    to: number | null;
    suspects: number;
    stated: number;
    observed: number;
    ece: number;
  }>;
  /** The same for the cells that the numbers pin down together, each with its suspects; null without a solver, or under a repair. */
  cells: Trust | null;
}
