import type { Diaries } from '../base/Base';
import { REMARK } from '../base/reviews';
import type { DiaryView } from './DiaryView';

/** Reviews of each title, in order. */
export function groupByTitle(columns: Diaries, from: number, to: number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let review = from; review < to; review++) {
    const group = groups.get(columns.title[review]);
    if (group) group.push(review);
    else groups.set(columns.title[review], [review]);
  }
  return groups;
}

/** Reviews of a season’s titles, by day. */
export function seasonReviews(
  diary: Pick<DiaryView, 'columns' | 'from' | 'to'>,
  seasonOf: Uint8Array,
  season: number,
): number[] {
  const reviews: number[] = [];
  for (let review = diary.from; review < diary.to; review++)
    if (seasonOf[diary.columns.title[review]] === season) reviews.push(review);
  return reviews;
}

/** Whether reviews of a title are a single one that says nothing of runs. */
export function isPlain(columns: Diaries, reviews: number[]): boolean {
  const kind = columns.kind[reviews[0]];
  return reviews.length === 1 && (kind === REMARK.plain || kind === REMARK.late);
}
