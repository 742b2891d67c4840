import { describe, expect, it } from 'vitest';
import { coversYou } from '$lib/charts/story/coversYou';
import type { Formation } from '$lib/charts/story/storyStage';

const inner = { xPx: 500, yPx: 400, radiusPx: 30 };
const narrow: Formation = { kind: 'narrow', left: Uint32Array.of(1), label: '1 left' };
const named: Formation = { ...narrow, odds: 'about 3 in 4' };
const crossing: Formation = {
  kind: 'crossing',
  larger: Uint32Array.of(1, 2),
  smaller: Uint32Array.of(1),
  step: 0,
  labels: { rim: '', both: '', neither: '', smaller: '' },
};

describe('whether other words stand where “you” would', () => {
  it('over two crowds always, on the wall and in a narrowing without a name never', () => {
    expect(coversYou(crossing, null, [0, 0])).toBe(true);
    expect(coversYou({ kind: 'wall', lit: new Uint32Array(0) }, inner, [500, 340])).toBe(false);
    expect(coversYou(narrow, inner, [500, 340])).toBe(false);
    expect(coversYou(named, null, [500, 340])).toBe(false);
    expect(coversYou(named, inner, null)).toBe(false);
  });

  // The name and its odds take 84 pixels above those who are left, whose top is at 370, and 110 to either side.
  it.each([
    [500, 369, true],
    [500, 371, false],
    [500, 287, true],
    [500, 285, false],
    [609, 340, true],
    [611, 340, false],
    [391, 340, true],
    [389, 340, false],
    [500, 440, false],
  ])('above those who have a name: somebody at (%i, %i): %s', (x, y, isCovered) => {
    expect(coversYou(named, inner, [x, y])).toBe(isCovered);
  });
});
