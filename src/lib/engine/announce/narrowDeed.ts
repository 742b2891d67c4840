import type { Deed } from './announcement';
import { YEAR } from './examples/calendar';

/**
 * One thing that people did, as an employee with the table narrows down to it: watched at all in the year; in the window; as the deed says.
 * Each follows from the one behind it. Not for "never", which nobody narrows down to.
 */
export function narrowDeed(deed: Deed): [Deed, Deed, Deed] {
  const { what, when } = deed;
  const watched = (from: number, to: number): Deed => ({
    what,
    when: { from, to },
    times: { atLeast: 1 },
  });
  return [watched(YEAR.from, YEAR.to), watched(when.from, when.to), deed];
}
