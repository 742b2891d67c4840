import { everybody } from './everybody';

/** Steps that a full turn is divided into: two digits of `DIGIT_BITS` each. */
const DIGIT_BITS = 13;
const DIGITS = 2 ** DIGIT_BITS;
const TURN_STEPS = DIGITS * DIGITS;
/** Members handled between two pauses. */
const SLICE = 12_000;

/**
 * Gives each of `members` one of as many places, so that whoever stood in some direction from the middle still does: both are put in order by
 * their angle, those of one angle by their order in the list. Writes into `homes`. Linear; yields now and then, so that it can be done in slices.
 * @param from where everybody stood: x0, y0, …
 * @param places x0, y0, …; length 2 × members
 */
export function* assignByAngleInto(
  homes: Float32Array,
  members: ArrayLike<number>,
  from: Float32Array,
  places: Float32Array,
  xPx: number,
  yPx: number,
): Generator<void> {
  const count = members.length;
  const turns = new Uint32Array(count);
  for (let k = 0; k < count; k++) {
    if (k % SLICE === 0) yield;
    const member = members[k];
    turns[k] = turnOf(from[2 * member] - xPx, from[2 * member + 1] - yPx);
  }
  const who = yield* orderOf(turns);
  for (let k = 0; k < count; k++) {
    if (k % SLICE === 0) yield;
    turns[k] = turnOf(places[2 * k] - xPx, places[2 * k + 1] - yPx);
  }
  const where = yield* orderOf(turns);
  yield;
  for (let k = 0; k < count; k++) {
    const member = members[who[k]];
    const place = where[k];
    homes[2 * member] = places[2 * place];
    homes[2 * member + 1] = places[2 * place + 1];
  }
}

/** The direction from the middle, 0 … `TURN_STEPS` − 1. */
function turnOf(dx: number, dy: number): number {
  const turn = Math.atan2(dy, dx) / (2 * Math.PI) + 0.5;
  return Math.min(TURN_STEPS - 1, Math.floor(turn * TURN_STEPS));
}

/** Indexes in ascending order of their turns, equal ones as they were: digit by digit, the lower first. */
function* orderOf(turns: Uint32Array): Generator<void, Uint32Array> {
  let order = everybody(turns.length);
  let sorted = new Uint32Array(turns.length);
  for (const shift of [0, DIGIT_BITS]) {
    yield;
    const starts = new Uint32Array(DIGITS + 1);
    for (let k = 0; k < turns.length; k++) starts[((turns[k] >>> shift) & (DIGITS - 1)) + 1]++;
    for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1] += starts[digit];
    yield;
    for (let k = 0; k < order.length; k++)
      sorted[starts[(turns[order[k]] >>> shift) & (DIGITS - 1)]++] = order[k];
    [order, sorted] = [sorted, order];
  }
  return order;
}
