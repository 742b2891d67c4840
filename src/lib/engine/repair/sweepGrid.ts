import type { Repair } from './Repair';
import { REPAIR_LIMITS } from './repairLimits';

const MINIMA = [3, 11, 50, 100];
const MULTIPLES = [5, 10, 25];
const EPSILONS = [1, 0.3, 0.1];

/**
 * The repairs that are swept, family by family, weakest first: none, minimum counts, rounding, noise by ε, coarser windows, no towns, silence.
 * ε is that of a number; the budget is the largest there is, so that no post is withheld for it.
 */
export const SWEEP_GRID: Repair[] = [
  [],
  ...MINIMA.map((people): Repair => [{ kind: 'minimum', people }]),
  ...MULTIPLES.map((to): Repair => [{ kind: 'round', to, hiddenBelow: 0 }]),
  ...EPSILONS.map((epsilon): Repair => [
    { kind: 'geometric', epsilon, budget: REPAIR_LIMITS.budget.most },
  ]),
  [{ kind: 'window', to: 'month' }],
  [{ kind: 'place' }],
  [{ kind: 'silence', posts: 'all' }],
];
