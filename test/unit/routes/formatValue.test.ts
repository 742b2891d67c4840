import { expect, it } from 'vitest';
import { formatValue } from '../../../src/routes/methods/formatValue';

it.each([
  [100_000, '100,000'],
  [-0.25, '−0.25'],
  [[1, 0.5], '1, 0.5'],
  [
    [
      [1, 2],
      [3, 4],
    ],
    '1, 2\n3, 4',
  ],
  [new Float64Array([1, 2]), '1, 2'],
  [{ town: { titles: 2_000 }, prize: 1 }, 'town: titles 2,000\nprize: 1'],
  ['yule', 'yule'],
])('shows %j as %j', (value, shown) => {
  expect(formatValue(value)).toBe(shown);
});
