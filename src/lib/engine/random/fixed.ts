/**
 * exp and log by a fixed sequence of + − × ÷, so that every engine gives the same bits (`Math.exp` and `Math.log` need not).
 * Argument reduction after Cody & Waite (1980); the series are truncated below 2⁻⁵³. Relative error under 1e−15 in tests.
 */

const LN2_HIGH = 0.69314718036912381649; // ln 2 to 33 bits, so that k·LN2_HIGH is exact
const LN2_LOW = 1.90821492927058770002e-10; // ln 2 − LN2_HIGH
const LOG2_E = 1.4426950408889634;
const SQRT_HALF = 0.7071067811865476;

const view = new DataView(new ArrayBuffer(8));

/** 2ᵏ for −1022 ≤ k ≤ 1023. */
function powerOfTwo(k: number): number {
  view.setUint32(0, (k + 1023) << 20);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

/** eˣ; 0 below −745, ∞ above 709.78. */
export function fixedExp(x: number): number {
  if (!(x > -745)) return x === x ? 0 : NaN;
  if (x > 709.78) return Infinity;
  const k = Math.floor(x * LOG2_E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW; // |r| ≤ ln2/2
  // e^r = (e^(r/4))^4: |r/4| ≤ 0.0867, eleven terms suffice
  const q = r * 0.25;
  let sum = 1 + q / 11;
  for (let i = 10; i > 0; i--) sum = 1 + (q / i) * sum;
  const squared = sum * sum;
  const value = squared * squared;
  return k < -1000
    ? value * powerOfTwo(k + 600) * powerOfTwo(-600)
    : value * powerOfTwo(k > 1023 ? 1023 : k) * (k > 1023 ? 2 : 1);
}

/** ln x for x > 0; −∞ at 0, NaN below. */
export function fixedLog(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let exponent = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984; // 2^54: out of the subnormals
    exponent = -54;
  }
  view.setFloat64(0, x);
  const high = view.getUint32(0);
  exponent += (high >>> 20) - 1022;
  view.setUint32(0, (high & 0x000fffff) | 0x3fe00000);
  let mantissa = view.getFloat64(0); // in [0.5, 1)
  if (mantissa < SQRT_HALF) {
    mantissa *= 2;
    exponent--;
  }
  // ln m = 2 artanh(s), s = (m−1)/(m+1), |s| ≤ 0.1716
  const s = (mantissa - 1) / (mantissa + 1);
  const s2 = s * s;
  let sum = 1 / 23;
  for (let i = 21; i > 0; i -= 2) sum = 1 / i + s2 * sum;
  return exponent * LN2_HIGH + (2 * s * sum + exponent * LN2_LOW);
}

/** log2 x for x > 0. */
export function fixedLog2(x: number): number {
  return fixedLog(x) * LOG2_E;
}
