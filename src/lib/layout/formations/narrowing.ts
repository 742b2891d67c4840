import type { Disc, Room } from './Formation';
import { everybody } from './everybody';
import { without, type Group } from './layGroups';

/** Share of the crowd's radius that the few who are left take at least, and how far the others keep off. */
const LEAST_INNER = 0.09;
/** Width that each of a few has for itself, with its light, in CSS pixels; they take no more than this share of the radius for it. */
const EACH_PX = 13;
const MOST_FEW = 0.3;
const KEPT_OFF = 0.05;
const DIM = 40;
const BRIGHT = 235;

/** The discs of a narrowing: everybody, and those who are left. */
export interface Narrowing {
  outer: Disc;
  inner: Disc;
  groups: Group[];
}

/** Those who are left gather in the middle, the others stand around them, dimmed. `left` ascending. */
export function narrowing(left: ArrayLike<number>, subscribers: number, room: Room): Narrowing {
  const xPx = room.leftPx + room.widthPx / 2;
  const yPx = room.topPx + room.heightPx / 2;
  const radiusPx = Math.max(10, Math.min(room.widthPx, room.heightPx) / 2 - 8);
  const share = Math.sqrt(left.length / Math.max(1, subscribers));
  const outer = { xPx, yPx, radiusPx };
  const few = Math.min(MOST_FEW, (EACH_PX * Math.sqrt(left.length)) / 2 / radiusPx);
  const inner = { xPx, yPx, radiusPx: radiusPx * Math.min(0.9, Math.max(LEAST_INNER, few, share)) };
  const within = ({ radiusPx }: Disc, x: number, y: number) =>
    (x - xPx) ** 2 + (y - yPx) ** 2 < radiusPx ** 2;
  const free = { ...inner, radiusPx: inner.radiusPx + KEPT_OFF * radiusPx };
  return {
    outer,
    inner,
    groups: [
      {
        members: without(everybody(subscribers), left),
        disc: outer,
        isIn: (x, y) => within(outer, x, y) && !within(free, x, y),
        brightness: DIM,
      },
      {
        members: left,
        disc: inner,
        isIn: (x, y) => within(inner, x, y),
        brightness: BRIGHT,
      },
    ],
  };
}
