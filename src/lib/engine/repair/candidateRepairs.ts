import type { Repair } from './Repair';

/**
 * What an editor is offered, the mildest of each kind first: the numbers that the presets use, doubled up. Delay is not among them: it
 * leaves a patient stranger everything (`docs/repairs.md`).
 */
export const CANDIDATE_REPAIRS: readonly Repair[] = [
  [{ kind: 'rr3', isKeyed: true }],
  [{ kind: 'noise', spread: 2, isKeyed: true }],
  [{ kind: 'round', to: 5, hiddenBelow: 0 }],
  [{ kind: 'round', to: 10, hiddenBelow: 0 }],
  [{ kind: 'geometric', epsilon: 1, budget: 1_000 }],
  [{ kind: 'geometric', epsilon: 0.3, budget: 1_000 }],
  [{ kind: 'window', to: 'week' }],
  [{ kind: 'window', to: 'month' }],
  [{ kind: 'window', to: 'year' }],
  [{ kind: 'place' }],
  [{ kind: 'place' }, { kind: 'window', to: 'month' }],
  [{ kind: 'place' }, { kind: 'window', to: 'month' }, { kind: 'round', to: 5, hiddenBelow: 0 }],
  [{ kind: 'place' }, { kind: 'window', to: 'year' }, { kind: 'round', to: 10, hiddenBelow: 0 }],
];
