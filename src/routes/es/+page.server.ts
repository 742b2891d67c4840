import { share } from '$lib/words/es/share';
import { words } from '$lib/words/story/es';
import { firstWorld } from '../story/firstWorld';

export const load = () => firstWorld(words, share.alt);
