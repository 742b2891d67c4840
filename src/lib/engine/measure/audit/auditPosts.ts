import { GENRES, type CountAnnouncement } from '../../announce/announcement';
import type { Base } from '../../base/Base';
import { DAYS } from '../../constants';

/** "Watched it so often this year": few do. */
const TIMES = [20, 40, 80];
/** Titles of which a team wants to tell, the first of the catalogue. */
const TITLES = 24;
/** "Watched it at least so often": some people do; hardly anybody does. */
const SOME_TIMES = [2, 3];
const RARE_TIMES = [5];

const YEAR = { from: 0, to: DAYS - 1 };

/** Posts that anybody could have written without the table: a subject or a title, and a number of times. */
export interface AuditPosts {
  genres: CountAnnouncement[];
  titles: CountAnnouncement[];
  /** About hardly anybody. */
  rare: CountAnnouncement[];
}

/** The posts that an audit tries. */
export function auditPosts(base: Base): AuditPosts {
  const post = (did: CountAnnouncement['who']['did']): CountAnnouncement => ({
    kind: 'count',
    who: { people: {}, did },
    quip: '',
  });
  const titles = Array.from(
    { length: Math.min(TITLES, base.catalogue.titles) },
    (_, title) => title,
  );
  const ofTitles = (times: number[]) =>
    titles.flatMap((title) =>
      times.map((atLeast) => post([{ what: { title }, when: YEAR, times: { atLeast } }])),
    );
  return {
    genres: GENRES.flatMap((genre) =>
      TIMES.map((atLeast) => post([{ what: { genre }, when: YEAR, times: { atLeast } }])),
    ),
    titles: ofTitles(SOME_TIMES),
    rare: ofTitles(RARE_TIMES),
  };
}
