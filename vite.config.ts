import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { bundledLicences } from './scripts/bundledLicences.mjs';
import { readSiteOrigin } from './scripts/readSiteOrigin.mjs';

const origin = readSiteOrigin(process.env.SITE_ORIGIN);
const siteAddress = origin && origin + (process.env.BASE_PATH ?? '');

const licences = bundledLicences();

export default defineConfig({
  plugins: [sveltekit(), licences.site],
  worker: { format: 'es', plugins: () => [licences.worker()] },
  define: { 'import.meta.env.SITE_ADDRESS': JSON.stringify(siteAddress) },
  // Without this, Vitest would load Svelte's server build, whose effects never run.
  ...(process.env.VITEST ? { resolve: { conditions: ['browser'] } } : {}),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{unit,properties,golden,house}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'fuzz',
          environment: 'node',
          include: ['test/fuzz/*.fuzz.ts'],
          testTimeout: 3_600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
