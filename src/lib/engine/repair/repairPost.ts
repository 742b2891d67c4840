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
import { chargeOf } from './chargeOf';
import { isSilent } from './isSilent';
import type { Repair } from './Repair';
import type { RepairedFeed, RepairedPost, WithheldPost, WithheldReason } from './RepairedFeed';
import { rewritePost } from './rewritePost';
import type { TrueNumbers } from './TrueNumbers';

/** A share of noisy numbers may come out larger than its whole: it is published as everybody. */
const MOST_PERCENT = 100;
/** What became of posts before this one. */
type Settled = Pick<RepairedFeed, 'posts' | 'withheld'>;

/** Numbers in one post, at most (a chart of ten): keeps the dice of posts apart. */
const NUMBERS_A_POST = 16;

/**
 * One post under a repair, in the light of those before it.
 * @param post its index in the feed: decides its noise
 * @param before what became of the posts before it
 * @param seed of the noise, and the company’s secret key; unknown to everybody else
 */
export function repairPost(
  repair: Repair,
  announcement: Announcement,
  post: number,
  before: Settled,
  numbers: TrueNumbers,
  seed: number,
): RepairedPost | WithheldPost {
  const unasked = (reason: WithheldReason): WithheldPost => ({ post, reason, epsilon: 0 });
  if (isSilent(repair, post)) return unasked('silence');
  const hasMechanism = repair.some(({ kind }) => kind === 'geometric');
  const rewritten = rewritePost(repair, announcement);
  const { wording, truth } = settleWording(rewritten, numbers);
  if (hasMechanism && (wording.kind === 'maximum' || wording.kind === 'top'))
    return unasked('noMechanism');
  // the mechanism’s promise holds only if it is never seen to refuse a true 0
  const fewest = hasMechanism ? 0 : 1;
  const exact = claimsOf(wording, truth, post);
  if (exact.length === 0 || (fewest > 0 && truth.obstacle === 'nobody')) return unasked('nobody');
  const { epsilon, isPaid } = chargeOf(repair, wording, spentBy(before));
  if (!isPaid) return unasked('budgetSpent');
  const withhold = (reason: WithheldReason): WithheldPost => ({ post, reason, epsilon });

  const channel = channelOf(repair, numbers.subscribers);
  const isKeyed = repair.some((d) => 'isKeyed' in d && d.isKeyed);
  const randomFor = (key: number, number: number) =>
    new Random(mix32(seed, isKeyed ? key : post * NUMBERS_A_POST + number), STREAMS.repair);
  let claims: Claim[];
  let published: number[];
  if (wording.kind === 'share') {
    const among = numbers.count(wording.among);
    if (repair.some((d) => d.kind === 'shares' && among < d.people)) return withhold('shareOfFew');
    const part = channel.publish(truth.count, randomFor(predicateKey(exact[0].predicate), 0));
    const whole = hasMechanism
      ? channel.publish(among, randomFor(predicateKey(wording.among), 1))
      : among;
    if (part === null || whole === null) return withhold('tooFew');
    if (part < 1 || whole < 1) return withhold('roundedAway');
    const percent = Math.min(MOST_PERCENT, wholePercent(part, whole));
    published = [percent];
    const off = { part: channel.reachPeople, whole: hasMechanism ? channel.reachPeople : 0 };
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
    if (drawn.includes(null)) return withhold('tooFew');
    published = (drawn as number[]).filter((_, i) => !isNobodyBeyond(wording, i));
    if (published.some((n) => n < 1)) return withhold('roundedAway');
    claims = exact.map((claim, i) =>
      isNobodyBeyond(wording, i)
        ? claim
        : blurClaim(claim, repair, published[i], fewest, numbers.subscribers),
    );
  }
  const known = before.posts.flatMap((each) => each.claims);
  for (const defence of repair)
    if (
      defence.kind === 'derivable' &&
      isDerivable([...known, ...claims], known.length, defence.people, numbers.subscribers)
    )
      return withhold('derivable');

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
    storyLoss: worst(published, countsIn(announcement, original), (a, b) =>
      a === b ? 0 : 1 - Math.min(a, b) / Math.max(a, b),
    ),
    isRewritten: JSON.stringify(posted) !== JSON.stringify(announcement),
  };
}

/** ε that earlier posts were charged, posted or not. */
function spentBy({ posts, withheld }: Settled): number {
  return [...posts, ...withheld].reduce((sum, { epsilon }) => sum + epsilon, 0);
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
