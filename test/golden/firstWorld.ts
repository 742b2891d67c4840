import { createEngine } from '$lib/engine/createEngine';
import { defaultSettings, type BaseSettings } from '$lib/engine/base/settings';
import { crowdOrder } from '$lib/layout/crowdOrder';
import { nameStory } from '$lib/words/story/nameStory';

/**
 * The world that the story opens with (service, seed 1; the first, not chosen for its effect), told by the engine: what `src/lib/data/story.json`
 * holds. `places`: the rank on the wall of each subscriber counted by the tweet. About 20 s.
 * @param settings another world, to be told in the same way
 */
export async function tellFirstWorld(settings: BaseSettings = defaultSettings()) {
  const engine = createEngine();
  await engine.build(settings);
  const facts = (await engine.story())!;
  const names = await nameStory(facts, facts.you, await engine.catalogue());
  const rank = crowdOrder(await engine.crowd());
  return { facts, names, places: facts.crowd.map((subscriber) => rank[subscriber]) };
}
