import { findChromium } from './chromium.mjs';
import { findFirefox, findVirtualScreen, findWebKitDriver } from './engines.mjs';

/* Finds, or installs, all that `npm run test:engines` drives; says in a sentence what is missing. */
try {
  const found = [await findChromium(), findFirefox(), findWebKitDriver(), findVirtualScreen()];
  process.stdout.write(`Engines: Node ${process.version}, ${found.join(', ')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
