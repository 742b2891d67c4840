import type { Rectangle } from './labelPlacement';
import { NAMED_PROBABILITY, type EvidenceScale } from './evidenceScale';
import { Occupancy } from './occupancy';
import { spreadX, spreadY } from './spread';

/** From here rings step aside for each other; below they are too many, and nobody in particular. */
const DODGE_PROBABILITY = 1 / 5000;
/** At most so many step aside, the most probable first. */
const DODGE_LIMIT = 3000;
/** Steps to either side that a ring tries before it overlaps. */
const DODGE_STEPS = 60;

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
 * Where each persona's ring hangs: y is its evidence, x comes from the persona's number alone (never from where the subscriber
 * behind it lives: that would tell), and rings of some probability step aside in x until they are free. Below one of 10,000 all lie
 * spread over the band. `avoid`: places where words stand. Deterministic; about linear.
 */
export function evidenceHeights(
  probabilities: Float64Array,
  bitsShare: Float32Array,
  scale: EvidenceScale,
  widthPx: number,
  heightPx: number,
  avoid: readonly Rectangle[] = [],
): Rings {
  const count = probabilities.length;
  const rings: Rings = {
    x: new Float32Array(count),
    y: new Float32Array(count),
    radius: new Float32Array(count),
    fillShare: bitsShare,
    named: new Uint8Array(count),
  };
  const marginPx = Math.min(22, widthPx / 12);
  const band = scale.bandBottomPx - scale.bandTopPx;
  const risen: number[] = [];
  for (let persona = 0; persona < count; persona++) {
    const probability = probabilities[persona];
    const radius = scale.radiusPx(probability);
    rings.radius[persona] = radius;
    rings.named[persona] = probability >= NAMED_PROBABILITY ? 1 : 0;
    rings.x[persona] = marginPx + spreadX(persona) * (widthPx - 2 * marginPx);
    const y = scale.yPx(probability);
    rings.y[persona] = y < scale.bandTopPx ? y : scale.bandTopPx + spreadY(persona) * band;
    if (probability >= DODGE_PROBABILITY) risen.push(persona);
  }
  risen.sort((a, b) => probabilities[b] - probabilities[a] || a - b);
  risen.length = Math.min(risen.length, DODGE_LIMIT);
  const taken = new Occupancy(widthPx, heightPx);
  for (const { leftPx, topPx, rightPx, bottomPx } of avoid)
    taken.take(leftPx, topPx, rightPx, bottomPx);
  for (const persona of risen) stepAside(persona, rings, taken, marginPx, widthPx - marginPx);
  return rings;
}

function stepAside(
  persona: number,
  rings: Rings,
  taken: Occupancy,
  leastX: number,
  mostX: number,
): void {
  const home = rings.x[persona];
  const y = rings.y[persona];
  const reach = rings.radius[persona] + 1.5;
  const stride = Math.max(3, reach * 0.7);
  let x = home;
  for (let step = 0; step <= DODGE_STEPS; step++) {
    const aside = Math.ceil(step / 2) * stride * ((step + persona) & 1 ? 1 : -1);
    const tried = home + aside;
    if (tried < leastX || tried > mostX) continue;
    if (taken.isTaken(tried - reach, y - reach, tried + reach, y + reach)) continue;
    x = tried;
    break;
  }
  rings.x[persona] = x;
  taken.take(x - reach, y - reach, x + reach, y + reach);
}
