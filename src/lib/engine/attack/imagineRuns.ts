import { SEASONS } from '../announce/announcement';
import { HABIT } from '../base/history';
import * as constants from '../constants';
import { drawAlias, prepareAlias } from '../random/alias';
import { chooseCumulative } from '../random/choose';
import { fixedExp } from '../random/fixed';
import { drawPoisson, invertPoisson } from '../random/poisson';
import type { FeedWorlds } from './FeedWorlds';
import type { TitleGroup } from './findRelevance';
import type { Imagination } from './Imagination';
import { runAims, type RunAim } from './runAims';
import { CellTally, type RunCell } from './RunCell';
import { RunDraws } from './RunDraws';
import { MarathonDraws } from './MarathonDraws';
import { SeasonDraws } from './SeasonDraws';
import type { CompiledDeed } from '../announce/deed';

/**
 * Imagines runs of every kind that matter, `samples` of each.
 * Comfort runs and marathons fall into cells of titles that no claim tells apart; season runs into seasons.
 */
export function imagineRuns(
  imagination: Imagination,
  worlds: FeedWorlds,
  samples: number,
): RunCell[] {
  const { model, relevance } = imagination;
  const bySignature = new Map<string, number[]>();
  relevance.groups.forEach(({ signature }, group) => {
    const some = bySignature.get(signature);
    if (some) some.push(group);
    else bySignature.set(signature, [group]);
  });
  const sources: RunSource[] = [];
  for (const some of bySignature.values()) {
    const groups = some.map((group) => relevance.groups[group]);
    const factors = worlds.runFactors(relevance.groups, some);
    for (const habit of [HABIT.comfort, HABIT.marathon])
      sources.push({ ...titleSource(imagination, habit, groups), factors });
  }
  for (let season = 1; season < SEASONS.length; season++) {
    const isRelevant = model.seasonTitleShare[season].some(
      (share, title) => share > 0 && relevance.groupOf[title] >= 0,
    );
    if (!isRelevant) continue;
    for (const habit of [HABIT.finisher, HABIT.binge])
      sources.push({
        ...seasonSource(imagination, habit, season),
        factors: worlds.worlds.seasons[season],
      });
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
interface RunSource extends Pick<RunCell, 'habit' | 'season' | 'share' | 'factors'> {
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
  const cell = new CellTally(
    { habit: source.habit, season: source.season, share: source.share, factors: source.factors },
    samples,
  );
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
    cell.add(imagination.membership(), aimed.weight, viewings, model);
  }
  return cell.finish();
}

function titleSource(
  imagination: Imagination,
  habit: number,
  groups: TitleGroup[],
): Omit<RunSource, 'factors'> {
  const { random, model, relevance } = imagination;
  const deeds = groups[0].signature.split(' ').map((d) => relevance.deeds[Number(d)]);
  const share = new Float64Array(constants.TASTES);
  let total = 0;
  const cumulative = Float64Array.from(groups, ({ runShare }) => {
    for (let k = 0; k < share.length; k++) {
      share[k] += runShare[k];
      total += runShare[k];
    }
    return total;
  });
  const add =
    habit === HABIT.marathon
      ? marathons(imagination, deeds)
      : comfortRuns(imagination, habit, runAims(deeds));
  const addRun = (isAimed: boolean) =>
    add(groups[chooseCumulative(cumulative, groups.length, random.unit())], isAimed);
  return {
    habit,
    season: 0,
    share,
    rate: (model.nature.runsAYear * total) / constants.TASTES,
    addAimed: () => addRun(true),
    add: () => addRun(false).viewings,
  };
}

/** Adds a run of a title of a group, aimed or as it comes; returns viewings and the weight of the draw. */
type AddRun = (group: TitleGroup, isAimed: boolean) => { viewings: number; weight: number };

function marathons(imagination: Imagination, deeds: CompiledDeed[]): AddRun {
  const draws = new Map<number, MarathonDraws>();
  return ({ title, profile }, isAimed) => {
    let runs = draws.get(profile);
    if (!runs) draws.set(profile, (runs = new MarathonDraws(imagination, profile, deeds)));
    let weight = 1;
    if (isAimed) weight = runs.draw();
    else runs.drawPlain();
    imagination.addMarathon(title, runs.day, runs.viewings);
    return { viewings: runs.viewings, weight };
  };
}

function comfortRuns(imagination: Imagination, habit: number, aims: RunAim[]): AddRun {
  const draws = new Map<number, RunDraws>();
  return ({ title, profile }, isAimed) => {
    let runs = draws.get(profile);
    if (!runs) draws.set(profile, (runs = new RunDraws(imagination, habit, profile, aims)));
    const weight = isAimed ? runs.draw() : runs.drawPlain();
    return { viewings: imagination.addComfortRun(title, runs.start, runs.nights), weight };
  };
}

function seasonSource(
  imagination: Imagination,
  habit: number,
  season: number,
): Omit<RunSource, 'factors'> {
  const { model } = imagination;
  const runs = new SeasonDraws(imagination, habit, season);
  return {
    habit,
    season,
    share: new Float64Array(constants.TASTES).fill(model.runSeasonShare[season]),
    rate: model.nature.runsAYear * model.runSeasonShare[season],
    addAimed: () => runs.add(),
    add: () => runs.addPlain(),
  };
}
