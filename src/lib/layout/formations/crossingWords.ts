import type { Circle, Eclipse } from '../eclipse';
import type { Room } from './Formation';

/** Between a circle and the words beside it, from a dot to its line, between lines of words, and half a line's height; in CSS pixels. */
const GAP_PX = 14;
const DOT_PX = 9;
const BETWEEN_PX = 4;
const HALF_LINE_PX = 13;
/** Width that words beside the larger circle need, and height of a name with its odds. */
const BESIDE_PX = 176;
const NAME_PX = 56;
/** From the crowd's foot to the words of those in neither. */
const FOOT_PX = 26;

/** A place for words: their middle or their start. */
export interface WordsAt {
  xPx: number;
  yPx: number;
  align: 'middle' | 'start';
}

/** Where the words of two crowds stand, so that they break no circle: beside the larger if there is room, else below it. */
export interface CrossingWords {
  /** Over either circle. */
  smaller: WordsAt;
  larger: WordsAt;
  /** The one in the larger only; and the foot of their name. */
  rim: WordsAt;
  name: WordsAt;
  /** Below, the name takes the place of the rim's words. */
  isBelow: boolean;
  /** Those in neither; null where other words have their place. */
  neither: WordsAt | null;
  /** From the dot in the rim to its words. */
  thread: [x1: number, y1: number, x2: number, y2: number];
}

/** Lengths in CSS pixels from the stage's top left. */
export function crossingWords({ crowd, first, second, rim }: Eclipse, room: Room): CrossingWords {
  const [x, y] = rim;
  const besidePx = first.xPx + first.radiusPx + GAP_PX;
  const isBelow = besidePx + BESIDE_PX > room.leftPx + room.widthPx;
  const edgePx = first.yPx + first.radiusPx;
  const over = ({ xPx, yPx, radiusPx }: Circle): WordsAt => ({
    xPx,
    yPx: Math.max(room.topPx + HALF_LINE_PX, yPx - radiusPx - GAP_PX - BETWEEN_PX),
    align: 'middle',
  });
  const smaller = over(second);
  const larger = over(first);
  const foot: WordsAt = {
    xPx: crowd.xPx,
    yPx: crowd.yPx + crowd.radiusPx - FOOT_PX,
    align: 'middle',
  };
  if (!isBelow)
    return {
      smaller,
      larger,
      rim: { xPx: besidePx, yPx: y, align: 'start' },
      name: { xPx: besidePx, yPx: y - HALF_LINE_PX - BETWEEN_PX, align: 'start' },
      isBelow,
      neither: foot,
      thread: [x + DOT_PX, y, besidePx, y],
    };
  const endPx = room.topPx + room.heightPx;
  const belowPx = Math.min(endPx - HALF_LINE_PX, edgePx + GAP_PX + BETWEEN_PX);
  const isFootFree = foot.yPx - belowPx > 2 * HALF_LINE_PX;
  return {
    smaller,
    larger,
    rim: { xPx: x, yPx: belowPx, align: 'middle' },
    name: { xPx: x, yPx: Math.min(endPx, belowPx - HALF_LINE_PX + NAME_PX), align: 'middle' },
    isBelow,
    neither: isFootFree ? foot : null,
    thread: [x, y + DOT_PX, x, belowPx - HALF_LINE_PX],
  };
}
