import { scaleLinear } from 'd3-scale';

/** From here the stranger says a name. */
export const NAMED_PROBABILITY = 0.5;

/** Log10 of the odds at which "nobody in particular" begins, and at its very bottom. */
const NOBODY_LOG_ODDS = -4;
const BOTTOM_LOG_ODDS = -5.2;

/** The field's upright axis, in CSS pixels from its top. */
export interface EvidenceScale {
  /** Height of a probability: straight in its log odds up to 1/2, bent above so that certainty still fits. Decreasing. */
  yPx: (probability: number) => number;
  /** The dotted line: probability 1/2. */
  evenPx: number;
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

/** Axis of a field `heightPx` high and `widthPx` wide (narrow fields get smaller rings). `headPx` is kept free at the top. */
export function evidenceScale(widthPx: number, heightPx: number, headPx = 34): EvidenceScale {
  const isNarrow = widthPx < 560;
  const bandBottomPx = heightPx - (isNarrow ? 10 : 16);
  const evenPx = headPx + (heightPx - headPx) * 0.2;
  const bandTopPx = heightPx - Math.max(40, heightPx * 0.17);
  const height = scaleLinear(
    [BOTTOM_LOG_ODDS, NOBODY_LOG_ODDS, 0],
    [bandBottomPx, bandTopPx, evenPx],
  ).clamp(true);
  const size = scaleLinear(
    [-5, -4, -3, -2, -1, 0, 1],
    isNarrow ? [1.9, 2.4, 4, 5.5, 7, 9.5, 11] : [2.3, 3, 5, 6.8, 8.5, 12, 14],
  ).clamp(true);
  return {
    yPx(probability) {
      const x = logOdds(probability);
      return x <= 0 ? height(x) : evenPx - (evenPx - headPx) * (x / (x + 0.8));
    },
    evenPx,
    ticks: ([100, 1000, 10_000] as const).map((people) => ({
      people,
      yPx: height(logOdds(1 / people)),
    })),
    bandTopPx,
    bandBottomPx,
    radiusPx: (probability) => size(logOdds(probability)),
  };
}
