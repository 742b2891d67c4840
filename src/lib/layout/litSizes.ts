/** Radius of a lit bulb among thousands of small ones, in CSS pixels: larger than any unlit one, so that none is missed. */
const LIT_RADIUS_PX = 3.6;
/** How far a lit bulb's light falls, in CSS pixels. */
const LIGHT_REACH_PX = 19;

/** Sizes of lit bulbs in the crowd, in CSS pixels. */
export interface LitSizes {
  radiusPx: number;
  /** How far its light falls on neighbours. */
  reachPx: number;
}

/**
 * How large `lit` bulbs are drawn in a field of `areaPx` square pixels whose unlit ones have `dotRadiusPx`: always larger than those,
 * and smaller the more there are, so that a thousand are still a thousand.
 */
export function litSizes(lit: number, areaPx: number, dotRadiusPx: number): LitSizes {
  const roomPx = Math.sqrt(areaPx / Math.max(1, lit));
  const most = Math.max(LIT_RADIUS_PX, dotRadiusPx * 1.2);
  const radiusPx = Math.max(dotRadiusPx * 1.2, 1.1, Math.min(most, roomPx * 0.22));
  const reachPx = Math.max(2 * radiusPx, Math.min(LIGHT_REACH_PX, roomPx * 0.45) + dotRadiusPx);
  return { radiusPx, reachPx };
}
