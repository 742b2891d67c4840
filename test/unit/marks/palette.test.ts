import { describe, expect, it } from 'vitest';
import { paletteOf, parseRgb } from '$lib/marks/crowd/palette';

describe('a colour of the style sheet', () => {
  it.each([
    ['#fff', [255, 255, 255]],
    [' #ffbe4d', [255, 190, 77]],
    ['#1b4aa81f', [27, 74, 168]],
    ['rgb(63, 242, 63)', [63, 242, 63]],
    ['rgba(0, 230, 255, 0.8)', [0, 230, 255]],
    ['color(srgb 0.5 0 1e-7)', [128, 0, 0]],
    ['color(srgb 0.5 1 0 / 0.4)', [128, 255, 0]],
    ['Canvas', null],
    ['', null],
  ])('%s is %o', (text, rgb) => expect(parseRgb(text)).toEqual(rgb));

  it('that cannot be read is night’s', () => {
    const palette = paletteOf((name) => (name === '--lit' ? 'color(srgb 0 0 0)' : 'Highlight'));
    expect(palette.lit).toEqual([0, 0, 0]);
    expect(palette.stranger).toEqual([116, 182, 255]);
    expect(palette.isNight).toBe(true);
  });
});
