import type { Repair } from './Repair';

/** Throws of the dice for every repair of a sweep. */
export const SWEEP_RUNS = 5;

const MINIMA = [3, 11, 50, 100];
const MULTIPLES = [5, 10, 25];
const EPSILONS = [1, 0.3, 0.1];
/** ε budgets are no part of this sweep: each is more than the feed can spend. */
const NUMBERS_A_POST = 4;

/** The repairs that are swept, family by family, weakest first: none, minimum counts, rounding, noise by ε, coarser windows, no towns, silence. */
export function sweepGrid(posts: number): Repair[] {
  return [
    [],
    ...MINIMA.map((people): Repair => [{ kind: 'minimum', people }]),
    ...MULTIPLES.map((to): Repair => [{ kind: 'round', to, hiddenBelow: 0 }]),
    ...EPSILONS.map((epsilon): Repair => [
      { kind: 'geometric', epsilon, budget: epsilon * NUMBERS_A_POST * Math.max(1, posts) },
    ]),
    [{ kind: 'window', to: 'month' }],
    [{ kind: 'place' }],
    [{ kind: 'silence', posts: 'all' }],
  ];
}
