import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { readVersion } from './scripts/readVersion.mjs';

const version = readVersion(fileURLToPath(new URL('.', import.meta.url)));

/** @type {import('@sveltejs/kit').Config} */
const config = {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '') },
    // The commit: the same source gives the same files. The default name is the time of the build.
    version: { name: version },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        // The solver is WebAssembly (docs/decisions/0012-solver.md).
        'script-src': ['self', 'wasm-unsafe-eval'],
        'worker-src': ['self'],
        'connect-src': ['self'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-inline'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
    prerender: {
      // Hashes of the form `#v1&…` carry the lab's state; they are no element's id.
      handleMissingId: ({ id, message }) => {
        if (!id.startsWith('v1')) throw new Error(message);
      },
    },
    typescript: {
      config: (tsconfig) => {
        // bench/ has packages of its own, and so its own check (`npm run test:oracle`)
        tsconfig.include.push('../test/**/*.ts', '../scripts/**/*.mjs', '../scripts/**/*.ts');
      },
    },
  },
};

export default config;
