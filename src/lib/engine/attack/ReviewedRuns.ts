import { STREAMS } from '../base/streams';
import * as constants from '../constants';
import { mix32, Random } from '../random/Random';
import { seasonReviews } from './diaryReviews';
import type { DiaryView } from './DiaryView';
import { drawPlainRuns } from './drawPlainRuns';
import { drawRuns } from './drawRuns';
import { entryScales, meanScales } from './entryScales';
import { fixedExp } from '../random/fixed';
import type { Imagination } from './Imagination';
import { chanceOfRun, oddsOfRun } from './oddsOfRun';
import { levelOf } from './pairs';
import type { RunPosterior } from './RunPosterior';
import {
  askOfSeason,
  askOfTitle,
  isPlainQuestion,
  SEASON_HABITS,
  TITLE_HABITS,
  type RunQuestion,
} from './RunQuestion';
import type { RunWeigher } from './RunWeigher';

/** Runs that entries may be about. */
export interface ReviewedRun {
  habit: number;
  /** The title, or the season for finisher and binge. */
  target: number;
  /** Indexes of the entries. */
  reviews: number[];
  posterior: RunPosterior;
  /** Odds that there are some, given the habit, by pair (`pairs.ts`). */
  odds: Float64Array;
}

/** What entries that have been read say of runs. */
export interface RunsRead {
  /** Likeliest first. */
  runs: ReviewedRun[];
  /** By habit, then by pair: how likely, given these entries alone; any scale. */
  writers: Float64Array[];
}

/** A run less likely than this is left out of the imagined years. */
export const SMALLEST_RUN_SHARE = 3e-4;
/** Draws kept of a run’s posterior, for feeds to come. */
const KEPT_DRAWS = 32;
/** More than any title’s index: spreads the keys of kept posteriors. */
const TARGETS = 32_768;

/** Finds the runs that a diary’s entries may be about. */
export class ReviewedRuns {
  readonly #weigher: RunWeigher;
  readonly #imagination: Imagination;
  /** Seasons of which some run matters to the claims. */
  readonly #seasons: Set<number>;
  /** Posteriors of runs over all of a diary’s entries about a target, by persona, habit and target. */
  readonly #kept: Map<number, RunPosterior>;
  readonly #seed: number;

  /**
   * @param seasons those of which a run could matter to the claims
   * @param kept posteriors kept from feed to feed; filled as they are weighed
   * @param seed of the dice that weigh them
   */
  constructor(
    weigher: RunWeigher,
    imagination: Imagination,
    seasons: Set<number>,
    kept: Map<number, RunPosterior>,
    seed: number,
  ) {
    this.#weigher = weigher;
    this.#imagination = imagination;
    this.#seasons = seasons;
    this.#kept = kept;
    this.#seed = seed;
  }

  /**
   * Runs that the reviews may be about.
   * @param reviews indexes of the relevant reviews that have been read
   * @param yearsFor how many years a run of a given likelihood is imagined in, so how many draws it needs
   */
  find(diary: DiaryView, reviews: number[], yearsFor: (likely: number) => number): RunsRead {
    const writers = diary.given.map(({ intensity }, habit) =>
      intensity.map((chance) => chance * diary.habit[habit]),
    );
    const found: Array<ReviewedRun & { likely: number }> = [];
    for (const question of this.#questions(diary)) {
      const { habit } = question;
      const known = oddsOfRun(this.#weigher, diary, question);
      const about = question.reviews.filter(
        (review) => !this.#isRelevant(diary, review) || reviews.includes(review),
      );
      const isAll = about.length === question.reviews.length;
      if (about.length === 0) {
        forgetInto(writers[habit], known, null);
        continue;
      }
      const likely = diary.habit[habit] * chanceOfRun(known, diary.given[habit].intensity);
      if (likely < SMALLEST_RUN_SHARE) continue;
      const run = this.#weigh(
        diary,
        { ...question, reviews: about },
        known,
        isAll,
        yearsFor(likely),
      );
      if (!isAll) forgetInto(writers[habit], known, run?.odds ?? null);
      if (run) found.push({ ...run, likely });
    }
    return { runs: found.sort((a, b) => b.likely - a.likely), writers };
  }

