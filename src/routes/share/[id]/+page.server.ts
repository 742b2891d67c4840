import { error } from '@sveltejs/kit';
import { exampleWords } from '$lib/words/en/examples';
import type { EntryGenerator, PageServerLoad } from './$types';
import { exampleToShare } from './exampleToShare';
import { storyToShare } from './storyToShare';

export const entries: EntryGenerator = () => [
  { id: 'story' },
  ...Object.keys(exampleWords).map((id) => ({ id })),
];

export const load: PageServerLoad = ({ params }) => {
  const shared = params.id === 'story' ? storyToShare() : exampleToShare(params.id);
  if (!shared) error(404);
  return shared;
};
