import { indexByTitle } from '../indexByTitle';
import type { Release } from '../Release';
import type { RatingRows } from './RatingRows';

/** Titles that a column of 16 bits can number. */
const TITLES_HELD = 65_536;

/**
 * Puts ratings into the columns of a release: by record, then day, then as they came. Where somebody rated a title more than
 * once, the latest counts. Two counting sorts; the rows are emptied on the way.
 * @param halfStarsOf half stars by rating in parts
 * @returns `replaced`: how many ratings gave way to a later one
 */
export function sortRatings(
  rows: RatingRows,
  records: number,
  titles: number,
  halfStarsOf: Uint8Array,
): { release: Release; replaced: number } {
  const { length: ratings, firstDay, lastDay } = rows;
  const days = lastDay - firstDay + 1;
  const dayEnds = new Uint32Array(days + 1);
  const recordOffsets = new Uint32Array(records + 1);
  rows.forEachBlock((block, used) => {
    for (let i = 0; i < used; i++) {
      dayEnds[block.day[i] - firstDay + 1]++;
      recordOffsets[block.record[i] + 1]++;
    }
  });
  for (let day = 0; day < days; day++) dayEnds[day + 1] += dayEnds[day];
  for (let record = 0; record < records; record++)
    recordOffsets[record + 1] += recordOffsets[record];
  const byDay = {
    record: new Uint32Array(ratings),
    title: titles <= TITLES_HELD ? new Uint16Array(ratings) : new Uint32Array(ratings),
    halfStars: new Uint8Array(ratings),
  };
  const nextOfDay = dayEnds.slice(0, days);
  rows.forEachBlock((block, used) => {
    for (let i = 0; i < used; i++) {
      const at = nextOfDay[block.day[i] - firstDay]++;
      byDay.record[at] = block.record[i];
      byDay.title[at] = block.title[i];
      byDay.halfStars[at] = halfStarsOf[block.rating[i]];
    }
  });
  rows.blocks.length = 0;
  const title = titles <= TITLES_HELD ? new Uint16Array(ratings) : new Uint32Array(ratings);
  const day = new Uint16Array(ratings);
  const halfStars = new Uint8Array(ratings);
  const next = recordOffsets.slice(0, records);
  for (let d = 0; d < days; d++)
    for (let i = dayEnds[d]; i < dayEnds[d + 1]; i++) {
      const at = next[byDay.record[i]]++;
      title[at] = byDay.title[i];
      day[at] = d;
      halfStars[at] = byDay.halfStars[i];
    }
  const kept = dropReplaced({ recordOffsets, title, day, halfStars }, titles);
  const release = indexByTitle({ records, titles, days, ...kept });
  return { release, replaced: ratings - kept.title.length };
}

type Columns = Pick<Release, 'recordOffsets' | 'title' | 'day' | 'halfStars'>;

/** Of each title in a record the last rating only; the columns given are returned if nothing had to go. */
function dropReplaced(columns: Columns, titles: number): Columns {
  const { recordOffsets, title, day, halfStars } = columns;
  const records = recordOffsets.length - 1;
  const seenIn = new Int32Array(titles).fill(-1);
  const isReplaced = new Uint8Array(title.length);
  let replaced = 0;
  for (let record = 0; record < records; record++)
    for (let i = recordOffsets[record + 1] - 1; i >= recordOffsets[record]; i--) {
      if (seenIn[title[i]] === record) {
        isReplaced[i] = 1;
        replaced++;
      }
      seenIn[title[i]] = record;
    }
  if (replaced === 0) return columns;
  const offsets = new Uint32Array(records + 1);
  let next = 0;
  for (let record = 0; record < records; record++) {
    for (let i = recordOffsets[record]; i < recordOffsets[record + 1]; i++) {
      if (isReplaced[i]) continue;
      title[next] = title[i];
      day[next] = day[i];
      halfStars[next] = halfStars[i];
      next++;
    }
    offsets[record + 1] = next;
  }
  return {
    recordOffsets: offsets,
    title: title.slice(0, next),
    day: day.slice(0, next),
    halfStars: halfStars.slice(0, next),
  };
}
