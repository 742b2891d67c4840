import { Stranger } from '../lib/engine/attack/Stranger';
import type { Announcement } from '../lib/engine/announce/announcement';
import { generateBase } from '../lib/engine/base/generateBase';
import type { BaseSettings } from '../lib/engine/base/settings';
import { feedsOfExamples } from '../lib/engine/measure/dependence/feedsOfExamples';
import type { Repair } from '../lib/engine/repair/Repair';
import { SWEEP_GRID } from '../lib/engine/repair/sweepGrid';
import { sweepRepairs } from '../lib/engine/repair/sweepRepairs';

/**
 * What `sweep` prints: every repair on bases `from` to `to`, a fresh throw of the dice for each.
 * @param posts one feed; null: the examples of each base, each a feed of its own
 * @param grid the repairs
 */
export async function sweep(
  settings: BaseSettings,
  [from, to]: [number, number],
  posts: Announcement[] | null,
  onProgress: (share: number) => void,
  grid: Repair[] = SWEEP_GRID,
) {
  const worldOf = (i: number) => {
    const base = generateBase({ ...settings, seed: from + i });
    const feeds = posts === null ? feedsOfExamples(base) : [posts];
    return { base, stranger: new Stranger(base), feeds, noiseSeed: from + i };
  };
  const points = await sweepRepairs(grid, to - from + 1, worldOf, { onProgress });
  return { base: settings.base, from, to, points };
}
