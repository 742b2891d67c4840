import type { Diaries } from './Base';
import type { DraftReview } from './reviews';

/** One diarist before they are put into columns. */
export interface DraftPersona {
  /** −1 for an outsider. */
  subscriber: number;
  /** −1 for none. */
  namedTown: number;
  /** Of writing: an index into REVIEW_RATES. The truth; no column holds it. */
  level: number;
  /** By day. */
  reviews: DraftReview[];
}

/** Puts diaries into columns, in the order given. */
export function diaryColumns(drafts: DraftPersona[]): Diaries {
  const total = drafts.reduce((sum, draft) => sum + draft.reviews.length, 0);
  const diaries: Diaries = {
    personas: drafts.length,
    subscriberOf: Int32Array.from(drafts, (draft) => draft.subscriber),
    namedTown: Int16Array.from(drafts, (draft) => draft.namedTown),
    reviewOffsets: new Uint32Array(drafts.length + 1),
    title: new Uint16Array(total),
    day: new Int16Array(total),
    stars: new Uint8Array(total),
    kind: new Uint8Array(total),
    countedNight: new Uint8Array(total),
    wording: new Uint8Array(total),
  };
  let next = 0;
  drafts.forEach((draft, persona) => {
    for (const review of draft.reviews) {
      diaries.title[next] = review.title;
      diaries.day[next] = review.day;
      diaries.stars[next] = review.stars;
      diaries.kind[next] = review.kind;
      diaries.countedNight[next] = review.countedNight;
      diaries.wording[next] = review.wording;
      next++;
    }
    diaries.reviewOffsets[persona + 1] = next;
  });
  return diaries;
}
