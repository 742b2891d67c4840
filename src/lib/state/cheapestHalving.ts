import type { SweepPoint } from '../engine/repair/sweepRepairs';

/**
 * Of the repairs that leave something to read, the one that costs the story least among those under which at most half as many of the people
 * spoken of are named as under none, which is the first point; null if there is none, or nobody to begin with.
 */
export function cheapestHalving(points: SweepPoint[]): SweepPoint | null {
  const half = (points[0]?.meantRight.mean ?? 0) / 2;
  if (half === 0) return null;
  const kept = points.filter(
    ({ meantRight, withheldShare }) => meantRight.mean <= half && withheldShare.mean < 1,
  );
  return kept.sort((a, b) => a.storyLoss.mean - b.storyLoss.mean)[0] ?? null;
}
