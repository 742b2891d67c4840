import { bitsShares } from '$lib/layout/bitsShares';
import { evidenceHeights, type Rings } from '$lib/layout/evidenceHeights';
import type { EvidenceScale } from '$lib/layout/evidenceScale';
import type { Room } from '$lib/layout/formations/Formation';
import type { Formation } from './storyStage';

const STRIDE = 7919;

/** Where the k-th of a sorted row goes, so that neighbours in it are none on the stage: a permutation of 0 … count − 1 for a prime stride. */
export function strewn(k: number, count: number): number {
  return count % STRIDE === 0 ? k : (k * STRIDE) % count;
}

/**
 * The rings of all diaries at a level of evidence, in CSS pixels of the stage; the k-th likeliest with the post is ring `strewn(k)` at every
 * level, so that a ring which the post does not move stays where it is.
 */
export function evidenceRings(
  { level, startProbability, ladder }: Extract<Formation, { kind: 'evidence' }>,
  scale: EvidenceScale,
  room: Room,
): Rings {
  const sorted = ladder.flatMap(([before, after, count]) =>
    Array<number>(count).fill({ start: startProbability, before, after }[level]),
  );
  const probabilities = new Float64Array(sorted.length);
  sorted.forEach((probability, k) => (probabilities[strewn(k, sorted.length)] = probability));
  // A ring is full at even odds, and empty at the start.
  const neededBits = -Math.log2(startProbability / (1 - startProbability));
  const shares = bitsShares(probabilities, neededBits);
  const rings = evidenceHeights(probabilities, shares, scale, room.widthPx, room.heightPx);
  for (let k = 0; k < rings.x.length; k++) {
    rings.x[k] += room.leftPx;
    rings.y[k] += room.topPx;
  }
  return rings;
}
