import type { EvidenceScale } from './evidenceScale';
import type { Rings } from './evidenceHeights';

/** From this probability, before or after, and of this size a ring wears its tick; at most so many do, the most probable. */
const TICK_PROBABILITY = 1 / 500;
const TICK_RADIUS_PX = 4;
const TICK_LIMIT = 400;
/** How far a tick reaches beyond its ring at either side, in CSS pixels. */
export const WING_PX = { wide: 5, narrow: 3.5 };
/** Radius of a disc at most, the gap between it and the ring beside it, and how much of its bit it fills. */
const DISC_PX = { wide: 6, narrow: 5 };
const BESIDE_PX = 3;
const DISC_SHARE = 0.43;
const LEAST_DISC_PX = 1.2;
const NARROW_PX = 560;
/** Less than this of a disc is nothing to see. */
const LEAST_SHARE = 0.01;

/** One name that the posts gave: its way up, counted in discs. Lengths in CSS pixels. */
export interface Leap {
  persona: number;
  /** How many bits it went; the discs add up to it. */
  bits: number;
  /** From where the ring was: heights of 0, 1, 2 … bits more, one more than there are discs. Decreasing. */
  edges: Float32Array;
  /** Middle of the discs, and the radius of each. */
  discX: number;
  discRadius: Float32Array;
}

/** What shows where rings stood before the posts, and how far they went. */
export interface EvidenceLift {
  /** Who wears a tick, the most probable first; the tick's middle, which is its ring's, and half its width. */
  personas: Uint32Array;
  x: Float32Array;
  y: Float32Array;
  halfWidth: Float32Array;
  leaps: Leap[];
}

/** Room that the discs take at a ring's left. */
export function besidePx(widthPx: number): number {
  return BESIDE_PX + 2 * discPx(widthPx) + 2;
}

function discPx(widthPx: number): number {
  return widthPx < NARROW_PX ? DISC_PX.narrow : DISC_PX.wide;
}

/**
 * Ticks where rings stood before the posts, and the leaps of those who were newly given.
 * @param before, @param after probabilities, by persona
 * @param from, @param to the rings at those heights, in the same columns
 * @param newly personas whose names the posts gave
 */
export function evidenceLift(
  before: Float64Array,
  after: Float64Array,
  from: Rings,
  to: Rings,
  newly: readonly number[],
  scale: EvidenceScale,
  widthPx: number,
): EvidenceLift {
  const likely = (persona: number) => Math.max(before[persona], after[persona]);
  const wearers: number[] = [];
  for (let persona = 0; persona < before.length; persona++)
    if (
      likely(persona) >= TICK_PROBABILITY &&
      Math.max(from.radius[persona], to.radius[persona]) >= TICK_RADIUS_PX
    )
      wearers.push(persona);
  wearers.sort((a, b) => likely(b) - likely(a) || a - b);
  const wingPx = widthPx < NARROW_PX ? WING_PX.narrow : WING_PX.wide;
  const personas = Uint32Array.from(wearers.slice(0, TICK_LIMIT));
  const lift: EvidenceLift = {
    personas,
    x: Float32Array.from(personas, (persona) => from.x[persona]),
    y: Float32Array.from(personas, (persona) => from.y[persona]),
    halfWidth: Float32Array.from(personas, (persona) => from.radius[persona] + wingPx),
    leaps: newly.map((persona) => leap(persona, before, after, from, to, scale, widthPx)),
  };
  // The discs of a leap stand on its tick.
  for (const { persona, discX } of lift.leaps) {
    const k = personas.indexOf(persona);
    if (k >= 0) lift.halfWidth[k] = to.x[persona] - discX + discPx(widthPx) + 2;
  }
  return lift;
}

function leap(
  persona: number,
  before: Float64Array,
  after: Float64Array,
  from: Rings,
  to: Rings,
  scale: EvidenceScale,
  widthPx: number,
): Leap {
  const [start, end] = [log2Odds(before[persona]), log2Odds(after[persona])];
  const bits = Math.max(0, end - start);
  const count = Math.ceil(bits - LEAST_SHARE);
  const edges = new Float32Array(count + 1);
  edges[0] = from.y[persona];
  for (let k = 1; k <= count; k++) edges[k] = scale.yPx(probabilityOf(start + k));
  // Nobody in particular has no height of their own: bits that lie in there share what room there is.
  let hidden = 0;
  while (hidden < count && edges[hidden + 1] >= scale.bandTopPx) hidden++;
  for (let k = 1; k <= hidden; k++)
    edges[k] = edges[0] + ((Math.min(edges[0], scale.bandTopPx) - edges[0]) * k) / (hidden + 1);
  const mostPx = discPx(widthPx);
  const discRadius = new Float32Array(count);
  for (let k = 0; k < count; k++) {
    const slotPx = edges[k] - edges[k + 1];
    discRadius[k] = Math.max(LEAST_DISC_PX, Math.min(mostPx, slotPx * DISC_SHARE));
  }
  return {
    persona,
    bits,
    edges,
    discX: to.x[persona] - to.radius[persona] - BESIDE_PX - mostPx,
    discRadius,
  };
}

/**
 * How much of the k-th disc (from 0) of a leap is filled while its ring is at `y`: discs fill one after the other as the ring rises, and
 * add up to the leap's bits where it ends. In [0, 1]; no allocation.
 */
export function discShare({ edges, bits }: Leap, k: number, y: number): number {
  const whole = Math.min(1, bits - k);
  const share = (edges[k] - y) / Math.max(0.01, edges[k] - edges[k + 1]);
  return Math.max(0, Math.min(whole, share));
}

function log2Odds(probability: number): number {
  const p = Math.min(1 - 1e-12, Math.max(1e-12, probability));
  return Math.log2(p / (1 - p));
}

function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
