import type { Announcement } from '../announce/announcement';
import { claimsOf, type Claim } from '../announce/claimsOf';
import { wholePercent } from '../announce/wholePercent';
import { STREAMS } from '../base/streams';
import type { Publication } from '../engine';
import { mix32, Random } from '../random/Random';
import { blurClaim } from './blurClaim';
import { channelOf } from './channelOf';
import { isDerivable } from './isDerivable';
import { postedDay } from './postedDay';
import { predicateKey } from './predicateKey';
import type { GeometricDefence, Repair } from './Repair';
import type { RepairedPost, WithheldReason } from './RepairedFeed';
import { rewritePost } from './rewritePost';
import type { TrueNumbers } from './TrueNumbers';

/** A share of noisy numbers may come out larger than its whole: it is published as everybody. */
const MOST_PERCENT = 100;
/** Budgets are sums of fractions: what is missing by less than this part of ε is rounding. */
const BUDGET_TOLERANCE = 1e-9;
/** Numbers in one post, at most (a chart of ten): keeps the dice of posts apart. */
const NUMBERS_A_POST = 16;

/**
 * One post under a repair, in the light of those before it.
 * @param post its index in the feed: decides its noise
 * @param before what is published already
 * @param seed of the noise, and the company’s secret key; unknown to everybody else
 */
export function repairPost(
  repair: Repair,
  announcement: Announcement,
  post: number,
  before: RepairedPost[],
  numbers: TrueNumbers,
  seed: number,
): RepairedPost | WithheldReason {
  if (repair.some((d) => d.kind === 'silence' && (d.posts === 'all' || d.posts.includes(post))))
    return 'silence';
  const geometric = repair.find((d): d is GeometricDefence => d.kind === 'geometric');
  const rewritten = rewritePost(repair, announcement);
  const { wording, truth } = settleWording(rewritten, numbers);
  if (geometric && (wording.kind === 'maximum' || wording.kind === 'top')) return 'noMechanism';
  // the mechanism’s promise holds only if it is never seen to refuse a true 0
  const fewest = geometric ? 0 : 1;
  const exact = claimsOf(wording, truth, post);
  if (exact.length === 0 || (fewest > 0 && truth.obstacle === 'nobody')) return 'nobody';
  const epsilon = geometric ? geometric.epsilon * (wording.kind === 'share' ? 2 : exact.length) : 0;
  const spent = before.reduce((sum, each) => sum + each.epsilon, 0);
  if (geometric && spent + epsilon > geometric.budget * (1 + BUDGET_TOLERANCE))
    return 'budgetSpent';

  const channel = channelOf(repair);
  const isKeyed = repair.some((d) => 'isKeyed' in d && d.isKeyed);
  const randomFor = (key: number, number: number) =>
    new Random(mix32(seed, isKeyed ? key : post * NUMBERS_A_POST + number), STREAMS.repair);
  let claims: Claim[];
  let published: number[];
  if (wording.kind === 'share') {
    const among = numbers.count(wording.among);
    if (repair.some((d) => d.kind === 'shares' && among < d.people)) return 'shareOfFew';
    const part = channel.publish(truth.count, randomFor(predicateKey(exact[0].predicate), 0));
    const whole = geometric
      ? channel.publish(among, randomFor(predicateKey(wording.among), 1))
      : among;
    if (part === null || whole === null) return 'tooFew';
    if (part < 1 || whole < 1) return 'roundedAway';
    const percent = Math.min(MOST_PERCENT, wholePercent(part, whole));
    published = [percent];
    const off = { part: channel.reachPeople, whole: geometric ? channel.reachPeople : 0 };
    // one person counts in both numbers
    const slope = channel.slopeNats === Infinity ? {} : { slopeNats: 2 * channel.slopeNats };
    const share = { percent, among: wording.among, off };
    claims = [{ ...exact[0], ...slope, least: fewest, share }];
  } else {
    const drawn = exact.map((claim, i) =>
      isNobodyBeyond(wording, i)
        ? 0
        : channel.publish(claim.least, randomFor(predicateKey(claim.predicate), i)),
    );
    if (drawn.includes(null)) return 'tooFew';
    published = (drawn as number[]).filter((_, i) => !isNobodyBeyond(wording, i));
    if (published.some((n) => n < 1)) return 'roundedAway';
    claims = exact.map((claim, i) =>
      isNobodyBeyond(wording, i)
        ? claim
        : blurClaim(claim, repair, published[i], fewest, numbers.subscribers),
    );
  }
  const known = before.flatMap((each) => each.claims);
  for (const defence of repair)
    if (
      defence.kind === 'derivable' &&
      isDerivable([...known, ...claims], known.length, defence.people, numbers.subscribers)
    )
      return 'derivable';

  const trueOnes = countsIn(wording, truth);
  const original = numbers.publish(announcement);
  const isExactlyOne = claims[0].least === 1 && claims[0].most === 1;
  const posted = rewritten.kind === 'one' && isExactlyOne ? rewritten : wording;
  return {
    post,
    announcement: posted,
    publication: {
      count: published[0],
      numbers: wording.kind === 'maximum' ? [truth.numbers[0], ...published] : published,
      titles: truth.titles,
      obstacle: null,
    },
    claims,
    postedDay: postedDay(repair, wording),
    epsilon,
    relativeError: worst(published, trueOnes, (a, b) => Math.abs(a - b) / Math.max(1, b)),
    storyLoss: worst(
      published,
      countsIn(announcement, original),
      (a, b) => 1 - Math.min(a, b) / Math.max(a, b, 1),
    ),
    isRewritten: JSON.stringify(posted) !== JSON.stringify(announcement),
  };
}

/** "Dear person who…" about several people, or under a number that may be off, is a count. */
function settleWording(wording: Announcement, numbers: TrueNumbers) {
  if (wording.kind !== 'one') return { wording, truth: numbers.publish(wording) };
  const count: Announcement = { ...wording, kind: 'count' };
  return { wording: count, truth: numbers.publish(count) };
}

/** Whether a claim is a record’s "and nobody beat it": 0 for certain, and no number in the post. */
function isNobodyBeyond(wording: Announcement, claim: number): boolean {
  return wording.kind === 'maximum' && claim > 0;
}

/** The numbers of a post that defences act on: counts of people, or the per cent of a share. */
function countsIn(announcement: Announcement, { numbers, count }: Publication): number[] {
  if (announcement.kind === 'maximum') return numbers.slice(1);
  return announcement.kind === 'one' ? [count] : numbers;
}

function worst(
  published: number[],
  wanted: number[],
  measure: (published: number, wanted: number) => number,
): number {
  return published.reduce((most, n, i) => Math.max(most, measure(n, wanted[i] ?? 0)), 0);
}
