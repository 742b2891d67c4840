import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, emptyLink, encodeLink } from '$lib/link';
import {
  decodeResearcherLink,
  emptyResearcherLink,
  encodeResearcherLink,
} from '$lib/link/researcherLink';
import { decodeStoryLink, encodeStoryLink, STORY_START } from '$lib/link/storyLink';
import { SCENE_IDS } from '$lib/words/story/StoryWords';
import { damages, harmless } from './linkDamages';
import { readRuns } from './readRuns';
import { labStates, researcherStates, storyStates } from './linkStates';

const RUNS = readRuns({ short: 2_000, full: 100_000 });

/** Without prototypes, which the dice of the test vary. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What came of a hash: a state, or nothing, and a word about it, or none. */
interface Read {
  state: unknown;
  problem: unknown;
}

const pages = [
  {
    page: 'the lab',
    states: labStates as fc.Arbitrary<unknown>,
    write: (state: unknown) => encodeLink(state as Parameters<typeof encodeLink>[0]),
    read: (hash: string): Read => decodeLink(hash),
    /** What an address without a hash shows. */
    empty: emptyLink() as unknown,
  },
  {
    page: 'the story',
    states: storyStates as fc.Arbitrary<unknown>,
    write: (state: unknown) => encodeStoryLink(state as Parameters<typeof encodeStoryLink>[0]),
    read: (hash: string): Read => {
      const { link, problem } = decodeStoryLink(hash, SCENE_IDS);
      return { state: link, problem };
    },
    empty: STORY_START as unknown,
  },
  {
    page: 'the view of 2007',
    states: researcherStates as fc.Arbitrary<unknown>,
    write: (state: unknown) =>
      encodeResearcherLink(state as Parameters<typeof encodeResearcherLink>[0]),
    read: (hash: string): Read => {
      const { link, problem } = decodeResearcherLink(hash);
      return { state: link, problem };
    },
    empty: emptyResearcherLink() as unknown,
  },
];

describe.each(pages)('a link to $page', ({ states, write, read, empty }) => {
  it('damaged anyhow shows the same state, or says that it may not', () => {
    const several = fc.array(damages, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(states, several, (state, each) => {
        const hash = each.reduce((text, damage) => damage(text), write(state));
        // A hash of which nothing is left is an address without one: nothing tells it from that.
        if (hash === '#' || hash === '') return;
        const { state: shown, problem } = read(hash);
        if (problem !== null) return;
        if (!isDeepStrictEqual(plain(shown ?? empty), plain(state)))
          expect(hash).toBe(write(state));
      }),
      { numRuns: Math.ceil(RUNS / pages.length) },
    );
  });

  it.each(Object.entries(harmless))('%s: is read as it was sent, without a word', (_, damage) => {
    fc.assert(
      fc.property(states, (state) => {
        const hash = write(state);
        fc.pre(hash !== '');
        const { state: shown, problem } = read(damage(hash));
        expect({ hash, problem }).toEqual({ hash, problem: null });
        expect(shown).toEqual(state);
      }),
      { numRuns: Math.ceil(RUNS / 50) },
    );
  });
});
