import { SENSITIVITIES, type Announcement } from '../announce/announcement';
import { countWho } from '../announce/examples/candidate';
import { narrowingFilters } from '../announce/narrowingFilters';
import { TITLE_MASK } from '../base/word';
import { mostWatchedSensitive } from './dearPerson';
import type { Telling } from './Telling';
import { titleOf } from './theCrowd';

/** What the employee sees: rows left after each filter, and what the first row opens. @param crowd the rows that are left, ascending */
export function tellTheInsider(telling: Telling, tweet: Announcement, crowd: ArrayLike<number>) {
  const { base } = telling;
  const [viewers, inWindow, everyDay] = narrowingFilters(tweet).map((who) => countWho(base, who));
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
      insiderSteps: narrowingFilters(tweet).length + 1,
      insiderRowViewings: base.viewingOffsets[subscriber + 1] - base.viewingOffsets[subscriber],
      insiderRowTitles: titles.size,
      insiderRowSensitive: [...titles].filter((title) => sensitivity[title] !== none).length,
    },
  };
}
