import type { Base } from '../../base/Base';
import { shuffleInPlace } from '../../random/shuffleInPlace';
import { findRecord } from '../findRecord';
import { YEAR } from './calendar';
import { candidate, whoDid } from './candidate';
import { diceOfSearch } from './chooseTitles';
import { SEARCH } from './searches';
import type { Candidate } from './searchNearest';

/** Entries about the title that make a diary telling. */
const FEWEST_MENTIONS = 3;
/** Nights in a row from which a streak is worth a post here: lower than elsewhere, as few diarists hold a record. */
const FEWEST_NIGHTS = 12;

/**
 * The one example chosen for its effect, and said to be: the longest streak with a title, where the one who holds it keeps a diary and
 * mentions the title FEWEST_MENTIONS times or more. Looks at the truth; the stranger, as ever, does not.
 */
export function* diaristCandidates(base: Base): Iterable<Candidate> {
  const { diaries } = base;
  const personas = Array.from({ length: diaries.personas }, (_, persona) => persona);
  shuffleInPlace(personas, diceOfSearch(base, SEARCH.diarist));
  for (const persona of personas) {
    const title = mostMentioned(base, persona);
    if (title < 0 || diaries.subscriberOf[persona] < 0) continue;
    const inARow = (nights: number) =>
      whoDid({ what: { title }, when: YEAR, times: { inARow: nights } });
    const { record, holders, holder } = findRecord(base, inARow(1));
    if (record < FEWEST_NIGHTS || holders !== 1 || holder !== diaries.subscriberOf[persona])
      continue;
    yield candidate('one', inARow(record), 'Are you all right?', holders);
  }
}

/** The title that a diary mentions most, if FEWEST_MENTIONS times and not a sensitive one; else −1. */
function mostMentioned({ diaries, catalogue }: Base, persona: number): number {
  const mentions = new Map<number, number>();
  let best = -1;
  let most = 0;
  for (let r = diaries.reviewOffsets[persona]; r < diaries.reviewOffsets[persona + 1]; r++) {
    const title = diaries.title[r];
    const count = (mentions.get(title) ?? 0) + 1;
    mentions.set(title, count);
    if (count > most) {
      best = title;
      most = count;
    }
  }
  return most >= FEWEST_MENTIONS && catalogue.sensitivity[best] === 0 ? best : -1;
}
