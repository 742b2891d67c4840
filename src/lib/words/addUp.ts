/**
 * Rounds values so that what is written adds up to what is written of their sum: what rounding leaves over goes to those that it has
 * changed most.
 * @param decimals of all of them
 * @returns the rounded values, in order; their sum is that of `values`, rounded
 */
export function addUp(values: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals;
  const total = Math.round(values.reduce((sum, value) => sum + value, 0) * unit);
  const rounded = values.map((value) => Math.round(value * unit));
  let over = total - rounded.reduce((sum, value) => sum + value, 0);
  const step = Math.sign(over);
  const byLoss = values
    .map((value, i) => ({ i, loss: (value * unit - rounded[i]!) * step }))
    .sort((a, b) => b.loss - a.loss);
  for (const { i } of byLoss) {
    if (over === 0) break;
    rounded[i] = rounded[i]! + step;
    over -= step;
  }
  return rounded.map((value) => value / unit);
}
