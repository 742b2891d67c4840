import { bitsShares } from '$lib/layout/bitsShares';
import { ringsAt, type Rings } from '$lib/layout/evidenceHeights';
import { besidePx, evidenceLift, WING_PX, type EvidenceLift } from '$lib/layout/evidenceLift';
import { crowdedScale, NAMED_PROBABILITY, type EvidenceScale } from '$lib/layout/evidenceScale';
import type { Rectangle } from '$lib/layout/labelPlacement';
import { ringColumns } from '$lib/layout/ringColumns';
import type { EvidenceFieldProps, FieldSuspect, FieldWithout } from './evidenceField';

/** Room beside a leap for what is said of it, and between the switch and the nearest foot of its threads. */
const WORDS_PX = 150;
const SKY_MARGIN_PX = 44;
const NARROW_PX = 560;

/** Of the field's props, those that say where rings hang. */
export type GivenRings = Pick<EvidenceFieldProps, 'before' | 'after' | 'neededBits' | 'suspects'>;

/** The columns of one reading, with what they were made from. */
export interface FieldColumns {
  x: Float32Array;
  before: Float64Array;
  /** null: only the diaries have been read. */
  after: Float64Array | null;
  neededBits: number;
  suspects: FieldSuspect[];
  /** Personas whose names the posts gave. */
  newly: number[];
  scale: EvidenceScale;
  widthPx: number;
}

/** The rings of one reading at both heights. */
export interface FieldRings extends FieldColumns {
  resting: Rings;
  /** null with `after`. */
  raised: Rings | null;
  lift: EvidenceLift | null;
}

/** Gives every ring its column, the same for all heights. `standing`: places of words, the switch’s last. Null for nobody. */
export function fieldColumns(
  { before, after, neededBits, suspects }: GivenRings,
  scale: EvidenceScale,
  standing: readonly Rectangle[],
  widthPx: number,
  heightPx: number,
): FieldColumns | null {
  if (before.length === 0) return null;
  const hasAfter = after.length === before.length;
  const newly = suspects.filter(({ kind }) => kind === 'newly').map(({ persona }) => persona);
  const sized = crowdedScale(scale, before, widthPx, heightPx);
  const x = ringColumns(before, sized, widthPx, heightPx, {
    avoid: standing,
    skyFromPx: standing[standing.length - 1].rightPx + SKY_MARGIN_PX,
    wingPx: widthPx < NARROW_PX ? WING_PX.narrow : WING_PX.wide,
    after: hasAfter ? after : undefined,
    leapers: hasAfter ? newly : [],
    besidePx: besidePx(widthPx),
    wordsPx: WORDS_PX,
  });
  const read = hasAfter ? after : null;
  return { x, before, after: read, neededBits, suspects, newly, scale: sized, widthPx };
}

/** Hangs the rings in their columns, before the posts and after. */
export function fieldRings(columns: FieldColumns): FieldRings {
  const { x, before, after, newly, neededBits, scale, widthPx } = columns;
  const resting = ringsAt(x, before, bitsShares(before, neededBits), scale);
  if (!after) return { ...columns, resting, raised: null, lift: null };
  const raised = ringsAt(x, after, bitsShares(after, neededBits), scale, resting);
  for (const persona of newly) raised.named[persona] = 1;
  const lift = evidenceLift(before, after, resting, raised, newly, scale, widthPx);
  return { ...columns, resting, raised, lift };
}

/** The same rings without one row; null if that was read of others. */
export function ringsWithout(
  { x, neededBits, scale, raised }: FieldRings,
  { probabilities, newly }: FieldWithout,
): Rings | null {
  if (!raised || probabilities.length !== x.length) return null;
  const rings = ringsAt(x, probabilities, bitsShares(probabilities, neededBits), scale, raised);
  for (const persona of newly) rings.named[persona] = 1;
  return rings;
}

/** How many rings hang above even odds, before or after. */
export function countHigh({ before, after }: GivenRings): number {
  let high = 0;
  for (let persona = 0; persona < before.length; persona++)
    if (Math.max(before[persona], after[persona] ?? 0) >= NAMED_PROBABILITY) high++;
  return high;
}
