import type { Base } from '../base/Base';
import { STREAMS } from '../base/streams';
import { INSIDER_TRIED, VIEWINGS_KNOWN } from '../constants';
import { isAlone } from '../measure/isAlone';
import { tracePoints } from '../measure/tracePoints';
import { Random } from '../random/Random';
import { shuffleInPlace } from '../random/shuffleInPlace';

/** How many of some rows can be told from all others by a few of their viewings. */
export interface ToldApart {
  /** Rows tried: those with enough different viewings, among the first. */
  of: number;
  /** Of them, rows that nobody else shares those viewings with. */
  alone: number;
}

/** Viewings are known to the day. */
const WINDOW_DAYS = 1;

/**
 * A table without names, to somebody who knows `VIEWINGS_KNOWN` evenings of a person: tries the first `INSIDER_TRIED` of `subscribers`, each by
 * that many of their viewings (title and day), dealt by dice of their own, among everybody in the base (`isAlone`).
 * @param subscribers ascending
 */
export function tellApart(base: Base, subscribers: ArrayLike<number>): ToldApart {
  const told: ToldApart = { of: 0, alone: 0 };
  for (let i = 0; i < Math.min(subscribers.length, INSIDER_TRIED); i++) {
    const subscriber = subscribers[i];
    const trace = tracePoints(base, subscriber, WINDOW_DAYS);
    if (trace.length < VIEWINGS_KNOWN) continue;
    shuffleInPlace(trace, new Random(base.model.settings.seed ^ subscriber, STREAMS.insider));
    const known = trace.slice(0, VIEWINGS_KNOWN);
    told.of++;
    told.alone += Number(isAlone(base, subscriber, known, WINDOW_DAYS, base.subscribers));
  }
  return told;
}
