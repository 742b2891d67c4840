import type { Base } from '../base/Base';
import { DAY_SHIFT, STARS_MASK, STARS_SHIFT, TITLE_MASK } from '../base/word';
import { indexByTitle } from './indexByTitle';
import type { Release } from './Release';

/** Half stars in one star: viewings hold whole stars. */
const HALVES = 2;

/**
 * The release that a base’s company would hand out: of each title that a subscriber watched, the first viewing, with the stars
 * given then. Records are the subscribers, in their order. The base is not changed. One pass over the viewings.
 */
export function releaseOfBase(base: Base): Release {
  const { subscribers, viewingOffsets, words, catalogue } = base;
  // room for every viewing; repeats leave some of it unused
  const ratings = words.length;
  const lastRecord = new Int32Array(catalogue.titles).fill(-1);
  const recordOffsets = new Uint32Array(subscribers + 1);
  const title = new Uint16Array(ratings);
  const day = new Uint16Array(ratings);
  const halfStars = new Uint8Array(ratings);
  let next = 0;
  for (let record = 0; record < subscribers; record++) {
    for (let i = viewingOffsets[record]; i < viewingOffsets[record + 1]; i++) {
      const watched = words[i] & TITLE_MASK;
      if (lastRecord[watched] === record) continue;
      lastRecord[watched] = record;
      title[next] = watched;
      day[next] = words[i] >>> DAY_SHIFT;
      halfStars[next] = HALVES * ((words[i] >>> STARS_SHIFT) & STARS_MASK);
      next++;
    }
    recordOffsets[record + 1] = next;
  }
  return indexByTitle({
    records: subscribers,
    titles: catalogue.titles,
    days: catalogue.days,
    recordOffsets,
    title: title.slice(0, next),
    day: day.slice(0, next),
    halfStars: halfStars.slice(0, next),
  });
}
