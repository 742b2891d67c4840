import { error } from '@sveltejs/kit';
import { exampleWords } from '$lib/words/en/examples';
import { share } from '$lib/words/en/share';
import { words } from '$lib/words/story/en';
import type { EntryGenerator, PageServerLoad } from './$types';
import { exampleToShare } from './exampleToShare';
import { storyToShare } from './storyToShare';

export const entries: EntryGenerator = () => [
  { id: 'story' },
  ...Object.keys(exampleWords).map((id) => ({ id })),
];

export const load: PageServerLoad = ({ params }) => {
  const shared =
    params.id === 'story' ? storyToShare(words, share, 'story') : exampleToShare(params.id);
  if (!shared) error(404);
  return shared;
};
