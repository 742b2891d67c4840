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
  labels: { rim: '', both: '', neither: '', smaller: '', larger: '' },
};

describe('whether other words stand where “you” would', () => {
  // Words stand 56 pixels round the larger circle, 210 beside it, and at the crowd's foot.
  it.each([
    [500, 400, true],
    [500, 245, true],
    [500, 243, false],
    [400, 180, false],
    [800, 400, true],
    [812, 400, false],
    [700, 500, false],
    [590, 740, true],
    [391, 740, true],
    [389, 740, false],
  ])('over two crowds where their words stand: somebody at (%i, %i): %s', (x, y, isCovered) => {
    const circles = {
      crowd: { xPx: 500, yPx: 400, radiusPx: 380 },
      first: { xPx: 500, yPx: 400, radiusPx: 100 },
    };
    expect(coversYou(crossing, null, [x, y], circles)).toBe(isCovered);
  });

  it('over two crowds that are not laid out always, on the wall and in a narrowing without a name never', () => {
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
