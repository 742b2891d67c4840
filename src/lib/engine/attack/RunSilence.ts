import { SEASONS } from '../announce/announcement';
import { HABIT } from '../base/history';
import { dayRow, type Model } from '../base/model';
import { REVIEW_LEVELS, reviewRate } from '../base/reviews';
import * as constants from '../constants';
import { cumulate } from '../random/choose';
import { fixedExp } from '../random/fixed';
import { activityOf, levelOf, PAIRS } from './pairs';

const { DAYS } = constants;
const NIGHTLY = [1 - constants.NIGHTLY_CHANCE, constants.NIGHTLY_CHANCE];
/** Chances of 0, 1, 2… viewings on a day of a run, by habit. */
const VIEWINGS: ReadonlyArray<readonly number[]> = [
  [1],
  NIGHTLY,
  constants.MARATHON_VIEWINGS,
  NIGHTLY,
  constants.BINGE_VIEWINGS_A_DAY,
];

/**
 * How likely runs are to leave no entry, by habit and level of writing. A viewing is watched or not and written up or not, so that the
 * chances of silence are powers, not exponentials: at the highest level a week of nights is half as often silent as its mean suggests.
 */
export class RunSilence {
  readonly #model: Model;
  /** By kind (`#kind`) and level: chance that a run of so many days leaves no entry; length DAYS + 1. */
  readonly #silent: Float64Array[] = [];
  /** By kind and level: by how much an entry is likelier beside the silence of the rest than by its mean alone. */
  readonly #factor: Float64Array;
  /** By habit and season, once asked for. */
  readonly #scales: Float64Array[] = [];
  readonly #unheard: Float64Array[] = [];
  /** By habit and level: chance that a run leaves no entry, over all that it may be about. */
  readonly #quiet: Float64Array;
  /** By habit and level, for runs of one title: lengths, weighed by their days and their silence; cumulative. */
  readonly #quietDays: Float64Array[] = [];

  constructor(model: Model) {
    this.#model = model;
    const kinds = constants.HABITS.length * SEASONS.length;
    this.#factor = new Float64Array(kinds * REVIEW_LEVELS);
    this.#quiet = new Float64Array(constants.HABITS.length * REVIEW_LEVELS);
    for (const habit of [HABIT.comfort, HABIT.marathon, HABIT.finisher, HABIT.binge])
      for (let season = 0; season < SEASONS.length; season++)
        for (let level = 0; level < REVIEW_LEVELS; level++)
          if (isOneTitle(habit) === (season === 0)) this.#prepare(habit, season, level);
  }

  /** Chance that a run leaves no entry, by its days; length DAYS + 1. @param season 0 for runs of one title */
  byDays(habit: number, season: number, level: number): Float64Array {
    return this.#silent[this.#kind(habit, season, level)];
  }

  /** An entry from a run is likelier by this factor than its mean number says, once the rest of the run is silent. */
  entryFactor(habit: number, season: number, level: number): number {
    return this.#factor[this.#kind(habit, season, level)];
  }

  /** By pair (`pairs.ts`): what the ratio of an entry for somebody of mean activity (`entryRatio`) is to be multiplied with. */
  scales(habit: number, season: number): Float64Array {
    const at = habit * SEASONS.length + season;
    return (this.#scales[at] ??= Float64Array.from(
      { length: PAIRS },
      (_, pair) => this.entryFactor(habit, season, levelOf(pair)) / activityOf(pair),
    ));
  }

  /** Chance that no run of a year of somebody with the habit leaves an entry, whatever the runs are about; by pair (`pairs.ts`). */
  unheard(habit: number): Float64Array {
    return (this.#unheard[habit] ??= Float64Array.from({ length: PAIRS }, (_, pair) => {
      if (habit === HABIT.none) return 1;
      const heard = 1 - this.#quiet[habit * REVIEW_LEVELS + levelOf(pair)];
      return fixedExp(-this.#model.nature.runsAYear * heard);
    }));
  }

  /** For runs of one title: chance of each length times its days times its silence, cumulative; its last entry is the sum. */
  quietDays(habit: number, level: number): Float64Array {
    return this.#quietDays[habit * REVIEW_LEVELS + level];
  }

  #kind(habit: number, season: number, level: number): number {
    return (habit * SEASONS.length + season) * REVIEW_LEVELS + level;
  }

  #prepare(habit: number, season: number, level: number): void {
    const model = this.#model;
    const rate = reviewRate(level, model.settings.reviewFactor) * model.nature.runReviewFactor;
    const written = rate * (season === 0 ? 1 : releasedShare(model, season));
    const none = generating(VIEWINGS[habit], 1 - written);
    const silent = new Float64Array(DAYS + 1).fill(1);
    for (let days = 1; days <= DAYS; days++) silent[days] = silent[days - 1] * none;
    const kind = this.#kind(habit, season, level);
    this.#silent[kind] = silent;
    this.#factor[kind] =
      derivative(VIEWINGS[habit], 1 - written) / none / derivative(VIEWINGS[habit], 1);
    const starts = season === 0 ? titleStarts(model) : dayRow(model.seasonStartShare, season);
    const share = season === 0 ? 1 : model.runSeasonShare[season];
    const lengths = model.runLengthShare[habit];
    const quietDays = new Float64Array(DAYS + 1);
    for (let start = 0; start < DAYS; start++)
      for (let length = 1; length <= DAYS; length++) {
        const chance = starts[start] * lengths[length];
        if (chance === 0) continue;
        const days = Math.min(length, DAYS - start);
        this.#quiet[habit * REVIEW_LEVELS + level] += share * chance * silent[days];
        quietDays[days] += chance * days * silent[days];
      }
    if (season === 0) this.#quietDays[habit * REVIEW_LEVELS + level] = cumulate(quietDays);
  }
}

/** Whether runs of a habit are about one title, not about a season. */
export function isOneTitle(habit: number): boolean {
  return habit === HABIT.comfort || habit === HABIT.marathon;
}

/** Chance of each first day of a run of some title, over titles and tastes. */
function titleStarts(model: Model): Float64Array {
  const starts = new Float64Array(DAYS);
  const ofProfile = new Float64Array(model.dayTable.length);
  for (const shares of model.runTitleShare)
    shares.forEach((share, title) => (ofProfile[model.profileOf[title]] += share));
  ofProfile.forEach((share, profile) => {
    const row = dayRow(model.dayShare, profile);
    for (let day = 0; day < DAYS; day++)
      starts[day] += (share / model.runTitleShare.length) * row[day];
  });
  return starts;
}

/** Share of a season run’s viewings whose title is out by then, mean over first days: what is not yet released is not watched. */
function releasedShare(model: Model, season: number): number {
  const starts = dayRow(model.seasonStartShare, season);
  let released = 0;
  model.seasonTitleShare[season].forEach((share, title) => {
    if (share === 0) return;
    for (let day = Math.max(0, model.catalogue.releaseDay[title]); day < DAYS; day++)
      released += share * starts[day];
  });
  return released;
}

/** Σ chance · zⁿ. */
function generating(chances: readonly number[], z: number): number {
  return chances.reduceRight((sum, chance) => sum * z + chance, 0);
}

/** Its derivative, Σ n · chance · zⁿ⁻¹. */
function derivative(chances: readonly number[], z: number): number {
  return generating(
    chances.slice(1).map((chance, i) => (i + 1) * chance),
    z,
  );
}
