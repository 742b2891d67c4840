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

/** The rings of all diaries at a level of evidence, in CSS pixels of the stage; the k-th likeliest is ring `strewn(k)`. */
export function evidenceRings(
  { level, neededBits, postBits, ladder }: Extract<Formation, { kind: 'evidence' }>,
  scale: EvidenceScale,
  room: Room,
): Rings {
  // Before the reviews are read all are as likely: odds of 1 to 2^needed, and twice as good for each bit of the post.
  const bitsShort = neededBits - (level === 'post' ? postBits : 0);
  const alike = 1 / (1 + 2 ** bitsShort);
  const sorted = ladder.flatMap(([probability, count]) =>
    Array<number>(count).fill(level === 'all' ? probability : alike),
  );
  const probabilities = new Float64Array(sorted.length);
  sorted.forEach((probability, k) => (probabilities[strewn(k, sorted.length)] = probability));
  const shares = bitsShares(probabilities, neededBits);
  const rings = evidenceHeights(probabilities, shares, scale, room.widthPx, room.heightPx);
  for (let k = 0; k < rings.x.length; k++) {
    rings.x[k] += room.leftPx;
    rings.y[k] += room.topPx;
  }
  return rings;
}
