import type { AttackResult } from '$lib/engine/engine';
import type { AttackState } from '$lib/state/attackState.svelte';
import type { Post } from '$lib/state/feedState.svelte';
import type { LabState } from '$lib/state/labState.svelte';
import { lab as words } from '$lib/words/en/lab';
import { outcome, type OutcomeCounts } from '$lib/words/en/outcome';
import { without as withoutWords } from '$lib/words/en/without';

/** What stands under the headline: how far a stranger had got, and what the posts did. @param post whose set is shown */
export function sayLead(
  { sets, posts: { length: posts } }: Pick<AttackState, 'sets' | 'posts'>,
  { personas, names }: AttackResult,
  post: Post,
  counts: OutcomeCounts,
): string {
  const newly = sets.flatMap((set) =>
    set.suspects.filter(({ name }) => name === 'newly').map((suspect) => ({ set, suspect })),
  );
  if (newly.length > 0) {
    const { set, suspect: first } = newly.reduce((most, each) =>
      each.suspect.postBits > most.suspect.postBits ? each : most,
    );
    const { beforeProbability: before } = first;
    if (set.numbers) return outcome.leadLeftOver(personas, before, set.people, set.numbers);
    const { postBitsByPost: by } = first;
    const most = by.length > 0 ? by.indexOf(Math.max(...by)) : first.announcement;
    return outcome.leadNewly(personas, before, most, posts);
  }
  if (counts.cleared > 0) return outcome.leadCleared(personas, posts);
  if (counts.moved > 0) return outcome.leadMoved(personas, posts);
  const { kind } = post.announcement;
  const isOneCount = posts === 1 && (kind === 'count' || kind === 'one');
  const count = isOneCount ? post.publication.count : null;
  return outcome.leadNobody(personas, names.anyway.length, posts, count);
}

/** What is read aloud of posts that were read: what they did to names, or why they could not be read. */
export function saySpoken(
  { result, problem }: Pick<AttackState, 'result' | 'problem'>,
  counts: OutcomeCounts | null,
): string {
  if (problem) return problem;
  if (!result) return '';
  return counts ? outcome.sentence(counts) : words.suspects.contradiction;
}

/** What is read aloud of a row taken out of the table: what became of its diarist; empty while none is out. */
export function sayWithout({ attack, names }: Pick<LabState, 'attack' | 'names'>): string {
  const { without, setWithout } = attack;
  if (!without) return '';
  const set = setWithout?.set;
  if (without.subscriber < 0 || !set) return withoutWords.outsider;
  const isSame = without.posts.every((each) => each.isSame);
  const bits = withoutWords.bits(set.postBits, set.particularBits, isSame, without.posts.length);
  const name = names.of(without.persona);
  return withoutWords.spoken(name, set.probability, set.withoutProbability, bits);
}
