import type { Announcement } from '../announce/announcement';
import type { Claim } from '../announce/claimsOf';
import { DICE_REPLICAS } from '../constants';
import type { AttackResult, Publication, Suspect } from '../engine';
import { mix32 } from '../random/Random';
import type { SweepControl } from '../repair/sweepRepairs';
import { cellOfRest, type AskedSet } from './AskedSet';
import { PLAIN_DICE } from './Dice';
import { bitsBetween } from './nameKind';
import { log2Odds } from './log2Odds';
import type { Stranger } from './Stranger';

/** Suspects whose dice are measured, those moved first, then the surest. */
const MOST_MEASURED = 48;

/** How far the dice of the stranger’s imagination may be off (Monte Carlo error): one standard deviation each, in bits. */
export interface DiceError {
  persona: number;
  /** The announcement whose people are meant; or those whom two numbers leave over: how many announcements there are, and the index of the rest. */
  set: number;
  /** Of the odds before the posts, after them, and of the difference, whose dice are shared. */
  beforeBits: number;
  afterBits: number;
  postBits: number;
}

/**
 * Measures the Monte Carlo error of an attack: the same diaries and posts, read again by `DICE_REPLICAS` strangers who differ in their dice
 * alone. Everything that is drawn is drawn anew: the suspects’ diaries, their runs, everybody’s imagined years.
 * @param found by the attack on these posts
 * @returns by suspect, those moved most first; null if cancelled
 */
export async function measureDice(
  stranger: Stranger,
  announcements: Announcement[],
  publications: Publication[],
  claims: Claim[],
  { suspects, rests }: Pick<AttackResult, 'suspects' | 'rests'>,
  { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
): Promise<DiceError[] | null> {
  const all = [
    ...suspects.map((suspect) => ({
      suspect,
      set: suspect.announcement,
      asked: suspect.announcement as AskedSet,
    })),
    ...rests.flatMap((rest, i) =>
      rest.suspects.map((suspect) => ({
        suspect,
        set: announcements.length + i,
        asked: cellOfRest(rest),
      })),
    ),
  ];
  const leading = all
    .sort((a, b) => moreMoved(a.suspect, b.suspect))
    .slice(0, MOST_MEASURED)
    .map(({ suspect: { persona }, set, asked }) => ({ persona, set, asked }));
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
    leading.forEach(({ asked, persona }, i) => {
      const [before, after] = [reading.before(asked)(persona), reading.chances(asked)(persona)];
      draws[i].before.push(log2Odds(before));
      draws[i].after.push(log2Odds(after));
      draws[i].post.push(bitsBetween(before, after));
    });
    onProgress(replica / DICE_REPLICAS);
    await pause?.();
  }
  return leading.map(({ persona, set }, i) => ({
    persona,
    set,
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
