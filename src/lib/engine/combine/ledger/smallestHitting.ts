/**
 * The fewest numbers of which every set holds at least one; of several such, the one that comes first by trying each set’s numbers in order.
 * Cost: exponential in the size of the answer; meant for answers of a handful.
 * @param sets none of them empty
 */
export function smallestHitting(sets: number[][]): number[] {
  const hit = (chosen: number[], room: number): number[] | null => {
    const missed = sets.find((set) => !set.some((n) => chosen.includes(n)));
    if (missed === undefined) return chosen;
    if (room === 0) return null;
    for (const n of missed) {
      const found = hit([...chosen, n], room - 1);
      if (found !== null) return found;
    }
    return null;
  };
  for (let size = 0; ; size++) {
    const found = hit([], size);
    if (found !== null) return found;
  }
}
