import type { Example } from '../../engine';
import type { Announcement } from '../announcement';

/** A candidate for an example, and the number that it would publish. */
export interface Candidate {
  announcement: Announcement;
  /** Further posts that belong to it. */
  more: Announcement[];
  /** The number in the post; below 1 if it cannot be posted. */
  reached: number;
}

/** "About 53": near enough to end a search, as a share of the number aimed at. Exactly one stays exactly one. */
const ABOUT = 0.04;

/**
 * Tries candidates in their order and takes the first that is near enough to the aim, else the nearest of all. Looks at counts alone.
 * @param aim the number aimed at, at least 1
 * @returns the example, with `announcement` null if no candidate can be posted, and how many were tried
 */
export function searchNearest(id: string, aim: number, candidates: Iterable<Candidate>): Example {
  let best: Candidate | null = null;
  let tried = 0;
  for (const candidate of candidates) {
    tried++;
    if (candidate.reached < 1) continue;
    if (best === null || Math.abs(candidate.reached - aim) < Math.abs(best.reached - aim))
      best = candidate;
    if (Math.abs(best.reached - aim) <= aim * ABOUT) break;
  }
  return {
    id,
    announcement: best?.announcement ?? null,
    more: best?.more ?? [],
    aim,
    reached: best?.reached ?? 0,
    tried,
  };
}
