import { createEngine } from '$lib/engine/createEngine';
import type { Engine } from '$lib/engine/engine';
import { defaultSettings } from '$lib/engine/base/settings';
import type { Connection } from '$lib/state/connection';
import { StoryState, type StoryWorld } from '$lib/state/storyState.svelte';
import { tools } from '../../../src/routes/story/storyTools';

/** An engine that builds a classroom whatever base is asked for; `failsAt`: a seed that it cannot build. */
function smallEngine(failsAt = -1): Engine {
  const engine = createEngine();
  const { build } = engine;
  engine.build = (settings, onProgress) =>
    settings.seed === failsAt
      ? Promise.reject(new Error('No memory is left for another world.'))
      : build.call(engine, defaultSettings('classroom', settings.seed), onProgress);
  return engine;
}

/** A classroom as the story is told of it. */
export async function tellSmallWorld(seed: number): Promise<StoryWorld> {
  const engine = smallEngine();
  await engine.build(defaultSettings('classroom', seed), () => {});
  const facts = (await engine.story(() => {}))!;
  const names = await tools.nameStory(facts, facts.you, await engine.catalogue());
  const { rank } = tools.orderCrowd(await engine.crowd());
  return { facts, names, places: facts.crowd.map((subscriber) => rank[subscriber]!) };
}

/** The story of that world on real engines in this thread, and the engines that were closed. */
export function openSmallStory(first: StoryWorld, failsAt?: number) {
  const closed: Engine[] = [];
  const connect = (): Connection => {
    const engine = smallEngine(failsAt);
    return { engine, close: () => closed.push(engine) };
  };
  return { story: new StoryState(first, async () => ({ ...tools, connect })), closed };
}
