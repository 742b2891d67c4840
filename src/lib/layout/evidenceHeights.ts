import type { Rectangle } from './labelPlacement';
import { NAMED_PROBABILITY, type EvidenceScale } from './evidenceScale';
import { ringColumns } from './ringColumns';
import { spreadY } from './spread';

/** A ring that would move by less than this rests: nothing jitters. */
const STILL_PX = 1;

/** The rings of all personas; lengths in CSS pixels, arrays of length `personas`. */
export interface Rings {
  x: Float32Array;
  y: Float32Array;
  radius: Float32Array;
  /** How far a ring is filled, clockwise from twelve, in [0, 1]. */
  fillShare: Float32Array;
  /** 1 where the stranger says the name. */
  named: Uint8Array;
}

/**
 * Where each persona's ring hangs: y is its evidence, x as `ringColumns` has it. Below one of 10,000 all lie spread over the band.
 * `avoid`: places where words stand. Deterministic; about linear.
 */
export function evidenceHeights(
  probabilities: Float64Array,
  bitsShare: Float32Array,
  scale: EvidenceScale,
  widthPx: number,
  heightPx: number,
  avoid: readonly Rectangle[] = [],
): Rings {
  const x = ringColumns(probabilities, scale, widthPx, heightPx, { avoid });
  const rings = ringsAt(x, probabilities, bitsShare, scale);
  for (let persona = 0; persona < x.length; persona++)
    rings.named[persona] = probabilities[persona] >= NAMED_PROBABILITY ? 1 : 0;
  return rings;
}

/**
 * The rings of given columns at the heights of `probabilities`; nobody is `named` yet.
 * @param rest where they stood before: who would move by less than a pixel stays as they were
 */
export function ringsAt(
  x: Float32Array,
  probabilities: Float64Array,
  bitsShare: Float32Array,
  scale: EvidenceScale,
  rest: Rings | null = null,
): Rings {
  const count = probabilities.length;
  const rings: Rings = {
    x,
    y: new Float32Array(count),
    radius: new Float32Array(count),
    fillShare: rest ? bitsShare.slice() : bitsShare,
    named: new Uint8Array(count),
  };
  const band = scale.bandBottomPx - scale.bandTopPx;
  for (let persona = 0; persona < count; persona++) {
    const probability = probabilities[persona];
    const y = scale.yPx(probability);
    rings.radius[persona] = scale.radiusPx(probability);
    rings.y[persona] = y < scale.bandTopPx ? y : scale.bandTopPx + spreadY(persona) * band;
    if (!rest || Math.abs(rings.y[persona] - rest.y[persona]) >= STILL_PX) continue;
    rings.y[persona] = rest.y[persona];
    rings.radius[persona] = rest.radius[persona];
    rings.fillShare[persona] = rest.fillShare[persona];
  }
  return rings;
}
