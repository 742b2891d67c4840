import type { ExampleOutcome, PostOutcome } from '$lib/data/ExampleOutcome';
import type { BaseSettings } from '$lib/engine/base/settings';
import { createEngine } from '$lib/engine/createEngine';
import type { Example } from '$lib/engine/engine';
import { exampleWordsOf, type ExampleId } from '$lib/words/en/examples';
import { wordPosts } from './wordPosts';

/**
 * What `src/lib/data/examples.json` holds: every example attacked by the stranger and held against the truth. Examples that
 * the base has no announcement for are left out. About 10 s for `service`.
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
    const { publications } = await engine.attack(announcements);
    const { members, scores } = await engine.truth(announcements);
    const worded = wordPosts(announcements, publications, catalogue, settings.seed);
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
      ...{ posts, newcomers },
    });
  }
  return outcomes;
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
