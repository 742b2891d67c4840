import { extent } from 'd3-array';
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
  /** The first and the last day; both 0 of nothing. */
  days: [number, number];
  heightPx: number;
}

const PADDING_PX = { across: 12, along: 16 };
const ROW_PX = 13;
const MOST_STARS = 5;

/**
 * Lays ratings along their own time, from the first to the last: the day across, a row for each number of stars, the best above.
 */
export function layoutStrip(
  ratings: readonly { day: number; stars: number; isKnown: boolean }[],
  widthPx: number,
): StripLayout {
  const [first = 0, last = 0] = extent(ratings, ({ day }) => day);
  const x = scaleLinear(
    [first, Math.max(last, first + 1)],
    [PADDING_PX.along, widthPx - PADDING_PX.along],
  );
  const dots = ratings.map(({ day, stars, isKnown }) => ({
    xPx: x(day),
    yPx: PADDING_PX.across + (MOST_STARS - stars) * ROW_PX,
    isKnown,
  }));
  return {
    dots,
    days: [first, last],
    heightPx: 2 * PADDING_PX.across + (MOST_STARS - 0.5) * ROW_PX,
  };
}
