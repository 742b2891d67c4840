import type { Base } from '../../base/Base';
import { SERIES_CLAIM_BITS } from '../../constants';
import type { SweepControl } from '../../repair/sweepRepairs';
import type { SeriesYield } from './Series';
import type { SeriesClaim } from './SeriesClaim';
import type { SeriesRule } from './SeriesRule';
import type { SeriesStranger } from './SeriesStranger';
import type { WeekIndex } from './WeekIndex';
import { thinCurve } from './thinCurve';
import { watchedIn } from './watchedIn';
import { WEEKS } from './weekOf';
import { yieldAt, yieldCurve } from './yieldCurve';

/** Shares right at which the yield is stated: those of Calandrino et al. 2011. */
export const STATED_ACCURACIES = [0.5, 0.9];

/**
 * Reads the year for many diarists, and holds what the stranger concludes against the truth.
 * @param personas whom; the yield is a mean over all of them
 * @returns null if cancelled
 */
export async function measureSeries(
  stranger: SeriesStranger,
  personas: readonly number[],
  rule: SeriesRule,
  truth: { index: WeekIndex; diaries: Pick<Base['diaries'], 'subscriberOf'> },
  { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
): Promise<SeriesYield | null> {
  const best = personas.map(() => new Map<number, SeriesClaim>());
  for (let week = 0; week < WEEKS; week++) {
    if (isCancelled()) return null;
    personas.forEach((persona, i) => stranger.readWeekInto(best[i], persona, week));
    onProgress((week + 1) / WEEKS);
    await pause?.();
  }
  const { index, diaries } = truth;
  const judged = best.flatMap((claims) =>
    [...claims.values()].map((claim) => ({
      ...claim,
      isRight: watchedIn(index, diaries.subscriberOf[claim.persona], claim.title).includes(
        claim.week,
      ),
    })),
  );
  const curve = yieldCurve(judged.filter(({ isToldLater }) => !isToldLater));
  const strong = judged.filter(({ bits }) => bits >= SERIES_CLAIM_BITS);
  const claimed = strong.filter(({ isToldLater }) => !isToldLater);
  const toldLater = strong.filter(({ isToldLater }) => isToldLater);
  const rightOf = (claims: typeof judged) => claims.filter(({ isRight }) => isRight).length;
  return {
    rule,
    diarists: personas.length,
    curve: thinCurve(curve),
    claimed: {
      bits: SERIES_CLAIM_BITS,
      claims: claimed.length,
      right: rightOf(claimed),
      diarists: new Set(claimed.map(({ persona }) => persona)).size,
    },
    toldLater: { claims: toldLater.length, right: rightOf(toldLater) },
    at: STATED_ACCURACIES.map((accuracy) => ({ accuracy, point: yieldAt(curve, accuracy) })),
  };
}
