import type { Random } from '../random/Random';

/**
 * How often a post is kept, by how many people it speaks of: few are what such posts are about, and larger numbers come up more often than they
 * are wanted. ASSUMPTION: chosen so that single people, 2 to 9, dozens and hundreds all occur, about as often as 7, 8, 4 and 1.
 */
const KEPT: ReadonlyArray<{ upTo: number; chance: number }> = [
  { upTo: 0, chance: 0 },
  { upTo: 9, chance: 1 },
  { upTo: 99, chance: 0.6 },
  { upTo: 600, chance: 0.4 },
];

/**
 * Whether a post that was drawn is kept, by its count alone: whoever reads it and knows that it was drawn first learns nothing from its having been
 * kept but the count, which it says. Takes one number of the dice, whatever the count.
 * @param count how many people it speaks of
 */
export function isKept(count: number, random: Random): boolean {
  const kept = KEPT.find(({ upTo }) => count <= upTo);
  return random.unit() < (kept?.chance ?? 0);
}
