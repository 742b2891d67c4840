import { scaleLinear } from 'd3-scale';

/** From here the stranger says a name. */
export const NAMED_PROBABILITY = 0.5;

/** Log10 of the odds at which "nobody in particular" begins, and at its very bottom. */
const NOBODY_LOG_ODDS = -4;
const BOTTOM_LOG_ODDS = -5.2;
/** So much of the room above even odds is as straight as the axis below it; the rest bends, so that certainty still fits. */
const STRAIGHT_SHARE = 0.7;
/** The tick above even odds. */
const SURE_PROBABILITY = 19 / 20;

/** The field's upright axis, in CSS pixels from its top. */
export interface EvidenceScale {
  /** Height of a probability: straight in its log odds, bent near certainty so that it still fits. Decreasing. */
  yPx: (probability: number) => number;
  /** The dotted line: probability 1/2. */
  evenPx: number;
  /** The tick "19 in 20". */
  surePx: number;
  /** Ticks "one of 100", "one of 1,000", "one of 10,000". */
  ticks: Array<{ people: 100 | 1000 | 10_000; yPx: number }>;
  /** Nobody in particular lies between these. */
  bandTopPx: number;
  bandBottomPx: number;
  /** Radius of a ring. */
  radiusPx: (probability: number) => number;
}

/** Log10 of the odds; a probability of 0 or 1 stays finite. */
function logOdds(probability: number): number {
  const p = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return Math.log10(p / (1 - p));
}

/**
 * Axis of a field `heightPx` high and `widthPx` wide (narrow fields get smaller rings). `headPx` is kept free at the top; of the rest
 * `evenShare` lies above even odds.
 */
export function evidenceScale(
  widthPx: number,
  heightPx: number,
  headPx = 34,
  evenShare = 0.2,
): EvidenceScale {
  const isNarrow = widthPx < 560;
  const bandBottomPx = heightPx - (isNarrow ? 10 : 16);
  const evenPx = headPx + (heightPx - headPx) * evenShare;
  const bandTopPx = heightPx - Math.max(40, heightPx * 0.17);
  const height = scaleLinear(
    [BOTTOM_LOG_ODDS, NOBODY_LOG_ODDS, 0],
    [bandBottomPx, bandTopPx, evenPx],
  ).clamp(true);
  const size = scaleLinear(
    [-5, -4, -3, -2, -1, 0, 1],
    isNarrow ? [1.9, 2.4, 4, 5.5, 7, 9.5, 11] : [2.3, 3, 5, 6.8, 8.5, 12, 14],
  ).clamp(true);
  const abovePx = evenPx - headPx;
  const bentPx = abovePx * (1 - STRAIGHT_SHARE);
  const decadePx = (bandTopPx - evenPx) / -NOBODY_LOG_ODDS;
  const yPx = (probability: number) => {
    const x = logOdds(probability);
    if (x <= 0) return height(x);
    const beyond = decadePx * x - abovePx * STRAIGHT_SHARE;
    if (beyond <= 0) return evenPx - decadePx * x;
    return headPx + bentPx * (1 - beyond / (beyond + bentPx));
  };
  return {
    yPx,
    evenPx,
    surePx: yPx(SURE_PROBABILITY),
    ticks: ([100, 1000, 10_000] as const).map((people) => ({
      people,
      yPx: height(logOdds(1 / people)),
    })),
    bandTopPx,
    bandBottomPx,
    radiusPx: (probability) => size(logOdds(probability)),
  };
}

/** So many rings of this height and above fit beside one another in a field of `ROOMY_PX2`. */
const CROWDED_FROM = 1 / 1000;
const CROWDED_COUNT = 320;
const ROOMY_PX2 = 1000 * 420;
/** Rings are never drawn smaller than this share of their size; from the second probability on they keep it. */
const LEAST_SIZE = 0.42;
const SHRUNK_TO = 1 / 20;
const WHOLE_FROM = 1 / 3;

/**
 * The same axis with smaller rings for those who are many: where hundreds hang at one height (an announcement about every fortieth
 * person), they would be one bar. The likely keep their size.
 */
export function crowdedScale(
  scale: EvidenceScale,
  probabilities: Float64Array,
  widthPx: number,
  heightPx: number,
): EvidenceScale {
  let crowd = 0;
  for (const probability of probabilities)
    if (probability >= CROWDED_FROM && probability < WHOLE_FROM) crowd++;
  const fitting = (CROWDED_COUNT * widthPx * heightPx) / ROOMY_PX2;
  if (crowd <= fitting) return scale;
  const least = Math.max(LEAST_SIZE, Math.sqrt(fitting / crowd));
  const size = scaleLinear([logOdds(SHRUNK_TO), logOdds(WHOLE_FROM)], [least, 1]).clamp(true);
  return {
    ...scale,
    radiusPx: (probability) => scale.radiusPx(probability) * size(logOdds(probability)),
  };
}
