import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENGINE_IN_PAGE = fileURLToPath(new URL('engineInPage.ts', import.meta.url));

/**
 * The engine as one classic script that defines `engineInPage` (see `engineInPage.ts`), for a browser to run.
 * @param entry another module to make such a script of, under the same name
 */
export async function bundleEngine(entry = ENGINE_IN_PAGE): Promise<string> {
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
