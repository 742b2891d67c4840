import { share } from '$lib/words/en/share';
import { words } from '$lib/words/story/en';
import { firstWorld } from '../../story/firstWorld';
import type { Shared } from './Shared';

/** The page of the story, in the world that it opens with. */
export function storyToShare(): Shared {
  const { facts, names } = firstWorld().first;
  const told = { facts, names, you: facts.you, bet: null, eveningsBet: null };
  const sentence = words
    .board(told)
    .map(({ text }) => text)
    .join(' ');
  const { figures } = facts;
  return {
    id: 'story',
    documentTitle: words.documentTitle,
    description: words.description,
    label: share.story.label,
    alt: share.alt(sentence, figures.crowdCount, figures.subscribers),
    posts: [sentence],
    outcome: share.story.outcome(figures),
    notes: [],
    real: null,
    leadsTo: { place: 'story' },
  };
}
