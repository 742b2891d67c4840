import { membersOf } from '../../announce/membersOf';
import { publish } from '../../announce/publish';
import type { Assumptions } from '../../attack/Assumptions';
import { Stranger } from '../../attack/Stranger';
import type { Base } from '../../base/Base';
import { generateBase } from '../../base/generateBase';
import type { BaseSettings } from '../../base/settings';
import { STREAMS } from '../../base/streams';
import { Random } from '../../random/Random';
import { drawSingles } from './drawSingles';
import type { SingleCalibration } from './SingleCalibration';
import { SingleTally } from './SingleTally';

/** ASSUMPTION: posts a base, so that reading the diaries takes about as long as reading the posts. */
export const SINGLE_POSTS = 12;

/** How posts about one person are measured, beside the bases. */
export interface SinglePlan {
  /** Posts a base, each attacked by itself. */
  posts?: number;
  /** What the stranger gets wrong about people in general; null: nothing. */
  assumptions?: Assumptions | null;
  /** Takes up what comes of it; a new one unless given. */
  tally?: SingleTally;
  onBase?: (seed: number) => void;
}

/**
 * Draws posts about exactly one person on each base, attacks each by itself, and compares who is said to be meant with who is.
 * @param settings the base for each seed in turn
 * @param fromSeed the first seed, @param toSeed the last, both included
 */
export function measureSingles(
  settings: BaseSettings,
  fromSeed: number,
  toSeed: number,
  {
    posts = SINGLE_POSTS,
    assumptions = null,
    tally = new SingleTally(),
    onBase = () => {},
  }: SinglePlan = {},
): SingleCalibration {
  for (let seed = fromSeed; seed <= toSeed; seed++) {
    onBase(seed);
    tally.openWorld(seed);
    attackWorld(generateBase({ ...settings, seed }), assumptions, posts, tally);
  }
  return tally.finish();
}

function attackWorld(
  base: Base,
  assumptions: Assumptions | null,
  posts: number,
  tally: SingleTally,
): void {
  const { seed } = base.model.settings;
  const stranger = new Stranger(base, assumptions);
  const dice = new Random(seed, STREAMS.tenths);
  for (const post of drawSingles(base, new Random(seed, STREAMS.singles), posts)) {
    const publication = publish(base, post);
    const reading = stranger.read([post], [publication]);
    if (reading.contradiction) {
      tally.addContradiction();
      continue;
    }
    const { personas, subscriberOf } = base.diaries;
    const [member] = membersOf(base, post, publication);
    const chances = reading.chances(0);
    tally.addPost(
      Float64Array.from({ length: personas }, (_, persona) => chances(persona)),
      subscriberOf.indexOf(member),
      dice.unit(),
    );
  }
}
