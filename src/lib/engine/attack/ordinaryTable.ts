import { ORDINARY_VIEWINGS, TASTES } from '../constants';
import { fixedExp } from '../random/fixed';
import type { Imagination } from './Imagination';
import { addInto, type Memberships } from './Memberships';

/** Intensities (activity × share not written up) at which ordinary years are imagined; between them, linear. */
const INTENSITIES = [0.04, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.25, 1.6, 2.35];

/** Memberships of people with nothing but ordinary viewings, none of them written up, by taste and intensity. */
export interface OrdinaryTable {
  /** `[taste][intensity]`. */
  rows: Memberships[][];
}

/**
 * Imagines `samples` ordinary years for each taste and intensity. Years without any relevant viewing need no dice.
 * @param emptyId membership of somebody who watched nothing relevant
 */
export function imagineOrdinary(imagination: Imagination, samples: number, emptyId: number): OrdinaryTable {
  const rows = Array.from({ length: TASTES }, (_, taste) =>
    INTENSITIES.map((intensity) => {
      const row: Memberships = new Map();
      const mean = imagination.expected(taste, intensity);
      const nothing = fixedExp(-mean);
      addInto(row, emptyId, nothing);
      if (mean < 1e-12 * ORDINARY_VIEWINGS) return new Map([[emptyId, 1]]);
      let total = 0;
      const some: Memberships = new Map();
      for (let i = 0; i < samples; i++) {
        imagination.clear();
        const weight = imagination.addSomeOrdinary(taste, intensity);
        addInto(some, imagination.membership(), weight);
        total += weight;
      }
      // weights average 1; dividing by their sum keeps the row a distribution
      for (const [id, weight] of some) addInto(row, id, ((1 - nothing) * weight) / total);
      return row;
    }));
  return { rows };
}

/** Adds `share` times the memberships of a taste at an intensity. */
export function addOrdinaryInto(target: Memberships, table: OrdinaryTable, taste: number, intensity: number, share: number): void {
  if (share === 0) return;
  const row = table.rows[taste];
  let upper = 0;
  while (upper < INTENSITIES.length - 1 && INTENSITIES[upper] < intensity) upper++;
  const lower = Math.max(0, upper - 1);
  const span = INTENSITIES[upper] - INTENSITIES[lower];
  const fraction = span > 0 ? Math.min(1, Math.max(0, (intensity - INTENSITIES[lower]) / span)) : 1;
  for (const [id, p] of row[lower]) addInto(target, id, p * share * (1 - fraction));
  for (const [id, p] of row[upper]) addInto(target, id, p * share * fraction);
}
