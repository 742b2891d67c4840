import { expect, test } from 'vitest';
import { medianNearest } from '../../../src/share/medianNearest';

test('the middle distance to a nearest neighbour', () => {
  const homes = Float32Array.of(0, 0, 3, 4, 3, 5, 100, 5, 999, 999);
  expect(medianNearest(Uint32Array.of(0, 1, 2, 3), homes)).toBe(5);
  expect(medianNearest(Uint32Array.of(1, 2), homes)).toBe(1);
  expect(medianNearest(Uint32Array.of(4), homes)).toBe(Infinity);
});
