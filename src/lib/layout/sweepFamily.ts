import type { Defence, Repair } from '../engine/repair/Repair';

/** What a repair of the sweep belongs to: those of one family differ by a number alone. */
export type SweepFamily =
  | 'none'
  | 'minimum'
  | 'rounding'
  | 'epsilon'
  | 'noise'
  | 'window'
  | 'place'
  | 'delay'
  | 'silence'
  | 'other';

const FAMILIES: Partial<Record<Defence['kind'], SweepFamily>> = {
  minimum: 'minimum',
  round: 'rounding',
  rr3: 'rounding',
  geometric: 'epsilon',
  noise: 'noise',
  window: 'window',
  place: 'place',
  delay: 'delay',
  silence: 'silence',
};

/** The family of a repair, by its only defence; `none` without one, `other` for what is swept in no family. */
export function sweepFamily(repair: Repair): SweepFamily {
  if (repair.length === 0) return 'none';
  return (repair.length === 1 && FAMILIES[repair[0].kind]) || 'other';
}
