import type { Announcement } from '../lib/engine/announce/announcement';
import { claimsOf } from '../lib/engine/announce/claimsOf';
import { publishFeed } from '../lib/engine/announce/publishFeed';
import { measureDice } from '../lib/engine/attack/measureDice';
import { revealTruth } from '../lib/engine/attack/revealTruth';
import { Stranger } from '../lib/engine/attack/Stranger';
import type { Base } from '../lib/engine/base/Base';
import { takeOut, type ReadFeed } from '../lib/engine/desk/takeOut';
import type { SetWithout } from '../lib/engine/attack/Without';
import type { AttackResult, Suspect } from '../lib/engine/engine';
import { applyRepair } from '../lib/engine/repair/applyRepair';
import type { Repair } from '../lib/engine/repair/Repair';
import { trueNumbersOf } from '../lib/engine/repair/TrueNumbers';
import { InputError } from './InputError';

/** How a feed is attacked. */
export interface AttackPlan {
  /** Null: the posts go up as they are. */
  repaired: { repair: Repair; seed: number } | null;
  /** A diarist whose row is taken out of the table as well; null: nobody’s. */
  without: number | null;
  /** Whether the Monte Carlo error is measured. */
  hasDice: boolean;
}

/** What `attack` prints: what was published, whom the stranger suspects, what each post adds, and what is so. */
export async function attack(base: Base, announcements: Announcement[], plan: AttackPlan) {
  const stranger = new Stranger(base);
  const feed = plan.repaired
    ? applyRepair(plan.repaired.repair, announcements, trueNumbersOf(base), plan.repaired.seed)
    : null;
  const publications = feed ? feed.publications : publishFeed(base, announcements);
  const posted = feed ? feed.announcements : announcements;
  const claims =
    feed?.claims ?? announcements.flatMap((post, i) => claimsOf(post, publications[i], i));
  const posts = feed ? feed.posts.map(({ post }) => post) : [...announcements.keys()];
  const attacked = posted.length > 0 ? stranger.attack(posted, publications, claims) : null;
  const read: ReadFeed | null = attacked && {
    announcements: posted,
    publications,
    claims,
    reading: attacked.reading,
    posts,
  };
  const truth = attacked && revealTruth(base, posted, publications, attacked.result);
  const isMember = truth?.members.map((list) => new Set(list)) ?? [];
  const isRight = ({ announcement, persona }: Pick<Suspect, 'announcement' | 'persona'>) =>
    isMember[announcement].has(base.diaries.subscriberOf[persona]);
  return {
    published: publications.map(({ numbers }) => numbers),
    ...(feed && { announcements: posted, posts, withheld: feed.withheld, cost: feed.cost }),
    ...readingOf(attacked?.result ?? null),
    suspects: (attacked?.result.suspects ?? []).map((suspect) => ({
      ...rowOf(suspect, attacked!.reading.splitPosts(suspect.announcement, suspect.persona)),
      right: isRight(suspect),
    })),
    leftOver: (attacked?.result.rests ?? []).map(({ of, less, people, suspects }, i) => ({
      announcement: of,
      less,
      people,
      suspects: suspects.map((suspect) => ({
        ...rowOf(suspect, suspect.postBitsByPost),
        right: new Set(truth!.rests[i].members).has(base.diaries.subscriberOf[suspect.persona]),
      })),
    })),
    names: attacked?.result.names ?? null,
    scores: truth?.scores ?? [],
    people: truth?.people ?? null,
    ...(plan.hasDice && {
      dice: attacked
        ? await measureDice(stranger, posted, publications, claims, attacked.result)
        : [],
    }),
    ...(plan.without !== null && {
      without: withoutRow(base, stranger, announcements, read, plan.without, plan.repaired),
    }),
  };
}

/** What `attack --published` prints: numbers that somebody gave, of which there is no truth. */
export function attackPublished(result: AttackResult, splitPosts: SplitPosts) {
  return {
    published: result.publications.map(({ numbers }) => numbers),
    ...readingOf(result),
    suspects: result.suspects.map((suspect) =>
      rowOf(suspect, splitPosts(suspect.announcement, suspect.persona)),
    ),
    names: result.names,
  };
}

/** Post bits by post, as of `Reading.splitPosts`. */
type SplitPosts = (announcement: number, persona: number) => number[];

function readingOf(result: AttackResult | null) {
  return { method: result?.method ?? 'exact', contradiction: result?.contradiction ?? false };
}

/** A suspect as one row: probabilities, then bits, then what becomes of the name. */
function rowOf(suspect: Suspect, postBitsByPost: number[]) {
  return {
    persona: suspect.persona,
    announcement: suspect.announcement,
    start: suspect.startProbability,
    before: suspect.beforeProbability,
    probability: suspect.probability,
    diaryBits: suspect.diaryBits,
    postBits: suspect.postBits,
    postBitsByPost,
    moved: suspect.isMoved,
    name: suspect.name,
    newlyGiven: suspect.name === 'newly',
  };
}

/** @throws InputError for a diarist who is suspected of nothing here; EngineError `badPersona` for one that there is not */
function withoutRow(
  base: Base,
  stranger: Stranger,
  announcements: Announcement[],
  read: ReadFeed | null,
  persona: number,
  repaired: AttackPlan['repaired'],
) {
  const found = takeOut(base, stranger, announcements, read, persona, repaired);
  const { subscriber, posts, sets, rests, contradiction } = found;
  const rowOfSet = (set: SetWithout) => ({
    announcement: set.announcement,
    before: set.beforeProbability,
    probability: set.probability,
    without: set.withoutProbability,
    postBits: set.postBits,
    particularBits: set.particularBits,
    trendBits: set.trendBits,
    newlyGivenWithout: set.name === 'newly',
  });
  return {
    persona,
    subscribes: subscriber >= 0,
    says: sayWithout(
      found.posts.every(({ publication }) => publication === null),
      subscriber,
    ),
    published: posts.map(({ publication }) => publication?.numbers ?? null),
    contradiction,
    sets: sets.map(rowOfSet),
    leftOver: rests.map(rowOfSet),
  };
}

function sayWithout(isNothingLeft: boolean, subscriber: number): string {
  if (subscriber < 0) return 'This diarist does not subscribe: there is nothing to take out.';
  return isNothingLeft
    ? 'Without this diarist’s row there is no post.'
    : 'The same posts, run on the table without this diarist’s row.';
}

/** The diarist that `--without` names. @throws InputError unless it is a whole number */
export function readWithout(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text.trim()))
    throw new InputError(
      `--without takes the number of a diarist, as attack prints it under "persona"; "${text.slice(0, 40)}" is none.`,
    );
  return Number(text);
}
