import { share } from '$lib/words/en/share';
import { words } from '$lib/words/story/en';
import { firstWorld } from './story/firstWorld';

export const load = () => firstWorld(words, share.alt);
