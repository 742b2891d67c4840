import { share } from '$lib/words/es/share';
import { words } from '$lib/words/story/es';
import { storyToShare } from '../../../share/[id]/storyToShare';

export const load = () => storyToShare(words, share, 'story-es');
