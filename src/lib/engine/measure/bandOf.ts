/**
 * Which band a stated probability falls into: band i from `edges[i]`, included, up to `edges[i + 1]`, excluded but for the last.
 * @param edges ascending, at least two
 * @returns index of the band; −1 outside all of them
 */
export function bandOf(edges: readonly number[], stated: number): number {
  const last = edges.length - 1;
  if (!(stated >= edges[0] && stated <= edges[last])) return -1;
  if (stated === edges[last]) return last - 1;
  let band = 0;
  while (stated >= edges[band + 1]) band++;
  return band;
}
