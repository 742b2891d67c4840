import type { Predicate } from '$lib/engine/announce/announcement';
import { narrowingFilters } from '$lib/engine/announce/narrowingFilters';
import type { Engine } from '$lib/engine/engine';
import { rewritePost } from '$lib/engine/repair/rewritePost';
import { STORY_DEFENCES } from '$lib/engine/story/storyDefences';
import type { StoryFacts, StoryPerson, StoryRepair } from '$lib/engine/story/StoryFacts';

/** The subscribers whom the story's drawings light, ascending. */
export interface StoryGroups {
  /** Both crowds of the pair, the earlier first; empty if there is no pair. */
  pair: [Uint32Array, Uint32Array];
  /** Rows left after each of the insider's filters. */
  insider: Uint32Array[];
  /** Whom the tweet speaks of under each defence that words it anew; the others leave it about the same people. */
  reworded: Partial<Record<StoryRepair['id'], Uint32Array>>;
}

const NOBODY = new Uint32Array(0);

/** Asks an engine for the groups. */
export async function findGroups(engine: Engine, facts: StoryFacts): Promise<StoryGroups> {
  const whoOf = (k: 0 | 1) => {
    const post = facts.pair?.posts[k];
    return post && 'who' in post ? engine.matching(post.who) : Promise.resolve(NOBODY);
  };
  const reworded: StoryGroups['reworded'] = {};
  const reword = async ({ id, repair }: (typeof STORY_DEFENCES)[number]) => {
    const post = rewritePost(repair, facts.tweet);
    if (post !== facts.tweet && 'who' in post) reworded[id] = await engine.matching(post.who);
  };
  await Promise.all(STORY_DEFENCES.map(reword));
  const [first, second, ...insider] = await Promise.all([
    whoOf(0),
    whoOf(1),
    ...narrowingFilters(facts.tweet).map((who) => engine.matching(who)),
  ]);
  return { pair: [first, second], insider, reworded };
}

/** Who shares the first evening of somebody, the first two, …: as many groups as evenings are told. */
export function findSharers(engine: Engine, person: StoryPerson): Promise<Uint32Array[]> {
  const did: Predicate['did'] = [];
  return Promise.all(
    person.evenings.map(({ title, day }) => {
      did.push({ what: { title }, when: { from: day, to: day }, times: { atLeast: 1 } });
      return engine.matching({ people: {}, did: [...did] });
    }),
  );
}
