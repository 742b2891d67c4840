import type { Announcement } from '../announce/announcement';
import { bitsBetween, isMoved } from '../attack/nameKind';
import type { Stranger } from '../attack/Stranger';
import type { Base } from '../base/Base';
import { NAMED_FROM, SUSPECT_FLOOR } from '../constants';
import { applyRepair } from './applyRepair';
import { CANDIDATE_REPAIRS } from './candidateRepairs';
import type { Repair } from './Repair';
import type { RepairedFeed, WithheldReason } from './RepairedFeed';
import { repairPost } from './repairPost';
import { summariseRepair } from './summariseRepair';
import { trueNumbersOf } from './TrueNumbers';
import type { SweepControl } from './sweepRepairs';

/** What a post does to what a stranger thinks of one diarist and the people of one post, or those whom it and another leave over. */
export interface EditorMove {
  persona: number;
  /** Index into the feed: the earlier posts, then this one. */
  post: number;
  /** The diaries alone; with the earlier posts; with this one as well. */
  beforeProbability: number;
  earlierProbability: number;
  probability: number;
  /** What this post adds to the earlier ones. */
  bits: number;
}

/** A repair of one post that the editor could choose. */
export interface AdvisedRepair {
  repair: Repair;
  /** The post as it would read, and its numbers, in the first run of the dice. */
  announcement: Announcement;
  numbers: number[];
  /** As in `RepairedPost`, the mean over the runs. */
  storyLoss: number;
  /** Whom it still moves most, in the worst run; null: nobody is suspected. */
  most: EditorMove | null;
}

/** "Safe to announce?" */
export interface Advice {
  /** `safe`: it newly gives nobody, as it is; `repair`: with `cheapest`; `none`: no repair offered keeps this story; `nothing`: nobody matches. */
  verdict: 'safe' | 'repair' | 'none' | 'nothing';
  /** Whom this post, as it is, gives away: the one whom it moves most. Null: nobody. */
  given: EditorMove | null;
  /** How many diarists that are, each once. */
  givenPeople: number;
  /** Whom it moves most of all, given away or not; null: nobody is suspected. */
  most: EditorMove | null;
  /** Diarists who stand in their diaries anyway about some post of the feed: named before any number. None of them makes a post unsafe. */
  anyway: number;
  /**
   * Whom the earlier posts alone have given away already, the surest of them; null: nobody. Then what is asked of this post is that it give
   * away nobody else, nor tell more of those who are given away, nor make surer of them.
   */
  earlier: { persona: number; post: number; probability: number } | null;
  cheapest: AdvisedRepair | null;
  /** Repairs tried and why each did not do: whom it still gives away, or not published. In order of what they cost. */
  tried: Array<{ repair: Repair; given: EditorMove | null; withheld: WithheldReason | null }>;
}

/** Runs of the dice by which a repair with noise is judged: none of them may give anybody away. */
const NOISE_RUNS = 3;
/** A rise smaller than this makes nothing worse. ASSUMPTION: a fiftieth is below what anybody would act upon. */
const NO_RISE = 0.02;

