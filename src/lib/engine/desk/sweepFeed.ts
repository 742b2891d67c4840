import type { Announcement } from '../announce/announcement';
import type { Stranger } from '../attack/Stranger';
import type { Base } from '../base/Base';
import { SWEEP_RUNS } from '../constants';
import { SWEEP_GRID } from '../repair/sweepGrid';
import { sweepRepairs, type SweepControl, type SweepPoint } from '../repair/sweepRepairs';

/** Every repair of `SWEEP_GRID` on one feed of one base, `SWEEP_RUNS` throws of the dice each; null if cancelled. */
export function sweepFeed(
  base: Base,
  stranger: Stranger,
  announcements: Announcement[],
  control: SweepControl,
): Promise<SweepPoint[] | null> {
  const feeds = [announcements];
  const worldOf = (run: number) => ({ base, stranger, feeds, noiseSeed: run + 1 });
  return sweepRepairs(SWEEP_GRID, SWEEP_RUNS, worldOf, control);
}
