import { describe, expect, test } from 'vitest';
import { digestBase } from '$lib/engine/base/digestBase';
import { generateBase } from '$lib/engine/base/generateBase';
import digests from './digests.json';
import { goldenSettings } from './goldenSettings';

/* Sameness, not correctness: a link made today must show the same base tomorrow. `npm run regenerate -- --only digests` pins a change that is meant. */
describe('the bytes of a base are what they were', () => {
  test('for every base that is pinned', () => {
    expect(Object.keys(digests)).toEqual(Object.keys(goldenSettings));
  });

  test.each(Object.entries(digests))('%s', async (name, digest) => {
    expect(await digestBase(generateBase(goldenSettings[name]))).toBe(digest);
  });
});
