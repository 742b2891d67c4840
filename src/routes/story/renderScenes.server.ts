import { resolve } from '$app/paths';
import { render } from 'svelte/server';
import type { StoryWorld } from '$lib/state/storyState.svelte';
import { words as english } from '$lib/words/story/en';
import { words as spanish } from '$lib/words/story/es';
import type { StoryLanguage } from '$lib/words/story/StoryWords';
import type { FirstWorld } from './firstWorld';
import { labLinkOf } from './labLinkOf';
import Scenes from './Scenes.svelte';

/** The scenes of the first world as HTML, without the comments by which a script would take them over: nothing takes them over. */
export function renderScenes(
  language: StoryLanguage,
  { facts, names }: StoryWorld,
  bins: FirstWorld['bins'],
): string {
  const { body } = render(Scenes, {
    props: {
      words: language === 'es' ? spanish : english,
      told: { facts, names, you: facts.you, bet: null, eveningsBet: null },
      bins,
      links: {
        lab: resolve('/lab/') + labLinkOf(facts.seed, null),
        researcher: resolve('/lab/2007/'),
        methods: resolve('/methods/'),
      },
    },
  });
  return body.replace(/<!--[\s\S]*?-->/g, '');
}
