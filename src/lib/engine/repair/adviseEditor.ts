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
  /** Before this post, and with it as it is. */
  before: SurestName;
  after: SurestName;
  /** Whether the earlier posts alone are over the risk: then what is asked of this one is that it make nothing worse. */
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
  const before = surestName(stranger, out);
  const withPost = (repair: Repair, noiseSeed: number) => {
    const repaired = repairPost(repair, post, earlier.length, out.posts, numbers, noiseSeed);
    if (typeof repaired === 'string') return repaired;
    const posts = [...out.posts, repaired];
    const feed = summariseRepair(repair, [...earlier, post], posts, out.withheld, numbers);
    return { repaired, feed };
  };
  const isEarlierOver = before.probability >= risk;
  const limit = isEarlierOver ? before.probability + NO_RISE : risk;
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
  const after = surestName(stranger, plain.feed);
  if (after.probability < limit) return { ...none, verdict: 'safe', after };

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
    for (const { feed } of runs) {
      const name = surestName(stranger, feed);
      if (name.probability > surest.probability) surest = name;
      await pause?.();
    }
    onProgress((i + 1) / options.length);
    if (surest.probability < limit) {
      const [{ repaired }] = runs;
      const { announcement, publication } = repaired;
      const cheapest = { repair, announcement, numbers: publication.numbers, storyLoss, surest };
      return { ...none, verdict: 'repair', after, cheapest, tried };
    }
    tried.push({ repair, probability: surest.probability, withheld: null });
  }
  return { ...none, after, tried };
}

function hasNoise(repair: Repair): boolean {
  return repair.some(({ kind }) => kind === 'rr3' || kind === 'noise' || kind === 'geometric');
}

function surestName(stranger: Stranger, feed: RepairedFeed): SurestName {
  const surest: SurestName = { probability: 0, persona: -1, post: -1 };
  if (feed.announcements.length === 0) return surest;
  const { result } = stranger.attack(feed.announcements, feed.publications, feed.claims);
  result.probabilities.forEach((probability, i) => {
    if (probability <= surest.probability) return;
    surest.probability = probability;
    surest.persona = i % result.personas;
    surest.post = feed.posts[Math.floor(i / result.personas)].post;
  });
  return surest;
}
