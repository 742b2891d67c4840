import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeStoryLink, encodeStoryLink, STORY_START } from '$lib/link/storyLink';

const SCENES = ['tweet', 'pair', 'answer'];

describe('the story’s link', () => {
  it('is a plain anchor in the first world', () => {
    expect(encodeStoryLink({ ...STORY_START, scene: 'pair' })).toBe('#pair');
    expect(encodeStoryLink(STORY_START)).toBe('');
    expect(decodeStoryLink('#pair', SCENES)).toEqual({ ...STORY_START, scene: 'pair' });
  });

  it('brings back any state', () => {
    const whole = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        fc.record({
          scene: fc.constantFrom('', ...SCENES),
          seed: whole(4294967295),
          you: fc.option(whole(99_999)),
          bet: fc.option(whole(53)),
          evenings: fc.option(whole(8)),
        }),
        (link) => {
          expect(decodeStoryLink(encodeStoryLink(link), SCENES)).toEqual(link);
        },
      ),
    );
  });

  it('starts at the start where it cannot be read', () => {
    for (const hash of ['', '#', '#nowhere', '#v1&at=nowhere&s=-3&you=x', '#v9&s=4', '#v1&s=1e9'])
      expect(decodeStoryLink(hash, SCENES)).toEqual(STORY_START);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeStoryLink(text, SCENES)).not.toThrow();
      }),
    );
  });
});
