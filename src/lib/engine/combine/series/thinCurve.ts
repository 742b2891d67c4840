import type { YieldPoint } from './yieldCurve';

/** Points an eighth of a bit apart: enough to draw by. */
const POINTS_A_BIT = 8;

/** Of each eighth of a bit the last point, which counts everything at least as strong. */
export function thinCurve(curve: readonly YieldPoint[]): YieldPoint[] {
  const step = ({ bits }: YieldPoint) => Math.floor(bits * POINTS_A_BIT);
  return curve.filter((point, i) => i + 1 === curve.length || step(curve[i + 1]) < step(point));
}
