import { expect, test } from 'vitest';
import { indexViewers } from '$lib/engine/base/indexViewers';
import { packViewing } from '$lib/engine/base/word';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';

test('by hand: repeats count once, and unwatched titles have nobody', () => {
  const see = (title: number, day = 0) => packViewing(day, 0, 1, title);
  const words = Uint32Array.of(see(2), see(2, 1), see(0), see(2), see(3), see(3, 9));
  const offsets = Uint32Array.of(0, 3, 3, 5, 6);
  const { viewerOffsets, viewers } = indexViewers(5, offsets, words);
  expect([...viewerOffsets]).toEqual([0, 1, 1, 3, 5, 5]);
  expect([...viewers]).toEqual([0, 0, 2, 2, 3]);
});

test('holds for every title of a base exactly the people who watched it', () => {
  for (const seed of [1, 2]) {
    const base = sharedBase('classroom', seed);
    const brute = new BruteForce(base);
    const viewersOf = Array.from({ length: base.catalogue.titles }, () => new Set<number>());
    for (let s = 0; s < base.subscribers; s++)
      for (const { title } of brute.viewingsOf(s)) viewersOf[title].add(s);
    viewersOf.forEach((wanted, title) => {
      const got = base.viewers.subarray(base.viewerOffsets[title], base.viewerOffsets[title + 1]);
      expect([...got]).toEqual([...wanted]);
    });
    expect(base.viewers).toHaveLength(base.viewerOffsets[base.catalogue.titles]);
  }
});
