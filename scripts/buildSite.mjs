import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the site into `build/`, for the base path given (empty, or with a leading slash).
 *
 * @param {string} base
 * @returns {string} the folder that holds the site.
 * @throws {Error} when the build fails; Vite has said why.
 */
export function buildSite(base) {
  const packagePath = createRequire(import.meta.url).resolve('vite/package.json');
  const vite = join(dirname(packagePath), 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: base },
  });
  return join(root, 'build');
}
