import type { Genre } from '../../engine/announce/announcement';
import { templateOf, wordingCount, type RemarkedReview } from './remarks';

/** A review, and what its words are about. */
export interface WordedReview extends RemarkedReview {
  genre: Genre;
  isSensitive: boolean;
}

/**
 * A wording for each review, so that no two of them say the same while there are other words: a review whose words are taken by one
 * before it takes the next free ones. The same reviews in the same order get the same wordings.
 */
export function distinctWordings(reviews: readonly WordedReview[]): number[] {
  const taken = new Set<string>();
  return reviews.map((review) => {
    const most = wordingCount(review, review.genre, review.isSensitive);
    const say = (wording: number) => templateOf(review, review.genre, wording, review.isSensitive);
    let { wording } = review;
    for (let step = 0; step < most && taken.has(say(wording)); step++) wording++;
    if (taken.has(say(wording))) wording = review.wording;
    taken.add(say(wording));
    return wording;
  });
}
