import type { Review } from '../engine';
import type { Diaries } from './Base';

/** One review out of the columns. `review` in [0, number of reviews). */
export function reviewAt(diaries: Diaries, review: number): Review {
  return {
    review,
    title: diaries.title[review],
    day: diaries.day[review],
    stars: diaries.stars[review],
    kind: diaries.kind[review],
    countedNight: diaries.countedNight[review],
    wording: diaries.wording[review],
  };
}
