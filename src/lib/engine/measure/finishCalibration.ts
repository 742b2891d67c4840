import { STREAMS } from '../base/streams';
import { SUSPECT_FLOOR } from '../constants';
import { Random } from '../random/Random';
import { bootstrapWorlds } from './bootstrapWorlds';
import type { Calibration, MovedOfSize, MovedSuspects, NewNames, Trust } from './Calibration';
import { everybodysSkill, SKILL_COLUMNS, skillColumns, skillFigures } from './everybodysSkill';
import { exactInterval } from './exactInterval';
import { MOVED_COLUMNS, movedColumns, movedFigures, movedOf, movedSuspects } from './movedSuspects';
import { binned, measure, pooled, trustOf, type Outcome } from './trustOf';
import { sumOver, type Pair, type WorldTally } from './WorldTally';

/** Seed of the bootstrap’s dice: the first; not chosen for its effect. */
const BOOTSTRAP_SEED = 1;

/** Sizes of published numbers that are reported apart, `[from, to]`, both included. */
const SIZES: Array<[number, number]> = [
  [1, 1],
  [2, 9],
  [10, 99],
  [100, 999],
  [1000, Infinity],
];

/** The figures of some bases; in which order these were counted does not matter. @param announcements posts a feed */
export function finishCalibration(counted: WorldTally[], announcements: number): Calibration {
  const worlds = counted.toSorted((a, b) => a.seed - b.seed);
  const suspects = worlds.flatMap((world) => world.suspects);
  const after = suspects.filter((pair) => pair.after >= SUSPECT_FLOOR).map(statedAfter);
  const before = suspects.filter((pair) => pair.before >= SUSPECT_FLOOR).map(statedBefore);
  const sum = (pick: (world: WorldTally) => number) => sumOver(worlds, pick);
  const newly = newNames(worlds);
  return {
    bases: worlds.length,
    from: worlds[0]?.seed ?? null,
    to: worlds.at(-1)?.seed ?? null,
    announcements,
    feeds: sum((world) => world.feeds),
    relaxed: sum((world) => world.relaxed),
    contradictions: sum((world) => world.contradictions),
    withheld: sum((world) => world.withheld),
    ...resampled(worlds),
    newly,
    precision: newly.precision,
    recall: newly.recall,
    named: newly.named,
    innocentsNamed: newly.innocents,
    anyway: { named: sum((w) => w.names.anyway), right: sum((w) => w.names.anywayRight) },
    cleared: { count: sum((w) => w.names.cleared), right: sum((w) => w.names.clearedRight) },
    baseline: { named: sum((w) => w.names.baseline), right: sum((w) => w.names.baselineRight) },
    control: {
      outsiders: sum((w) => w.names.outsiders),
      newly: sum((w) => w.names.outsidersNewly),
      anyway: sum((w) => w.names.outsidersAnyway),
    },
    ...trustOf(after),
    diariesAlone: withoutCurve(trustOf(before)),
    bySize: SIZES.flatMap(([from, to]) => {
      const some = after.filter((o) => o.people >= from && o.people <= to);
      return pooled(some).map(({ stated, observed, count }) => ({
        from,
        to: orEndless(to),
        suspects: count,
        stated,
        observed,
        ece: measure(some).ece,
      }));
    }),
    cells: cellsOf(worlds),
  };
}

/** Those moved who are reported: all, by direction, by size of the published number. */
const MOVED_GROUPS: Array<(pair: Pair) => boolean> = [
  () => true,
  ({ before, after }) => after > before,
  ({ before, after }) => after < before,
  ...SIZES.map(
    ([from, to]) =>
      ({ people }: Pair) =>
        people >= from && people <= to,
  ),
];

/** Whom the posts moved and what they told, with intervals from one set of resamples. */
function resampled(worlds: WorldTally[]): Pick<Calibration, 'moved' | 'everybody'> {
  const everyone = worlds.map(movedOf);
  /** By world and group. */
  const moved = everyone.map((some) => MOVED_GROUPS.map((isOf) => movedColumns(some.filter(isOf))));
  const columns = worlds.map((world, w) => [...skillColumns(world), ...moved[w].flat()]);
  const ofGroups = MOVED_GROUPS.map((_, g) => movedFigures(SKILL_COLUMNS + g * MOVED_COLUMNS));
  const random = new Random(BOOTSTRAP_SEED, STREAMS.bootstrap);
  const intervals = bootstrapWorlds(columns, [...skillFigures, ...ofGroups.flat()], random);
  let at = skillFigures.length;
  const [all, up, down, ...sizes] = ofGroups.map((some, g) => {
    const own = intervals.slice(at, (at += some.length));
    return movedSuspects(
      moved.map((world) => world[g]),
      own,
    );
  });
  return {
    moved: {
      ...{ ...all, up, down },
      bySize: SIZES.map((size, i) => ofSize(worlds, size, sizes[i])),
      reliability: binned(everyone.flat().map(statedAfter)),
      reliabilityBefore: binned(everyone.flat().map(statedBefore)),
    },
    everybody: everybodysSkill(worlds, intervals),
  };
}

function ofSize(
  worlds: WorldTally[],
  [from, to]: [number, number],
  moved: MovedSuspects,
): MovedOfSize {
  const suspects = worlds.map(
    (world) => world.suspects.filter(({ people }) => people >= from && people <= to).length,
  );
  const holding = suspects.filter((some) => some > 0).length;
  const atMost = moved.count === 0 && holding > 0 ? exactInterval(0, holding)[1] : null;
  const all = suspects.reduce((sum, some) => sum + some, 0);
  return { from, to: orEndless(to), suspects: all, atMost, ...moved };
}

const orEndless = (to: number) => (to === Infinity ? null : to);

function newNames(worlds: WorldTally[]): NewNames {
  const sum = (pick: (names: WorldTally['names']) => number) =>
    sumOver(worlds, ({ names }) => pick(names));
  const named = sum((names) => names.newly);
  const right = sum((names) => names.newlyRight);
  const unnamed = sum((names) => names.unnamed);
  return {
    named,
    right,
    innocents: named - right,
    precision: named > 0 ? right / named : null,
    interval: named > 0 ? exactInterval(right, named) : null,
    unnamed,
    recall: unnamed > 0 ? right / unnamed : null,
  };
}

function cellsOf(worlds: WorldTally[]): Calibration['cells'] {
  const some = worlds.flatMap(({ cells }) => (cells === null ? [] : [cells]));
  return some.length > 0 ? trustOf(some.flat()) : null;
}

/** What nothing draws is left out. */
function withoutCurve({ corp: _, ...rest }: Trust): Omit<Trust, 'corp'> {
  return rest;
}

const statedAfter = ({ after, right, people }: Pair): Outcome & { people: number } => ({
  ...{ stated: after, right, people },
});
const statedBefore = ({ before, right }: Pair): Outcome => ({ stated: before, right });
