import { describe, expect, test } from 'vitest';
import story from '$lib/data/story.json';
import { tellFirstWorld } from './firstWorld';

/* What the story is prerendered with is what the engine says today, to the last digit. */
describe('the world that the story opens with', () => {
  test('is told by the engine', { timeout: 180_000 }, async () => {
    expect(JSON.parse(JSON.stringify(await tellFirstWorld()))).toEqual(story);
  });
});
