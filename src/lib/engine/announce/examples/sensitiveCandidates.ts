import type { Base } from '../../base/Base';
import { chartedTitles } from '../../base/chartedTitles';
import { SENSITIVITIES } from '../announcement';
import { YEAR } from './calendar';
import { candidate, countWho, whoDid } from './candidate';
import type { Candidate } from './searchNearest';

/** Titles tried, the most watched. */
const MOST_TITLES = 60;
/** Nights in a row, a week first. */
const NIGHTS = [7, 10, 5, 14, 4];

/** A title about health, watched night after night: it says something about whoever does. */
export function* sensitiveCandidates(base: Base): Iterable<Candidate> {
  const { sensitivity } = base.catalogue;
  const health = SENSITIVITIES.indexOf('health');
  const titles = chartedTitles(base.catalogue, (title) => sensitivity[title] === health);
  for (const nights of NIGHTS)
    for (const title of titles.slice(0, MOST_TITLES)) {
      const who = whoDid({ what: { title }, when: YEAR, times: { inARow: nights } });
      yield candidate('count', who, 'Bold.', countWho(base, who));
    }
}
