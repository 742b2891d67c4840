import { labelPlacement, type PlacedLabel, type Rectangle } from './labelPlacement';
import type { SweepLayout, SweepMark, SweepSpot } from './sweepChart';
import type { SweepFamily } from './sweepFamily';

/** What is written beside a mark: a line a family. */
export interface SweepLabel {
  /** Index of the mark that is drawn. */
  mark: number;
  lines: { family: SweepFamily; text: string }[];
  /** Null where no room is left, or only beside another mark; the table has it. */
  place: PlacedLabel | null;
}

/** Marks nearer than this lie on one another: one is drawn and says what else is here. */
const APART_PX = 8;
/** Half a mark. */
const RADIUS_PX = 6;
/** A line of a label; the mark before it where several are said; a caption’s letter, as wide as most; and the room between two labels. */
export const SWEEP_LABEL = { linePx: 17, glyphPx: 17, letterPx: 6.6, apartPx: 6 };
/** Away from its own mark and so near to another, a label would be taken for that one’s. */
const NEXT_TO_PX = 12;
/** A path is kept free, if it can be, at steps of this. */
const STEP_PX = 6;
/** Families whose mark stands for others in the same place, before any other. */
const FIRST: readonly SweepFamily[] = ['none', 'silence'];

/** Where labels are wanted. */
export interface LabelField {
  /** Which height of a spot is meant: that of the upper drawing, or that of the lower. */
  yOf: (spot: SweepSpot) => number;
  /** Labels stand between these. */
  topPx: number;
  floorPx: number;
  /** The marks to label, by index; all of them are drawn. */
  among: number[];
}

/**
 * Gathers marks that lie on one another, and finds a place for the words of each, so that none overlap.
 * @param say the words for some marks of one family, by their texts
 */
export function labelSweep(
  marks: SweepMark[],
  { spots, paths, upper, startPx, endPx }: SweepLayout,
  say: (family: SweepFamily, texts: string[]) => string,
  widthPx: number,
  { yOf, topPx, floorPx, among }: LabelField,
): SweepLabel[] {
  const labels = gather(marks, spots, yOf, among).map((group): SweepLabel => ({
    mark: group[0],
    lines: linesOf(marks, group, say),
    place: null,
  }));
  const obstacles: Rectangle[] = [
    { leftPx: 0, topPx: 0, rightPx: startPx - RADIUS_PX, bottomPx: floorPx },
    { leftPx: 0, topPx: 0, rightPx: widthPx, bottomPx: topPx },
    ...spots.map((spot) => around(spot.xPx, yOf(spot), RADIUS_PX)),
  ];
  const onPath = new Set(paths.filter(isLevel).map(({ family }) => family));
  const soft = paths.flatMap(({ points }) => alongPath(points));
  soft.push({
    leftPx: startPx,
    topPx: upper.floorPx - 1,
    rightPx: endPx,
    bottomPx: upper.floorPx + 1,
  });
  const place = () =>
    placeLabels(labels, marks, spots, { yOf, onPath, obstacles, soft, widthPx, floorPx });
  place();
  // where everything begins and ends is said in any case, if need be without what else is there
  const crowded = labels.filter(
    (label) => isFirst(marks, label) && !label.place && label.lines.length > 1,
  );
  for (const label of crowded) label.lines = label.lines.slice(0, 1);
  if (crowded.length > 0) place();
  return labels;
}

/** What labels are placed by. */
interface Placing {
  yOf: (spot: SweepSpot) => number;
  onPath: ReadonlySet<SweepFamily>;
  obstacles: Rectangle[];
  soft: Rectangle[];
  widthPx: number;
  floorPx: number;
}

function isFirst(marks: SweepMark[], { mark }: SweepLabel): boolean {
  return FIRST.includes(marks[mark].family);
}

