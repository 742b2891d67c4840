import { scaleLinear } from 'd3-scale';

/** One rating on the strip, in pixels from the upper left corner. */
export interface StripDot {
  xPx: number;
  yPx: number;
  isKnown: boolean;
}

/** Days and stars in pixels. */
export interface StripLayout {
  dots: StripDot[];
  heightPx: number;
}

const PADDING_PX = { across: 12, along: 16 };
const ROW_PX = 13;
const MOST_STARS = 5;

/**
 * Lays ratings along time: the day across, a row for each number of stars, the best above.
 * @param days of the whole release
 */
export function layoutStrip(
  ratings: readonly { day: number; stars: number; isKnown: boolean }[],
  days: number,
  widthPx: number,
): StripLayout {
  const x = scaleLinear([0, Math.max(1, days - 1)], [PADDING_PX.along, widthPx - PADDING_PX.along]);
  const dots = ratings.map(({ day, stars, isKnown }) => ({
    xPx: x(day),
    yPx: PADDING_PX.across + (MOST_STARS - stars) * ROW_PX,
    isKnown,
  }));
  return { dots, heightPx: 2 * PADDING_PX.across + (MOST_STARS - 0.5) * ROW_PX };
}
