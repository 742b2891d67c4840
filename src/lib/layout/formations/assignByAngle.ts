/** Steps that a full turn is divided into, and indexes that fit beside them in a double. */
const TURN_STEPS = 2 ** 26;
const MOST_INDEXES = 2 ** 20;

/**
 * Gives each of `members` one of as many places, so that whoever stood in some direction from the middle still does: both are put in order by
 * their angle. Writes into `homes`. About n log n; no allocation but two keys a member.
 * @param from where everybody stood: x0, y0, …
 * @param places x0, y0, …; length 2 × members
 */
export function assignByAngleInto(
  homes: Float32Array,
  members: ArrayLike<number>,
  from: Float32Array,
  places: Float32Array,
  xPx: number,
  yPx: number,
): void {
  const count = members.length;
  const who = new Float64Array(count);
  const where = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const member = members[k];
    who[k] = angleKey(from[2 * member] - xPx, from[2 * member + 1] - yPx, k);
    where[k] = angleKey(places[2 * k] - xPx, places[2 * k + 1] - yPx, k);
  }
  who.sort();
  where.sort();
  for (let k = 0; k < count; k++) {
    const member = members[who[k] % MOST_INDEXES];
    const place = where[k] % MOST_INDEXES;
    homes[2 * member] = places[2 * place];
    homes[2 * member + 1] = places[2 * place + 1];
  }
}

function angleKey(dx: number, dy: number, index: number): number {
  const turn = Math.atan2(dy, dx) / (2 * Math.PI) + 0.5;
  return Math.min(TURN_STEPS - 1, Math.floor(turn * TURN_STEPS)) * MOST_INDEXES + index;
}