  #isRelevant(diary: DiaryView, review: number): boolean {
    return this.#imagination.relevance.groupOf[diary.columns.title[review]] >= 0;
  }

  /** All that could be asked of a diary and matters here, each of all entries about its target. */
  *#questions(diary: DiaryView): Iterable<RunQuestion> {
    const { model } = this.#weigher.likelihood;
    const { groupOf } = this.#imagination.relevance;
    for (const [title, about] of diary.byTitle)
      if (groupOf[title] >= 0)
        for (const habit of TITLE_HABITS) yield askOfTitle(model, habit, title, about);
    for (const season of this.#seasons) {
      if (season === 0) continue;
      const about = seasonReviews(diary, model.catalogue.season, season);
      if (about.length > 0)
        for (const habit of SEASON_HABITS) yield askOfSeason(model, habit, season, about);
    }
  }

  /**
   * Null if no run could account for any entry.
   * @param known odds given all entries about the target
   */
  #weigh(
    diary: DiaryView,
    question: RunQuestion,
    known: Float64Array,
    isAll: boolean,
    years: number,
  ): ReviewedRun | null {
    const { habit, target, reviews } = question;
    const { intensity } = diary.given[habit];
    const weights = intensity.map((chance, pair) => chance / (1 + known[pair]));
    if (isAll && isPlainQuestion(diary.columns, question)) {
      const { viewedDays, random } = this.#imagination;
      const posterior = drawPlainRuns(
        this.#weigher.likelihood,
        diary.columns,
        habit,
        viewedDays,
        reviews[0],
        weights.map((weight, pair) => weight * known[pair]),
        years,
        random,
      );
      return { habit, target, reviews, posterior, odds: known };
    }
    const key = (diary.persona * constants.HABITS.length + habit) * TARGETS + target;
    const isKept = isAll && years <= KEPT_DRAWS;
    const kept = isKept ? this.#kept.get(key) : undefined;
    if (kept) return { habit, target, reviews, posterior: kept, odds: known };
    // dice of its own, so that nothing depends on which feeds were read before
    const dice = new Random(mix32(this.#seed, key), STREAMS.stranger);
    const { taste } = diary.given[habit];
    const logScales = meanScales(entryScales(this.#weigher.likelihood, diary, question), taste);
    const found = this.#weigher.weigh(
      diary,
      question,
      Math.min(...logScales),
      Math.max(...logScales),
      levelsOf(weights),
      dice,
    );
    if (this.#weigher.cells.count === 0) return null;
    const rate = taste.reduce((sum, share, k) => sum + share * question.rate(k), 0);
    const odds = isAll
      ? known
      : logScales.map((scale, pair) => rate * fixedExp(found.logAt(scale, levelOf(pair))));
    const posterior = drawRuns(
      this.#weigher,
      { weights, logScales },
      isKept ? KEPT_DRAWS : years,
      dice,
    );
    if (isKept) this.#kept.set(key, posterior);
    return { habit, target, reviews, posterior, odds };
  }
}

/** Takes what entries said of runs out of how likely writers are. @param now odds by the entries that are left; null: none are left */
function forgetInto(writers: Float64Array, known: Float64Array, now: Float64Array | null): void {
  for (let pair = 0; pair < writers.length; pair++)
    writers[pair] *= (1 + (now?.[pair] ?? 0)) / (1 + known[pair]);
}

/** Chance of each level of writing. */
function levelsOf(weights: Float64Array): Float64Array {
  const levels = new Float64Array(constants.REVIEW_RATES.length);
  let total = 0;
  for (let pair = 0; pair < weights.length; pair++) {
    levels[levelOf(pair)] += weights[pair];
    total += weights[pair];
  }
  return levels.map((weight) => (total > 0 ? weight / total : 1 / levels.length));
}
