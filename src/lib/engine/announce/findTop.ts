import type { Base } from '../base/Base';
import { TITLE_MASK } from '../base/word';
import type { Predicate, TopAnnouncement } from './announcement';
import { ANNOUNCEMENT_LIMITS } from './announcementLimits';
import { checkPredicate, checkWhole } from './checkPredicate';
import { compilePredicate, forEachMatching } from './count';
import { NOBODY } from './countWithout';
import { measureDeed, titleMask } from './deed';

/** A chart: titles with the number of their viewers, most watched first. */
export interface Chart {
  titles: number[];
  viewers: number[];
}

/**
 * The `k` titles of a set with the most viewers among some people in a window; fewer if fewer were watched. Ties go to the lower index.
 * @param absent a subscriber whose row is not in the table
 * @throws EngineError `badPredicate` for what the base cannot hold
 */
export function findTop(
  base: Base,
  { people, what, when, k }: TopAnnouncement,
  absent = NOBODY,
): Chart {
  checkWhole('The length of the list', k, 1, ANNOUNCEMENT_LIMITS.top);
  const anybody: Predicate = { people, did: [{ what, when, times: { atLeast: 1 } }] };
  checkPredicate(anybody, base.catalogue);
  const compiled = compilePredicate(anybody, base.catalogue);
  const [deed] = compiled.deeds;
  const mask = titleMask(what, base.catalogue);
  const viewers = new Uint32Array(base.catalogue.titles);
  const lastViewer = new Int32Array(base.catalogue.titles).fill(-1);
  forEachMatching(base, compiled, (s) => {
    if (s === absent) return;
    for (let i = base.viewingOffsets[s]; i < base.viewingOffsets[s + 1]; i++) {
      const title = base.words[i] & TITLE_MASK;
      if (lastViewer[title] === s || (mask !== null && mask[title] === 0)) continue;
      if (measureDeed(deed, base.words, i, i + 1) === 0) continue;
      lastViewer[title] = s;
      viewers[title]++;
    }
  });
  const titles = Array.from(viewers.keys())
    .filter((t) => viewers[t] > 0)
    .sort((a, b) => viewers[b] - viewers[a] || a - b)
    .slice(0, k);
  return { titles, viewers: titles.map((t) => viewers[t]) };
}
