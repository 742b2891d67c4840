import type { Predicate } from '../../announce/announcement';
import { compilePredicate, countMatching } from '../../announce/count';
import { generateBase } from '../../base/generateBase';
import { defaultSettings } from '../../base/settings';
import { countWithLogic, formulaLogic } from '../../combine/tracker/countWithLogic';
import { track } from '../../combine/tracker/track';
import { DAYS } from '../../constants';
import type { Check } from './check';

/** The minimum counts of sources in use: Google Ads Data Hub’s 50, and the rule of three. */
const MINIMUM_COUNTS = [3, 50];
/** Everybody whose plan is this is the tracker. */
const TRACKER: Predicate = { people: { plan: 1 }, did: [] };

/** Denning’s tracker: counts of one, refused by a minimum count, recovered from counts that are not. */
export const trackerRows: Check = {
  id: 'tracker',
  async run({ seed, onProgress }) {
    onProgress('Tracker: counts below the minimum');
    const base = generateBase(defaultSettings('classroom', seed));
    const single: Predicate[] = [];
    for (let title = 0; title < base.catalogue.titles; title++)
      for (let town = 0; town < base.catalogue.townShare.length; town++) {
        const who: Predicate = {
          people: { town },
          did: [{ what: { title }, when: { from: 0, to: DAYS - 1 }, times: { atLeast: 4 } }],
        };
        if (single.length < 50 && countMatching(base, compilePredicate(who, base.catalogue)) === 1)
          single.push(who);
      }
    return MINIMUM_COUNTS.map((least) => {
      const count = countWithLogic(base, least);
      const recovered = single.filter(
        (who) =>
          count({ is: who }) === null &&
          track({ is: who }, { is: TRACKER }, count, formulaLogic) === 1,
      ).length;
      return {
        id: `tracker-${least}`,
        setting: `${single.length} predicates that one person matches, none below ${least} answered`,
        metric: 'share of refused counts recovered exactly',
        published: 1,
        replication: null,
        measured: recovered / single.length,
        interval: null,
        within: recovered === single.length,
        note: 'Counts of "or" and "not", as a database answers them.',
        source: 'Denning, Denning & Schwartz 1979, ACM TODS 4(1)',
      };
    });
  },
};
