import type { Random } from '../random/Random';
import type { Release } from '../release/Release';
import { HALVES, LEAST_WHOLE_HALF_STARS, MOST_HALF_STARS, NUMBER_ERROR } from './constants';
import type { Eligibility } from './Eligibility';
import type { Knowledge } from './researcher';
import type { KnownEntry } from './ScoreBoard';

/** What was drawn for one search. */
export interface Drawn {
  /** In the order drawn; the wrong ones are the last. */
  known: Array<KnownEntry & { isWrong: boolean }>;
  knownNumber: number | null;
}

/**
 * Draws what a researcher knows of somebody. Titles: a random choice of those eligible. Of m′ titles the last `wrong` carry
 * stars and a day drawn evenly from the whole scale and the whole time of the release. The others are off by at most so much,
 * evenly over what exists: nothing beyond the ends of scale and time.
 */
export class KnowledgeDrawer {
  readonly #release: Release;
  readonly #eligibility: Eligibility;
  /** Whole stars, or halves too if the release has any. */
  readonly #stepHalfStars: number;

  constructor(release: Release, eligibility: Eligibility) {
    this.#release = release;
    this.#eligibility = eligibility;
    this.#stepHalfStars = hasHalves(release.halfStars) ? 1 : HALVES;
  }

  /** @param record has at least `knowledge.titles` eligible ratings */
  draw(knowledge: Knowledge, record: number, random: Random): Drawn {
    const { recordOffsets, title, day, halfStars, days } = this.#release;
    const from = recordOffsets[record];
    const ratings = recordOffsets[record + 1] - from;
    const chosen = this.#chooseRatings(knowledge, record, random);
    const known = chosen.map((i, place) => {
      const isWrong = place >= knowledge.titles - knowledge.wrong;
      const daysOff = isWrong ? days : knowledge.daysOff;
      const starsOff = isWrong ? MOST_HALF_STARS : knowledge.starsOff * HALVES;
      const drawnStars = this.#starsNear(halfStars[i], starsOff, random);
      const drawnDay = within(day[i] - daysOff, day[i] + daysOff, 0, days - 1, random);
      return {
        title: title[i],
        halfStars: drawnStars,
        day: knowledge.areDatesKnown ? drawnDay : -1,
        isWrong,
      };
    });
    const knownNumber = knowledge.isNumberKnown ? numberNear(ratings, random) : null;
    return { known, knownNumber };
  }

  /** Indices of ratings: the first places of a shuffle (Fisher & Yates 1938) of the eligible ones. */
  #chooseRatings({ titles, outsideTop }: Knowledge, record: number, random: Random): number[] {
    const { recordOffsets, title } = this.#release;
    const { rank } = this.#eligibility;
    const eligible: number[] = [];
    for (let i = recordOffsets[record]; i < recordOffsets[record + 1]; i++)
      if (rank[title[i]] >= outsideTop) eligible.push(i);
    for (let place = 0; place < titles; place++) {
      const other = place + random.below(eligible.length - place);
      const moved = eligible[place];
      eligible[place] = eligible[other];
      eligible[other] = moved;
    }
    return eligible.slice(0, titles);
  }

  #starsNear(truly: number, off: number, random: Random): number {
    const step = this.#stepHalfStars;
    const least = step === 1 ? 1 : LEAST_WHOLE_HALF_STARS;
    const lowest = Math.max(truly - off, least);
    const highest = Math.min(truly + off, MOST_HALF_STARS);
    const first = Math.ceil((lowest - least) / step);
    const last = Math.floor((highest - least) / step);
    return least + step * (first + random.below(last - first + 1));
  }
}

function hasHalves(halfStars: Uint8Array): boolean {
  for (let i = 0; i < halfStars.length; i++) if (halfStars[i] % HALVES === 1) return true;
  return false;
}

/** A whole number, evenly from those between `from` and `to` that lie within `least` and `most`. */
function within(from: number, to: number, least: number, most: number, random: Random): number {
  const first = Math.max(from, least);
  return first + random.below(Math.min(to, most) - first + 1);
}

/** A number of ratings off by at most `NUMBER_ERROR` of the true one, evenly. */
function numberNear(ratings: number, random: Random): number {
  const first = Math.ceil(ratings * (1 - NUMBER_ERROR));
  return first + random.below(Math.floor(ratings * (1 + NUMBER_ERROR)) - first + 1);
}
