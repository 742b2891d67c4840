import type { Review } from '../engine';
import type { Diaries } from './Base';
import { reviewAt } from './reviewAt';

/** All entries of one diary, by day. @param persona one of the diarists */
export function reviewsOf(diaries: Diaries, persona: number): Review[] {
  const from = diaries.reviewOffsets[persona];
  const to = diaries.reviewOffsets[persona + 1];
  return Array.from({ length: to - from }, (_, i) => reviewAt(diaries, from + i));
}
