import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../.github/workflows/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** The lines of a block below a key that stands at `indent` spaces; empty if there is no such key. */
function blockOf(source: string, key: string, indent: number): string[] {
  const lines = source.split('\n');
  const start = lines.indexOf(`${' '.repeat(indent)}${key}:`);
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.trim() !== '' && line.search(/\S/) <= indent);
  return (end < 0 ? rest : rest.slice(0, end)).map((line) => line.trim()).filter(Boolean);
}

describe.each(files)('the workflow %s', (name) => {
  const source = text(name);
  const used = [...source.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, what]) => what!);

  it('pins every action to a commit, and says which version that is', () => {
    expect(used.length).toBeGreaterThan(0);
    for (const action of used)
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('leaves no credentials in the folder that was checked out', () => {
    const steps = source.split(/^\s*- /m).filter((step) => step.includes('actions/checkout@'));
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(step).toMatch(/persist-credentials: false/);
  });

  it('may read the source and, by default, nothing else', () => {
    expect(blockOf(source, 'permissions', 0)).toEqual(['contents: read']);
  });
});

it('the job that deploys may write pages, and no other job may write anything', () => {
  const written = files.flatMap((name) =>
    [...text(name).matchAll(/^.*\bwrite\b.*$/gm)].map(String),
  );
  expect(written.map((line) => line.trim())).toEqual(['pages: write', 'id-token: write']);
  const [, deploying] = text('deploy.yml').split(/^ {2}deploy:$/m);
  expect(blockOf(deploying!, 'permissions', 4)).toEqual(['pages: write', 'id-token: write']);
});

it('what is deployed is built without a cache', () => {
  expect(text('deploy.yml')).toMatch(/package-manager-cache: false/);
  expect(text('deploy.yml')).not.toMatch(/^\s*cache:/m);
});
