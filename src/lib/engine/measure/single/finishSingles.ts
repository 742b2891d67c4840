import { STREAMS } from '../../base/streams';
import { Random } from '../../random/Random';
import { bandOf } from '../bandOf';
import { bootstrapWorlds } from '../bootstrapWorlds';
import type { Between } from '../Calibration';
import { allowedSuccesses } from '../law/allowedSuccesses';
import { addTrial, emptyLaw } from '../law/SuccessLaw';
import type { SingleCalibration, StatedSum } from './SingleCalibration';
import type { SingleSuspect, SingleWorld } from './SingleTally';

/** Seed of the bootstrap’s dice: the first; not chosen for its effect. */
const BOOTSTRAP_SEED = 1;
/** Edges of the bands of what is stated; the first is SUSPECT_FLOOR. */
const EDGES = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;
/** From here on people are counted apart: what somebody acts upon. */
const SUREST = [0.8, 0.9] as const;

/** The figures of some bases. @param worlds by seed */
export function finishSingles(worlds: SingleWorld[]): SingleCalibration {
  const sum = (pick: (world: SingleWorld) => number) =>
    worlds.reduce((total, world) => total + pick(world), 0);
  const suspects = worlds.flatMap((world) => world.suspects);
  // of each base: stated and right of its suspects, stated and right of everybody
  const columns = worlds.map((world) => [
    world.suspects.reduce((total, { stated }) => total + stated, 0),
    world.suspects.reduce((total, { right }) => total + right, 0),
    world.stated,
    world.aboutDiarist,
  ]);
  const ratios = [0, 2].map((at) => (sums: ArrayLike<number>) => sums[at + 1] / sums[at]);
  const random = new Random(BOOTSTRAP_SEED, STREAMS.bootstrap);
  const [ofSuspects, ofAll] = bootstrapWorlds(columns, ratios, random);
  const total = (column: number) => columns.reduce((all, world) => all + world[column], 0);
  return {
    bases: worlds.length,
    from: worlds[0]?.seed ?? null,
    to: worlds.at(-1)?.seed ?? null,
    posts: sum(({ posts }) => posts),
    contradictions: sum(({ contradictions }) => contradictions),
    suspects: { count: suspects.length, ...sumOf(total(0), total(1), ofSuspects) },
    bands: bandsOf(suspects),
    surest: SUREST.map((from) => surestOf(worlds, from)),
    diarists: sumOf(total(2), total(3), ofAll),
    standing: standingsOf(worlds),
  };
}

function sumOf(stated: number, right: number, interval: Between): StatedSum {
  return { stated, right, ratio: stated > 0 ? right / stated : null, interval };
}

function bandsOf(suspects: SingleSuspect[]): SingleCalibration['bands'] {
  const bands = EDGES.slice(1).map((to, band) => ({
    ...{ from: EDGES[band], to, count: 0, stated: 0, observed: 0 },
  }));
  for (const { stated, right } of suspects) {
    const band = bands[bandOf(EDGES, Math.min(1, stated))]; // a sum may be a last bit above 1
    band.count++;
    band.stated += stated;
    band.observed += right;
  }
  return bands;
}

function surestOf(worlds: SingleWorld[], from: number): SingleCalibration['surest'][number] {
  const some = worlds.map(({ suspects }) => suspects.filter(({ stated }) => stated >= from));
  const people = some.map((own) => new Set(own.map(({ persona }) => persona)).size);
  return {
    from,
    count: some.flat().length,
    right: some.flat().filter(({ right }) => right === 1).length,
    people: people.reduce((all, own) => all + own, 0),
  };
}

function standingsOf(worlds: SingleWorld[]): SingleCalibration['standing'] {
  const parts = worlds[0]?.tenths.length ?? 0;
  const counts = Array.from({ length: parts }, (_, i) =>
    worlds.reduce((all, { tenths }) => all + tenths[i], 0),
  );
  const count = counts.reduce((all, own) => all + own, 0);
  const law = emptyLaw();
  for (let post = 0; post < count; post++) addTrial(law, 1 / parts);
  const [least, most] = allowedSuccesses(law, parts);
  const tenths = counts.map((own) => ({
    ...{ count: own, least, most, inside: own >= least && own <= most },
  }));
  return {
    count,
    unranked: worlds.reduce((all, { unranked }) => all + unranked, 0),
    tenths,
    outside: tenths.filter(({ inside }) => !inside).length,
  };
}