/** Gives every label a place, or none. */
function placeLabels(
  labels: SweepLabel[],
  marks: SweepMark[],
  spots: SweepSpot[],
  { yOf, onPath, obstacles, soft, widthPx, floorPx }: Placing,
): void {
  const wishes = labels.map(({ mark, lines }) => ({
    xPx: spots[mark].xPx,
    yPx: yOf(spots[mark]),
    radiusPx: 0,
    widthPx: widthOf(lines),
    heightPx: SWEEP_LABEL.linePx * lines.length,
    prefers: onPath.has(marks[mark].family) ? ('upright' as const) : ('beside' as const),
  }));
  // where everything begins and ends, and then what is in few words: a list of several finds room elsewhere
  const rank = (i: number) => (isFirst(marks, labels[i]) ? 0 : labels[i].lines.length);
  const order = [...labels.keys()].sort((a, b) => rank(a) - rank(b));
  const places = labelPlacement(
    order.map((i) => wishes[i]),
    obstacles,
    soft,
    widthPx,
    floorPx,
  );
  order.forEach((i, k) => {
    const place = places[k];
    const isNextTo = (spot: SweepSpot) =>
      place !== null && gap(place, spot.xPx, yOf(spot)) < NEXT_TO_PX;
    const isMistaken =
      !isFirst(marks, labels[i]) &&
      place?.side === 'away' &&
      labels.some(({ mark }, other) => other !== i && isNextTo(spots[mark]));
    labels[i].place = isMistaken ? null : place;
  });
}

/** Groups of marks in one place, each behind the one that is drawn. */
function gather(
  marks: SweepMark[],
  spots: SweepSpot[],
  yOf: (spot: SweepSpot) => number,
  among: number[],
): number[][] {
  const rank = (i: number) => Number(FIRST.includes(marks[i].family));
  const groups: number[][] = [];
  for (const i of [...among].sort((a, b) => rank(b) - rank(a) || a - b)) {
    const here = groups.find(
      ([drawn]) =>
        Math.hypot(spots[drawn].xPx - spots[i].xPx, yOf(spots[drawn]) - yOf(spots[i])) < APART_PX,
    );
    if (here) here.push(i);
    else groups.push([i]);
  }
  return groups;
}

function linesOf(
  marks: SweepMark[],
  group: number[],
  say: (family: SweepFamily, texts: string[]) => string,
): SweepLabel['lines'] {
  const families = [...new Set(group.map((i) => marks[i].family))];
  return families.map((family) => ({
    family,
    text: say(
      family,
      group.filter((i) => marks[i].family === family).map((i) => marks[i].text),
    ),
  }));
}

function widthOf(lines: SweepLabel['lines']): number {
  const longest = Math.max(...lines.map(({ text }) => text.length));
  const { letterPx, glyphPx, apartPx } = SWEEP_LABEL;
  return longest * letterPx + (lines.length > 1 ? glyphPx : 0) + apartPx;
}

function around(xPx: number, yPx: number, reachPx: number): Rectangle {
  return {
    leftPx: xPx - reachPx,
    topPx: yPx - reachPx,
    rightPx: xPx + reachPx,
    bottomPx: yPx + reachPx,
  };
}

/** How far a point is from a rectangle. */
function gap({ leftPx, topPx, rightPx, bottomPx }: Rectangle, xPx: number, yPx: number): number {
  const across = Math.max(leftPx - xPx, 0, xPx - rightPx);
  const down = Math.max(topPx - yPx, 0, yPx - bottomPx);
  return Math.hypot(across, down);
}

function alongPath(points: [number, number][]): Rectangle[] {
  return points.slice(1).flatMap(([toX, toY], i) => {
    const [fromX, fromY] = points[i];
    const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / STEP_PX);
    return Array.from({ length: steps + 1 }, (_, step) => {
      const share = steps === 0 ? 0 : step / steps;
      return around(fromX + share * (toX - fromX), fromY + share * (toY - fromY), 1);
    });
  });
}

/** Whether a path runs more from left to right than up or down. */
function isLevel({ points }: SweepLayout['paths'][number]): boolean {
  const reach = (values: number[]) => Math.max(...values) - Math.min(...values);
  return reach(points.map(([x]) => x)) > reach(points.map(([, y]) => y));
}
