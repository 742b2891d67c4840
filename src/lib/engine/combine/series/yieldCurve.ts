/** A claim once its truth is known. */
export interface JudgedClaim {
  bits: number;
  isRight: boolean;
}

/** What the stranger has who claims everything from `bits` on. */
export interface YieldPoint {
  bits: number;
  /** Claims, and those of them that are right. */
  claims: number;
  right: number;
}

/**
 * Yield against accuracy: a point for each different strength of a claim, strongest first; each counts everything at least as strong.
 * @param claims in any order
 */
export function yieldCurve(claims: readonly JudgedClaim[]): YieldPoint[] {
  const points: YieldPoint[] = [];
  let right = 0;
  [...claims]
    .sort((a, b) => b.bits - a.bits)
    .forEach(({ bits, isRight }, i) => {
      right += Number(isRight);
      if (points.at(-1)?.bits === bits) points.pop();
      points.push({ bits, claims: i + 1, right });
    });
  return points;
}

/** The largest yield at which a share of at least `accuracy` is right; null if no claim is strong enough. @param accuracy in (0, 1] */
export function yieldAt(curve: readonly YieldPoint[], accuracy: number): YieldPoint | null {
  return curve.findLast(({ claims, right }) => right >= accuracy * claims) ?? null;
}
