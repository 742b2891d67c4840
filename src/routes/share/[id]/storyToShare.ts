import outcomes from '$lib/data/examples.json';
import type { ExampleOutcome } from '$lib/data/ExampleOutcome';
import { exampleWords } from '$lib/words/en/examples';
import { share } from '$lib/words/en/share';
import { words } from '$lib/words/story/en';
import { firstWorld } from '../../story/firstWorld';
import type { Shared } from './Shared';

/** The page of the story, in the world that it opens with. */
export function storyToShare(): Shared {
  const { facts, names } = firstWorld(words, share.alt).first;
  const told = { facts, names, you: facts.you, bet: null, eveningsBet: null };
  const sentence = words
    .board(told)
    .map(({ text }) => text)
    .join(' ');
  const { figures } = facts;
  // The post on the board is the first example, so what became of it is known.
  const said = exampleWords['the-53'];
  const tweet = (outcomes as ExampleOutcome[]).find(({ id }) => id === 'the-53');
  return {
    id: 'story',
    documentTitle: words.documentTitle,
    description: words.description,
    label: share.story.label,
    alt: share.alt(sentence, figures.crowdCount, figures.subscribers),
    posts: [sentence],
    verdicts: [share.story.verdict(figures)],
    account: [...(tweet ? [share.account(tweet)] : []), share.story.gallery(figures)],
    notes: [],
    real: { text: said.realText, source: `${said.who}, ${said.year}. ${said.source}` },
    leadsTo: { place: 'story' },
  };
}
