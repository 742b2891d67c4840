import { linkHorizontal, linkVertical } from 'd3-shape';

/** A point in CSS pixels: x, y. */
export type Point = readonly [xPx: number, yPx: number];

const upright = linkVertical<{ source: Point; target: Point }, Point>().x(first).y(second);
const level = linkHorizontal<{ source: Point; target: Point }, Point>().x(first).y(second);

function first(point: Point): number {
  return Math.round(point[0] * 10) / 10;
}
function second(point: Point): number {
  return Math.round(point[1] * 10) / 10;
}

/** A thread that leaves and arrives upright (board to ring, ring to bulb), as an SVG path. */
export function uprightThread(source: Point, target: Point): string {
  return upright({ source, target }) ?? '';
}

/** A thread that leaves and arrives level (field's edge to a line on the paper), as an SVG path. */
export function levelThread(source: Point, target: Point): string {
  return level({ source, target }) ?? '';
}

/** A thread that bends between `source` and the margin at `line`, then runs level under the line's first words to `target`. */
export function underlineThread(source: Point, line: Point, target: Point): string {
  return `${levelThread(source, line)}L${first(target)},${second(target)}`;
}

/** A thread that runs down the margin from `source` and turns level to `target`, at its right and below it. */
export function marginThread(source: Point, target: Point): string {
  const [x, y] = [first(source), second(source)];
  const [endX, endY] = [first(target), second(target)];
  const bend = Math.max(0, Math.min(8, endX - x, endY - y));
  return `M${x},${y}V${endY - bend}Q${x},${endY},${x + bend},${endY}H${endX}`;
}

/** A straight thread, as an SVG path: a matching review hangs its ring from the board. */
export function straightThread(source: Point, target: Point): string {
  return `M${first(source)},${second(source)}L${first(target)},${second(target)}`;
}

/**
 * From a ring's foot to the field's edge: it sags first, then runs level (`right`) or upright (`bottom`) into the edge.
 */
export function saggingThread(ring: Point, edge: Point, side: 'right' | 'bottom'): string {
  const [x, y] = [first(ring), second(ring)];
  const [endX, endY] = [first(edge), second(edge)];
  if (side === 'bottom') {
    const fall = Math.max(20, (endY - y) * 0.7);
    return `M${x},${y}C${x},${Math.round(y + fall)},${endX},${Math.round(endY - fall * 0.45)},${endX},${endY}`;
  }
  const run = Math.max(24, (endX - x) * 0.55);
  const sag = Math.max(y, endY) + Math.min(26, run * 0.12);
  return `M${x},${y}C${Math.round(x + run * 0.25)},${Math.round(sag)},${Math.round(endX - run)},${endY},${endX},${endY}`;
}

/**
 * Feet of `count` threads under the board for a ring at `xPx`: fanned around it, kept between `leftPx` and `rightPx`.
 */
export function boardFeet(xPx: number, count: number, leftPx: number, rightPx: number): number[] {
  const stridePx = 22;
  const middle = Math.min(rightPx, Math.max(leftPx, xPx));
  return Array.from({ length: count }, (_, k) =>
    Math.min(rightPx, Math.max(leftPx, middle + (k - (count - 1) / 2) * stridePx)),
  );
}
