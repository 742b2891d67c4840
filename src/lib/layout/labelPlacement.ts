/** A rectangle in CSS pixels from the field's top left. */
export interface Rectangle {
  leftPx: number;
  topPx: number;
  rightPx: number;
  bottomPx: number;
}

/** A label to place beside a ring. */
export interface LabelWish {
  xPx: number;
  yPx: number;
  radiusPx: number;
  /** How far the mark reaches to either side, if it is not round. */
  leftPx?: number;
  rightPx?: number;
  widthPx: number;
  heightPx: number;
  /** Tried first: beside the ring (default), or above and below it, where rings follow one another from left to right. */
  prefers?: 'beside' | 'upright';
}

/** Where a label went. */
export interface PlacedLabel extends Rectangle {
  /** Which side of the ring it stands on; `away` has a leader back to it. */
  side: 'right' | 'left' | 'above' | 'below' | 'away';
  /** Where a leader from the ring ends. */
  anchorXPx: number;
  anchorYPx: number;
}

const BESIDE_PX = 10;
const UPRIGHT_PX = 7;
const STEP_PX = 7;
const STEPS = 26;

/**
 * Places labels greedily, in the order given (the most probable first): right of the ring, left of it, above, below, then
 * ever further away. No label overlaps another, an obstacle or the edge, nor, if it can be helped,
 * what is `soft`. Labels move, rings do not.
 * @returns for each wish its place, or null where no room is left (the list beside the field has the name).
 */
export function labelPlacement(
  wishes: readonly LabelWish[],
  obstacles: readonly Rectangle[],
  soft: readonly Rectangle[],
  widthPx: number,
  heightPx: number,
): Array<PlacedLabel | null> {
  const taken: Rectangle[] = [...obstacles];
  for (const { xPx, yPx, radiusPx, leftPx, rightPx } of wishes) {
    taken.push({
      leftPx: xPx - (leftPx ?? radiusPx),
      topPx: yPx - radiusPx,
      rightPx: xPx + (rightPx ?? radiusPx),
      bottomPx: yPx + radiusPx,
    });
  }
  return wishes.map((wish) => {
    const place =
      firstFree(wish, [...taken, ...soft], widthPx, heightPx) ??
      firstFree(wish, taken, widthPx, heightPx);
    if (place) taken.push(place);
    return place;
  });
}

function firstFree(
  wish: LabelWish,
  taken: readonly Rectangle[],
  fieldWidthPx: number,
  fieldHeightPx: number,
): PlacedLabel | null {
  const { xPx, yPx, radiusPx, widthPx, heightPx } = wish;
  const right = xPx + (wish.rightPx ?? radiusPx) + BESIDE_PX;
  const left = xPx - (wish.leftPx ?? radiusPx) - BESIDE_PX - widthPx;
  const level = yPx - heightPx / 2;
  const middle = Math.max(2, Math.min(fieldWidthPx - widthPx - 2, xPx - widthPx / 2));
  const above = yPx - radiusPx - UPRIGHT_PX - heightPx;
  const below = yPx + radiusPx + UPRIGHT_PX;
  const tryAt = (leftPx: number, topPx: number, side: PlacedLabel['side']): PlacedLabel | null => {
    const rightPx = leftPx + widthPx;
    const bottomPx = topPx + heightPx;
    const place = { leftPx, topPx, rightPx, bottomPx };
    if (leftPx < 2 || rightPx > fieldWidthPx - 2) return null;
    if (topPx < 2 || bottomPx > fieldHeightPx - 2) return null;
    if (taken.some((other) => overlaps(place, other))) return null;
    const anchorXPx = xPx < leftPx ? leftPx : xPx > rightPx ? rightPx : xPx;
    return { ...place, side, anchorXPx, anchorYPx: topPx + heightPx / 2 };
  };
  const beside = () => tryAt(right, level, 'right') ?? tryAt(left, level, 'left');
  const upright = () => tryAt(middle, above, 'above') ?? tryAt(middle, below, 'below');
  const near = wish.prefers === 'upright' ? (upright() ?? beside()) : (beside() ?? upright());
  if (near) return near;
  if (wish.prefers === 'upright')
    for (let step = 1; step < STEPS / 2; step++)
      for (const topPx of [above - step * STEP_PX, below + step * STEP_PX])
        for (const leftPx of [middle, xPx, xPx - widthPx]) {
          const place = tryAt(leftPx, topPx, 'away');
          if (place) return { ...place, anchorYPx: topPx < yPx ? topPx + heightPx : topPx };
        }
  for (let step = 1; step < STEPS; step++) {
    const shift = Math.ceil(step / 2) * STEP_PX * (step & 1 ? -1 : 1);
    const isAway = Math.abs(shift) > heightPx / 2 - 2;
    const place =
      tryAt(right, level + shift, isAway ? 'away' : 'right') ??
      tryAt(left, level + shift, isAway ? 'away' : 'left');
    if (place) return place;
  }
  return null;
}

/** Whether two rectangles share any area. */
export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.leftPx < b.rightPx && b.leftPx < a.rightPx && a.topPx < b.bottomPx && b.topPx < a.bottomPx
  );
}
