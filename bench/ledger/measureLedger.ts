import { claimsOf } from '../../src/lib/engine/announce/claimsOf';
import type { Announcement } from '../../src/lib/engine/announce/announcement';
import { publish } from '../../src/lib/engine/announce/publish';
import type { Base } from '../../src/lib/engine/base/Base';
import { generateBase } from '../../src/lib/engine/base/generateBase';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { drawUpLedger } from '../../src/lib/engine/combine/ledger/drawUpLedger';
import { loadSolver } from '../../src/lib/engine/combine/solver/loadSolver';
import { drawRelated } from '../../src/lib/engine/measure/drawRelated';
import { Random } from '../../src/lib/engine/random/Random';
import { median, timed } from '../timing';
import { drawOverlapping } from './drawOverlapping';

/** How long ledgers of so many posts took. */
export interface LedgerTimes {
  feeds: number;
  medianMs: number;
  worstMs: number;
  /** Feeds whose ledger was relaxed. */
  relaxed: number;
}

/** Seeds a base, and feeds a seed. */
const PLAN = [
  { base: 'classroom', seeds: 6, feeds: 5 },
  { base: 'town', seeds: 2, feeds: 5 },
] as const;
const STREAM = 77;
const WARM_UPS = 3;

/**
 * Ledgers of feeds of `size` posts over bases and seeds: related ones as calibration draws them, and overlapping ones. In one thread;
 * the solver is loaded and warm.
 */
export async function measureLedger(
  size: number,
): Promise<{ related: LedgerTimes; overlapping: LedgerTimes }> {
  const solver = await loadSolver();
  const draw = (base: Base, posts: Announcement[]) => {
    const claims = posts.flatMap((post, i) => claimsOf(post, publish(base, post), i));
    return timed(() => drawUpLedger(claims, base.subscribers, base.catalogue, solver));
  };
  const measured = { related: newTimes(), overlapping: newTimes() };
  for (const { base: name, seeds, feeds } of PLAN)
    for (let seed = 1; seed <= seeds; seed++) {
      const base = generateBase(defaultSettings(name, seed));
      const drawers = { related: drawRelated, overlapping: drawOverlapping };
      for (const kind of ['related', 'overlapping'] as const)
        for (let dice = 0; dice < feeds; dice++) {
          const posts = drawers[kind](base, new Random(seed * 100 + dice, STREAM), size);
          const isFirst = seed === 1 && dice === 0;
          for (let i = 0; isFirst && i < WARM_UPS; i++) await draw(base, posts);
          const { elapsedMs, value } = await draw(base, posts);
          measured[kind].push({ elapsedMs, isRelaxed: value.method === 'relaxed' });
        }
    }
  return { related: summed(measured.related), overlapping: summed(measured.overlapping) };
}

type Time = { elapsedMs: number; isRelaxed: boolean };

function newTimes(): Time[] {
  return [];
}

function summed(times: Time[]): LedgerTimes {
  const ms = times.map(({ elapsedMs }) => elapsedMs);
  return {
    feeds: times.length,
    medianMs: median(ms),
    worstMs: Math.max(...ms),
    relaxed: times.filter(({ isRelaxed }) => isRelaxed).length,
  };
}
