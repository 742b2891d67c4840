import { firstWorld } from '../story/firstWorld';

export const load = firstWorld;
