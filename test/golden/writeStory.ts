/** Writes the story's first world anew: `npm run regenerate -- --only story`, after a change that is meant. */
import { writeFileSync } from 'node:fs';
import { tellFirstWorld } from './firstWorld';

const path = new URL('../../src/lib/data/story.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(await tellFirstWorld())}\n`);
