import type { NatureKey } from '../../base/nature';
import type { SettingKey } from '../../base/settings';

/** One assumption of the base that can be turned down and up, the rest as usual. */
export interface Lever {
  id: SettingKey | NatureKey;
  /** A setting takes the values themselves; people’s ways take factors on what `constants.ts` says, and are 1 as usual. */
  kind: 'setting' | 'nature';
  low: number;
  high: number;
}

/**
 * What is turned, and how far. ASSUMPTION: half and double where nothing else suggests itself; shares as far as a service could plausibly lie from
 * what is assumed. Which lever comes out as the longest depends on these ranges, and says so.
 */
export const LEVERS: readonly Lever[] = [
  { id: 'reviewerShare', kind: 'setting', low: 0.1, high: 0.3 },
  { id: 'reviewFactor', kind: 'setting', low: 0.5, high: 2 },
  { id: 'lateDays', kind: 'setting', low: 0, high: 7 },
  { id: 'offStars', kind: 'setting', low: 0, high: 0.6 },
  { id: 'townShare', kind: 'setting', low: 0, high: 0.9 },
  { id: 'outsiderShare', kind: 'setting', low: 0, high: 0.5 },
  { id: 'subscribers', kind: 'nature', low: 0.5, high: 2 },
  { id: 'viewings', kind: 'nature', low: 0.5, high: 2 },
  { id: 'skew', kind: 'nature', low: 0.5, high: 2 },
  { id: 'taste', kind: 'nature', low: 0.5, high: 2 },
  { id: 'habits', kind: 'nature', low: 0.5, high: 2 },
  { id: 'runs', kind: 'nature', low: 0.5, high: 2 },
  { id: 'telling', kind: 'nature', low: 0.25, high: 2 },
  { id: 'runReviews', kind: 'nature', low: 0.5, high: 2 },
];
