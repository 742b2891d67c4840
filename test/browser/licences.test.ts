import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
const said = () => readFileSync('build/third-party.txt', 'utf8');
const listed = () => new Set([...said().matchAll(/^-{78}\n(\S+) \S+, /gm)].map(([, name]) => name));
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The packages whose values the site's own source imports; what runs in Node alone is not the site's. */
function importedPackages(): Set<string> {
  const found = new Set<string>();
  for (const path of files('src').filter((name) => /\.(ts|svelte|css)$/.test(name))) {
    if (/^src\/(headless|share)\//.test(path)) continue;
    const source = readFileSync(path, 'utf8');
    const imports =
      /(?:\bimport\s+(?!type\b)[^;'"]*?['"]|\bimport\(\s*['"]|url\(['"]?)((?:@[\w-]+\/)?[\w-]+)(?=[/'"])/g;
    for (const [, name] of source.matchAll(imports)) found.add(name!);
  }
  const installed = (name: string) => existsSync(join('node_modules', name, 'package.json'));
  return new Set([...found].filter(installed));
}

describe('the licences of what the site is built with', () => {
  it('hold every package whose code the source imports', () => {
    const imported = importedPackages();
    for (const name of ['comlink', 'd3-scale', 'highs', 'pure-rand', '@faker-js/faker'])
      expect(imported).toContain(name);
    const missing = [...imported].filter((name) => !listed().has(name));
    expect(missing).toEqual([]);
  });

  it('hold every package whose fonts and programs lie in the build, byte by byte', () => {
    const theirs = new Map<string, string>();
    for (const name of listed())
      for (const path of files(join('node_modules', name!)))
        if (['.woff2', '.wasm'].includes(extname(path))) theirs.set(digest(path), name!);
    const built = files('build').filter((path) => ['.woff2', '.wasm'].includes(extname(path)));
    expect(built.length).toBeGreaterThan(4);
    expect(built.filter((path) => !theirs.has(digest(path)))).toEqual([]);
  });

  it('hold what makes pages out of components', () => {
    expect([...listed()]).toEqual(expect.arrayContaining(['svelte', '@sveltejs/kit']));
  });

  it.each([
    ['', 'licences'],
    ['es/', 'licencias'],
  ])('are linked from the foot of /%s', async (path, word) => {
    // a text names no icon, so the browser may ask the origin for one
    const icon = { expectsError: /Failed to load resource/ };
    await withPage(browser(), path, icon, async (page) => {
      const link = page.locator('footer').getByRole('link', { name: word });
      await link.click();
      await page.waitForURL(/third-party\.txt$/);
      expect(await page.locator('body').innerText()).toContain('SIL OPEN FONT LICENSE');
    });
  });
});
