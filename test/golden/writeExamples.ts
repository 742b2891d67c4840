/** Writes what the share pages say of the examples anew: `npm run regenerate -- --only examples`, after a change that is meant. */
import { writeFileSync } from 'node:fs';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { tellExamples } from '../../src/share/tellExamples';

const path = new URL('../../src/lib/data/examples.json', import.meta.url);
const outcomes = await tellExamples(defaultSettings());
writeFileSync(path, `${JSON.stringify(outcomes, null, 2)}\n`);
