import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the licences of what the site is built with stand in it. */
const LICENCES_FILE = 'third-party.txt';
const LICENCE_NAME = /^(licen[cs]e|copying|notice)\b/i;
const RULE = '-'.repeat(78);

/**
 * The package that a file belongs to: its folder, for a path with or without a query behind it.
 *
 * @param {string} path
 * @returns {string | null} null for a file of the site itself
 */
function packageFolderOf(path) {
  const file = path.replace(/[?#].*$/, '').replace(/^\0+/, '');
  return /^(?:.*[/\\])?node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+(?=[/\\])/.exec(file)?.[0] ?? null;
}

/**
 * A package's name, version and licence, with every word of the licence.
 *
 * @param {string} folder
 * @throws {Error} if the package says no licence, or brings no text of it: such a package may not be published with the site.
 */
function readLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_NAME.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (typeof license !== 'string' || texts.length === 0)
    throw new Error(
      `The package ${name} is in the bundle with ${texts.length === 0 ? 'no text of its licence' : 'no licence named'}; both the name and the text were expected. Use another package, or add the text by hand.`,
    );
  return { name, version, licence: license, text: texts.join('\n\n') };
}

/**
 * The licences of all packages as one text, by name, and of one name by version.
 *
 * @param {Iterable<string>} folders of packages, each as often as it comes
 */
function writeLicences(folders) {
  const all = [...new Set(folders)].map(readLicence);
  all.sort(byNameAndVersion);
  const parts = all.map(
    ({ name, version, licence, text }) => `${RULE}\n${name} ${version}, ${licence}\n\n${text}\n`,
  );
  return `Nobody in Particular is built with the work of others, under these licences.\nThis list is made of what is in the build, when it is built.\n\n${parts.join('\n')}`;
}

/**
 * @param {{ name: string, version: string }} a
 * @param {{ name: string, version: string }} b
 */
function byNameAndVersion(a, b) {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.version.localeCompare(b.version, 'en', { numeric: true });
}

/**
 * Writes the licences of everything that ends up in the site, code, fonts and WebAssembly, into `LICENCES_FILE`: of what the bundler says it
 * has put into its files, the workers' bundles included.
 *
 * @returns {{ site: import('vite').Plugin, worker: () => import('vite').Plugin }} the plugin, and its part for `worker.plugins`
 */
export function bundledLicences() {
  /** @type {Set<string>} */
  const folders = new Set();
  let root = '.';
  /** @type {(bundle: import('vite').Rolldown.OutputBundle) => void} */
  const collect = (bundle) => {
    for (const path of Object.values(bundle).flatMap(filesIn)) {
      const found = packageFolderOf(path);
      if (found === null) continue;
      // a font or a program is named from the root on, a module by its whole path
      const folder = resolve(root, found);
      if (existsSync(join(folder, 'package.json'))) folders.add(folder);
    }
  };
  return {
    site: {
      name: 'bundled-licences',
      apply: 'build',
      configResolved: (config) => {
        root = config.root;
      },
      generateBundle(_, bundle) {
        if (this.environment.name !== 'client') return;
        collect(bundle);
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: writeLicences(folders) });
      },
    },
    worker: () => ({
      name: 'bundled-licences-of-workers',
      apply: 'build',
      generateBundle: (_, bundle) => collect(bundle),
    }),
  };
}

/**
 * The files that a file of the bundle was made of.
 *
 * @param {import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset} output
 */
function filesIn(output) {
  return output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
}
