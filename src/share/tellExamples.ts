import type { ExampleOutcome, MoveOutcome, PostOutcome } from '$lib/data/ExampleOutcome';
import { setsOf } from '$lib/engine/attack/FeedNames';
import { bitsBetween, nameKind } from '$lib/engine/attack/nameKind';
import type { BaseSettings } from '$lib/engine/base/settings';
import { createEngine } from '$lib/engine/createEngine';
import type { AttackResult, Example, Truth } from '$lib/engine/engine';
import { exampleWordsOf, type ExampleId } from '$lib/words/en/examples';
import { wordPosts } from './wordPosts';

/**
 * What `src/lib/data/examples.json` holds: every example attacked by the stranger and held against the truth. Examples that
 * the base has no announcement for are left out. About two minutes for `service`.
 * @throws Error for an example that has no words, so that no share page is forgotten
 */
export async function tellExamples(settings: BaseSettings): Promise<ExampleOutcome[]> {
  const engine = createEngine();
  const { subscribers, personas } = await engine.build(settings);
  const catalogue = await engine.catalogue();
  const outcomes: ExampleOutcome[] = [];
  for (const example of await engine.examples()) {
    const announcements = postsOf(example);
    if (announcements.length === 0) continue;
    const result = await engine.attack(announcements);
    const truth = await engine.truth(announcements);
    const { members, scores, people } = truth;
    const worded = wordPosts(announcements, result.publications, catalogue, settings.seed);
    const posts = worded.map((parts, i): PostOutcome => ({
      sentence: parts.map(({ text }) => text).join(''),
      members: members[i].length,
      score: scores[i],
    }));
    const earlier = new Set(members.slice(0, -1).flatMap((list) => Array.from(list)));
    const newcomers = members[members.length - 1].filter((member) => !earlier.has(member)).length;
    const { tried, aim, reached } = example;
    outcomes.push({
      ...{ id: idOf(example), subscribers, personas, tried, aim, reached },
      ...{ posts, people, ...movesOf(result, truth), newcomers },
    });
  }
  return outcomes;
}

/** The names newly given and the largest move of all, with the truth about each. */
function movesOf(
  result: AttackResult,
  { subscriberOf, members, rests }: Truth,
): Pick<ExampleOutcome, 'newly' | 'largest'> {
  const { names } = result;
  const sets = setsOf(result).map((set) => {
    const list = set.rest === null ? members[set.announcement] : rests[set.rest].members;
    return { ...set, isMember: new Set(list) };
  });
  const moveOf = (persona: number, { announcement, rest, before, after, isMember }: Judged) => ({
    post: announcement,
    isRest: rest !== null,
    beforeProbability: before[persona],
    probability: after[persona],
    postBits: bitsBetween(before[persona], after[persona]),
    isRight: isMember.has(subscriberOf[persona]),
  });
  type Judged = (typeof sets)[number];
  const largestFirst = (a: MoveOutcome, b: MoveOutcome) => b.postBits - a.postBits;
  const newly = names.newly.map((persona) => {
    const moves = sets.map((set) => moveOf(persona, set));
    return moves
      .filter(({ beforeProbability: was, probability: is }) => nameKind(was, is) === 'newly')
      .sort(largestFirst)[0];
  });
  const { largest } = names;
  const ofLargest = (set: Judged) =>
    set.rest === largest?.rest && set.announcement === largest.announcement;
  return {
    newly: newly.sort(largestFirst),
    largest: largest && moveOf(largest.persona, sets.find(ofLargest)!),
  };
}

/** The posts of an example, oldest first; none if the base has none such. */
export function postsOf({ announcement, more }: Example) {
  return announcement === null ? [] : [announcement, ...more];
}

function idOf({ id }: Example): ExampleId {
  if (exampleWordsOf(id) === null)
    throw new Error(
      `The example ${id} has no words; add them to words/en/examples.ts, and it gets a page to share.`,
    );
  return id as ExampleId;
}
