import { areTooFew } from '../engine/measure/areTooFew';
import type { Interval } from '../engine/measure/intervalOf';
import type { SweepPoint } from '../engine/repair/sweepRepairs';

/** What the chart of the sweep draws: names newly given; people moved; or the bits of the most telling post. */
export type SweepMeasure = 'newly' | 'moved' | 'bits';

/** Above and below, for each: of those whom the posts are about, and wrongly; all moved, and about something delicate; bits, and all moved. */
const DRAWN: Record<SweepMeasure, (point: SweepPoint) => { upper: Interval; lower: Interval }> = {
  newly: ({ meantNewly, newlyWrong }) => ({ upper: meantNewly, lower: newlyWrong }),
  moved: ({ moved, sensitive }) => ({ upper: moved, lower: sensitive }),
  bits: ({ largestMost, moved }) => ({ upper: largestMost, lower: moved }),
};

/** What a measure draws of a repair, above and below. */
export function drawnBy(measure: SweepMeasure, point: SweepPoint) {
  return DRAWN[measure](point);
}

/** What is drawn unless something else is chosen: names newly given, if under some repair there are enough of them (`areTooFew`). */
export function firstMeasure(points: SweepPoint[]): SweepMeasure {
  return points.some(({ meantNewly, seeds }) => !areTooFew(meantNewly, seeds)) ? 'newly' : 'bits';
}
