import type { Base } from '../../base/Base';
import type { Times } from '../announcement';
import { findRecord } from '../findRecord';
import { CHRISTMAS_EVE, VALENTINE } from './calendar';
import { candidate, whoDid } from './candidate';
import { drawnTitles } from './chooseTitles';
import { SEARCH } from './searches';
import type { Candidate } from './searchNearest';

/** Out of how many of the most watched titles one is drawn: nearly all, as marathons are rare. */
const MOST_TITLES = 300;
/** Viewings in one day from which they are worth a post. */
const FEWEST_VIEWINGS = 3;

/** The most viewings of one title on one day, 14 February or else 24 December; the search wants a number that one person alone reached. */
export function* oneDayCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, MOST_TITLES, SEARCH.oneDay))
    for (const day of [VALENTINE, CHRISTMAS_EVE]) {
      const watched = (times: Times) =>
        whoDid({ what: { title }, when: { from: day, to: day }, times });
      const { record, holders } = findRecord(base, watched({ atLeast: 1 }));
      if (record >= FEWEST_VIEWINGS)
        yield candidate('one', watched({ exactly: record }), 'What did you do?', holders);
    }
}
