import { findExamples } from '$lib/engine/announce/examples/findExamples';
import { Stranger } from '$lib/engine/attack/Stranger';
import type { BaseName } from '$lib/engine/base/settings';
import type { StoryFacts } from '$lib/engine/story/StoryFacts';
import { tellStory } from '$lib/engine/story/tellStory';
import { nameStory } from '$lib/words/story/nameStory';
import type { Told } from '$lib/words/story/StoryWords';
import { sharedBase } from '../../engine/bases';

/** A world as the engine tells it, with its names; nobody has bet. */
export async function tellWorld(name: BaseName, seed: number): Promise<Told> {
  const base = sharedBase(name, seed);
  const facts = (await tellStory(base, new Stranger(base), findExamples(base)))!;
  const names = await nameStory(facts, facts.you, base.catalogue);
  return { facts, names, you: facts.you, bet: null, eveningsBet: null };
}

/** The same world with something changed; `change` gets a copy. */
export function changed(told: Told, change: (copy: Told) => void): Told {
  const copy = structuredClone(told);
  change(copy);
  return copy;
}

/** A change of figures alone. */
export function withFigures(told: Told, figures: Partial<StoryFacts['figures']>): Told {
  return changed(told, (copy) => Object.assign(copy.facts.figures, figures));
}
