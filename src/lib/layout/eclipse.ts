/** A circle in CSS pixels. */
export interface Circle {
  xPx: number;
  yPx: number;
  radiusPx: number;
}

/** How many people are where; see `CellParts`. */
export interface EclipseParts {
  firstOnly: number;
  both: number;
  secondOnly: number;
  neither: number;
}

/** Where two overlapping groups lie in a crowd. The second lies to the left of the first, so that what it leaves is a rim at the right. */
export interface Eclipse {
  /** Everybody. */
  crowd: Circle;
  first: Circle;
  second: Circle;
  /** The middle of what is in the first only, of the overlap, and of what is in the second only. */
  rim: [x: number, y: number];
  middle: [x: number, y: number];
  far: [x: number, y: number];
}

/** Shares of the crowd’s radius: the larger group at least and at most, the smaller at least, and the narrowest rim. */
const LARGER = { least: 0.46, most: 0.78 };
const SMALLER = 0.14;
const RIM = 0.1;
const STEPS = 40;

/**
 * Lays out two groups as circles whose areas are as their numbers, as far as they can be seen: a small pair is drawn larger against the
 * crowd, and a rim of any people is never thinner than a tenth of the crowd’s radius.
 */
export function eclipse(
  { firstOnly, both, secondOnly, neither }: EclipseParts,
  widthPx: number,
  heightPx: number,
): Eclipse {
  const radius = Math.max(1, Math.min(widthPx, heightPx) / 2 - 4);
  const rim = RIM * radius;
  const firstCount = firstOnly + both;
  const secondCount = both + secondOnly;
  const most = Math.max(1, firstCount, secondCount);
  const all = Math.max(1, firstCount + secondOnly + neither);
  const larger = clamp(Math.sqrt(most / all), LARGER.least, LARGER.most) * radius;
  const sized = (count: number) =>
    count === 0 ? 0 : Math.max(SMALLER * radius, larger * Math.sqrt(count / most));
  let r1 = sized(firstCount);
  let r2 = sized(secondCount);
  // One within the other: the outer one shows a rim.
  if (secondOnly === 0 && firstOnly > 0) r2 = Math.min(r2, r1 - rim / 2);
  if (firstOnly === 0 && secondOnly > 0) r1 = Math.min(r1, r2 - rim / 2);
  const distance = distanceOf(r1, r2, { firstOnly, both, secondOnly }, rim);
  // the pair stands in the middle of the crowd
  const left = Math.min(-r1, -distance - r2);
  const right = Math.max(r1, -distance + r2);
  const shrink = Math.min(1, (2 * radius * 0.92) / (right - left || 1));
  const x1 = widthPx / 2 - ((left + right) / 2) * shrink;
  const yPx = heightPx / 2;
  const first = { xPx: x1, yPx, radiusPx: r1 * shrink };
  const second = { xPx: x1 - distance * shrink, yPx, radiusPx: r2 * shrink };
  const between = (a: number, b: number): [number, number] => [(a + b) / 2, yPx];
  const rightOf = ({ xPx, radiusPx }: Circle) => xPx + radiusPx;
  const leftOf = ({ xPx, radiusPx }: Circle) => xPx - radiusPx;
  return {
    crowd: { xPx: widthPx / 2, yPx, radiusPx: radius },
    first,
    second,
    rim: between(
      Math.max(leftOf(first), Math.min(rightOf(second), rightOf(first))),
      rightOf(first),
    ),
    middle: between(
      Math.max(leftOf(first), leftOf(second)),
      Math.min(rightOf(first), rightOf(second)),
    ),
    far: between(leftOf(second), Math.min(leftOf(first), rightOf(second))),
  };
}

/** How far the middles lie apart, so that the overlap has its share of the areas and every rim can be seen. */
function distanceOf(
  r1: number,
  r2: number,
  { firstOnly, both, secondOnly }: Omit<EclipseParts, 'neither'>,
  rim: number,
): number {
  if (both === 0) return r1 + r2 + (r1 > 0 && r2 > 0 ? rim / 2 : 0);
  if (secondOnly === 0) return Math.max(0, r1 - r2);
  if (firstOnly === 0) return Math.max(0, r2 - r1);
  const share = both / (firstOnly + both);
  let near = Math.abs(r1 - r2);
  let far = r1 + r2;
  for (let step = 0; step < STEPS; step++) {
    const middle = (near + far) / 2;
    if (lensArea(r1, r2, middle) > share * Math.PI * r1 * r1) near = middle;
    else far = middle;
  }
  return clamp(near, Math.abs(r1 - r2) + rim, r1 + r2 - rim);
}

function lensArea(r1: number, r2: number, d: number): number {
  if (d >= r1 + r2) return 0;
  if (d <= Math.abs(r1 - r2)) return Math.PI * Math.min(r1, r2) ** 2;
  const a = Math.acos(clamp((d * d + r1 * r1 - r2 * r2) / (2 * d * r1), -1, 1));
  const b = Math.acos(clamp((d * d + r2 * r2 - r1 * r1) / (2 * d * r2), -1, 1));
  return r1 * r1 * (a - Math.sin(2 * a) / 2) + r2 * r2 * (b - Math.sin(2 * b) / 2);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
