import { STREAMS } from '../../base/streams';
import { ATTACK_SEED } from '../../constants';
import { prepareAlias } from '../../random/alias';
import { mix32, Random } from '../../random/Random';
import type { CountBounds } from '../CountBounds';
import type { VectorBits } from '../VectorBits';
import { Memberships } from '../Memberships';
import { tiltRows } from '../tiltRows';
import { CountWeights } from './CountWeights';
import { measureMixing } from './measureMixing';
import { SwapChain, type ChainModel } from './SwapChain';
import { VectorSplits } from './VectorSplits';

/** How long chains walk. */
export interface ChainEffort {
  chains: number;
  /** Draws kept of each chain, after as many that are not. */
  draws: number;
  /** Moves between two draws, times how often all personas are picked (`picked`, 1 for one who is sure to be counted). */
  movesAPerson: number;
  /** Moves of one chain, at most, on target or off. */
  mostMoves: number;
}

/** One thing that the chains are watched for: whether a persona has one of some vectors. */
export interface Watched {
  persona: number;
  /** By registry id: 1 for the vectors meant. */
  isIn: Uint8Array;
}

/** The joint posterior as seeded chains find it. */
export interface Chains {
  /** A persona each: share of the draws with each vector. */
  posteriors: Memberships[];
  draws: number;
  /** By the watched: largest split R̂, fewest effective draws. R̂ 1 if nothing was watched. */
  rHat: number;
  effectiveDraws: number;
  /** Share of moves on target. */
  onTargetShare: number;
}

/** Told the share of the way that is behind, in [0, 1]; false ends it. */
export type GoOn = (share: number) => Promise<boolean>;

/** Draws between two questions whether to go on. */
const DRAWS_A_TURN = 50;
/** Enough for two decimals, in about a second on a classroom. */
export const PLAIN_EFFORT: ChainEffort = {
  chains: 4,
  draws: 1_000,
  movesAPerson: 4,
  mostMoves: 20_000_000,
};
/** Fewest moves between two draws. */
const FEWEST_MOVES = 40;
/** Most chances that are kept in memory for looking up. */
const MOST_CHANCES = 20_000_000;
/** A row is picked at least this often, relative to a person who is sure to be counted; else by the root of the chance to be counted, since whoever is counted against the odds must also be let go again. */
const LEAST_PICKED = 1e-3;

/**
 * Conditions on all counts at once by Markov chain Monte Carlo: swaps that leave every count as it is, with excursions beside them.
 * Parameters as of `conditionOnCounts`; `backgroundSize` is rounded to whole people. Each chain has dice of its own and begins elsewhere.
 * @param watched what R̂ and the effective draws are measured on
 * @param goOn awaited now and then; ends the walk if it says no
 * @returns null if ended, the counts have nobody who could make them up, a chain never met all of them, or there are too many kinds of people
 */
export async function runChains(
  registry: VectorBits,
  priors: Memberships[],
  background: Memberships,
  backgroundSize: number,
  counts: CountBounds[],
  watched: Watched[],
  effort: ChainEffort = PLAIN_EFFORT,
  goOn: GoOn = async () => true,
): Promise<Chains | null> {
  const tilted = tiltRows(registry, priors, background, backgroundSize, counts);
  const ids = registry.bits.length;
  if (tilted === null || ids * (priors.length + 1) > MOST_CHANCES) return null;
  const { rows, tilt } = tilted;
  const chance = new Float64Array((priors.length + 1) * ids);
  const pickedOf = new Float64Array(priors.length + 1);
  for (let row = 0; row <= priors.length; row++) {
    let none = 0;
    for (let i = rows.offsets[row]; i < rows.offsets[row + 1]; i++) {
      chance[row * ids + rows.ids[i]] = rows.chances[i];
      if (rows.ids[i] === 0) none = rows.chances[i];
    }
    pickedOf[row] = Math.max(LEAST_PICKED, Math.sqrt(1 - none));
  }
  const others = Math.round(backgroundSize);
  let personas = 0;
  for (let row = 0; row < priors.length; row++) personas += pickedOf[row];
  // the background is picked as often as all personas together: it only has to make room
  pickedOf[priors.length] = others < 2 ? 0 : Math.max(1, personas);
  const weights = new CountWeights(tilted.counts, tilt);
  const splits = new VectorSplits(registry);
  const claimsOf = registry.bits.map((bits) =>
    [...bits.keys()].filter((claim) => bits[claim] === 1),
  );
  const model: ChainModel = {
    registry,
    rows,
    chance,
    others,
    weights,
    splits,
    picked: prepareAlias(pickedOf),
    claimsOf,
  };
  const movesADraw = Math.max(FEWEST_MOVES, Math.ceil(effort.movesAPerson * personas));
  const seen = new Uint32Array(priors.length * ids);
  const series = watched.map(() =>
    Array.from({ length: effort.chains }, () => new Float64Array(effort.draws)),
  );
  let moves = 0;
  let onTarget = 0;
  for (let c = 0; c < effort.chains; c++) {
    const chain = new SwapChain(model, new Random(mix32(ATTACK_SEED, c), STREAMS.chains));
    let made = 0;
    for (let draw = -effort.draws; draw < effort.draws; draw++) {
      const share = (c + (draw + effort.draws) / (2 * effort.draws)) / effort.chains;
      if (draw % DRAWS_A_TURN === 0 && !(await goOn(share))) return null;
      for (let move = 0; move < movesADraw; made++) {
        if (made > effort.mostMoves) return null;
        chain.move();
        if (chain.isOnTarget) move++;
      }
      onTarget += movesADraw;
      if (draw < 0) continue;
      for (let persona = 0; persona < priors.length; persona++)
        seen[persona * ids + chain.vectorOf[persona]]++;
      watched.forEach(({ persona, isIn }, w) => {
        series[w][c][draw] = isIn[chain.vectorOf[persona]];
      });
    }
    moves += made;
  }
  const draws = effort.chains * effort.draws;
  const mixing = series.map(measureMixing);
  return {
    posteriors: priors.map((_, persona) =>
      Memberships.of(
        Array.from(
          { length: ids },
          (__, id) => [id, seen[persona * ids + id] / draws] as const,
        ).filter(([, p]) => p > 0),
      ),
    ),
    draws,
    rHat: mixing.reduce((most, { rHat }) => Math.max(most, rHat), 1),
    effectiveDraws: mixing.reduce((least, m) => Math.min(least, m.effectiveDraws), draws),
    onTargetShare: onTarget / moves,
  };
}
