import { SEASONS } from '../announce/announcement';
import { HABIT } from '../base/history';
import { dayRow } from '../base/model';
import { STREAMS } from '../base/streams';
import * as constants from '../constants';
import { mix32, Random } from '../random/Random';
import { isPlain, seasonReviews } from './diaryReviews';
import type { DiaryView } from './DiaryView';
import { drawPlainRuns } from './drawPlainRuns';
import type { Imagination } from './Imagination';
import type { Likelihood } from './Likelihood';
import { runKey } from './runKey';
import type { RunPosterior } from './RunPosterior';
import { weighRun } from './weighRun';

/** A run that entries may be about. */
export interface ReviewedRun {
  habit: number;
  /** The title, or the season for finisher and binge. */
  target: number;
  /** Indexes of the entries. */
  reviews: number[];
  posterior: RunPosterior;
  /** Odds, and chance, that there is one, given the habit. */
  odds: number;
  chance: number;
}

/** What a possible run is weighed with. */
interface Question {
  habit: number;
  target: number;
  /** Chance of each first day, length DAYS. */
  start: Float64Array;
  /** Share of a season run’s viewings that go to each title; null for runs of one title. */
  titles: Float64Array | null;
  /** The entries that have been read, and all that there are. */
  about: number[];
  allAbout: number[];
  /** Share of such runs that are about this target. */
  prior: number;
}

/** A run less likely than this is left out of the imagined years. */
export const SMALLEST_RUN_SHARE = 3e-4;
/** Draws kept of a run’s posterior, for feeds to come. */
const KEPT_DRAWS = 32;
/** More than any title’s index: spreads the keys of kept posteriors. */
const TARGETS = 32_768;

/** Finds the runs that a diary’s entries may be about. */
export class ReviewedRuns {
  readonly #likelihood: Likelihood;
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
    likelihood: Likelihood,
    imagination: Imagination,
    seasons: Set<number>,
    kept: Map<number, RunPosterior>,
    seed: number,
  ) {
    this.#likelihood = likelihood;
    this.#imagination = imagination;
    this.#seasons = seasons;
    this.#kept = kept;
    this.#seed = seed;
  }

  /**
   * Runs that the reviews may be about, each with its chance given its habit, likeliest first.
   * @param reviews indexes of the relevant reviews that have been read
   * @param yearsFor how many years a run of a given likelihood is imagined in, so how many draws it needs
   */
  find(diary: DiaryView, reviews: number[], yearsFor: (likely: number) => number): ReviewedRun[] {
    const runs: ReviewedRun[] = [];
    for (const question of this.#questions(diary, reviews)) {
      const known = diary.habitOdds.get(runKey(question.habit, question.target)) ?? 0;
      const likely = diary.habit[question.habit] * (known / (1 + known));
      if (likely >= SMALLEST_RUN_SHARE)
        runs.push(this.#weigh(diary, question, known, yearsFor(likely)));
    }
    return runs.sort((a, b) => b.chance - a.chance);
  }

  *#questions(diary: DiaryView, reviews: number[]): Iterable<Question> {
    const { model } = this.#likelihood;
    const { groupOf } = this.#imagination.relevance;
    const read = new Set(reviews);
    for (const title of new Set(reviews.map((review) => diary.columns.title[review]))) {
      const allAbout = diary.byTitle.get(title)!;
      const about = allAbout.filter((review) => read.has(review));
      const start = dayRow(model.dayShare, model.profileOf[title]);
      const prior = diary.runTitleShare(title);
      for (const habit of [HABIT.comfort, HABIT.marathon])
        yield { habit, target: title, start, titles: null, about, allAbout, prior };
    }
    for (let season = 1; season < SEASONS.length; season++) {
      if (!this.#seasons.has(season)) continue;
      const allAbout = seasonReviews(diary, model.catalogue.season, season);
      const about = allAbout.filter(
        (review) => read.has(review) || groupOf[diary.columns.title[review]] < 0,
      );
      if (about.length === 0) continue;
      const start = dayRow(model.seasonStartShare, season);
      const titles = model.seasonTitleShare[season];
      const prior = model.runSeasonShare[season];
      for (const habit of [HABIT.finisher, HABIT.binge])
        yield { habit, target: season, start, titles, about, allAbout, prior };
    }
  }

  #weigh(diary: DiaryView, question: Question, known: number, years: number): ReviewedRun {
    const { habit, target, titles, about, allAbout } = question;
    const { columns } = diary;
    if (titles === null && isPlain(columns, about) && isPlain(columns, allAbout)) {
      const { viewedDays, random } = this.#imagination;
      const { model } = this.#likelihood;
      return {
        habit,
        target,
        reviews: about,
        posterior: drawPlainRuns(model, diary, habit, viewedDays, about[0], years, random),
        odds: known,
        chance: known / (1 + known),
      };
    }
    const posterior = this.#posterior(diary, question, years);
    const odds = this.#likelihood.model.nature.runsAYear * question.prior * posterior.ratio;
    return { habit, target, reviews: about, posterior, odds, chance: odds / (1 + odds) };
  }

  #posterior(diary: DiaryView, question: Question, years: number): RunPosterior {
    const { habit, target, start, titles, about, allAbout } = question;
    const key = (diary.persona * constants.HABITS.length + habit) * TARGETS + target;
    const isKept = about.length === allAbout.length && years <= KEPT_DRAWS;
    const kept = isKept ? this.#kept.get(key) : undefined;
    if (kept) return kept;
    // dice of its own, so that nothing depends on which feeds were read before
    const dice = new Random(mix32(this.#seed, key), STREAMS.stranger);
    const draws = isKept ? KEPT_DRAWS : years;
    const posterior = weighRun(this.#likelihood, diary, habit, start, titles, about, draws, dice);
    if (isKept) this.#kept.set(key, posterior);
    return posterior;
  }
}
