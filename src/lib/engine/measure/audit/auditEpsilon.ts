import { compilePredicate, findMatching } from '../../announce/count';
import type { CountAnnouncement } from '../../announce/announcement';
import { Stranger } from '../../attack/Stranger';
import type { Base } from '../../base/Base';
import { epsilonCeiling, type EpsilonCeiling } from '../../repair/epsilonCeiling';
import { REPAIR_LIMITS } from '../../repair/repairLimits';
import type { Repair } from '../../repair/Repair';
import { trueNumbersOf, type TrueNumbers } from '../../repair/TrueNumbers';
import type { Audit, AuditRow } from './Audit';
import { auditOrders } from './auditOrders';
import { auditPosts } from './auditPosts';
import { drawBudget } from './drawBudget';
import { largestBits } from './largestBits';
import { movedShare } from './movedShare';
import { pickRarest } from './pickRarest';

/** Counts tried, each beside the next: from 0 to beyond every limit of the defences tried. */
const LARGEST_COUNT = 30;
/** The posts nearest to these counts are drawn and read: few enough for one person to show, enough for most draws to be posted. Throws of the dice for each. */
const READ_COUNTS = [6, 25];
const NOISE_SEEDS = [1, 2, 3];
/** Longest list of defences whose posts are drawn and read (reading is what takes time), and for which looking is a row of its own. */
const SHORT = 2;
/** A budget that pays for so many numbers. */
const PAID_NUMBERS = 4;
/** What is above the ceiling by less than this part is rounding. */
const ROUNDING = 1e-9;

/** How an audit reports. */
export interface AuditControl {
  /** `share` in [0, 1]. */
  onProgress?: (share: number) => void;
}

/**
 * Holds the promise of ε against what the engine does, on two tables that differ in one person: every order of defences with the geometric
 * mechanism in it, wording chosen beforehand and by looking. What can be published is compared by exact chances; beside them, posts are
 * drawn and read by the stranger who knows the repair.
 * Cost: some 50 readings.
 * @param epsilon for each number; within REPAIR_LIMITS
 * @throws RangeError for an ε beyond its limits
 */
export function auditEpsilon(
  base: Base,
  epsilon: number,
  { onProgress = () => {} }: AuditControl = {},
): Audit {
  const { least, most } = REPAIR_LIMITS.epsilon;
  if (!(epsilon >= least && epsilon <= most))
    throw new RangeError(`ε is a number from ${least} to ${most}; this one is ${epsilon}.`);
  const numbers = trueNumbersOf(base);
  const { genres, titles, rare } = auditPosts(base);
  const subscriber = mostCounted(base, genres);
  const fewer = trueNumbersOf(base, subscriber);
  const looking = lookForRarest(base, [...rare, ...genres], numbers);
  const one = epsilonCeiling(auditOrders(epsilon, epsilon)[0], 1).bits!;
  const read = readablePosts(titles, numbers);
  const stranger = new Stranger(base);
  const orders = auditOrders(epsilon, REPAIR_LIMITS.budget.most);
  const worst = (repair: Repair) => worstOf(repair, base.subscribers);
  const beforehand = orders.map((repair, i): AuditRow => {
    onProgress(i / orders.length);
    const { personas } = base.diaries;
    const moved =
      repair.length > SHORT
        ? null
        : movedShare(repair, read, numbers, stranger, personas, one, NOISE_SEEDS);
    return rowOf(repair, 'beforehand', one, worst(repair), epsilonCeiling(repair, 1), moved);
  });
  // with the one person there is a post that without them there is not, or another one: whatever is drawn then
  const isSame = looking.withThem === looking.withoutThem;
  const short = orders.filter((repair) => repair.length <= SHORT);
  const byLooking = short.map((repair) =>
    rowOf(
      repair,
      'byLooking',
      one,
      isSame ? worst(repair) : Infinity,
      epsilonCeiling(repair, 1),
      null,
    ),
  );
  const [alone] = orders;
  const pairs = genres.map(({ who }) => [numbers.count(who), fewer.count(who)]);
  return {
    epsilon,
    rows: [...beforehand, ...byLooking],
    tables: {
      subscriber,
      draws: genres.length,
      counting: pairs.filter(([here, there]) => here !== there).length,
      ceilingBits: epsilonCeiling(alone, genres).bits!,
      largestBits: pairs.reduce(
        (sum, [here, there]) =>
          sum + (here === there ? 0 : largestBits(alone, here, there, base.subscribers)),
        0,
      ),
    },
    looking,
    budget: drawBudget(
      epsilon,
      Math.min(REPAIR_LIMITS.budget.most, PAID_NUMBERS * epsilon),
      rare,
      numbers,
      NOISE_SEEDS[0],
    ),
  };
}

function worstOf(repair: Repair, subscribers: number): number {
  let worst = 0;
  for (let count = 0; count < LARGEST_COUNT; count++)
    worst = Math.max(worst, largestBits(repair, count, count + 1, subscribers));
  return worst;
}

function rowOf(
  repair: Repair,
  chosen: AuditRow['chosen'],
  ceilingBits: number,
  largest: number,
  { reason }: EpsilonCeiling,
  moved: number | null,
): AuditRow {
  return {
    repair,
    chosen,
    ceilingBits,
    largestBits: largest,
    ratio: largest / ceilingBits,
    isHeld: largest <= ceilingBits * (1 + ROUNDING),
    reason: chosen === 'byLooking' ? 'chosenByLooking' : reason,
    movedShare: moved,
  };
}

/** The subscriber whom the most of these posts count. */
function mostCounted(base: Base, posts: CountAnnouncement[]): number {
  const times = new Uint32Array(base.subscribers);
  for (const { who } of posts)
    for (const subscriber of findMatching(base, compilePredicate(who, base.catalogue)))
      times[subscriber]++;
  return times.reduce((best, many, subscriber) => (many > times[best] ? subscriber : best), 0);
}

/** The wording that looking for the rarest ends at, and where it ends without one of the people whom that is about. */
function lookForRarest(
  base: Base,
  posts: CountAnnouncement[],
  numbers: TrueNumbers,
): Audit['looking'] {
  const withThem = pickRarest(posts, numbers);
  const about =
    withThem < 0 ? [] : findMatching(base, compilePredicate(posts[withThem].who, base.catalogue));
  const subscriber = about.length > 0 ? about[0] : 0;
  const withoutThem = pickRarest(posts, trueNumbersOf(base, subscriber));
  return { wordings: posts.length, subscriber, withThem, withoutThem };
}

/** For each of READ_COUNTS the post that comes nearest. */
function readablePosts(posts: CountAnnouncement[], numbers: TrueNumbers): CountAnnouncement[] {
  const counted = posts.map((post) => ({ post, count: numbers.count(post.who) }));
  const nearest = READ_COUNTS.map((aim) => {
    const off = ({ count }: { count: number }) => Math.abs(count - aim);
    return counted.reduce((best, each) => (off(each) < off(best) ? each : best)).post;
  });
  return [...new Set(nearest)];
}
