import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The engine as one classic script that defines `engineInPage` (see `engineInPage.ts`), for a browser to run. */
export async function bundleEngine(): Promise<string> {
  const entry = fileURLToPath(new URL('engineInPage.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'engineInPage' },
    },
  });
  const [{ output }] = result as Array<{ output: Array<{ code: string }> }>;
  return output[0].code;
}
