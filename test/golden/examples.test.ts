import { describe, expect, test } from 'vitest';
import examples from '$lib/data/examples.json';
import { defaultSettings } from '$lib/engine/base/settings';
import { exampleWords } from '$lib/words/en/examples';
import { tellExamples } from '../../src/share/tellExamples';

/* What the share pages say is what the engine says today, to the last figure. */
describe('what became of the examples', () => {
  test('is told by the engine', { timeout: 180_000 }, async () => {
    expect(JSON.parse(JSON.stringify(await tellExamples(defaultSettings())))).toEqual(examples);
  });

  test('has every example that has words', () => {
    expect(examples.map(({ id }) => id).sort()).toEqual(Object.keys(exampleWords).sort());
  });

  test('adds up: right and missed are whom the post speaks of, right and innocent are the names', () => {
    for (const { posts } of examples)
      for (const { members, score } of posts) {
        expect(score.right + score.missed).toBe(members);
        expect(score.right + score.innocents).toBe(score.named);
      }
  });
});
