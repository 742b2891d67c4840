import { fixedLog2 } from '../random/fixed';

/** Probabilities nearer to 0 or 1 than this count as this far: about 40 bits either way. */
const SMALLEST = 1e-12;

/** Odds in bits: log2 p/(1−p). */
export function log2Odds(p: number): number {
  const clamped = Math.min(1 - SMALLEST, Math.max(SMALLEST, p));
  return fixedLog2(clamped / (1 - clamped));
}
