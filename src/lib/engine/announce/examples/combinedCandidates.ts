import type { Base } from '../../base/Base';
import {
  AGE_BANDS,
  DEVICES,
  PLANS,
  type Announcement,
  type People,
  type Predicate,
} from '../announcement';
import { DECEMBER } from './calendar';
import { countWho, whoDid } from './candidate';
import { drawnTitles, titlesOfSeason } from './chooseTitles';
import type { Candidate } from './searchNearest';
import { SEARCH } from './searches';

/** Two crowds: titles tried (the least watched first: they have the smallest differences), and the last days tried of the earlier count. */
const CROWD_TITLES = 400;
const EARLIER_ENDS = [363, 362];
/** Fewest that make a crowd. ASSUMPTION: more than any audience that a poster would think of as somebody. */
const CROWD = 20;
/** Drill-down: titles and towns tried. */
const DRILLED_TITLES = 12;
const DRILLED_TOWNS = 12;

/** Two posts of one crowd, some days apart: what the second has more is nobody’s business, and one subtraction away. `reached`: how many. */
export function* subtractionCandidates(base: Base): Iterable<Candidate> {
  for (const title of titlesOfSeason(base, 'yule').slice(0, CROWD_TITLES).reverse())
    for (const to of EARLIER_ENDS) {
      const until = (last: number) =>
        whoDid({ what: { title }, when: { from: DECEMBER.from, to: last }, times: { atLeast: 1 } });
      const [earlier, later] = [until(to), until(DECEMBER.to)];
      const before = countWho(base, earlier);
      if (before < CROWD) continue;
      yield {
        announcement: { kind: 'count', who: earlier, quip: 'Early birds.' },
        more: [{ kind: 'count', who: later, quip: 'And stragglers.' }],
        reached: countWho(base, later) - before,
      };
    }
}

/** A drill-down: everybody in a town who watched it, of those one age, of those one plan, of those one device. */
export function* drillDownCandidates(base: Base): Iterable<Candidate> {
  for (const title of drawnTitles(base, DRILLED_TITLES, SEARCH.drillDown))
    for (let town = 0; town < Math.min(DRILLED_TOWNS, base.catalogue.townShare.length); town++) {
      const deed = { what: { title }, when: DECEMBER, times: { atLeast: 1 } } as const;
      const who = (people: People) => whoDid(deed, people);
      if (countWho(base, who({ town })) < 2) continue;
      for (const ageBand of AGE_BANDS.keys())
        for (const plan of PLANS.keys()) {
          const few = { town, ageBand, plan };
          if (countWho(base, who(few)) < 2) continue;
          for (const device of DEVICES.keys())
            yield {
              announcement: { kind: 'count', who: who({ town }), quip: 'Hello, neighbours.' },
              more: [
                among({ ageBand }, who({ town }), 'Ageless.'),
                among({ plan }, who({ town, ageBand }), 'Well spent.'),
                among({ device }, who(few), 'Cosy.'),
              ],
              reached: countWho(base, who({ ...few, device })),
            };
        }
    }
}

function among(people: People, those: Predicate, quip: string): Announcement {
  return { kind: 'count', who: { people, did: [] }, among: those, quip };
}
