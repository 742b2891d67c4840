import type { Announcement } from '../announce/announcement';
import type { Stranger } from '../attack/Stranger';
import type { Base } from '../base/Base';
import { applyRepair } from './applyRepair';
import { CANDIDATE_REPAIRS } from './candidateRepairs';
import type { Repair } from './Repair';
import type { RepairedFeed, WithheldReason } from './RepairedFeed';
import { repairPost } from './repairPost';
import { summariseRepair } from './summariseRepair';
import { trueNumbersOf } from './TrueNumbers';
import type { SweepControl } from './sweepRepairs';

/** The persona that a stranger would be surest of. */
export interface SurestName {
  /** The largest probability of anybody for any post; 0 if nothing is published. */
  probability: number;
  persona: number;
  /** Index into the feed: the earlier posts, then this one; −1 if nothing is published. */
  post: number;
}

/** A repair of one post that the editor could choose. */
export interface AdvisedRepair {
  repair: Repair;
  /** The post as it would read, and its numbers, in the first run of the dice. */
  announcement: Announcement;
  numbers: number[];
  /** As in `RepairedPost`, the mean over the runs. */
  storyLoss: number;
  /** The worst run. */
  surest: SurestName;
}

/** "Safe to announce?" */
export interface Advice {
  /** `safe`: under the risk as it is; `repair`: with `cheapest`; `none`: no repair offered keeps this story; `nothing`: nobody matches. */
  verdict: 'safe' | 'repair' | 'none' | 'nothing';
  /** Before this post, and with it as it is: if that is too much, the surest of those whom this post gives away. */
  before: SurestName;
  after: SurestName;
  /**
   * Whether the earlier posts alone are over the risk: then what is asked of this one is that it make nothing worse, neither give away anybody
   * else, nor tell more of those who are given away already, nor make surer of them.
   */
  isEarlierOver: boolean;
  cheapest: AdvisedRepair | null;
  /** Repairs tried and why each did not do: over the risk, or not published. In order of what they cost. */
  tried: Array<{ repair: Repair; probability: number | null; withheld: WithheldReason | null }>;
}

/** Runs of the dice by which a repair with noise is judged: all of them must stay under the risk. */
const NOISE_RUNS = 3;
/** A probability is computed by dice of its own; a rise smaller than this makes nothing worse. */
const NO_RISE = 0.02;

/**
 * Judges a post in the light of those before it, as the company can: it has its own table and reads the public diaries, but does not know
 * who writes them. The stranger’s probabilities decide; whether they are right is not looked at.
 * @param earlier posts that are out already, with exact numbers
 * @param risk in (0, 1): nobody shall be suspected with this probability or more
 * @returns null if cancelled
 * @throws RangeError for a risk outside (0, 1); EngineError for posts that the base cannot hold or the stranger cannot take in
 */
export async function adviseEditor(
  base: Base,
  stranger: Stranger,
  earlier: Announcement[],
  post: Announcement,
  risk: number,
  { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
): Promise<Advice | null> {
  if (!(risk > 0 && risk < 1))
    throw new RangeError(`A risk lies between 0 and 1, both excluded; this one is ${risk}.`);
  const numbers = trueNumbersOf(base);
  const out = applyRepair([], earlier, numbers, 0);
  const names = readNames(stranger, out);
  const before = surestOf(names);
  const given = new Map(names.map((name) => [keyOf(name), name.probability]));
  const withPost = (repair: Repair, noiseSeed: number) => {
    const repaired = repairPost(repair, post, earlier.length, out.posts, numbers, noiseSeed);
    if (typeof repaired === 'string') return repaired;
    const posts = [...out.posts, repaired];
    const feed = summariseRepair(repair, [...earlier, post], posts, out.withheld, numbers);
    return { repaired, feed };
  };
  const isEarlierOver = before.probability >= risk;
  /** The surest of the names that a feed gives away and the earlier posts do not, or less surely; null if there is none. */
  const givenAway = (all: readonly SurestName[]): SurestName | null => {
    const worse = all.filter((name) => {
      const was = given.get(keyOf(name)) ?? 0;
      return name.probability >= risk && (was < risk || name.probability >= was + NO_RISE);
    });
    return worse.length === 0 ? null : surestOf(worse);
  };
  const plain = withPost([], 0);
  const none: Advice = {
    verdict: 'none',
    before,
    after: before,
    isEarlierOver,
    cheapest: null,
    tried: [],
  };
  if (typeof plain === 'string') return { ...none, verdict: 'nothing' };
  const namesAfter = readNames(stranger, plain.feed);
  const after = givenAway(namesAfter) ?? surestOf(namesAfter);
  if (givenAway(namesAfter) === null) return { ...none, verdict: 'safe', after };

  const tried: Advice['tried'] = [];
  const options = CANDIDATE_REPAIRS.flatMap((repair) => {
    const all = Array.from({ length: hasNoise(repair) ? NOISE_RUNS : 1 }, (_, i) =>
      withPost(repair, i + 1),
    );
    const runs = all.filter((run) => typeof run !== 'string');
    if (runs.length === 0) {
      tried.push({ repair, probability: null, withheld: all[0] as WithheldReason });
      return [];
    }
    // a run that publishes nothing loses the whole story
    const kept = runs.reduce((sum, { repaired }) => sum + 1 - repaired.storyLoss, 0);
    return [{ repair, runs, storyLoss: 1 - kept / all.length }];
  }).sort((a, b) => a.storyLoss - b.storyLoss);
  for (let i = 0; i < options.length; i++) {
    if (isCancelled()) return null;
    const { repair, runs, storyLoss } = options[i];
    let surest = before;
    let worst: SurestName | null = null;
    for (const { feed } of runs) {
      const all = readNames(stranger, feed);
      surest = surer(surest, surestOf(all));
      const found = givenAway(all);
      if (found) worst = worst ? surer(worst, found) : found;
      await pause?.();
    }
    onProgress((i + 1) / options.length);
    if (!worst) {
      const [{ repaired }] = runs;
      const { announcement, publication } = repaired;
      const cheapest = { repair, announcement, numbers: publication.numbers, storyLoss, surest };
      return { ...none, verdict: 'repair', after, cheapest, tried };
    }
    tried.push({ repair, probability: worst.probability, withheld: null });
  }
  return { ...none, after, tried };
}

function hasNoise(repair: Repair): boolean {
  return repair.some(({ kind }) => kind === 'rr3' || kind === 'noise' || kind === 'geometric');
}

const NOBODY: SurestName = { probability: 0, persona: -1, post: -1 };

function surer(one: SurestName, other: SurestName): SurestName {
  return other.probability > one.probability ? other : one;
}

function surestOf(names: readonly SurestName[]): SurestName {
  return names.reduce(surer, NOBODY);
}

/** A name is somebody, about a post. */
function keyOf({ persona, post }: SurestName): string {
  return `${persona} ${post}`;
}

/** Everybody whom a stranger may suspect at all, about every post that is published. */
function readNames(stranger: Stranger, feed: RepairedFeed): SurestName[] {
  const names: SurestName[] = [];
  if (feed.announcements.length === 0) return names;
  const { result } = stranger.attack(feed.announcements, feed.publications, feed.claims);
  result.probabilities.forEach((probability, i) => {
    const { post } = feed.posts[Math.floor(i / result.personas)];
    if (probability > 0) names.push({ probability, persona: i % result.personas, post });
  });
  return names;
}
