/** Characters of a check: 36^7 is 78 thousand million, so that one damaged reading in so many passes for whole. */
export const CHECK_LENGTH = 7;
/** Seeds and multipliers of the two halves, and of the mixing between them (cyrb53, by bryc, public domain). */
const [FIRST_SEED, SECOND_SEED] = [0xdeadbeef, 0x41c6ce57];
const [FIRST_STEP, SECOND_STEP] = [0x9e3779b1, 0x5f356495];
const [FIRST_MIX, SECOND_MIX] = [0x85ebca6b, 0xc2b2ae35];
/** Of the second half so many bits are taken: with the first, 53 make a whole number that is exact. */
const HIGH_BITS = 0x1fffff;

/**
 * Seven characters that change if a link was cut short, mistyped or rewritten: a hash of 53 bits, its last digits in base 36. It guards
 * against accidents, not against anybody.
 */
export function checksum(text: string): string {
  let [first, second] = [FIRST_SEED, SECOND_SEED];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, FIRST_STEP);
    second = Math.imul(second ^ code, SECOND_STEP);
  }
  const [low, high] = [mix(first, second), mix(second, first)];
  const whole = 2 ** 32 * (high & HIGH_BITS) + (low >>> 0);
  return whole.toString(36).padStart(CHECK_LENGTH, '0').slice(-CHECK_LENGTH);
}

/** Every bit of both halves reaches every bit of the result. */
function mix(half: number, other: number): number {
  return Math.imul(half ^ (half >>> 16), FIRST_MIX) ^ Math.imul(other ^ (other >>> 13), SECOND_MIX);
}
