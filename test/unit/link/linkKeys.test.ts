import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeLink } from '$lib/link';
import { LINK_KEYS } from '$lib/link/linkKeys';
import { linkParts } from '$lib/link/linkParts';
import { encodeResearcherLink } from '$lib/link/researcherLink';
import type { LinkPage } from '$lib/link/seal';
import { encodeStoryLink } from '$lib/link/storyLink';
import { labStates, researcherStates, storyStates } from '../../fuzz/linkStates';

/** Enough states that every part stands in one of them. */
const STATES = { seed: 1, numRuns: 1000 };

const pages: Array<[page: LinkPage, hashes: string[]]> = [
  ['lab', fc.sample(labStates, STATES).map(encodeLink)],
  ['story', fc.sample(storyStates, STATES).map(encodeStoryLink)],
  ['2007', fc.sample(researcherStates, STATES).map(encodeResearcherLink)],
];

test.each(pages)('the keys of %s are those that its links are written with', (page, hashes) => {
  const written = new Set(hashes.flatMap((hash) => [...linkParts(hash).keys()]));
  written.delete('c');
  expect([...written].sort()).toEqual([...LINK_KEYS[page]].sort());
});
