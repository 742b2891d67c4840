/** Steps of the two-dimensional golden sequence (R2, Roberts 2018): its points spread evenly, however many are taken. */
const GOLDEN_X = 0.754_877_666_246_692_7;
const GOLDEN_Y = 0.569_840_290_998_053_2;

/** How far a point may stray from the sequence, which would otherwise show its diagonals. */
const STRAY = 0.022;

/** Hash of a whole number to [0, 1): the same in every browser (the finaliser of MurmurHash3, Appleby 2011). */
export function hashToUnit(value: number): number {
  let h = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

function fraction(value: number): number {
  return value - Math.floor(value);
}

/** Fraction in [0, 1) for the x of a whole number: even over many, and the same for the same number. */
export function spreadX(id: number): number {
  return fraction(0.5 + id * GOLDEN_X + STRAY * hashToUnit(2 * id));
}

/** Fraction in [0, 1) for the y of a whole number; with `spreadX` the points cover the square evenly. */
export function spreadY(id: number): number {
  return fraction(0.5 + id * GOLDEN_Y + 8 * STRAY * hashToUnit(2 * id + 1));
}
