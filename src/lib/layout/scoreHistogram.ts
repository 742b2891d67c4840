import { scaleLinear, scaleLog } from 'd3-scale';

/** What is drawn: bins of equal width over (0, most], the records at zero apart. */
export interface BinnedScores {
  zeros: number;
  most: number;
  counts: ArrayLike<number>;
}

/** One bar, in pixels from the upper left corner. */
export interface ScoreBar {
  xPx: number;
  yPx: number;
  widthPx: number;
  heightPx: number;
  /** Scores above `from`, up to `to`; for the bar of zeros both are 0. */
  from: number;
  to: number;
  records: number;
}

/** Everything that the drawing of scores needs, in pixels. */
export interface ScoreLayout {
  bars: ScoreBar[];
  /** Powers of ten of records, with the height of their lines. */
  lines: { records: number; yPx: number }[];
  /** Where a score lies. */
  xOf: (score: number) => number;
  /** The first is 0, under the records that score nothing. */
  ticks: { score: number; xPx: number }[];
  /** Where the drawing of bars begins; the labels of the lines end before it. */
  startPx: number;
  baselinePx: number;
}

/** Space around the bars. Above, for the labels; below, for the ticks. */
const MARGIN_PX = { top: 64, right: 10, bottom: 26, left: 60 };
/** Share of the width that the bar of zeros takes, and the gap behind it. */
const ZERO_SHARE = 0.03;
const GAP_PX = 6;
/** A count of one still shows: the logarithmic scale begins below it. */
const LEAST_RECORDS = 0.6;
/** The scale of scores ends behind the threshold as well as the best. */
const HEADROOM = 1.03;
/** About so many pixels a tick. */
const TICK_PX = 90;

/**
 * Lays out a histogram of scores: records on a logarithmic scale, since one record in half a million has to be seen.
 * @param reach a score that has to be inside too, such as the one from which a match is claimed
 */
export function layoutScores(
  { zeros, most, counts }: BinnedScores,
  reach: number,
  widthPx: number,
  heightPx: number,
): ScoreLayout {
  const baselinePx = heightPx - MARGIN_PX.bottom;
  const innerPx = Math.max(0, widthPx - MARGIN_PX.left - MARGIN_PX.right);
  const zeroPx = Math.max(4, innerPx * ZERO_SHARE);
  const startPx = MARGIN_PX.left + zeroPx + GAP_PX;
  const x = scaleLinear(
    [0, Math.max(most, reach, Number.MIN_VALUE) * HEADROOM],
    [startPx, widthPx - MARGIN_PX.right],
  );
  let tallest = Math.max(zeros, 1);
  for (let i = 0; i < counts.length; i++) tallest = Math.max(tallest, counts[i]!);
  const y = scaleLog([LEAST_RECORDS, tallest], [baselinePx, MARGIN_PX.top]);
  const bars: ScoreBar[] = [];
  const add = (xPx: number, barPx: number, from: number, to: number, records: number) => {
    if (records === 0) return;
    const yPx = y(records);
    const heightPx = baselinePx - yPx;
    bars.push({ xPx, yPx, widthPx: barPx, heightPx, from, to, records });
  };
  add(MARGIN_PX.left, zeroPx, 0, 0, zeros);
  for (let i = 0; most > 0 && i < counts.length; i++) {
    const [from, to] = [(i / counts.length) * most, ((i + 1) / counts.length) * most];
    add(x(from), Math.max(1, x(to) - x(from) - 0.5), from, to, counts[i]!);
  }
  const lines: ScoreLayout['lines'] = [];
  for (let records = 1; records <= tallest; records *= 10) lines.push({ records, yPx: y(records) });
  const ticks = x
    .ticks(Math.max(2, Math.floor(innerPx / TICK_PX)))
    .filter((score) => score > 0)
    .map((score) => ({ score, xPx: x(score) }));
  ticks.unshift({ score: 0, xPx: MARGIN_PX.left + zeroPx / 2 });
  return {
    bars,
    lines,
    xOf: (score) => x(score),
    ticks,
    startPx: MARGIN_PX.left,
    baselinePx,
  };
}
