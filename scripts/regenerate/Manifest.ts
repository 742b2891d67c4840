import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What was recorded of a step when its figure was written. */
export interface Recorded {
  /** SHA-256 of what its probe gave (`digestOfProbe`). */
  probe: string;
  /** SHA-256 of every file or part that it wrote, by place. */
  files: Record<string, string>;
}

/** What was recorded of every step, by id. */
export type Manifest = Record<string, Recorded>;

/** The manifest in a file; an empty one if there is no file. @throws Error if it is no JSON */
export function readManifest(path: string): Manifest {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
}

/** Writes it, steps in the order given. Whole or not at all: a run that is stopped leaves the one before. */
export function writeManifest(path: string, manifest: Manifest, order: string[]): void {
  const known = order.filter((id) => Object.hasOwn(manifest, id));
  const ordered = Object.fromEntries(known.map((id) => [id, manifest[id]]));
  writeFileSync(`${path}.unfinished`, `${JSON.stringify(ordered, null, 2)}\n`);
  renameSync(`${path}.unfinished`, path);
}
