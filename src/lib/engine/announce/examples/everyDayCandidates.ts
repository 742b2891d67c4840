import type { Base } from '../../base/Base';
import { DAY_SHIFT, TITLE_MASK } from '../../base/word';
import { DAYS } from '../../constants';
import { shuffleInPlace } from '../../random/shuffleInPlace';
import { GENRES } from '../announcement';
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

/** For each last day, how many subscribers watched a title on each of the `days` days that end there; one pass over its viewers. */
function countEveryDay(base: Base, title: number, days: number): Int32Array {
  const counts = new Int32Array(DAYS);
  for (let v = base.viewerOffsets[title]; v < base.viewerOffsets[title + 1]; v++) {
    const s = base.viewers[v];
    let streak = 0;
    let last = -2;
    for (let i = base.viewingOffsets[s]; i < base.viewingOffsets[s + 1]; i++) {
      if ((base.words[i] & TITLE_MASK) !== title) continue;
      const day = base.words[i] >>> DAY_SHIFT;
      if (day === last) continue;
      streak = day === last + 1 ? streak + 1 : 1;
      last = day;
      if (streak >= days) counts[day]++;
    }
  }
  return counts;
}
