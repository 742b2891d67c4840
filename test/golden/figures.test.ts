import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOfPlace } from '../../scripts/regenerate/digests';
import { readManifest } from '../../scripts/regenerate/Manifest';
import { sentenceOf, stateOf, stateOfFiles } from '../../scripts/regenerate/stateOf';
import { MANIFEST, steps } from '../../scripts/regenerate/steps';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = readManifest(join(root, MANIFEST));

/* A figure is what its command would write today, as far as the shortest run of the same computation tells; a failure says what to run. */
describe('the committed figures are what would be written today', () => {
  test.each(steps)('$id: $what', { timeout: 180_000 }, async (step) => {
    const state = step.isMachineDependent
      ? stateOfFiles(root, step, manifest)
      : await stateOf(root, step, manifest);
    expect(sentenceOf(step, state)).toBeNull();
  });
});

describe('the list of steps', () => {
  test('has every step after those that it needs, and no id twice', () => {
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    steps.forEach(({ needs }, i) => {
      for (const need of needs) expect(ids.slice(0, i)).toContain(need);
    });
  });

  test('writes no place twice', () => {
    const places = steps.flatMap(({ writes }) => writes);
    expect(new Set(places).size).toBe(places.length);
  });

  test('is what the manifest records, and every place is there', () => {
    expect(Object.keys(manifest)).toEqual(steps.map(({ id }) => id));
    for (const place of steps.flatMap(({ writes }) => writes))
      expect(digestOfPlace(root, place)).not.toBeNull();
  });
});
