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
  /** Names, at least 0. */
  right: Interval;
  wrong: Interval;
}

/** A mark in pixels from the upper left corner; intervals are cut off at the ends of the scales. */
export interface SweepSpot {
  xPx: number;
  rightPx: number;
  wrongPx: number;
  /** Left and right end of the interval of the loss. */
  lossPx: [number, number];
  /** Lower and upper end of the interval of right names. */
  namesPx: [number, number];
}

/** One of the two scales of names. */
export interface SweepPanel {
  topPx: number;
  floorPx: number;
  ticks: { names: number; yPx: number }[];
}

/** Everything but the labels. */
export interface SweepLayout {
  heightPx: number;
  /** Where nothing and where all of the story is lost. */
  startPx: number;
  endPx: number;
  losses: { share: number; xPx: number }[];
  right: SweepPanel;
  wrong: SweepPanel;
  /** A mark each, in their order. */
  spots: SweepSpot[];
  /** Families of more than one mark, as they run from weakest to strongest. */
  paths: { family: SweepFamily; points: [number, number][] }[];
  /** Height at which the diaries alone stand. */
  diariesPx: number;
}

/** Beside the drawing: for the figures of the scale, and for half a mark. */
const MARGIN_PX = { left: 42, right: 18 };
/** The upper drawing and the lower, with room for their titles above each and for the figures of the losses below both. */
const HEIGHTS_PX = { title: 34, right: 330, rightNarrow: 410, between: 58, wrong: 84, foot: 26 };
/** From here on the drawing is wide. */
const WIDE_PX = 560;
const SHARES = [0, 0.25, 0.5, 0.75, 1];
const MOST_TICKS = { right: 5, wrong: 2 };

/**
 * Lays out names found against the story’s loss: right names above, wrong ones below, over the same losses.
 * @param diaries right names that need no number, in the feed without a repair
 */
export function layoutSweep(marks: SweepMark[], diaries: number, widthPx: number): SweepLayout {
  const rightTop = HEIGHTS_PX.title;
  const rightFloor = rightTop + (widthPx < WIDE_PX ? HEIGHTS_PX.rightNarrow : HEIGHTS_PX.right);
  const wrongTop = rightFloor + HEIGHTS_PX.between;
  const wrongFloor = wrongTop + HEIGHTS_PX.wrong;
  const startPx = MARGIN_PX.left;
  const endPx = Math.max(startPx + 1, widthPx - MARGIN_PX.right);
  const x = scaleLinear([0, 1], [startPx, endPx]).clamp(true);
  const mostRight = max([1, diaries, ...marks.map(({ right }) => right.high)])!;
  const mostWrong = max([1, ...marks.map(({ wrong }) => wrong.mean)])!;
  const right = scaleLinear([0, mostRight], [rightFloor, rightTop]).clamp(true);
  const wrong = scaleLinear([0, mostWrong], [wrongFloor, wrongTop]).clamp(true);
  const spots = marks.map((mark): SweepSpot => ({
    xPx: x(mark.loss.mean),
    rightPx: right(mark.right.mean),
    wrongPx: wrong(mark.wrong.mean),
    lossPx: [x(mark.loss.low), x(mark.loss.high)],
    namesPx: [right(mark.right.low), right(mark.right.high)],
  }));
  const families = [...new Set(marks.map(({ family }) => family))];
  const paths = families.map((family) => ({
    family,
    points: spots
      .filter((_, i) => marks[i].family === family)
      .map(({ xPx, rightPx }): [number, number] => [xPx, rightPx]),
  }));
  return {
    heightPx: wrongFloor + HEIGHTS_PX.foot,
    startPx,
    endPx,
    losses: SHARES.map((share) => ({ share, xPx: x(share) })),
    right: { topPx: rightTop, floorPx: rightFloor, ticks: ticksOf(right, MOST_TICKS.right) },
    wrong: { topPx: wrongTop, floorPx: wrongFloor, ticks: ticksOf(wrong, MOST_TICKS.wrong) },
    spots,
    paths: paths.filter(({ points }) => points.length > 1),
    diariesPx: right(diaries),
  };
}

/** Whole names only. */
function ticksOf(scale: ScaleLinear<number, number>, most: number): SweepPanel['ticks'] {
  return scale
    .ticks(most)
    .filter(Number.isInteger)
    .map((names) => ({ names, yPx: scale(names) }));
}
