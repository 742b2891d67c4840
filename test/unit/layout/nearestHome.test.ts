import { describe, expect, it } from 'vitest';
import { nearestHome } from '$lib/layout/nearestHome';

const homes = Float32Array.of(0, 0, 10, 0, 10, 8);

describe('whose home is nearest', () => {
  it.each([
    [1, 1, 24, 0],
    [9, 1, 24, 1],
    [9, 5, 24, 2],
    [10, 32, 24, -1],
    [10, 31, 24, 2],
    [5, 0, 5, -1],
  ])('to (%i, %i) within %i pixels: %i', (x, y, within, expected) => {
    expect(nearestHome(homes, x, y, within)).toBe(expected);
  });

  it('nobody’s where there is no home', () => {
    expect(nearestHome(new Float32Array(0), 0, 0, 100)).toBe(-1);
  });
});
