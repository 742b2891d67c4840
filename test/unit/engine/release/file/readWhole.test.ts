import { expect, test } from 'vitest';
import { readWhole, type Decimals } from '$lib/engine/release/file/readWhole';

const read = (text: string, decimals?: Decimals) =>
  readWhole(new TextEncoder().encode(`9${text}9`), 1, text.length + 1, decimals);

test.each([
  ['0', 0, 0, 0],
  ['4', 4, 4, 4],
  ['004', 4, 4, 4],
  ['999999999999999', 999999999999999, 999999999999999, 999999999999999],
  ['1000000000000000', -1, -1, -1],
  ['4.', -1, 4, 4],
  ['4.0', -1, 4, 4],
  ['4.7', -1, -1, 4],
  ['1260759144.05', -1, -1, 1260759144],
  ['4.0x', -1, -1, -1],
  ['4.0.0', -1, -1, -1],
  ['4,0', -1, -1, -1],
  ['.5', -1, -1, -1],
  ['-4', -1, -1, -1],
  ['', -1, -1, -1],
])('“%s” without decimals, with zeros, with any', (text, none, zeros, any) => {
  expect([read(text, 'none'), read(text, 'zeros'), read(text, 'any')]).toEqual([none, zeros, any]);
  expect(read(text)).toBe(zeros);
});
