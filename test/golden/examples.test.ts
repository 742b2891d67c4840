import { describe, expect, test } from 'vitest';
import type { ExampleOutcome } from '$lib/data/ExampleOutcome';
import examples from '$lib/data/examples.json';
import { nameKind } from '$lib/engine/attack/nameKind';
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

  test('adds up: right and missed are whom the post speaks of', () => {
    for (const { posts } of examples)
      for (const { members, score } of posts) {
        expect(score.newly.right + score.anyway.right + score.missed).toBe(members);
        expect(score.members).toBe(members);
      }
  });

  test('tells every new name with its move, the largest first', () => {
    for (const { people, newly, largest } of examples as ExampleOutcome[]) {
      expect(newly.length).toBe(people.newly.right + people.newly.wrong);
      expect(newly.filter(({ isRight }) => isRight)).toHaveLength(people.newly.right);
      for (const { beforeProbability, probability, postBits } of newly) {
        expect(nameKind(beforeProbability, probability)).toBe('newly');
        expect(postBits).toBeLessThanOrEqual(largest!.postBits);
      }
      expect(newly.map(({ postBits }) => postBits)).toEqual(
        newly.map(({ postBits }) => postBits).sort((a, b) => b - a),
      );
    }
  });
});
