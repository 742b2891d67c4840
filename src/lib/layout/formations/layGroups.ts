import { scatter } from '../scatter';
import { assignByAngleInto } from './assignByAngle';
import type { Disc, Standing } from './Formation';

/** People who stand together, and the region that is theirs. */
export interface Group {
  members: ArrayLike<number>;
  /** Encloses the region. */
  disc: Disc;
  isIn: (xPx: number, yPx: number) => boolean;
  /** Brightness of its members, 0…255; null: as they were. */
  brightness: number | null;
}

/** Radius of a dot over the distance to its neighbour. */
const RADIUS_SHARE = 0.3;

/**
 * Sends groups to their regions, evenly spread, everybody in the direction from the middle in which they stood on the wall. Every subscriber is
 * in exactly one group. Yields now and then, so that it can be done in slices.
 */
export function* layGroups(
  wall: Standing,
  groups: readonly Group[],
  keep: (standing: Standing) => void,
): Generator<void> {
  const homes = wall.homes.slice();
  const brightness = wall.brightness.slice();
  let radiusPx = wall.radiusPx;
  for (const { members, disc, isIn, brightness: level } of groups) {
    const { xPx, yPx, radiusPx: reachPx } = disc;
    const bounds = {
      leftPx: xPx - reachPx,
      topPx: yPx - reachPx,
      widthPx: 2 * reachPx,
      heightPx: 2 * reachPx,
    };
    if (members.length === 1) {
      homes[2 * members[0]] = xPx;
      homes[2 * members[0] + 1] = yPx;
    } else {
      const { places, stepPx } = yield* scatter(members.length, bounds, isIn);
      if (places.length > 0) yield* assignByAngleInto(homes, members, wall.homes, places, xPx, yPx);
      radiusPx = Math.min(radiusPx, Math.max(0.5, stepPx * RADIUS_SHARE));
    }
    if (level !== null) for (let k = 0; k < members.length; k++) brightness[members[k]] = level;
    yield;
  }
  keep({ homes, brightness, radiusPx });
}

/** Everybody who is in `outer` and not in `inner`; both ascending. */
export function without(outer: ArrayLike<number>, inner: ArrayLike<number>): Uint32Array {
  const left = new Uint32Array(outer.length);
  let size = 0;
  let at = 0;
  for (let k = 0; k < outer.length; k++) {
    while (at < inner.length && inner[at] < outer[k]) at++;
    if (inner[at] !== outer[k]) left[size++] = outer[k];
  }
  return left.subarray(0, size);
}
