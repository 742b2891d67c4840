import { eclipse, type Circle, type Eclipse } from '../eclipse';
import type { Room } from './Formation';
import { everybody } from './everybody';
import { without, type Group } from './layGroups';

/** Clear space on either side of a circle's edge, in CSS pixels. */
const EDGE_PX = 2.5;
const DIM = 70;
const BRIGHT = 235;

/** Two crowds, the smaller within the larger, in everybody: where their circles lie, and who stands where. */
export interface Crossing {
  geometry: Eclipse;
  groups: Group[];
}

/**
 * @param smaller ascending, all of them in `larger`; what `larger` has more is the rim
 * @param isAlone the larger is not out yet: its rim stands among everybody else
 */
export function crossing(
  larger: ArrayLike<number>,
  smaller: ArrayLike<number>,
  subscribers: number,
  room: Room,
  isAlone = false,
): Crossing {
  const rim = without(larger, smaller);
  const parts = {
    firstOnly: rim.length,
    both: smaller.length,
    secondOnly: 0,
    neither: subscribers - larger.length,
  };
  const plain = eclipse(parts, room.widthPx, room.heightPx);
  const moved = (circle: Circle): Circle => ({
    ...circle,
    xPx: circle.xPx + room.leftPx,
    yPx: circle.yPx + room.topPx,
  });
  const at = ([x, y]: [number, number]): [number, number] => [x + room.leftPx, y + room.topPx];
  const geometry: Eclipse = {
    crowd: moved(plain.crowd),
    first: moved(plain.first),
    second: moved(plain.second),
    rim: at(plain.rim),
    middle: at(plain.middle),
    far: at(plain.far),
  };
  const { crowd, first, second } = geometry;
  const isIn = ({ xPx, yPx, radiusPx }: Circle, x: number, y: number, edgePx: number) =>
    (x - xPx) ** 2 + (y - yPx) ** 2 < Math.max(0, radiusPx - edgePx) ** 2;
  const within: Group = {
    members: smaller,
    disc: second,
    isIn: (x, y) => isIn(second, x, y, EDGE_PX),
    brightness: BRIGHT,
  };
  const around = (inside: ArrayLike<number>, hole: Circle): Group => ({
    members: without(everybody(subscribers), inside),
    disc: crowd,
    isIn: (x, y) => isIn(crowd, x, y, 0) && !isIn(hole, x, y, -2 * EDGE_PX),
    brightness: DIM,
  });
  if (isAlone) return { geometry, groups: [around(smaller, second), within] };
  return {
    geometry,
    groups: [
      around(larger, first),
      within,
      // one of them stands in the middle of the rim, several all over it
      rim.length === 1
        ? {
            members: rim,
            disc: { xPx: geometry.rim[0], yPx: geometry.rim[1], radiusPx: 1 },
            isIn: () => true,
            brightness: BRIGHT,
          }
        : {
            members: rim,
            disc: first,
            isIn: (x, y) => isIn(first, x, y, EDGE_PX) && !isIn(second, x, y, -EDGE_PX),
            brightness: BRIGHT,
          },
    ],
  };
}
