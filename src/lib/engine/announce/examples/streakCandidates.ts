import type { Base } from '../../base/Base';
import { findRecord } from '../findRecord';
import { YEAR } from './calendar';
import { candidate, whoDid } from './candidate';
import { drawnTitles } from './chooseTitles';
import { SEARCH } from './searches';
import type { Candidate } from './searchNearest';

/** Out of how many of the most watched titles one is drawn. */
const MOST_TITLES = 60;
/** Nights in a row from which a streak is worth a post. */
const FEWEST_NIGHTS = 30;

/** The longest streak with a title; the search wants one that a single person holds. */
export function* streakCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, MOST_TITLES, SEARCH.streak)) {
    const inARow = (nights: number) =>
      whoDid({ what: { title }, when: YEAR, times: { inARow: nights } });
    const { record, holders } = findRecord(base, inARow(1));
    if (record >= FEWEST_NIGHTS)
      yield candidate('one', inARow(record), 'Are you all right?', holders);
  }
}
