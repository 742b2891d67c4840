import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENE_IDS } from '$lib/words/story/StoryWords';
import { decodeStoryLink, encodeStoryLink, STORY_START } from '$lib/link/storyLink';
import { linkWordsIn } from '$lib/words/linkWordsIn';

const SCENES = ['tweet', 'pair', 'answer'];

describe('the story’s link', () => {
  it('is a plain anchor in the first world', () => {
    expect(encodeStoryLink({ ...STORY_START, scene: 'pair' })).toBe('#pair');
    expect(encodeStoryLink(STORY_START)).toBe('');
    for (const hash of ['#pair', '#pair.', '#pair)', '#pair&utm_source=chat', '%23pair'])
      expect(decodeStoryLink(hash, SCENES)).toEqual({
        link: { ...STORY_START, scene: 'pair' },
        problem: null,
      });
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
          expect(decodeStoryLink(encodeStoryLink(link), SCENES)).toEqual({ link, problem: null });
        },
      ),
    );
  });

  it('carries a check in any other world: cut or changed, it says so', () => {
    const hash = encodeStoryLink({ ...STORY_START, scene: 'pair', seed: 77, bet: 9 });
    expect(hash).toMatch(/^#v1&at=pair&s=77&bet=9&c=[0-9a-z]{7}$/);
    for (let length = 2; length < hash.length; length++)
      expect(decodeStoryLink(hash.slice(0, length), SCENES).problem).not.toBeNull();
    expect(decodeStoryLink(hash.replace('s=77', 's=78'), SCENES).problem).toBe('damaged');
    expect(decodeStoryLink('#pair&s=77', SCENES).problem).toBe('damaged');
  });

  it('says what was added behind its end, if it looks like a part of it', () => {
    const sent = '#v1&at=pair&s=7&you=4321&bet=9&n=3&c=nqtaa5b';
    const { link, problem } = decodeStoryLink(sent, SCENES);
    expect(problem).toBeNull();
    expect(decodeStoryLink(`${sent}&s=9`, SCENES)).toEqual({ link, problem: 'added' });
    for (const added of ['&utm_source=chat', '&v=truth', '.', ')'])
      expect(decodeStoryLink(sent + added, SCENES)).toEqual({ link, problem: null });
    expect(linkWordsIn('en').problems.added).toMatch(/added behind the end/);
    expect(linkWordsIn('es').problems.added).toMatch(/añadió algo detrás del final/);
  });

  it('has anchors that no slip turns into one another: none begins another, none is one letter from another', () => {
    const variants = (id: string) =>
      [...id].flatMap((_, k) => [
        id.slice(0, k),
        id.slice(0, k) + id.slice(k + 1),
        `${id.slice(0, k)}?${id.slice(k + 1)}`,
      ]);
    for (const one of SCENE_IDS)
      for (const other of SCENE_IDS) {
        if (one === other) continue;
        const patterns = variants(one).map((text) => new RegExp(`^${text.replace('?', '.')}$`));
        expect(patterns.some((pattern) => pattern.test(other))).toBe(false);
      }
  });

  it('starts at the start where it cannot be read, and says so', () => {
    for (const hash of ['', '#'])
      expect(decodeStoryLink(hash, SCENES)).toEqual({ link: STORY_START, problem: null });
    for (const [hash, problem] of [
      ['#nowhere', 'notALink'],
      ['#pai', 'notALink'],
      ['#v1&at=nowhere&s=-3&you=x', 'unchecked'],
      ['#v9&s=4', 'newer'],
      ['#v1&s=1e9', 'unchecked'],
    ] as const)
      expect(decodeStoryLink(hash, SCENES)).toEqual({ link: STORY_START, problem });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeStoryLink(text, SCENES)).not.toThrow();
      }),
    );
  });
});
