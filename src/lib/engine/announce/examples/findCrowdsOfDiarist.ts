import type { Base } from '../../base/Base';
import { chartedTitles } from '../../base/chartedTitles';
import { countReviews } from '../../base/countReviews';
import { DAYS } from '../../constants';
import type { Example } from '../../engine';
import { PARTS, type Announcement } from '../announcement';
import { whoDid } from './candidate';

/** Fewest that the first post counts. ASSUMPTION: more than any audience that a poster would think of as somebody. */
const CROWD = 100;
/** The later post counts up to one of the last so many days of the year; the earlier one to one of so many days before it. */
const LAST_DAYS = 31;
const MOST_DAYS_APART = 3;
/** An entry so soon after the viewing says when that was. */
const SOON_DAYS = 2;

/** What the search came to. */
export interface CrowdsOfDiarist {
  /** The earlier count and the later one; null if there are no such two. */
  posts: [Announcement, Announcement] | null;
  /** Who alone is in the later one; −1 for none. The truth. */
  subscriber: number;
  /** Pairs of posts that were looked at, those that leave exactly one person, and those whose one person reviews the title. */
  tried: number;
  leavingOne: number;
  leavingDiarist: number;
}

/**
 * Two counts of one crowd, some days apart, that leave exactly one person, who keeps a diary that reviews the title. Chosen for its effect, and
 * wherever it is shown that is said: it looks at all such pairs, counts them, and takes the one that tells most by the company’s own counts and the
 * dates in the diary: of the pairs whose one person wrote of the title within `SOON_DAYS` of watching it, the crowd with the fewest newcomers over
 * the last days, where one more is least expected; of several the most watched title, the latest days. What the stranger then says is not looked at.
 * @param personaOf length `subscribers` (`personasOf`)
 */
export function findCrowdsOfDiarist(base: Base, personaOf: Int32Array): CrowdsOfDiarist {
  const titles = chartedTitles(base.catalogue, (title) => base.catalogue.sensitivity[title] === 0);
  const found: CrowdsOfDiarist = {
    posts: null,
    subscriber: -1,
    tried: 0,
    leavingOne: 0,
    leavingDiarist: 0,
  };
  let fewest = Infinity;
  for (const title of titles) {
    const { newOn, someoneOn, seenBy } = firstViewings(base, title);
    const newcomers = seenBy[DAYS - 1] - seenBy[DAYS - 1 - LAST_DAYS];
    for (let later = DAYS - 1; later >= DAYS - LAST_DAYS; later--)
      for (let apart = 1; apart <= MOST_DAYS_APART; apart++) {
        if (seenBy[later - apart] < CROWD) continue;
        found.tried++;
        let left = 0;
        let subscriber = -1;
        let watchedOn = -1;
        for (let day = later - apart + 1; day <= later; day++) {
          left += newOn[day];
          if (newOn[day] > 0) [subscriber, watchedOn] = [someoneOn[day], day];
        }
        if (left !== 1) continue;
        found.leavingOne++;
        const persona = personaOf[subscriber];
        if (persona < 0 || countReviews(base, persona, title) === 0) continue;
        found.leavingDiarist++;
        // as many newcomers are expected in three days as in three times one
        const expected = newcomers * apart;
        if (expected >= fewest || !wroteSoon(base, persona, title, watchedOn)) continue;
        fewest = expected;
        found.posts = [
          watchedUntil(title, later - apart, 'Early birds.'),
          watchedUntil(title, later, 'And stragglers.'),
        ];
        found.subscriber = subscriber;
      }
  }
  return found;
}

/** The same as an example of the lab. */
export function crowdsOfDiaristExample(base: Base, personaOf: Int32Array): Example {
  const { posts, tried } = findCrowdsOfDiarist(base, personaOf);
  const [earlier = null, ...more] = posts ?? [];
  return {
    id: 'subtraction-diarist',
    announcement: earlier,
    more,
    aim: 1,
    reached: Number(earlier !== null),
    tried,
  };
}

/** Whether a diary speaks of a title within `SOON_DAYS` of a day. */
function wroteSoon({ diaries }: Base, persona: number, title: number, day: number): boolean {
  for (let r = diaries.reviewOffsets[persona]; r < diaries.reviewOffsets[persona + 1]; r++) {
    const late = diaries.day[r] - day;
    if (diaries.title[r] === title && late >= 0 && late <= SOON_DAYS) return true;
  }
  return false;
}

function watchedUntil(title: number, to: number, quip: string): Announcement {
  const who = whoDid({ what: { title }, when: { from: 0, to }, times: { atLeast: 1 } });
  return { kind: 'count', who, quip };
}

/** How many watched a title for the first time on each day, one of them, and how many had watched it by then. */
function firstViewings(base: Base, title: number) {
  const newOn = new Int32Array(DAYS);
  const someoneOn = new Int32Array(DAYS).fill(-1);
  let viewer = -1;
  for (let i = base.titleOffsets[title]; i < base.titleOffsets[title + 1]; i++) {
    if (base.viewedBy[i] === viewer) continue;
    viewer = base.viewedBy[i];
    const day = (base.viewedAt[i] / PARTS.length) | 0;
    newOn[day]++;
    someoneOn[day] = viewer;
  }
  let viewers = 0;
  const seenBy = newOn.map((people) => (viewers += people));
  return { newOn, someoneOn, seenBy };
}
