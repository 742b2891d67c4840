import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/* `npm run test:oracle`: apart from `npm test`, since DuckDB is no dependency of the site. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
  test: {
    include: ['bench/oracle/**/*.test.ts'],
    environment: 'node',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
