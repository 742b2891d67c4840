import { describe, expect, test } from 'vitest';
import { fixedExp, fixedLog, fixedLog2 } from '$lib/engine/random/fixed';
import { Random } from '$lib/engine/random/Random';

/** Stated in `fixed.ts`. */
const MOST_RELATIVE_ERROR = 1e-15;

// References to 25 digits by Python’s `decimal` at 60 digits, of exactly the double that stands on the left.
const exponentials: Array<[number, string]> = [
  [0.5, '1.6487212707001281468486508e+0'],
  [1, '2.7182818284590452353602875e+0'],
  [-1, '3.6787944117144232159552377e-1'],
  [0.125, '1.1331484530668263168290072e+0'],
  [10, '2.2026465794806716516957901e+4'],
  [-10, '4.5399929762484851535591516e-5'],
  [100, '2.6881171418161354484126256e+43'],
  [-100, '3.7200759760208359629596958e-44'],
  [700, '1.0142320547350045094553296e+304'],
  [-700, '9.8596765437597708567053729e-305'],
  [709.5, '1.3549863193146328308766323e+308'],
  [-708, '3.3075530036384079962011743e-308'],
  [2 ** -30, '1.0000000009313225750491594e+0'],
  [1e-8, '1.0000000100000000500000004e+0'],
  [Math.LN2, '1.9999999999999999536190637e+0'],
  [-Math.LN2 / 2, '7.0710678118654758704989000e-1'],
];
const logarithms: Array<[number, string]> = [
  [2, '6.9314718055994530941723212e-1'],
  [3, '1.0986122886681096913952452e+0'],
  [7, '1.9459101490553133051053527e+0'],
  [10, '2.3025850929940456840179915e+0'],
  [0.5, '-6.9314718055994530941723212e-1'],
  [0.1, '-2.3025850929940456285068402e+0'],
  [0.99, '-1.0050335853501450155048046e-2'],
  [1.0000000001, '1.0000000826903709908196694e-10'],
  [0.9999999999, '-1.0000000827903710073677443e-10'],
  [Math.SQRT1_2, '-3.4657359027997258635052948e-1'],
  [0.7071067811865475, '-3.4657359027997274335977535e-1'],
  [Math.E, '9.9999999999999994681762293e-1'],
  [1e300, '6.9077552789821370525790220e+2'],
  [1e-300, '-6.9077552789821370518033834e+2'],
  [Number.MAX_VALUE, '7.0978271289338399673222339e+2'],
  [5e-324, '-7.4444007192138126231410730e+2'],
];

/** |got − wanted| relative to what was wanted. */
const relativeError = (got: number, wanted: number) => Math.abs(got / wanted - 1);

describe('fixedExp', () => {
  test.each(exponentials)('agrees with 25 digits of e to the %d', (x, wanted) => {
    expect(relativeError(fixedExp(x), Number(wanted))).toBeLessThan(MOST_RELATIVE_ERROR);
  });

  test('agrees with Math.exp at 10,000 points from −708 to 709', () => {
    const random = new Random(1, 1);
    let worst = 0;
    for (let i = 0; i < 10_000; i++) {
      const x = -708 + random.unit() * 1417;
      worst = Math.max(worst, relativeError(fixedExp(x), Math.exp(x)));
    }
    expect(worst).toBeLessThan(MOST_RELATIVE_ERROR);
  });

  test('agrees with Math.exp at 10,000 points within 2 of zero, where probabilities live', () => {
    const random = new Random(2, 1);
    let worst = 0;
    for (let i = 0; i < 10_000; i++) {
      const x = -2 + random.unit() * 4;
      worst = Math.max(worst, relativeError(fixedExp(x), Math.exp(x)));
    }
    expect(worst).toBeLessThan(MOST_RELATIVE_ERROR);
  });

  test('is exactly 1 at 0', () => {
    expect(fixedExp(0)).toBe(1);
    expect(fixedExp(-0)).toBe(1);
  });

  test('reaches into the subnormals to within one of their steps', () => {
    for (const x of [-709, -720, -735, -744]) {
      expect(fixedExp(x)).toBeGreaterThan(0);
      expect(Math.abs(fixedExp(x) - Math.exp(x))).toBeLessThanOrEqual(
        Number.MIN_VALUE + Math.exp(x) * MOST_RELATIVE_ERROR,
      );
    }
  });

  test('ends in 0, infinity and NaN where it must', () => {
    expect(fixedExp(-746)).toBe(0);
    expect(fixedExp(-Infinity)).toBe(0);
    expect(fixedExp(710)).toBe(Infinity);
    expect(fixedExp(Infinity)).toBe(Infinity);
    expect(fixedExp(NaN)).toBeNaN();
  });

  test('never falls as its argument grows by a thousandth', () => {
    for (let x = -700; x < 709; x += 0.37) expect(fixedExp(x + 1e-3)).toBeGreaterThan(fixedExp(x));
  });
});

describe('fixedLog', () => {
  test.each(logarithms)('agrees with 25 digits of the logarithm of %d', (x, wanted) => {
    expect(relativeError(fixedLog(x), Number(wanted))).toBeLessThan(MOST_RELATIVE_ERROR);
  });

  test('agrees with Math.log at 10,000 points over all magnitudes', () => {
    const random = new Random(3, 1);
    let worst = 0;
    for (let i = 0; i < 10_000; i++) {
      const x = (1 + random.unit()) * 2 ** (random.below(2044) - 1021);
      worst = Math.max(worst, relativeError(fixedLog(x), Math.log(x)));
    }
    expect(worst).toBeLessThan(MOST_RELATIVE_ERROR);
  });

  test('agrees with Math.log at 10,000 points of (0, 2), both sides of 1', () => {
    const random = new Random(4, 1);
    let worst = 0;
    for (let i = 0; i < 10_000; i++) {
      const x = 2 * random.unit() + 2 ** -33;
      worst = Math.max(worst, relativeError(fixedLog(x), Math.log(x)));
    }
    expect(worst).toBeLessThan(MOST_RELATIVE_ERROR);
  });

  test('is exactly 0 at 1', () => {
    expect(fixedLog(1)).toBe(0);
  });

  test('ends in −infinity, infinity and NaN where it must', () => {
    expect(fixedLog(0)).toBe(-Infinity);
    expect(fixedLog(Infinity)).toBe(Infinity);
    expect(fixedLog(-1)).toBeNaN();
    expect(fixedLog(NaN)).toBeNaN();
  });

  test('undoes fixedExp', () => {
    const random = new Random(5, 1);
    for (let i = 0; i < 1_000; i++) {
      const x = -700 + random.unit() * 1400;
      expect(Math.abs(fixedLog(fixedExp(x)) - x)).toBeLessThan(2e-15 + 3e-16 * Math.abs(x));
    }
  });
});

test('fixedLog2 counts bits: 10 for 1,024, −1 for a half', () => {
  expect(fixedLog2(1024)).toBeCloseTo(10, 14);
  expect(fixedLog2(0.5)).toBeCloseTo(-1, 15);
  expect(fixedLog2(1)).toBe(0);
});
