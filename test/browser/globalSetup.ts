import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { testBase } from '../../scripts/testBase.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, base path and last slash included. */
    siteAddress: string;
    /** The browser to drive. */
    chromiumPath: string;
  }
}

/** Serves the built site for all browser tests, and finds them a browser. */
export default async function setup(project: TestProject) {
  const folder = fileURLToPath(new URL('../../build', import.meta.url));
  const { address, close } = await serve({ folder, base: testBase });
  project.provide('siteAddress', address);
  project.provide('chromiumPath', await findChromium());
  return close;
}
