import { fixedExp } from '../random/fixed';

const LN_2 = 0.6931471805599453;

/** The probability of odds in bits: what `log2Odds` undoes. */
export function fromLog2Odds(bits: number): number {
  return 1 / (1 + fixedExp(-bits * LN_2));
}
