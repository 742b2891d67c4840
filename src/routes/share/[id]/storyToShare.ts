import outcomes from '$lib/data/examples.json';
import type { ExampleOutcome } from '$lib/data/ExampleOutcome';
import type { ShareWords } from '$lib/words/en/share';
import type { StoryWords } from '$lib/words/story/StoryWords';
import { firstWorld } from '../../story/firstWorld';
import type { Shared } from './Shared';

/** The page of the story in one language, in the world that it opens with. @param picture without its ending */
export function storyToShare(words: StoryWords, share: ShareWords, picture: string): Shared {
  const { facts, names } = firstWorld(words, share.alt).first;
  const told = { facts, names, you: facts.you, bet: null, eveningsBet: null };
  const sentence = words
    .board(told)
    .map(({ text }) => text)
    .join(' ');
  const { figures } = facts;
  // The post on the board is the first example, so what became of it is known.
  const tweet = (outcomes as ExampleOutcome[]).find(({ id }) => id === 'the-53')!;
  return {
    id: 'story',
    picture: `${picture}.png`,
    documentTitle: words.documentTitle,
    description: words.description,
    label: share.story.label,
    alt: share.alt(sentence, figures.crowdCount, figures.subscribers),
    posts: [sentence],
    verdict: share.verdict(tweet.people),
    account: [share.story.account(tweet), share.story.gallery(figures)],
    notes: [],
    real: { text: share.story.realText, source: share.story.realSource },
    leadsTo: { place: 'story' },
  };
}
