import { writeFileSync } from 'node:fs';
import { digestBase } from '../../src/lib/engine/base/digestBase';
import { generateBase } from '../../src/lib/engine/base/generateBase';
import { goldenSettings } from './goldenSettings';

/*
 * Pins the bytes of the golden bases anew, for `npm run regenerate -- --only digests`: after a change to the generator that is meant, and say so in the commit.
 * Every link to a base made before then shows another one.
 */
async function writeDigests(): Promise<void> {
  const digests: Record<string, string> = {};
  for (const [name, settings] of Object.entries(goldenSettings))
    digests[name] = await digestBase(generateBase(settings));
  const file = new URL('digests.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(digests, null, 2)}\n`);
}

void writeDigests();
