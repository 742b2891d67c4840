import type { Memberships } from './Memberships';

/** Distributions over membership vectors in flat arrays, a row a person: row i holds entries `offsets[i]`…`offsets[i + 1]` − 1. */
export interface MembershipRows {
  /** Length rows + 1. */
  offsets: Uint32Array;
  ids: Uint32Array;
  chances: Float64Array;
}

/**
 * Copies distributions into rows; entries of chance 0 stay out.
 * @param isAllowed by id: 1 for vectors that may stay. What is left of a row is scaled to sum 1; with nothing left it is “under nothing”.
 */
export function toRows(people: Memberships[], isAllowed: Uint8Array): MembershipRows {
  let entries = 0;
  for (const { size } of people) entries += Math.max(1, size);
  const offsets = new Uint32Array(people.length + 1);
  const ids = new Uint32Array(entries);
  const chances = new Float64Array(entries);
  let next = 0;
  people.forEach((one, row) => {
    const start = next;
    let total = 0;
    let dropped = false;
    for (let i = 0; i < one.ids.length; i++) {
      const p = one.chances[i];
      if (p <= 0) continue;
      if (isAllowed[one.ids[i]] === 0) {
        dropped = true;
        continue;
      }
      ids[next] = one.ids[i];
      chances[next++] = p;
      total += p;
    }
    if (total === 0) {
      next = start;
      ids[next] = 0;
      chances[next++] = 1;
    } else if (dropped) for (let i = start; i < next; i++) chances[i] /= total;
    offsets[row + 1] = next;
  });
  return { offsets, ids: ids.subarray(0, next), chances: chances.subarray(0, next) };
}
