import type { Base } from '../../base/Base';
import { shuffleInPlace } from '../../random/shuffleInPlace';
import type { ShareAnnouncement } from '../announcement';
import { publish } from '../publish';
import { JUNE, YEAR } from './calendar';
import { candidate, countWho, whoDid } from './candidate';
import { diceOfSearch } from './chooseTitles';
import { SEARCH } from './searches';
import type { Candidate } from './searchNearest';

/** Days in June with a holiday film, from many to one: the more of them, the fewer people. */
const JUNE_DAYS = [6, 5, 4, 3, 2, 1];
/** Night owls: genres, and viewings at night, of the largest towns. */
const NIGHT_GENRES = ['horror', 'romance', 'thriller', 'documentary'] as const;
const NIGHT_VIEWINGS = [3, 6, 9];
const LARGEST_TOWNS = 12;
/** Viewings of one genre by somebody in one of the smallest towns. */
const REMOTE_GENRES = ['romance', 'horror', 'comedy', 'drama'] as const;
const REMOTE_VIEWINGS = [12, 9, 6, 4];
const SMALLEST_TOWNS = 12;

/** Holiday titles in June, by somebody in one town. */
export function* juneCandidates(base: Base): Iterable<Candidate> {
  const towns = Array.from({ length: base.catalogue.townShare.length }, (_, i) => i);
  shuffleInPlace(towns, diceOfSearch(base, SEARCH.june));
  for (const days of JUNE_DAYS)
    for (const town of towns) {
      const deed = { what: { season: 'yule' }, when: JUNE, times: { onDays: days } } as const;
      const who = whoDid(deed, { town });
      yield candidate('one', who, 'You really jingle all the way.', countWho(base, who));
    }
}

/** What one per cent of a town did at night. */
export function* shareCandidates(base: Base): Iterable<Candidate> {
  for (const genre of NIGHT_GENRES)
    for (let town = 0; town < LARGEST_TOWNS; town++)
      for (const viewings of NIGHT_VIEWINGS) {
        const when = { ...YEAR, part: 'night' } as const;
        const announcement: ShareAnnouncement = {
          kind: 'share',
          who: whoDid({ what: { genre }, when, times: { atLeast: viewings } }),
          among: { people: { town }, did: [] },
          quip: 'Leave a light on.',
        };
        const { numbers, obstacle } = publish(base, announcement);
        yield { announcement, more: [], reached: obstacle === null ? numbers[0] : 0 };
      }
}

/** One person in a place with a handful of subscribers. */
export function* remoteCandidates(base: Base): Iterable<Candidate> {
  const towns = base.catalogue.townShare.length;
  for (let town = towns - 1; town >= towns - SMALLEST_TOWNS; town--)
    for (const genre of REMOTE_GENRES)
      for (const viewings of REMOTE_VIEWINGS) {
        const deed = { what: { genre }, when: YEAR, times: { atLeast: viewings } };
        const who = whoDid(deed, { town });
        yield candidate('one', who, 'Wish you were here.', countWho(base, who));
      }
}
