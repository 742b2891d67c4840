import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundledLicences } from '../../scripts/bundledLicences.mjs';

const root = mkdtempSync(join(tmpdir(), 'nobody-licences-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Puts a package below the root. @returns a file of it, as the bundler names it */
function install(folder: string, name: string, version: string): string {
  const file = join(root, folder, 'package.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ name, version, license: 'MIT' }));
  writeFileSync(join(root, folder, 'LICENSE'), `Words of ${name} ${version}.`);
  return join(root, folder, 'index.js');
}

/** What the plugin writes for a bundle of these files. */
function licencesOf(moduleIds: string[]): string {
  const { site } = bundledLicences() as unknown as {
    site: {
      configResolved: (config: { root: string }) => void;
      generateBundle: (this: object, options: object, bundle: object) => void;
    };
  };
  let written = '';
  site.configResolved({ root });
  site.generateBundle.call(
    {
      environment: { name: 'client' },
      emitFile: ({ source }: { source: string }) => {
        written = source;
      },
    },
    {},
    { 'app.js': { type: 'chunk', moduleIds } },
  );
  return written;
}

test('lists packages by name, then by version, in whatever order the bundler comes to them', () => {
  const files = [
    install('node_modules/words', 'words', '1.10.0'),
    install('node_modules/@fonts/serif', '@fonts/serif', '2.0.0'),
    install('node_modules/app/node_modules/words', 'words', '1.9.0'),
    install('node_modules/@fonts/serif/node_modules/words', 'words', '1.9.1'),
  ];
  const order = ['@fonts/serif 2.0.0', 'words 1.9.0', 'words 1.9.1', 'words 1.10.0'];
  for (const each of [files, files.toReversed()]) {
    const text = licencesOf([...each, ...each]);
    expect([...text.matchAll(/^Words of (.*)\.$/gm)].map(([, words]) => words)).toEqual(order);
    expect([...text.matchAll(/^(.*), MIT$/gm)].map(([, words]) => words)).toEqual(order);
  }
});
