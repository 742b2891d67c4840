import type { Rgb } from './palette';

/** Shades of brightness that unlit bulbs are drawn in. */
export const SHADES = 16;

/** A disc of `size × size` pixels in each shade, as straight-alpha pixels (alpha in the top byte, little-endian RGBA). */
export interface DotStamps {
  size: number;
  /** `[shade * size² + pixel]` */
  pixels: Uint32Array;
}

const SUBSAMPLES = 8;

/** Share of a pixel that a disc covers, for each pixel of a square of `size`; the disc stands in the middle. */
function discCoverage(size: number, diameter: number): Float32Array {
  const coverage = new Float32Array(size * size);
  const limit = (diameter / 2) ** 2;
  for (let y = 0; y < size * SUBSAMPLES; y++) {
    for (let x = 0; x < size * SUBSAMPLES; x++) {
      const dx = (x + 0.5) / SUBSAMPLES - size / 2;
      const dy = (y + 0.5) / SUBSAMPLES - size / 2;
      if (dx * dx + dy * dy > limit) continue;
      coverage[Math.floor(y / SUBSAMPLES) * size + Math.floor(x / SUBSAMPLES)] += 1;
    }
  }
  return coverage.map((hits) => hits / SUBSAMPLES ** 2);
}

/**
 * Stamps for discs of `diameter` device pixels in `colour`, their opacity from `least` (shade 0) to `most` in [0, 1].
 * Small discs sit on whole pixels: one, 2 × 2, 3 × 3 with soft corners.
 */
export function dotStamps(diameter: number, colour: Rgb, least: number, most: number): DotStamps {
  const size = Math.max(1, diameter < 4.5 ? Math.round(diameter) : Math.ceil(diameter));
  const coverage = size === 1 ? Float32Array.of(1) : discCoverage(size, diameter);
  const rgb = (colour[2] << 16) | (colour[1] << 8) | colour[0];
  const pixels = new Uint32Array(SHADES * size * size);
  for (let shade = 0; shade < SHADES; shade++) {
    const opacity = least + ((most - least) * shade) / (SHADES - 1);
    for (let p = 0; p < size * size; p++) {
      const alpha = Math.round(255 * opacity * coverage[p]);
      pixels[shade * size * size + p] = ((alpha << 24) | rgb) >>> 0;
    }
  }
  return { size, pixels };
}
