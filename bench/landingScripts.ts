import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script that the landing page needs before it answers a click. */
export interface Script {
  file: string;
  gzipBytes: number;
}

/**
 * The scripts that `build/index.html` names, and all that they import at once (not what they import later), each gzipped alone.
 * @returns null if there is no build
 */
export function findLandingScripts(buildDirectory: string): Script[] | null {
  const page = join(buildDirectory, 'index.html');
  if (!existsSync(page)) return null;
  const html = readFileSync(page, 'utf8');
  const named = [...html.matchAll(/(?:href|src)="([^"]+\.js)"|import\("([^"]+\.js)"\)/g)].map(
    ([, attribute, imported]) => attribute ?? imported,
  );
  const files = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, imported] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g))
      visit(resolve(dirname(file), imported));
  };
  // a base path, if any, ends before `_app`; everything else lies at the top
  for (const path of named)
    visit(resolve(buildDirectory, path.slice(Math.max(0, path.indexOf('_app/')))));
  return [...files].map((file) => ({
    file: relative(buildDirectory, file),
    gzipBytes: gzipSync(readFileSync(file), { level: 9 }).length,
  }));
}
