import type { Dependence, NamesFound } from '../engine/measure/dependence/Dependence';

/** One end of a bar: the mean and its interval, in per cent of the width. */
export interface TornadoEnd {
  atPercent: number;
  fromPercent: number;
  toPercent: number;
}

/** A bar of what is drawn, from the assumption turned down to turned up. */
export interface TornadoBar {
  low: TornadoEnd;
  high: TornadoEnd;
}

/** Where everything stands; the scale begins at nought. */
export interface Tornado {
  bars: TornadoBar[];
  usualPercent: number;
  /** People or bits at the right edge; at least 1. */
  most: number;
}

/** Lays out what is drawn (`Dependence.drawn`) against each assumption; intervals are cut off at nought. */
export function layTornado({ effects, usual, drawn }: Dependence): Tornado {
  const tops = effects.flatMap(({ low, high }) => [low[drawn].high, high[drawn].high]);
  const most = Math.max(1, Math.ceil(Math.max(usual[drawn].high, ...tops)));
  const percent = (people: number) => (100 * Math.max(0, people)) / most;
  const end = (found: NamesFound): TornadoEnd => ({
    atPercent: percent(found[drawn].mean),
    fromPercent: percent(found[drawn].low),
    toPercent: percent(found[drawn].high),
  });
  return {
    bars: effects.map(({ low, high }) => ({ low: end(low), high: end(high) })),
    usualPercent: percent(usual[drawn].mean),
    most,
  };
}
