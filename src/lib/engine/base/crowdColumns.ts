import type { CrowdColumns } from '../engine';
import type { Base } from './Base';

/** Most viewings that the crowd’s column holds. */
const MOST_SHOWN = 65_535;

/** What the crowd is drawn from: town, taste and number of viewings, a subscriber each. */
export function crowdColumns(base: Base): CrowdColumns {
  const viewings = Uint16Array.from({ length: base.subscribers }, (_, s) =>
    Math.min(MOST_SHOWN, base.viewingOffsets[s + 1] - base.viewingOffsets[s]),
  );
  return { town: base.town, taste: base.taste, viewings };
}
