import type { Base } from '../../base/Base';
import { chartedTitles } from '../../base/chartedTitles';
import { WEEKDAYS } from '../announcement';
import { CHRISTMAS_EVE, YEAR } from './calendar';
import { candidate, countWho, whoDid } from './candidate';
import type { Candidate } from './searchNearest';

/** Titles tried, the most watched. */
const MOST_TITLES = 40;
/** Genres tried when no title drew enough people. */
const CROWD_GENRES = ['comedy', 'drama', 'romance', 'family'] as const;

/** Everybody who watched one thing on one day that all remember: 24 December. */
export function* eventDayCandidates(base: Base): Iterable<Candidate> {
  const when = { from: CHRISTMAS_EVE, to: CHRISTMAS_EVE };
  const sets = [
    ...chartedTitles(base.catalogue)
      .slice(0, MOST_TITLES)
      .map((title) => ({ title })),
    ...CROWD_GENRES.map((genre) => ({ genre })),
  ];
  for (const what of sets) {
    const who = whoDid({ what, when, times: { atLeast: 1 } });
    yield candidate('count', who, 'Hang in there.', countWho(base, who));
  }
}

/** Everybody who watched one title on a Wednesday. */
export function* weekdayCandidates(base: Base): Iterable<Candidate> {
  const when = { ...YEAR, weekday: WEEKDAYS.indexOf('Wednesday') };
  for (const title of chartedTitles(base.catalogue).slice(0, MOST_TITLES)) {
    const who = whoDid({ what: { title }, when, times: { atLeast: 1 } });
    yield candidate('count', who, 'Midweek is a state of mind.', countWho(base, who));
  }
}