/**
 * Judges a post in the light of those before it, as the company can: it has its own table and reads the public diaries, but does not know
 * who writes them. The stranger’s probabilities decide; whether they are right is not looked at.
 * The limit is on what posts add: nobody shall be newly given about any post of the feed, that is, be at the risk or over it with the posts,
 * raised by `MOVED_BITS` or more, and not named by the diaries alone. Whom those would name at even odds, or at a risk above, stands in them
 * anyway; at a smaller risk nobody does, or the stricter editor would let pass what the laxer one refuses (from .3 to .95 at a risk of .1).
 * @param earlier posts that are out already, with exact numbers
 * @param risk in (0, 1)
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
  const { personas } = base.diaries;
  const out = applyRepair([], earlier, numbers, 0);
  const withPost = (repair: Repair, noiseSeed: number) => {
    const repaired = repairPost(repair, post, earlier.length, out, numbers, noiseSeed);
    if ('reason' in repaired) return repaired.reason;
    const posts = [...out.posts, repaired];
    const feed = summariseRepair(repair, [...earlier, post], posts, out.withheld, numbers);
    return { repaired, feed };
  };
  const plain = withPost([], 0);
  const found =
    typeof plain === 'string' ? NOTHING_FOUND : readMoves(stranger, plain.feed, risk, personas);
  const advice: Advice = { verdict: 'none', ...found, cheapest: null, tried: [] };
  if (typeof plain === 'string') return { ...advice, verdict: 'nothing' };
  if (found.given === null) return { ...advice, verdict: 'safe' };

  const { tried } = advice;
  const options = CANDIDATE_REPAIRS.flatMap((repair) => {
    const all = Array.from({ length: hasNoise(repair) ? NOISE_RUNS : 1 }, (_, i) =>
      withPost(repair, i + 1),
    );
    const runs = all.filter((run) => typeof run !== 'string');
    if (runs.length === 0) {
      tried.push({ repair, given: null, withheld: all[0] as WithheldReason });
      return [];
    }
    // a run that publishes nothing loses the whole story
    const kept = runs.reduce((sum, { repaired }) => sum + 1 - repaired.storyLoss, 0);
    return [{ repair, runs, storyLoss: 1 - kept / all.length }];
  }).sort((a, b) => a.storyLoss - b.storyLoss);
  for (let i = 0; i < options.length; i++) {
    if (isCancelled()) return null;
    const { repair, runs, storyLoss } = options[i];
    let most: EditorMove | null = null;
    let given: EditorMove | null = null;
    for (const { feed } of runs) {
      const run = readMoves(stranger, feed, risk, personas);
      most = larger(most, run.most);
      given = larger(given, run.given);
      await pause?.();
    }
    onProgress((i + 1) / options.length);
    if (!given) {
      const [{ repaired }] = runs;
      const { announcement, publication } = repaired;
      const cheapest = { repair, announcement, numbers: publication.numbers, storyLoss, most };
      return { ...advice, verdict: 'repair', cheapest };
    }
    tried.push({ repair, given, withheld: null });
  }
  return advice;
}

function hasNoise(repair: Repair): boolean {
  return repair.some(({ kind }) => kind === 'rr3' || kind === 'noise' || kind === 'geometric');
}

type Found = Pick<Advice, 'given' | 'givenPeople' | 'most' | 'anyway' | 'earlier'>;
const NOTHING_FOUND: Found = {
  given: null,
  givenPeople: 0,
  most: null,
  anyway: 0,
  earlier: null,
};

/**
 * What the last post of a feed does to everybody’s odds of belonging to the sets of it (`Reading.sets`); all in one imagination. Whoever is
 * given away by the earlier posts already counts only if this one makes surer of it.
 */
function readMoves(stranger: Stranger, feed: RepairedFeed, risk: number, personas: number): Found {
  const { announcements, publications, claims } = feed;
  const reading = stranger.read(announcements, publications, claims);
  const last = announcements.length - 1;
  const earlier = reading.otherwise(claims.filter(({ announcement }) => announcement < last));
  const found = { ...NOTHING_FOUND };
  const [given, anyway] = [new Set<number>(), new Set<number>()];
  const namedFrom = Math.max(risk, NAMED_FROM);
  const isGiven = (was: number, is: number) =>
    is >= risk && was < namedFrom && is > was && isMoved(was, is);
  for (const { set, rest, ...of } of reading.sets()) {
    const [was, sooner, is] = [reading.before(set), earlier.chances(set), reading.chances(set)];
    // those left over are pinned down once the later of the two is up
    const announcement = rest ? Math.max(rest.of, rest.less) : of.announcement;
    for (let persona = 0; persona < personas; persona++) {
      const beforeProbability = was(persona);
      const earlierProbability = sooner(persona);
      const probability = is(persona);
      if (beforeProbability >= namedFrom) anyway.add(persona);
      if (Math.max(earlierProbability, probability) < SUSPECT_FLOOR) continue;
      const { post } = feed.posts[announcement];
      const bits = bitsBetween(earlierProbability, probability);
      const move = { persona, post, beforeProbability, earlierProbability, probability, bits };
      found.most = larger(found.most, move);
      const wasGiven = isGiven(beforeProbability, earlierProbability);
      if (
        wasGiven &&
        announcement < last &&
        !(found.earlier && found.earlier.probability >= earlierProbability)
      )
        found.earlier = { persona, post, probability: earlierProbability };
      if (!isGiven(beforeProbability, probability)) continue;
      if (wasGiven && probability < earlierProbability + NO_RISE) continue;
      given.add(persona);
      found.given = larger(found.given, move);
    }
  }
  return { ...found, givenPeople: given.size, anyway: anyway.size };
}

/** The one that moves more; the first of equals. */
function larger(one: EditorMove | null, other: EditorMove | null): EditorMove | null {
  return one === null || (other !== null && other.bits > one.bits) ? other : one;
}
