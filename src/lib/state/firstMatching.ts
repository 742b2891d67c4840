/**
 * The first number on the way from one end to the other at which somebody matches, for counts that only grow along it; null if nobody does
 * even at its end.
 * @param from first number tried, included
 * @param to the end of the way, included; below or above `from`
 * @param count how many match at a number
 */
export async function firstMatching(
  from: number,
  to: number,
  count: (n: number) => Promise<number>,
): Promise<{ n: number; count: number } | null> {
  const step = to < from ? -1 : 1;
  const length = Math.abs(to - from);
  const last = await count(to);
  if (last === 0) return null;
  let found = { n: to, count: last };
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const n = from + step * middle;
    const here = await count(n);
    if (here > 0) {
      high = middle;
      found = { n, count: here };
    } else low = middle + 1;
  }
  return found;
}
