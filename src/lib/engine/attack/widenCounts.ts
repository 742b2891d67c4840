import { fixedLog } from '../random/fixed';
import type { CountBounds } from './CountBounds';
import { countMoments } from './countMoments';
import { logChanceBehind } from './logChanceBehind';
import type { VectorBits } from './VectorBits';
import type { MembershipRows } from './MembershipRows';
import { applyTiltInto, findTilt } from './tilt';

/** Counts likelier than the largest kept are left out once all together have a chance of at most this (Bernstein’s bound). */
const LEFT_OUT_CHANCE = 1e-9;
/** Counts beyond the likeliest whose weight is below this part of its own are left out: that of `NEGLIGIBLE_CHANCE`. */
const NEGLIGIBLE_WEIGHT = 1e-6;
/** Chances within this many nats of the largest are the largest, but for rounding. */
const ROUNDING_NATS = 1e-9;

/** Counts with bounds that leave nothing out, and the tilt under which that was judged. */
export interface WidenedCounts {
  counts: CountBounds[];
  /** By claim; 0 everywhere if nothing had to be widened. */
  tilt: Float64Array;
}

/**
 * Bounds of a number that is off by unbounded noise leave out what is unlikely whatever people do. If people make it likely all the same – a number
 * published far from what is expected – cutting there would tell more than the noise permits. So such bounds are moved to where people and
 * noise together leave nothing: from 0 to a count that depends on both.
 * @param rows a person each; the last stands for `size` people alike
 * @returns null if a count has nobody who could make it up
 */
export function widenCounts(
  registry: VectorBits,
  rows: MembershipRows,
  size: number,
  counts: CountBounds[],
): WidenedCounts | null {
  if (counts.every(({ slopeNats }) => slopeNats === undefined))
    return { counts, tilt: new Float64Array(counts.length) };
  const aims = counts.map((count) => (count.slopeNats === undefined ? count : likeliest(count)));
  const tilt = findTilt(registry, rows, size, aims);
  if (tilt === null) return null;
  const tilted = { ...rows, chances: rows.chances.slice() };
  applyTiltInto(registry, tilted, size, tilt);
  const widened = counts.map((count, claim) => {
    if (count.slopeNats === undefined) return count;
    const people = rows.offsets.length - 2 + Math.ceil(size);
    const most = Math.min(people, largestCount(registry, tilted, size, claim));
    return widen(count, aims[claim].most, Math.max(1, most), tilt[claim]);
  });
  return { counts: widened, tilt };
}

/** The counts that would be published so most likely. */
function likeliest(bounds: CountBounds): CountBounds {
  const { least, most, chances, slopeNats } = bounds;
  if (chances === undefined) return { least, most, slopeNats };
  const enough = chances.reduce((a, b) => Math.max(a, b), 0) * (1 - ROUNDING_NATS);
  const first = chances.findIndex((chance) => chance >= enough);
  const last = chances.findLastIndex((chance) => chance >= enough);
  return { least: least + first, most: least + last, slopeNats };
}

/** More people than this fall under a claim with LEFT_OUT_CHANCE at most: P(S ≥ mean + t) ≤ exp(−t²/(2·(variance + t/3))), solved for t. */
function largestCount(
  registry: VectorBits,
  rows: MembershipRows,
  size: number,
  claim: number,
): number {
  const { mean, variance } = countMoments(registry, rows, size, claim);
  const nats = -fixedLog(LEFT_OUT_CHANCE);
  return Math.ceil(mean + nats / 3 + Math.sqrt((nats * nats) / 9 + 2 * nats * variance));
}

/** @param likely a count of the likeliest; @param room no larger count is kept; @param tilt of the claim, under which people’s counts were looked at */
function widen(bounds: CountBounds, likely: number, room: number, tilt: number): CountBounds {
  const enough = logChanceBehind(bounds, likely) - tilt * likely + fixedLog(NEGLIGIBLE_WEIGHT);
  const isHeavy = (count: number) => logChanceBehind(bounds, count) - tilt * count > enough;
  let most = Math.min(Math.max(1, likely), room);
  while (most < room && isHeavy(most + 1)) most++;
  const logChances = Float64Array.from({ length: most + 1 }, (_, count) =>
    logChanceBehind(bounds, count),
  );
  const largest = logChances.reduce((a, b) => Math.max(a, b), -Infinity);
  return {
    least: 0,
    most,
    logChances: logChances.map((chance) => chance - largest),
    slopeNats: bounds.slopeNats,
  };
}
