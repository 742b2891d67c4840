import type { SweepPoint } from '../engine/repair/sweepRepairs';

/**
 * Of the repairs that leave something to read, the one that costs the story least among those under which there are at most half as many people
 * as under none, which is the first point; null if there is none, or nobody to begin with.
 * @param count whom to count: names newly given, of those the posts are about, or people moved
 */
export function cheapestHalving(
  points: SweepPoint[],
  count: 'meantNewly' | 'moved',
): SweepPoint | null {
  const half = (points[0]?.[count].mean ?? 0) / 2;
  if (half === 0) return null;
  const kept = points.filter((point) => point[count].mean <= half && point.withheldShare.mean < 1);
  return kept.sort((a, b) => a.storyLoss.mean - b.storyLoss.mean)[0] ?? null;
}
