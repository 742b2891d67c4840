import { SERIES_CLAIM_BITS } from '../../constants';
import { fixedLog2 } from '../../random/fixed';
import type { ChartPress } from './ChartPress';
import type { ExplainedClaim, FollowedCounter, SeriesReading } from './Series';
import type { SeriesClaim } from './SeriesClaim';
import type { SeriesRule } from './SeriesRule';
import type { SeriesStranger } from './SeriesStranger';
import { WEEKS } from './weekOf';

/** Conclusions explained, at most: what a page can show. */
const MOST_EXPLAINED = 8;

/** Reads the year for one diary: the strongest claim about each title, in no order. */
export function concludeAbout(stranger: SeriesStranger, persona: number): SeriesClaim[] {
  const best = new Map<number, SeriesClaim>();
  for (let week = 0; week < WEEKS; week++) stranger.readWeekInto(best, persona, week);
  return [...best.values()];
}

/** Reads the year for one diary and says what the strongest conclusions rest on. */
export function readSeries(
  stranger: SeriesStranger,
  persona: number,
  rule: SeriesRule,
  press: Pick<ChartPress, 'viewers'>,
): SeriesReading {
  const concluded = concludeAbout(stranger, persona);
  const isClaimed = ({ bits }: SeriesClaim) => bits >= SERIES_CLAIM_BITS;
  const untold = concluded.filter(({ isToldLater }) => !isToldLater);
  const shown = [...untold]
    .sort((a, b) => b.bits - a.bits || a.title - b.title)
    .slice(0, MOST_EXPLAINED);
  return {
    persona,
    rule,
    passedOver: 0,
    knownTitles: stranger.known(persona).length,
    claimed: untold.filter(isClaimed).length,
    claims: shown.map((claim) => explain(stranger, claim, press.viewers(claim.week)[claim.title])),
    toldLater: concluded.filter((claim) => claim.isToldLater && isClaimed(claim)).length,
  };
}

function explain(stranger: SeriesStranger, claim: SeriesClaim, viewers: number): ExplainedClaim {
  const { persona, title, week } = claim;
  const charts = stranger.followed(persona, week);
  const priorBits = fixedLog2(stranger.prior(charts, title));
  const knownFrom = new Map(stranger.known(persona).map((known) => [known.title, known.week]));
  const counters = charts.map((chart): FollowedCounter => {
    const { expected, ratio } = stranger.counter(chart, title)!;
    return {
      title: chart.title,
      knownFrom: knownFrom.get(chart.title)!,
      fans: chart.fans,
      counts: [],
      expected,
      bits: fixedLog2(ratio),
    };
  });
  for (let other = 0; other < WEEKS; other++)
    for (const counter of counters)
      counter.counts.push(stranger.published(counter.title, other, title));
  return { ...claim, viewers, priorBits, counters };
}
