import { NAMED_PROBABILITY } from './evidenceScale';
import type { Rings } from './evidenceHeights';

/** What a box says. Named rightly; an innocent accused; one of them, not named. */
export const MARK = { tick: 1, cross: 2, empty: 3 } as const;
/** A value of `MARK`. */
export type Mark = (typeof MARK)[keyof typeof MARK];

/** Beyond so many, the members who write no diary light up without a box: boxes on boxes say nothing. */
export const BOX_LIMIT = 400;

/** Where the truth is drawn; lengths in CSS pixels. */
export interface TruthMarks {
  /** Middles of the boxes: x0, y0, x1, y1, … */
  boxes: Float32Array;
  /** Half the side of each box; members' boxes stand around a bulb, verdicts alone. */
  halfSides: Float32Array;
  /** A `MARK` each. */
  marks: Uint8Array;
  /** From a ring to the bulb behind it. An outsider's thread ends in a cross below the ring: there is no bulb. */
  threads: Array<{
    persona: number;
    mark: Mark;
    fromX: number;
    fromY: number;
    toX: number;
    toY: number;
  }>;
}

/** The truth about one announcement, as `Truth` of the engine gives it. */
interface KnownTruth {
  members: Uint32Array;
  memberPersonas: Uint32Array;
  subscriberOf: Int32Array;
}

/**
 * Boxes and threads of the truth: an empty box around every member's bulb, a tick beside the bulb of each diarist named
 * rightly, a cross where a named diarist is innocent, threads from their rings and from those of the members who write but were missed.
 */
export function truthMarks(
  truth: KnownTruth,
  probabilities: Float64Array,
  rings: Rings,
  homes: Float32Array,
  halfSidePx: number,
  widthPx: number,
): TruthMarks {
  const boxes: number[] = [];
  const halfSides: number[] = [];
  const marks: number[] = [];
  const threads: TruthMarks['threads'] = [];
  const add = (x: number, y: number, half: number, mark: Mark) => {
    boxes.push(x, y);
    halfSides.push(half);
    marks.push(mark);
  };
  const verdicts = new Map<number, Mark>();
  const isMember = new Set<number>(truth.memberPersonas);
  for (let persona = 0; persona < probabilities.length; persona++) {
    const isNamed = probabilities[persona] >= NAMED_PROBABILITY;
    if (isNamed) verdicts.set(persona, isMember.has(persona) ? MARK.tick : MARK.cross);
    else if (isMember.has(persona)) verdicts.set(persona, MARK.empty);
  }
  if (truth.members.length <= BOX_LIMIT) {
    for (const member of truth.members)
      add(homes[2 * member], homes[2 * member + 1], halfSidePx, MARK.empty);
  }
  const besidePx = 2.4 * halfSidePx;
  for (const [persona, mark] of verdicts) {
    const fromX = rings.x[persona];
    const fromY = rings.y[persona];
    const subscriber = truth.subscriberOf[persona];
    const isOutsider = subscriber < 0;
    const toX = isOutsider ? fromX : homes[2 * subscriber];
    const toY = isOutsider
      ? fromY + rings.radius[persona] + 6 * halfSidePx
      : homes[2 * subscriber + 1];
    threads.push({ persona, mark, fromX, fromY, toX, toY });
    if (mark === MARK.cross) add(toX, toY, halfSidePx, mark);
    if (mark === MARK.tick)
      add(toX + (toX > widthPx / 2 ? -besidePx : besidePx), toY, halfSidePx, mark);
    if (mark === MARK.empty && truth.members.length > BOX_LIMIT) add(toX, toY, halfSidePx, mark);
  }
  return {
    boxes: Float32Array.from(boxes),
    halfSides: Float32Array.from(halfSides),
    marks: Uint8Array.from(marks),
    threads,
  };
}
