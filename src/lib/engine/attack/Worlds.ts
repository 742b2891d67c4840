import { HABITS } from '../constants';
import { SEASONS } from '../announce/announcement';

/**
 * Worlds that a stranger takes for possible, each as likely before any number is known: how common habits are, how much seasons and titles are watched, as
 * factors on what is usual. One value a world.
 */
export interface Worlds {
  /** How many. */
  count: number;
  /** Factor on the share of people with a habit; `[habit][world]`, 1 for none. */
  habits: Float64Array[];
  /** Factor on how many season runs are about a season; `[season][world]`. */
  seasons: Float64Array[];
  /** Factor on how much a title is watched. */
  pull(title: number): Float64Array;
  /** Factor on how often a title is the one of a run, beside its pull. */
  rewatch(title: number): Float64Array;
}

const ONE = Float64Array.of(1);

/** The only world of a stranger who knows how common everything is. */
export const ONE_WORLD: Worlds = {
  count: 1,
  habits: HABITS.map(() => ONE),
  seasons: SEASONS.map(() => ONE),
  pull: () => ONE,
  rewatch: () => ONE,
};
