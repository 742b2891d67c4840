import { max } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Interval } from '../engine/measure/intervalOf';
import type { SweepFamily } from './sweepFamily';

/** A repair, as its chart needs it. */
export interface SweepMark {
  family: SweepFamily;
  /** What tells it from others of its family, or its name. */
  text: string;
  /** Share of the story lost, in [0, 1]. */
  loss: Interval;
  /** What the upper and the lower drawing show, people or bits, at least 0 (`sweepMeasure`). */
  upper: Interval;
  lower: Interval;
}

/** A mark in pixels from the upper left corner; intervals are cut off at the ends of the scales. */
export interface SweepSpot {
  xPx: number;
  upperPx: number;
  lowerPx: number;
  /** Left and right end of the interval of the loss. */
  lossPx: [number, number];
  /** Lower and upper end of the interval above. */
  reachPx: [number, number];
}

/** One of the two drawings, with its scale. */
export interface SweepPanel {
  topPx: number;
  floorPx: number;
  ticks: { value: number; text: string; yPx: number }[];
}

/** Everything but the labels. */
export interface SweepLayout {
  heightPx: number;
  /** Where nothing and where all of the story is lost. */
  startPx: number;
  endPx: number;
  losses: { share: number; xPx: number }[];
  upper: SweepPanel;
  lower: SweepPanel;
  /** A mark each, in their order. */
  spots: SweepSpot[];
  /** Families of more than one mark, as they run from weakest to strongest. */
  paths: { family: SweepFamily; points: [number, number][] }[];
}

/** Beside the drawing: for the figures of the scale, and for half a mark. */
const MARGIN_PX = { left: 42, right: 18 };
/** The upper drawing and the lower, with room for their titles above each and for the figures of the losses below both. */
const HEIGHTS_PX = { title: 34, upper: 330, upperNarrow: 410, between: 58, lower: 84, foot: 26 };
/** From here on the drawing is wide. */
const WIDE_PX = 560;
const SHARES = [0, 0.25, 0.5, 0.75, 1];
const MOST_TICKS = { upper: 5, lower: 2 };

/** Lays out what is found against the story’s loss: two drawings above one another, over the same losses. */
export function layoutSweep(marks: SweepMark[], widthPx: number): SweepLayout {
  const upperTop = HEIGHTS_PX.title;
  const upperFloor = upperTop + (widthPx < WIDE_PX ? HEIGHTS_PX.upperNarrow : HEIGHTS_PX.upper);
  const lowerTop = upperFloor + HEIGHTS_PX.between;
  const lowerFloor = lowerTop + HEIGHTS_PX.lower;
  const startPx = MARGIN_PX.left;
  const endPx = Math.max(startPx + 1, widthPx - MARGIN_PX.right);
  const x = scaleLinear([0, 1], [startPx, endPx]).clamp(true);
  const upper = scaleFrom(
    marks.map((mark) => mark.upper.high),
    upperFloor,
    upperTop,
  );
  const lower = scaleFrom(
    marks.map((mark) => mark.lower.mean),
    lowerFloor,
    lowerTop,
  );
  const spots = marks.map((mark): SweepSpot => ({
    xPx: x(mark.loss.mean),
    upperPx: upper(mark.upper.mean),
    lowerPx: lower(mark.lower.mean),
    lossPx: [x(mark.loss.low), x(mark.loss.high)],
    reachPx: [upper(mark.upper.low), upper(mark.upper.high)],
  }));
  const families = [...new Set(marks.map(({ family }) => family))];
  const paths = families.map((family) => ({
    family,
    points: spots
      .filter((_, i) => marks[i].family === family)
      .map(({ xPx, upperPx }): [number, number] => [xPx, upperPx]),
  }));
  return {
    heightPx: lowerFloor + HEIGHTS_PX.foot,
    startPx,
    endPx,
    losses: SHARES.map((share) => ({ share, xPx: x(share) })),
    upper: { topPx: upperTop, floorPx: upperFloor, ticks: ticksOf(upper, MOST_TICKS.upper) },
    lower: { topPx: lowerTop, floorPx: lowerFloor, ticks: ticksOf(lower, MOST_TICKS.lower) },
    spots,
    paths: paths.filter(({ points }) => points.length > 1),
  };
}

/** From nought to the largest of some values, or to one where all are nought. */
function scaleFrom(values: number[], floorPx: number, topPx: number): ScaleLinear<number, number> {
  const most = max(values) ?? 0;
  return scaleLinear([0, most > 0 ? most : 1], [floorPx, topPx]).clamp(true);
}

/** Whole numbers only, unless even one is beyond the scale. */
function ticksOf(scale: ScaleLinear<number, number>, most: number): SweepPanel['ticks'] {
  const say = scale.tickFormat(most);
  const all = scale.ticks(most);
  const whole = all.filter(Number.isInteger);
  return (whole.length > 1 ? whole : all).map((value) => ({
    value,
    text: whole.length > 1 ? String(value) : say(value),
    yPx: scale(value),
  }));
}
