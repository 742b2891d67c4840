import type { Announcement } from '../announce/announcement';
import type { Claim } from '../announce/claimsOf';
import { DICE_REPLICAS } from '../constants';
import type { Publication, Suspect } from '../engine';
import { mix32 } from '../random/Random';
import type { SweepControl } from '../repair/sweepRepairs';
import { PLAIN_DICE } from './Dice';
import { bitsBetween } from './nameKind';
import { log2Odds } from './log2Odds';
import type { Stranger } from './Stranger';

/** Suspects whose dice are measured, those moved first, then the surest. */
const MOST_MEASURED = 48;

/** How far the dice of the stranger’s imagination may be off (Monte Carlo error): one standard deviation each, in bits. */
export interface DiceError {
  persona: number;
  announcement: number;
  /** Of the odds before the posts, after them, and of the difference, whose dice are shared. */
  beforeBits: number;
  afterBits: number;
  postBits: number;
}

/**
 * Measures the Monte Carlo error of an attack: the same diaries and posts, read again by `DICE_REPLICAS` strangers who differ in their dice
 * alone. Everything that is drawn is drawn anew: the suspects’ diaries, their runs, everybody’s imagined years.
 * @param suspects of the attack on these posts
 * @returns by suspect, those moved most first; null if cancelled
 */
export async function measureDice(
  stranger: Stranger,
  announcements: Announcement[],
  publications: Publication[],
  claims: Claim[],
  suspects: readonly Suspect[],
  { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
): Promise<DiceError[] | null> {
  const leading = [...suspects].sort(moreMoved).slice(0, MOST_MEASURED);
  const personas = new Set(leading.map(({ persona }) => persona));
  const draws = leading.map(() => ({
    before: [] as number[],
    after: [] as number[],
    post: [] as number[],
  }));
  for (let replica = 1; replica <= DICE_REPLICAS; replica++) {
    if (isCancelled()) return null;
    const dice = { ...PLAIN_DICE, seed: mix32(PLAIN_DICE.seed, replica) };
    const reading = stranger.withDice(dice, personas).read(announcements, publications, claims);
    leading.forEach(({ announcement, persona }, i) => {
      const before = reading.before(announcement, persona);
      const after = reading.probability(announcement, persona);
      draws[i].before.push(log2Odds(before));
      draws[i].after.push(log2Odds(after));
      draws[i].post.push(bitsBetween(before, after));
    });
    onProgress(replica / DICE_REPLICAS);
    await pause?.();
  }
  return leading.map(({ persona, announcement }, i) => ({
    persona,
    announcement,
    beforeBits: deviationOf(draws[i].before),
    afterBits: deviationOf(draws[i].after),
    postBits: deviationOf(draws[i].post),
  }));
}

function moreMoved(a: Suspect, b: Suspect): number {
  return (
    Number(b.isMoved) - Number(a.isMoved) ||
    (a.isMoved ? b.postBits - a.postBits : b.probability - a.probability)
  );
}

/** Standard deviation of a sample. */
function deviationOf(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (values.length - 1));
}
