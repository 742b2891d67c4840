import type { Base } from '../../base/Base';
import { DAYS } from '../../constants';
import { shuffleInPlace } from '../../random/shuffleInPlace';
import { GENRES, PARTS } from '../announcement';
import { candidate, whoDid } from './candidate';
import { diceOfSearch, titlesOfSeason } from './chooseTitles';
import { SEARCH } from './searches';
import type { Candidate } from './searchNearest';

/** Windows end on this day or later: 27 November, so that they lie in the holidays. */
const FIRST_END = 330;
/** Titles tried. */
const MOST_TITLES = 48;

/** Christmas romances first, the most watched first; windows of `days` days that end from late November to the last day, in a drawn order. */
export function* everyDayCandidates(base: Base, days: number): Iterable<Candidate> {
  const random = diceOfSearch(base, SEARCH.everyDay);
  const { genre } = base.catalogue;
  const yule = titlesOfSeason(base, 'yule');
  const isRomance = (title: number) => genre[title] === GENRES.indexOf('romance');
  const titles = [...yule.filter(isRomance), ...yule.filter((title) => !isRomance(title))];
  for (const title of titles.slice(0, MOST_TITLES)) {
    const counts = countEveryDay(base, title, days);
    const ends = Array.from({ length: DAYS - FIRST_END }, (_, i) => FIRST_END + i);
    shuffleInPlace(ends, random);
    for (const to of ends) {
      const when = { from: to - days + 1, to };
      const who = whoDid({ what: { title }, when, times: { everyDay: true } });
      yield candidate('count', who, 'Who hurt you?', counts[to]);
    }
  }
}

/** For each last day, how many subscribers watched a title on each of the `days` days that end there; one pass over its viewings. */
function countEveryDay(base: Base, title: number, days: number): Int32Array {
  const counts = new Int32Array(DAYS);
  let viewer = -1;
  let streak = 0;
  let last = -2;
  for (let i = base.titleOffsets[title]; i < base.titleOffsets[title + 1]; i++) {
    const day = (base.viewedAt[i] / PARTS.length) | 0;
    const isSame = base.viewedBy[i] === viewer;
    if (isSame && day === last) continue;
    streak = isSame && day === last + 1 ? streak + 1 : 1;
    viewer = base.viewedBy[i];
    last = day;
    if (streak >= days) counts[day]++;
  }
  return counts;
}
