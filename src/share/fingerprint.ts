import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a picture can depend on, from the repository's root: code, words, figures, colours, and the versions of fonts and renderer. */
const SOURCES = [
  'src/share',
  'src/lib/data',
  'src/lib/engine',
  'src/lib/layout',
  'src/lib/link',
  'src/lib/marks',
  'src/lib/state/announcements.ts',
  'src/lib/words',
  'src/styles/tokens.css',
  'package-lock.json',
];

/**
 * SHA-256 over all that something is made from, hexadecimal: the same fingerprint, the same pictures.
 * @param root of the repository
 * @param sources files and folders below it; all that the pictures to share are made from, unless told otherwise
 */
export function fingerprint(root: string, sources: readonly string[] = SOURCES): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesIn(root, source)) {
      hash.update(`${file}\0`);
      hash.update(readFileSync(join(root, file)));
    }
  }
  return hash.digest('hex');
}

/** Files under a path in a stable order; the path itself if it is one. */
function filesIn(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  const entries = readdirSync(join(root, path)).sort();
  return entries.flatMap((entry) => filesIn(root, `${path}/${entry}`));
}
