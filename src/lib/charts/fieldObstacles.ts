import type { Rings } from '$lib/layout/evidenceHeights';
import type { Rectangle } from '$lib/layout/labelPlacement';
import type { TruthMarks } from '$lib/layout/truthMarks';
import type { FieldWords } from './evidenceField';

/** Of more boxes than this words cannot keep clear. */
const MOST_BOXES = 200;
const MARGIN_PX = 3;
/** The switch: its left and lower edge, a letter and the padding of a button, the key's mark and letters. */
const SWITCH_LEFT_PX = 18;
const SWITCH_BOTTOM_PX = 60;
const BUTTON_LETTER_PX = 8;
const BUTTON_PADDING_PX = 14;
const KEY_MARK_PX = 50;
const KEY_LETTER_PX = 6.7;

/** Where the truth's boxes stand: words keep off them if they can. Empty for null. */
export function placesOfBoxes(marks: TruthMarks | null): Rectangle[] {
  if (!marks) return [];
  const count = Math.min(MOST_BOXES, marks.marks.length);
  return Array.from({ length: count }, (_, k) =>
    squareAround(marks.boxes[2 * k], marks.boxes[2 * k + 1], marks.halfSides[k] + 2),
  );
}

/** Where the rings of these personas hang: words keep off them. */
export function placesOfRings(
  { x, y, radius }: Rings,
  personas: readonly number[] | Uint32Array,
): Rectangle[] {
  return Array.from(personas, (persona) =>
    squareAround(x[persona], y[persona], radius[persona] + MARGIN_PX),
  );
}

/** Room for the switch and its key at the upper left, whatever they say at the moment: rings and words keep off it. */
export function placeOfSwitch({ key, before, after }: FieldWords, isNarrow: boolean): Rectangle {
  const said = isNarrow ? key.short : key.full;
  const letters = Math.max(said.before.length, said.after(2).length);
  const buttonsPx = (before.length + after.length) * BUTTON_LETTER_PX + 4 * BUTTON_PADDING_PX;
  return {
    leftPx: 0,
    topPx: 0,
    rightPx: SWITCH_LEFT_PX + buttonsPx + KEY_MARK_PX + letters * KEY_LETTER_PX,
    bottomPx: SWITCH_BOTTOM_PX,
  };
}

function squareAround(x: number, y: number, half: number): Rectangle {
  return { leftPx: x - half, topPx: y - half, rightPx: x + half, bottomPx: y + half };
}
