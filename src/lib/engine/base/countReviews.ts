import type { Base } from './Base';

/** How many reviews of a title a diary holds. */
export function countReviews({ diaries }: Base, persona: number, title: number): number {
  let count = 0;
  for (let r = diaries.reviewOffsets[persona]; r < diaries.reviewOffsets[persona + 1]; r++)
    count += Number(diaries.title[r] === title);
  return count;
}
