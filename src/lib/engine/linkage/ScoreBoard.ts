import type { Release } from '../release/Release';
import { MOST_HALF_STARS, NUMBER_ERROR, SCORE_GRID } from './constants';
import { SimilarityTables } from './SimilarityTables';
import { supportWeight } from './supportWeight';

/** One title as the researcher knows it. */
export interface KnownEntry {
  title: number;
  /** 1 to 10. */
  halfStars: number;
  /** −1 if the date is not known. */
  day: number;
}

/** What one pass over the raters of the known titles tells. */
export interface Ranking {
  best: number;
  /** Who has it; −1 if nobody scores. If several do, the first to have reached it: see `second`. */
  bestRecord: number;
  /** The next record’s score; equal to `best` if that is shared. */
  second: number;
  /** Records that score above 0. */
  scorers: number;
  /** Σ score over all records. */
  sum: number;
  /** Σ (score − mean)² over the records that score, mean of them alone; exactly 0 if there is one. */
  deviations: number;
}

/** Of Σ score², the part that must be left over for its difference from the squared sum to be trusted; else a second pass. ASSUMPTION: leaves nine digits. */
const TRUSTED_PART = 1e-6;

/**
 * Scores all records of a release against what is known of one person. Reads only the raters of the known titles, 7 bytes
 * each; what the ranking needs is kept up to date on the way, so no second pass over the records follows, unless all that score
 * score nearly the same. One board serves one search at a time.
 */
export class ScoreBoard {
  /** Score a record, of the last search; length `records`. */
  readonly scores: Float64Array;
  readonly #release: Release;
  readonly #tables: SimilarityTables;
  /** Known titles that a record has met so far, for Scoreboard; made when first needed. */
  #met: Uint8Array | null = null;

  constructor(release: Release) {
    this.#release = release;
    this.#tables = new SimilarityTables(release.days);
    this.scores = new Float64Array(release.records);
  }

