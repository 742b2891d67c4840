import { SEASONS } from '../announce/announcement';
import { HABIT } from '../base/history';
import { reviewRate } from '../base/reviews';
import * as constants from '../constants';
import { chooseCumulative } from '../random/choose';
import { fixedExp } from '../random/fixed';
import { drawPoisson, invertPoisson } from '../random/poisson';
import { drawAlias, prepareAlias } from '../random/alias';
import { runAims, type Imagination, type RunAim } from './Imagination';
import type { TitleGroup } from './relevance';

const LEVELS = constants.REVIEW_RATES.length;
/** Place of "keeps no diary" among the levels of a `RunCell`. */
export const NO_DIARY = LEVELS;

/** Runs that matter and that no entry speaks of: what the claims would look like for someone with such a run. */
export interface RunCell {
  habit: number;
  /** The season of season runs; 0 for runs of one title. */
  season: number;
  /** Share of each taste’s runs of this habit that fall in the cell; length TASTES. */
  share: Float64Array;
  /**
   * For each membership id, how likely such a run leads to it and leaves no entry: by review level, then NO_DIARY.
   * The sums over ids (`silent`) are the chance of leaving no entry at all.
   */
  memberships: Map<number, Float64Array>;
  silent: Float64Array;
}

/**
 * Imagines runs of every kind that matter, `samples` of each.
 * Comfort runs and marathons fall into cells of titles that no claim tells apart; season runs into seasons.
 */
export function imagineRuns(imagination: Imagination, samples: number): RunCell[] {
  const { model, relevance } = imagination;
  const bySignature = new Map<string, TitleGroup[]>();
  for (const group of relevance.groups) {
    const groups = bySignature.get(group.signature);
    if (groups) groups.push(group);
    else bySignature.set(group.signature, [group]);
  }
  const sources: RunSource[] = [];
  for (const groups of bySignature.values())
    for (const habit of [HABIT.comfort, HABIT.marathon])
      sources.push(titleSource(imagination, habit, groups));
  for (let season = 1; season < SEASONS.length; season++) {
    const isRelevant = model.seasonTitleShare[season].some(
      (share, title) => share > 0 && relevance.groupOf[title] >= 0,
    );
    if (!isRelevant) continue;
    for (const habit of [HABIT.finisher, HABIT.binge])
      sources.push(seasonSource(imagination, habit, season));
  }
  return sources.map((source, i) =>
    imagineCell(
      imagination,
      source,
      sources.slice(i + 1).filter((later) => later.habit === source.habit),
      samples,
    ),
  );
}

/** Where runs of one cell come from. */
interface RunSource {
  habit: number;
  season: number;
  /** As in `RunCell`. */
  share: Float64Array;
  /** Runs a year in the cell for somebody with the habit, mean over tastes. */
  rate: number;
  /** Adds one run to the imagined year, aimed at the claims. Returns viewings and the weight of the draw. */
  addAimed(): { viewings: number; weight: number };
  /** Adds one run as it comes. Returns viewings. */
  add(): number;
}

/**
 * Imagines years with at least one run of a cell: the first aimed, further ones as they come, and those of the later cells of the
 * same habit, which the order of the cells leaves open (`Suspicion` takes the first cell that has a run).
 */
function imagineCell(
  imagination: Imagination,
  source: RunSource,
  laterSources: RunSource[],
  samples: number,
): RunCell {
  const { random, model } = imagination;
  const cell = new CellTally(source.habit, source.season, source.share, samples);
  const none = fixedExp(-source.rate);
  const tastes = prepareAlias(source.share);
  for (let i = 0; i < samples; i++) {
    imagination.clear();
    const activity = constants.ACTIVITY_LEVELS[random.below(constants.ACTIVITY_LEVELS.length)];
    imagination.addOrdinary(drawAlias(tastes, random), activity);
    const aimed = source.addAimed();
    let { viewings } = aimed;
    const runs = invertPoisson(none, source.rate, none + random.unit() * (1 - none));
    for (let run = 1; run < runs; run++) viewings += source.add();
    for (const later of laterSources)
      for (let run = drawPoisson(later.rate, random); run > 0; run--) viewings += later.add();
    cell.add(imagination.membership(), aimed.weight, viewings, model.settings.reviewFactor);
  }
  return cell.finish();
}

function titleSource(imagination: Imagination, habit: number, groups: TitleGroup[]): RunSource {
  const { random, model, relevance } = imagination;
  const deeds = groups[0].signature.split(' ').map((d) => relevance.deeds[Number(d)]);
  const aims = habit === HABIT.comfort ? runAims(deeds) : [];
  const share = new Float64Array(constants.TASTES);
  let total = 0;
  const cumulative = Float64Array.from(groups, ({ runShare }) => {
    for (let k = 0; k < share.length; k++) {
      share[k] += runShare[k];
      total += runShare[k];
    }
    return total;
  });
  const marathon = prepareAlias(constants.MARATHON_VIEWINGS);
  const draws = new Map<number, RunDraws>();
  const addRun = (isAimed: boolean) => {
    const group = groups[chooseCumulative(cumulative, groups.length, random.unit())];
    if (habit === HABIT.marathon) {
      const viewings = drawAlias(marathon, random);
      imagination.addMarathon(
        group.title,
        drawAlias(model.dayTable[group.profile], random),
        viewings,
      );
      return { viewings, weight: 1 };
    }
    let runs = draws.get(group.profile);
    if (!runs)
      draws.set(group.profile, (runs = new RunDraws(imagination, habit, group.profile, aims)));
    const weight = isAimed ? runs.draw() : runs.drawPlain();
    return { viewings: imagination.addComfortRun(group.title, runs.start, runs.nights), weight };
  };
  return {
    habit,
    season: 0,
    share,
    rate: (constants.RUNS_A_YEAR * total) / constants.TASTES,
    addAimed: () => addRun(true),
    add: () => addRun(false).viewings,
  };
}

