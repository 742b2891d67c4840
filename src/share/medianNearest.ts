/**
 * The middle one of everybody's distances to their nearest neighbour among `subscribers`; `homes` as x0, y0, x1, y1, …, the result in the same
 * unit. Infinity for fewer than two. Quadratic: 5,000 take a tenth of a second.
 */
export function medianNearest(subscribers: Uint32Array, homes: Float32Array): number {
  if (subscribers.length < 2) return Infinity;
  const nearest = Float64Array.from(subscribers, (a) => {
    let least = Infinity;
    for (const b of subscribers) {
      const dx = homes[2 * a] - homes[2 * b];
      const dy = homes[2 * a + 1] - homes[2 * b + 1];
      const squared = dx * dx + dy * dy;
      if (a !== b && squared < least) least = squared;
    }
    return Math.sqrt(least);
  });
  return nearest.sort()[nearest.length >> 1];
}
