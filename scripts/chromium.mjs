import { createRequire } from 'node:module';
import { join } from 'node:path';
import { attempt, findOnPath, installWithApt, isExecutable } from './programs.mjs';

/** Flags for every launch: no sandbox (containers), no graphics card, nothing that calls home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function installed() {
  return findOnPath(names) ?? macApps.find(isExecutable);
}

async function installWithPlaywright() {
  const require = createRequire(import.meta.url);
  const cli = join(require.resolve('playwright-core/package.json'), '..', 'cli.js');
  const { chromium } = await import('playwright-core');
  if (isExecutable(chromium.executablePath())) return chromium.executablePath();
  const isDone = attempt(process.execPath, [cli, 'install', 'chromium']);
  return isDone && isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH`, else one on the `PATH`, else (Debian, as root)
 * the distribution's package, else Playwright's own build.
 *
 * @returns {Promise<string>}
 * @throws {Error} when there is none and none could be installed; the message says what to do.
 */
export async function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(
      `CHROMIUM_PATH is ${wanted}, which is no program. Point it at Chromium or Chrome.`,
    );
  }
  const path =
    installed() ??
    (installWithApt(['chromium']) ? installed() : undefined) ??
    (await installWithPlaywright());
  if (path) return path;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found or could be installed. ' +
      'Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to the program.',
  );
}