function seasonSource(imagination: Imagination, habit: number, season: number): RunSource {
  const { random, model } = imagination;
  const lengths = prepareAlias(model.runLengthShare[habit]);
  const add = () => {
    const start = drawAlias(model.seasonStartTable[season]!, random);
    return imagination.addSeasonRun(habit, season, start, drawAlias(lengths, random));
  };
  return {
    habit,
    season,
    share: new Float64Array(constants.TASTES).fill(model.runSeasonShare[season]),
    rate: constants.RUNS_A_YEAR * model.runSeasonShare[season],
    addAimed: () => ({ viewings: add(), weight: 1 }),
    add,
  };
}

/** Draws first day and length of a run, half of the time aiming at runs long and well placed enough for a claim. */
class RunDraws {
  start = 0;
  nights = 0;
  readonly #imagination: Imagination;
  readonly #lengthTable;
  readonly #startTable;
  readonly #aims: Array<{ aim: RunAim; cumulative: Float64Array; longEnough: number }> = [];
  /** Share of the profile’s days before a day; length DAYS + 1. */
  readonly #before: Float64Array;

  constructor(imagination: Imagination, habit: number, profile: number, aims: RunAim[]) {
    const { model } = imagination;
    this.#imagination = imagination;
    const lengthShare = model.runLengthShare[habit];
    this.#lengthTable = prepareAlias(lengthShare);
    this.#startTable = model.dayTable[profile];
    this.#before = new Float64Array(constants.DAYS + 1);
    for (let day = 0; day < constants.DAYS; day++)
      this.#before[day + 1] = this.#before[day] + model.dayShare[profile * constants.DAYS + day];
    for (const aim of aims) {
      const cumulative = new Float64Array(constants.DAYS + 1);
      let total = 0;
      for (let n = 0; n <= constants.DAYS; n++) {
        // a length is aimed at as often as it and a fitting start come together
        total += n >= aim.nights ? lengthShare[n] * this.#fitting(aim, n) : 0;
        cumulative[n] = total;
      }
      if (total > 0) this.#aims.push({ aim, cumulative, longEnough: total });
    }
  }

  /** Chance that a run of `n` nights starts so that it covers enough of the window. */
  #fitting(aim: RunAim, n: number): number {
    const [low, high] = startRange(aim, n);
    return high < low ? 0 : this.#before[high + 1] - this.#before[low];
  }

  /** Sets `start` and `nights` as they come. @returns 1 */
  drawPlain(): number {
    const { random } = this.#imagination;
    this.nights = drawAlias(this.#lengthTable, random);
    this.start = drawAlias(this.#startTable, random);
    return 1;
  }

  /** Sets `start` and `nights`, aiming half of the time. @returns the weight of the draw */
  draw(): number {
    const { random } = this.#imagination;
    const branch =
      this.#aims.length === 0 ? 0 : random.below(2 * this.#aims.length) + 1 - this.#aims.length;
    if (branch <= 0) this.drawPlain();
    else {
      const { aim, cumulative } = this.#aims[branch - 1];
      this.nights = chooseCumulative(cumulative, cumulative.length, random.unit());
      const [low, high] = startRange(aim, this.nights);
      const u = this.#before[low] + random.unit() * (this.#before[high + 1] - this.#before[low]);
      let day = low;
      while (day < high && this.#before[day + 1] <= u) day++;
      this.start = day;
    }
    let sum = 0.5;
    if (this.#aims.length === 0) return 1;
    for (const { aim, longEnough } of this.#aims) {
      const [low, high] = startRange(aim, this.nights);
      if (this.nights >= aim.nights && this.start >= low && this.start <= high)
        sum += 0.5 / this.#aims.length / longEnough;
    }
    return 1 / sum;
  }
}

function startRange(aim: RunAim, nights: number): [number, number] {
  return [
    Math.max(0, aim.from + aim.nights - nights),
    Math.min(constants.DAYS - 1, aim.to - aim.nights + 1),
  ];
}

/** Adds up weighted draws into a cell. */
class CellTally {
  readonly #cell: RunCell;
  readonly #samples: number;

  constructor(habit: number, season: number, share: Float64Array, samples: number) {
    this.#samples = samples;
    this.#cell = {
      habit,
      season,
      share,
      memberships: new Map(),
      silent: new Float64Array(LEVELS + 1),
    };
  }

  add(id: number, weight: number, viewings: number, reviewFactor: number): void {
    let row = this.#cell.memberships.get(id);
    if (!row) this.#cell.memberships.set(id, (row = new Float64Array(LEVELS + 1)));
    for (let m = 0; m < LEVELS; m++)
      row[m] +=
        (weight / this.#samples) *
        fixedExp(-reviewRate(m, reviewFactor) * constants.RUN_REVIEW_FACTOR * viewings);
    row[NO_DIARY] += weight / this.#samples;
  }

  finish(): RunCell {
    for (const row of this.#cell.memberships.values())
      for (let m = 0; m <= LEVELS; m++) this.#cell.silent[m] += row[m];
    return this.#cell;
  }
}