  /**
   * Scoreboard-RH: Σ wt(i)·(e^(−|ρ−ρ′|/ρ₀) + e^(−|d−d′|/d₀)) over the known titles that a record holds; a title that it does
   * not hold adds 0, an unknown date too (Narayanan & Shmatikov 2008, §5). Every term is rounded to the grid of `SCORE_GRID`, on
   * which sums are exact: equal scores are equal whatever the order of addition.
   * @param knownNumber ratings that the person is believed to have (±50 %): records outside score 0; null if unknown
   */
  weigh(known: readonly KnownEntry[], knownNumber: number | null = null): Ranking {
    const { titleOffsets, raterRecord, raterDay, raterHalfStars } = this.#release;
    const { ofDays, centre } = this.#tables;
    const { scores } = this;
    scores.fill(0);
    const ranking = { best: 0, bestRecord: -1, second: 0, scorers: 0, sum: 0, squares: 0 };
    const stars = new Float64Array(MOST_HALF_STARS + 1);
    for (const { title, halfStars, day } of known) {
      const from = titleOffsets[title];
      const to = titleOffsets[title + 1];
      const weight = supportWeight(to - from);
      this.#similarStarsInto(stars, halfStars);
      for (let h = 0; h < stars.length; h++) stars[h] = onGrid(weight * stars[h]);
      const hasDay = day >= 0;
      const zero = centre - day;
      let { best, bestRecord, second, scorers, sum, squares } = ranking;
      for (let i = from; i < to; i++) {
        const record = raterRecord[i];
        if (knownNumber !== null && !this.#isNumberNear(record, knownNumber)) continue;
        const before = scores[record];
        const gain = hasDay
          ? stars[raterHalfStars[i]] + onGrid(weight * ofDays[zero + raterDay[i]])
          : stars[raterHalfStars[i]];
        const score = before + gain;
        scores[record] = score;
        if (before === 0) scorers++;
        sum += gain;
        squares += gain * (before + score);
        if (score > second) {
          if (record === bestRecord) best = score;
          else if (score > best) {
            second = best;
            best = score;
            bestRecord = record;
          } else second = score;
        }
      }
      Object.assign(ranking, { best, bestRecord, second, scorers, sum, squares });
    }
    return withDeviations(ranking, scores);
  }

  /**
   * Scoreboard: the least similarity over all known titles; a record that lacks one scores 0. The similarity of a title is the
   * mean of its stars’ and its day’s, or its stars’ alone if the date is not known, so that it lies in [0, 1].
   * @param knownNumber as in `weigh`
   */
  matchAll(known: readonly KnownEntry[], knownNumber: number | null = null): Ranking {
    const { titleOffsets, raterRecord, raterDay, raterHalfStars, records } = this.#release;
    const { ofDays, centre } = this.#tables;
    const { scores } = this;
    const met = (this.#met ??= new Uint8Array(records));
    met.fill(0);
    scores.fill(0);
    const stars = new Float64Array(MOST_HALF_STARS + 1);
    known.forEach(({ title, halfStars, day }, turn) => {
      this.#similarStarsInto(stars, halfStars);
      for (let i = titleOffsets[title]; i < titleOffsets[title + 1]; i++) {
        const record = raterRecord[i];
        if (met[record] !== turn) continue;
        const ofStars = stars[raterHalfStars[i]];
        const similarity = day >= 0 ? (ofStars + ofDays[centre - day + raterDay[i]]) / 2 : ofStars;
        met[record] = turn + 1;
        if (turn === 0 || similarity < scores[record]) scores[record] = similarity;
      }
    });
    for (let record = 0; record < records; record++)
      if (
        met[record] !== known.length ||
        (knownNumber !== null && !this.#isNumberNear(record, knownNumber))
      )
        scores[record] = 0;
    return rank(scores);
  }

  #similarStarsInto(stars: Float64Array, halfStars: number): void {
    for (let h = 0; h < stars.length; h++)
      stars[h] = this.#tables.ofHalfStars[Math.abs(h - halfStars)];
  }

  /** Whether a person with as many ratings as this record could be believed to have `knownNumber`. */
  #isNumberNear(record: number, knownNumber: number): boolean {
    const { recordOffsets } = this.#release;
    const ratings = recordOffsets[record + 1] - recordOffsets[record];
    return (
      knownNumber >= ratings * (1 - NUMBER_ERROR) && knownNumber <= ratings * (1 + NUMBER_ERROR)
    );
  }
}

/** Rounded to a multiple of the grid’s step: beside so large a number, doubles lie just so far apart. */
function onGrid(term: number): number {
  return term + SCORE_GRID - SCORE_GRID;
}

function rank(scores: Float64Array): Ranking {
  const ranking = { best: 0, bestRecord: -1, second: 0, scorers: 0, sum: 0, squares: 0 };
  for (let record = 0; record < scores.length; record++) {
    const score = scores[record];
    if (score === 0) continue;
    ranking.scorers++;
    ranking.sum += score;
    ranking.squares += score * score;
    if (score > ranking.best) {
      ranking.second = ranking.best;
      ranking.best = score;
      ranking.bestRecord = record;
    } else if (score > ranking.second) ranking.second = score;
  }
  return withDeviations(ranking, scores);
}

/** Puts deviations in place of Σ score², from the scores themselves where the difference would be nothing but rounding. */
function withDeviations(
  { squares, ...ranking }: Omit<Ranking, 'deviations'> & { squares: number },
  scores: Float64Array,
): Ranking {
  const { sum, scorers } = ranking;
  if (scorers === 0) return { ...ranking, deviations: 0 };
  const mean = sum / scorers;
  let deviations = squares - sum * mean;
  if (deviations < TRUSTED_PART * squares) {
    deviations = 0;
    for (const score of scores) if (score > 0) deviations += (score - mean) * (score - mean);
  }
  return { ...ranking, deviations };
}
