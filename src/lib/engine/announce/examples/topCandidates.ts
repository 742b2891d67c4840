import type { Base } from '../../base/Base';
import type { TopAnnouncement } from '../announcement';
import { publish } from '../publish';
import { DECEMBER } from './calendar';
import type { Candidate } from './searchNearest';

/** The largest town. */
const TOWN = 0;
const TITLES = 3;

/** What one town watched most in December: a single candidate, as charts can always be posted. */
export function* topCandidates(base: Base): Iterable<Candidate> {
  const announcement: TopAnnouncement = {
    kind: 'top',
    people: { town: TOWN },
    what: { season: 'yule' },
    when: DECEMBER,
    k: TITLES,
    quip: 'Impeccable taste.',
  };
  yield { announcement, more: [], reached: publish(base, announcement).titles.length };
}
