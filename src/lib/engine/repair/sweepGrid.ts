import type { Repair } from './Repair';
import { REPAIR_LIMITS } from './repairLimits';

/** Smallest counts published: the rule of three, Ofqual, the NHS, US CMS, the twenty of common practice, Google Ads Data Hub, Google Ads. */
const MINIMA = [3, 5, 8, 11, 20, 50, 100];
/** Bases of rounding, behind random rounding to base 3. */
const MULTIPLES = [5, 10, 25];
/** ε of one number: from a promise of little to noise of some thirty people either way. */
const EPSILONS = [3, 1, 0.3, 0.1, 0.03];
/** Noise as of ABS TableBuilder (`presets.ts`). */
const SPREAD = 2;
const DELAY_DAYS = 30;

/**
 * The repairs that are swept, family by family, weakest first: none, minimum counts, rounding by its base, noise by ε, and by themselves
 * repeatable noise, coarser windows, no towns, delay, silence. The budget of ε is the largest there is, so that no post is withheld for it.
 */
export const SWEEP_GRID: Repair[] = [
  [],
  ...MINIMA.map((people): Repair => [{ kind: 'minimum', people }]),
  [{ kind: 'rr3', isKeyed: true }],
  ...MULTIPLES.map((to): Repair => [{ kind: 'round', to, hiddenBelow: 0 }]),
  ...EPSILONS.map((epsilon): Repair => [
    { kind: 'geometric', epsilon, budget: REPAIR_LIMITS.budget.most },
  ]),
  [{ kind: 'noise', spread: SPREAD, isKeyed: true }],
  [{ kind: 'window', to: 'week' }],
  [{ kind: 'window', to: 'month' }],
  [{ kind: 'place' }],
  [{ kind: 'delay', days: DELAY_DAYS }],
  [{ kind: 'silence', posts: 'all' }],
];
