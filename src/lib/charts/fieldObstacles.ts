import type { Rings } from '$lib/layout/evidenceHeights';
import type { Rectangle } from '$lib/layout/labelPlacement';
import type { TruthMarks } from '$lib/layout/truthMarks';

/** Of more boxes than this words cannot keep clear. */
const MOST_BOXES = 200;
const MARGIN_PX = 3;

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
  personas: readonly { persona: number }[],
): Rectangle[] {
  return personas.map(({ persona }) =>
    squareAround(x[persona], y[persona], radius[persona] + MARGIN_PX),
  );
}

function squareAround(x: number, y: number, half: number): Rectangle {
  return { leftPx: x - half, topPx: y - half, rightPx: x + half, bottomPx: y + half };
}
