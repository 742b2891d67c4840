import { ATTACK_SEED } from '../constants';

/** What the stranger imagines with. */
export interface Dice {
  /** Any whole number of 32 bits. */
  seed: number;
  /** Times the years that are imagined otherwise; a whole number, at least 1. */
  effort: number;
}

/** The stranger’s own dice. */
export const PLAIN_DICE: Dice = { seed: ATTACK_SEED, effort: 1 };
