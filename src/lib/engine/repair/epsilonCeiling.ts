import type { Announcement } from '../announce/announcement';
import { fixedLog } from '../random/fixed';
import { drawnNumbers } from './drawnNumbers';
import type { GeometricDefence, Repair } from './Repair';

/**
 * Why ε promises nothing here. `notGeometric`: no geometric mechanism; `looksFirst`: something before it, or a rule about shares, decides by the true
 * numbers whether a post appears; `alteredBefore`: the numbers it gets were rounded or blurred before, so that one person may change them
 * by more than one.
 */
export type NoCeiling = 'notGeometric' | 'looksFirst' | 'alteredBefore';

/** The most that a repaired feed can tell about anybody in particular. */
export type EpsilonCeiling =
  { bits: number; draws: number; reason: null } | { bits: null; draws: number; reason: NoCeiling };

/** ln 2. */
const NATS_A_BIT = fixedLog(2);

/**
 * The ceiling of ε, in bits: log2 e · ε for every number drawn, posted or not. For a stranger who knows the habits exactly and takes people for
 * independent, no repaired feed of these posts moves anybody’s log2 odds of falling under anything by more, as long as the wording was
 * chosen without a look at the table (docs/decisions/0023-epsilon.md says why, and what holds otherwise). What a budget does not pay for is
 * not drawn.
 * @param posts a feed, in its order; or how many numbers are drawn
 */
export function epsilonCeiling(
  repair: Repair,
  posts: readonly Announcement[] | number,
): EpsilonCeiling {
  const draws = typeof posts === 'number' ? posts : drawnNumbers(repair, posts);
  const at = repair.findIndex(({ kind }) => kind === 'geometric');
  if (at < 0) return { bits: null, draws, reason: 'notGeometric' };
  const before = repair.slice(0, at);
  const hasShare = typeof posts !== 'number' && posts.some(({ kind }) => kind === 'share');
  const looks =
    before.some((d) => d.kind === 'minimum' || (d.kind === 'round' && d.hiddenBelow > 0)) ||
    (hasShare && repair.some(({ kind }) => kind === 'shares'));
  if (looks) return { bits: null, draws, reason: 'looksFirst' };
  const alters = before.some(({ kind }) => kind === 'round' || kind === 'rr3' || kind === 'noise');
  if (alters) return { bits: null, draws, reason: 'alteredBefore' };
  const { epsilon } = repair[at] as GeometricDefence;
  return { bits: (draws * epsilon) / NATS_A_BIT, draws, reason: null };
}
