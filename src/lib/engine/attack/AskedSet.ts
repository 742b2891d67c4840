import type { FoundRest } from './Rest';

/** A cell by the claims that its people fall under, and by those that they do not; as in `Cell`. */
export interface CellRef {
  plus: number[];
  minus: number[];
}

/** A set of people that a reading is asked about: whom an announcement speaks of, by its index; or the people of a cell. */
export type AskedSet = number | CellRef;

/** By persona: the probability of belonging to one set. */
export type Chances = (persona: number) => number;

/** One of the sets that a feed is about. */
export interface FeedSet {
  set: AskedSet;
  /** The announcement whose people it is, or part of whose people. */
  announcement: number;
  /** What leaves it over; null: it is all of the announcement’s people. */
  rest: FoundRest | null;
}

/** The people that a rest leaves over. */
export function cellOfRest({ plus, minus }: Pick<FoundRest, 'plus' | 'minus'>): CellRef {
  return { plus: [plus], minus: [minus] };
}
