import type { Base } from '../../base/Base';
import type { Times } from '../announcement';
import { both } from '../both';
import { measureMatching } from '../measureMatching';
import { HOLIDAYS, YEAR } from './calendar';
import { countWho, whoDid } from './candidate';
import { titlesOfSeason } from './chooseTitles';
import type { Candidate } from './searchNearest';

/** Shortest streak that "went on to the end" may mean, in days. */
const FEWEST_IN_A_ROW = 4;
/** "Of those": titles tried for the crowd, and on how many days of the holidays it watched one. */
const CROWD_TITLES = 12;
const CROWD_DAYS = 10;
/** Horror films at night that a few of the crowd watched besides. */
const NIGHT_VIEWINGS = [30, 20, 15, 10, 6, 3, 1];

/** A small and a large count together: the whole season’s audience, and those who went on to the end of it. */
export function* pairCandidates(base: Base): Iterable<Candidate> {
  const yule = (times: Times) => whoDid({ what: { season: 'yule' }, when: HOLIDAYS, times });
  const streaks: number[] = [];
  measureMatching(base, yule({ inARow: 1 }), (streak) => streaks.push(streak));
  const other = yule({ atLeast: 1 });
  for (let days = HOLIDAYS.to - HOLIDAYS.from + 1; days >= FEWEST_IN_A_ROW; days--) {
    const who = yule({ inARow: days });
    const reached = streaks.filter((streak) => streak >= days).length;
    yield {
      announcement: { kind: 'pair', who, other, quip: 'Pace yourselves.' },
      more: [],
      reached,
    };
  }
}

/** Two posts: a crowd, then a few of the same crowd. */
export function* ofThoseCandidates(base: Base): Iterable<Candidate> {
  for (const title of titlesOfSeason(base, 'yule').slice(0, CROWD_TITLES)) {
    const among = whoDid({ what: { title }, when: HOLIDAYS, times: { onDays: CROWD_DAYS } });
    for (const viewings of NIGHT_VIEWINGS) {
      const when = { ...YEAR, part: 'night' } as const;
      const who = whoDid({ what: { genre: 'horror' }, when, times: { atLeast: viewings } });
      const reached = countWho(base, both(who, among)!);
      yield {
        announcement: { kind: 'count', who: among, quip: 'Comfort is comfort.' },
        more: reached > 0 ? [{ kind: 'count', who, among, quip: 'We contain multitudes.' }] : [],
        reached,
      };
    }
  }
}
