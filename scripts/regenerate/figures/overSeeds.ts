import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first seed and the last, both included. */
export type Seeds = readonly [from: number, to: number];

/**
 * One result for every seed, in order. Where `npm run regenerate` says so (`REGENERATE_KEEP`), each is kept until the step is done, so that a run
 * that was stopped takes up what it had.
 * @param name of the run, the name of a folder
 * @param one the result of a seed, which JSON must be able to hold
 */
export async function overSeeds<T>(
  name: string,
  [from, to]: Seeds,
  one: (seed: number) => T | Promise<T>,
  keep = process.env.REGENERATE_KEEP,
): Promise<T[]> {
  const results: T[] = [];
  for (let seed = from; seed <= to; seed++) {
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${seed}, to ${to} `);
    results.push(keep ? await kept(join(keep, name), seed, one) : await one(seed));
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  return results;
}

async function kept<T>(folder: string, seed: number, one: (seed: number) => T | Promise<T>) {
  const path = join(folder, `${seed}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T;
  const result = await one(seed);
  mkdirSync(folder, { recursive: true });
  // whole or not at all
  writeFileSync(`${path}.unfinished`, JSON.stringify(result));
  renameSync(`${path}.unfinished`, path);
  return result;
}
