import type { NameScore } from '$lib/engine/attack/NameScore';
import type { SetWithout, Without } from '$lib/engine/attack/Without';
import type { AttackResult, Dossier, Suspect, Truth } from '$lib/engine/engine';
import type { Post } from './feedState.svelte';

/** A set of people that posts speak of: a post's own, or those whom two numbers leave over. */
export interface ReadSet {
  /** Among all sets: those of the posts first, in their order; then those left over. What a link holds. */
  index: number;
  /** Index of `post`. */
  announcement: number;
  /** Whose set it is; of those left over, the one with the larger number. */
  post: Post;
  /** Index into the rests; null: the set is the post's own. */
  rest: number | null;
  /** The two numbers that leave it over; null with `rest`. */
  numbers: readonly [larger: number, smaller: number] | null;
  people: number;
  /** A persona each, before any number and after. */
  before: Float64Array;
  after: Float64Array;
  /** Most probable first. */
  suspects: Suspect[];
}

/** The truth about one set of people. */
export interface SetTruth {
  members: Uint32Array;
  /** The diarists among them. */
  memberPersonas: Uint32Array;
  score: NameScore;
}

/** The sets that these posts speak of. */
export function readSets(posts: readonly Post[], result: AttackResult): ReadSet[] {
  const { personas, before, probabilities, rests } = result;
  const ofPosts = posts.map((post, announcement): ReadSet => {
    const row = (all: Float64Array) =>
      all.subarray(announcement * personas, (announcement + 1) * personas);
    return {
      index: announcement,
      announcement,
      post,
      rest: null,
      numbers: null,
      people: post.publication.count,
      before: row(before),
      after: row(probabilities),
      suspects: result.suspects.filter((suspect) => suspect.announcement === announcement),
    };
  });
  const leftOver = rests.map((each, rest): ReadSet => {
    const { of, numbers, people, suspects } = each;
    return {
      index: posts.length + rest,
      announcement: of,
      post: posts[of]!,
      rest,
      numbers,
      people,
      before: each.before,
      after: each.probabilities,
      suspects,
    };
  });
  return [...ofPosts, ...leftOver];
}

/**
 * The set to look at first: about which somebody is newly named by the most bits; else the one with the largest move; else the post with
 * the most probable suspect. Null: nobody is suspected of anything.
 */
export function setToShow(sets: readonly ReadSet[]): number | null {
  const all = sets.flatMap(({ index, suspects }) =>
    suspects.map((suspect) => ({ index, suspect })),
  );
  const newly = all.filter(({ suspect }) => suspect.name === 'newly');
  const moved = all.filter(({ suspect }) => suspect.isMoved);
  const hasNewly = newly.length > 0;
  const some = hasNewly ? newly : moved;
  const size = ({ suspect: { postBits } }: (typeof all)[number]) =>
    hasNewly ? postBits : Math.abs(postBits);
  const mostBy = (list: typeof all, of: typeof size) =>
    list.reduce<(typeof all)[number] | null>(
      (most, each) => (!most || of(each) > of(most) ? each : most),
      null,
    );
  const ofPosts = all.filter(({ index }) => sets[index]!.rest === null);
  const found = mostBy(some, size) ?? mostBy(ofPosts, ({ suspect }) => suspect.probability);
  return found?.index ?? null;
}

/** Where the same set is among others, read from other posts; null: it is not there any more. */
export function findSet(sets: readonly ReadSet[], wanted: ReadSet | undefined): number | null {
  const found = sets.find(
    ({ post, rest, numbers }) =>
      post.id === wanted?.post.id &&
      (rest === null) === (wanted.rest === null) &&
      String(numbers) === String(wanted.numbers),
  );
  return found?.index ?? null;
}

/** The truth about a set. */
export function truthOfSet(truth: Truth, { announcement, rest }: ReadSet): SetTruth {
  if (rest === null)
    return {
      members: truth.members[announcement]!,
      memberPersonas: truth.memberPersonas[announcement]!,
      score: truth.scores[announcement]!,
    };
  const { members, score } = truth.rests[rest]!;
  const isMember = new Set(members);
  const personas = [...truth.subscriberOf.keys()];
  return {
    members,
    memberPersonas: Uint32Array.from(
      personas.filter((persona) => isMember.has(truth.subscriberOf[persona]!)),
    ),
    score,
  };
}

/** What becomes of a set without a row; null: nothing is known of it. */
export function withoutOfSet(
  without: Without,
  { announcement, rest }: ReadSet,
  personas: number,
): { set: SetWithout; probabilities: Float64Array } | null {
  if (rest !== null) {
    const set = without.rests[rest];
    return set ? { set, probabilities: set.probabilities } : null;
  }
  const set = without.sets.find((each) => each.announcement === announcement);
  const [from, to] = [announcement * personas, (announcement + 1) * personas];
  return set ? { set, probabilities: without.probabilities.subarray(from, to) } : null;
}

/** What a dossier says of its diarist and a set. */
export function claimOf(dossier: Dossier, { announcement, rest }: ReadSet): Suspect | undefined {
  return rest === null ? dossier.claims[announcement] : dossier.rests[rest];
}
