import type { DotStamps } from './dotStamps';
import type { WarmMap } from './warmMap';

/** A dot that is drawn by somebody else. */
export const AWAY = 1;
/** A dot that is lit and stays at home. */
export const LIT = 2;

/** A picture of device pixels to stamp into. */
export interface PixelSheet {
  width: number;
  height: number;
  /** Straight-alpha pixels; length width × height. */
  pixels: Uint32Array;
}

/** Everybody, as stamped. */
export interface DotField {
  /** x0, y0, x1, y1, … in CSS pixels. */
  positions: Float32Array;
  /** 0…255 each. */
  brightness: Uint8Array;
  /** 0 unlit, `AWAY` or `LIT` each. */
  state: Uint8Array;
  /** Unlit bulbs from cold to warmest. */
  unlit: readonly DotStamps[];
  lit: DotStamps;
  /** How warm each place is. */
  warm: WarmMap;
}

/**
 * Stamps subscribers `from`…`to − 1` into the sheet. Where dots meet the greater pixel (the more opaque) stays. No allocation.
 */
export function stampDotsInto(
  sheet: PixelSheet,
  field: DotField,
  pixelRatio: number,
  from: number,
  to: number,
): void {
  const { width, height, pixels } = sheet;
  const { positions, brightness, state, unlit, lit, warm } = field;
  const { size } = lit;
  const area = size * size;
  // A quarter pixel keeps the rounding of even and odd stamps away from its ties.
  const shift = 0.25 - size / 2;
  for (let i = from; i < to; i++) {
    if (state[i] === AWAY) continue;
    const left = Math.floor(positions[2 * i] * pixelRatio + shift);
    const top = Math.floor(positions[2 * i + 1] * pixelRatio + shift);
    if (left < 0 || top < 0 || left + size > width || top + size > height) continue;
    // Eight in turn round differently, so that levels of warmth do not show as steps.
    const level = (warm.cells[(top >> 4) * warm.columns + (left >> 4)] + ((i * 5) & 7)) >> 3;
    const stamp = state[i] === LIT ? lit.pixels : unlit[level].pixels;
    let source = (brightness[i] >> 4) * area;
    let target = top * width + left;
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const value = stamp[source++];
        if (value > pixels[target + x]) pixels[target + x] = value;
      }
      target += width;
    }
  }
}
