import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** As `ASK_TIMEOUT_MS` of `Host.ts`, which a configuration had better not import. */
const TIMEOUT_MS = 600_000;

/* `npm run test:engines`: apart from `npm test`, since it needs browsers that few machines have. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/engines/**/*.test.ts'],
    environment: 'node',
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
    disableConsoleIntercept: true,
  },
});
