import type { Announcement } from '../announce/announcement';
import { countWho } from '../announce/examples/candidate';
import { narrowingFilters } from '../announce/narrowingFilters';
import { holdingOf } from '../insider/holdingOf';
import { mostWatchedSensitive } from './dearPerson';
import type { Telling } from './Telling';
import { titleOf } from './theCrowd';

/** What the employee sees: rows left after each filter, and what the first row opens. @param crowd the rows that are left, ascending */
export function tellTheInsider(telling: Telling, tweet: Announcement, crowd: ArrayLike<number>) {
  const { base } = telling;
  const [viewers, inWindow, everyDay] = narrowingFilters(tweet).map((who) => countWho(base, who));
  const subscriber = crowd[0];
  const { viewings, titles, sensitiveTitles } = holdingOf(base, subscriber);
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
      insiderSteps: narrowingFilters(tweet).length + 1,
      insiderRowViewings: viewings,
      insiderRowTitles: titles,
      insiderRowSensitive: sensitiveTitles,
    },
  };
}
