/**
 * Where the person meant stands among all who were given a chance: the share of all chances that went to likelier people (ties by persona), and of their
 * own a part that dice say. Of chances that are right it is uniform in [0, 1), whatever they are (probability integral transform, randomised: Czado, Gneiting & Held 2009).
 * @param chances stated, a persona each
 * @param meant the persona who is meant
 * @param unit of the dice, in [0, 1)
 * @returns in [0, 1]; null if nobody was given any chance
 */
export function standingOf(chances: ArrayLike<number>, meant: number, unit: number): number | null {
  let [total, before] = [0, 0];
  for (let persona = 0; persona < chances.length; persona++) {
    total += chances[persona];
    const isLikelier =
      chances[persona] > chances[meant] || (chances[persona] === chances[meant] && persona < meant);
    if (isLikelier) before += chances[persona];
  }
  return total > 0 ? Math.min(1, (before + unit * chances[meant]) / total) : null;
}
