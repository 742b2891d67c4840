import {
  SENSITIVITIES,
  type Announcement,
  type Predicate,
  type Times,
  type When,
} from '../announce/announcement';
import { YEAR } from '../announce/examples/calendar';
import { countWho, whoDid } from '../announce/examples/candidate';
import { TITLE_MASK } from '../base/word';
import { mostWatchedSensitive } from './dearPerson';
import type { Telling } from './Telling';
import { titleOf } from './theCrowd';

/** The question behind the tweet, as an employee with the table would put it: one filter after the other, then a click on a row. */
export function insiderFilters(
  tweet: Announcement,
): [viewers: Predicate, inWindow: Predicate, everyDay: Predicate] {
  const title = titleOf(tweet);
  const { when } = (tweet as { who: Predicate }).who.did[0];
  const watched = (window: When, times: Times) => whoDid({ what: { title }, when: window, times });
  return [
    watched(YEAR, { atLeast: 1 }),
    watched({ from: when.from, to: when.to }, { atLeast: 1 }),
    watched(when, { everyDay: true }),
  ];
}

/** What the employee sees: rows left after each filter, and what the first row opens. @param crowd the rows that are left, ascending */
export function tellTheInsider(telling: Telling, tweet: Announcement, crowd: ArrayLike<number>) {
  const { base } = telling;
  const [viewers, inWindow, everyDay] = insiderFilters(tweet).map((who) => countWho(base, who));
  const subscriber = crowd[0];
  const { sensitivity } = base.catalogue;
  const none = SENSITIVITIES.indexOf('none');
  const titles = new Set<number>();
  for (let i = base.viewingOffsets[subscriber]; i < base.viewingOffsets[subscriber + 1]; i++)
    titles.add(base.words[i] & TITLE_MASK);
  return {
    insider: {
      subscriber,
      title: titleOf(tweet),
      sensitiveTitle: mostWatchedSensitive(telling, subscriber)?.title ?? -1,
    },
    figures: {
      insiderViewers: viewers,
      insiderInWindow: inWindow,
      insiderEveryDay: everyDay,
      insiderSteps: insiderFilters(tweet).length + 1,
      insiderRowViewings: base.viewingOffsets[subscriber + 1] - base.viewingOffsets[subscriber],
      insiderRowTitles: titles.size,
      insiderRowSensitive: [...titles].filter((title) => sensitivity[title] !== none).length,
    },
  };
}
