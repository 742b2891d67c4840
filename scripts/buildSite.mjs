import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the site into `build/`, for the base path given (empty, or with a leading slash): the pictures to share, then the pages.
 *
 * @param {string} base
 * @param {string} [origin] where the site will be found, as `SITE_ORIGIN` (README.md).
 * @returns {string} the folder that holds the site.
 * @throws {Error} when the build fails; what failed has said why.
 */
export function buildSite(base, origin = process.env.SITE_ORIGIN ?? '') {
  const env = { ...process.env, BASE_PATH: base, SITE_ORIGIN: origin };
  /** @type {(script: string, ...args: string[]) => void} */
  const run = (script, ...args) => {
    execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env });
  };
  run(findScript('tsx', 'dist', 'cli.mjs'), join('src', 'share', 'main.ts'));
  run(findScript('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn');
  return join(root, 'build');
}

/**
 * @param {string} packageName
 * @param {...string} path of the script within the package
 */
function findScript(packageName, ...path) {
  const packagePath = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  return join(dirname(packagePath), ...path);
}
