import { describe, expect, it } from 'vitest';
import { readNumber } from '$lib/ui/readNumber';

const seed = { least: 0, most: 0xffffffff, step: 1 };
const share = { least: 0.1, most: 30, step: 0.1 };

describe('a number as it is typed', () => {
  it.each([
    ['0', 0],
    [' 7 ', 7],
    ['4294967295', 4294967295],
    ['1,000', 1000],
    ['1.000', 1000],
    ['1 234 567', 1234567],
    ['1’000', 1000],
  ])('whole: %s', (text, number) => expect(readNumber(text, seed)).toBe(number));

  it.each(['-1', '1e99', 'abc', '', '1.5', '4294967296', '1,00', '1,000.000', '0x10', '٣'])(
    'no seed: %s',
    (text) => expect(readNumber(text, seed)).toBeNull(),
  );

  it.each([
    ['9', 9],
    ['0,5', 0.5],
    ['12.25', 12.25],
  ])('with decimals: %s', (text, number) => expect(readNumber(text, share)).toBe(number));

  it.each(['99', '0', '-3', '1e1', '9 %', '1,000,000'])('no share: %s', (text) =>
    expect(readNumber(text, share)).toBeNull(),
  );
});
