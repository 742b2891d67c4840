import { expect, test } from 'vitest';
import { readCell, writeCell } from '$lib/link/cellText';

test('a group of numbers in a link, there and back', () => {
  for (const cell of [
    { plus: [0], minus: [] },
    { plus: [0, 12], minus: [3, 51] },
  ])
    expect(readCell(writeCell(cell))).toEqual(cell);
});

test('what is no group is none', () => {
  for (const text of [undefined, '', '-1', '0-', '0.', '0-1-2', '52', '100', 'a', '0.1x'])
    expect(readCell(text)).toBeNull();
});
