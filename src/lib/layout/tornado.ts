import type { Dependence, NamesFound } from '../engine/measure/dependence/Dependence';

/** One end of a bar: the mean and its interval, in per cent of the width. */
export interface TornadoEnd {
  atPercent: number;
  fromPercent: number;
  toPercent: number;
}

/** A bar of right names, from the assumption turned down to turned up. */
export interface TornadoBar {
  low: TornadoEnd;
  high: TornadoEnd;
}

/** Where everything stands; the scale begins at no names. */
export interface Tornado {
  bars: TornadoBar[];
  usualPercent: number;
  /** Names at the right edge; at least 1. */
  mostNames: number;
}

/** Lays out right names a feed against each assumption; intervals are cut off at nought. */
export function layTornado({ effects, usual }: Dependence): Tornado {
  const tops = effects.flatMap(({ low, high }) => [low.right.high, high.right.high]);
  const mostNames = Math.max(1, Math.ceil(Math.max(usual.right.high, ...tops)));
  const percent = (names: number) => (100 * Math.max(0, names)) / mostNames;
  const end = ({ right }: NamesFound): TornadoEnd => ({
    atPercent: percent(right.mean),
    fromPercent: percent(right.low),
    toPercent: percent(right.high),
  });
  return {
    bars: effects.map(({ low, high }) => ({ low: end(low), high: end(high) })),
    usualPercent: percent(usual.right.mean),
    mostNames,
  };
}
