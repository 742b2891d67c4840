import type { Base } from '../../base/Base';
import { findRecord } from '../findRecord';
import { YEAR } from './calendar';
import { candidate, whoDid } from './candidate';
import { drawnTitles } from './chooseTitles';
import { SEARCH } from './searches';
import type { Candidate } from './searchNearest';

/** Out of how many of the most watched titles one is drawn, and the viewings from which its record is worth a post. */
const MOST_TITLES = 60;
const FEWEST_VIEWINGS = 30;
/** The same for the record of a town, of which the largest are tried: fewer people, lower records. */
const MOST_TITLES_OF_TOWN = 80;
const FEWEST_VIEWINGS_OF_TOWN = 15;
const LARGEST_TOWNS = 8;

/** Most viewings of a title in the year; the search wants a record that one person holds. */
export function* recordCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, MOST_TITLES, SEARCH.record)) {
    const who = whoDid({ what: { title }, when: YEAR, times: { atLeast: 1 } });
    const { record, holders } = findRecord(base, who);
    if (record >= FEWEST_VIEWINGS)
      yield candidate('maximum', who, 'We are not worried. Much.', holders);
  }
}

/** The same among the people of one town. */
export function* townRecordCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, MOST_TITLES_OF_TOWN, SEARCH.townRecord))
    for (let town = 0; town < LARGEST_TOWNS; town++) {
      const who = whoDid({ what: { title }, when: YEAR, times: { atLeast: 1 } }, { town });
      const { record, holders } = findRecord(base, who);
      if (record >= FEWEST_VIEWINGS_OF_TOWN)
        yield candidate('maximum', who, 'A local favourite.', holders);
    }
}
