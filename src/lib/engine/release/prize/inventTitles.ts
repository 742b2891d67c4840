import { fixedExp, fixedLog } from '../../random/fixed';
import type { Random } from '../../random/Random';
import { shuffleInPlace } from '../../random/shuffleInPlace';
import {
  GENRES,
  LAST_RELEASE_WEEK,
  POPULARITY,
  POPULAR_STARS,
  PRIZE_TITLES,
  TITLES_AT_START,
  TITLE_STARS_DEVIATION,
  TITLE_STARS_MEAN,
} from './constants';
import { drawNormal } from './drawNormal';

/** The titles of a release, in the order in which they come out. Columns of length PRIZE_TITLES. */
export interface Titles {
  /** Week of the release, 0 for what is there from the start; never falls from one title to the next. */
  releaseWeek: Uint16Array;
  /** Place in the charts, 0 the most popular; a permutation. */
  rank: Uint16Array;
  /** Relative chance of being rated, 1 for the most popular. */
  popularity: Float64Array;
  genre: Uint8Array;
  /** What people make of it, in stars. */
  stars: Float64Array;
}

/**
 * Invents the titles. What is popular comes out early enough to have become so: the share of all ratings that is given after a
 * title’s release is at least its popularity.
 * @param laterShare share of all ratings given in a week or later, by week; length at least LAST_RELEASE_WEEK + 1, first entry 1
 */
export function inventTitles(laterShare: Float64Array, random: Random): Titles {
  const popularityOf = Float64Array.from({ length: PRIZE_TITLES }, (_, rank) => popularityAt(rank));
  const weekOf = popularityOf.map((popularity) => drawWeek(popularity, laterShare, random));
  const rank = Uint16Array.from({ length: PRIZE_TITLES }, (_, i) => i);
  shuffleInPlace(rank, random);
  rank.sort((a, b) => weekOf[a] - weekOf[b]);
  const popularity = Float64Array.from(rank, (place) => popularityOf[place]);
  return {
    releaseWeek: Uint16Array.from(rank, (place) => weekOf[place]),
    rank,
    popularity,
    genre: Uint8Array.from(rank, () => random.below(GENRES)),
    stars: Float64Array.from(
      rank,
      (place) =>
        TITLE_STARS_MEAN +
        POPULAR_STARS * (1 - place / PRIZE_TITLES) +
        TITLE_STARS_DEVIATION * drawNormal(random),
    ),
  };
}

function drawWeek(popularity: number, laterShare: Float64Array, random: Random): number {
  if (random.unit() < TITLES_AT_START) return 0;
  let week = 1 + random.below(LAST_RELEASE_WEEK);
  while (laterShare[week] < popularity) week = random.below(week);
  return week;
}

/** Relative chance at a place (from 0), by POPULARITY. */
function popularityAt(place: number): number {
  const at = place + 1;
  let k = 1;
  while (k < POPULARITY.length - 1 && at > POPULARITY[k][0]) k++;
  const [before, low] = POPULARITY[k - 1];
  const [after, high] = POPULARITY[k];
  const share = fixedLog(at / before) / fixedLog(after / before);
  return fixedExp(fixedLog(low) + share * fixedLog(high / low));
}
