import { expect, test } from 'vitest';
import { indexViewings } from '$lib/engine/base/indexViewings';
import { packViewing } from '$lib/engine/base/word';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';

test('by hand: by title, then subscriber, then time; unwatched titles have nobody', () => {
  const see = (title: number, day = 0, part = 0) => packViewing(day, part, 1, title);
  const words = Uint32Array.of(see(2), see(2, 1, 3), see(0), see(2), see(3), see(3, 9));
  const offsets = Uint32Array.of(0, 3, 3, 5, 6);
  const { titleOffsets, viewedBy, viewedAt } = indexViewings(5, offsets, words);
  expect([...titleOffsets]).toEqual([0, 1, 1, 4, 6, 6]);
  expect([...viewedBy]).toEqual([0, 0, 0, 2, 2, 3]);
  expect([...viewedAt]).toEqual([0, 0, 7, 0, 0, 36]);
});

test('holds for every title of a base exactly its viewings', () => {
  for (const seed of [1, 2]) {
    const base = sharedBase('classroom', seed);
    const brute = new BruteForce(base);
    const wanted = Array.from({ length: base.catalogue.titles }, () => [] as string[]);
    for (let s = 0; s < base.subscribers; s++)
      for (const { title, day, part } of brute.viewingsOf(s))
        wanted[title].push(`${s} ${4 * day + part}`);
    const { titleOffsets, viewedBy, viewedAt } = base;
    wanted.forEach((viewings, title) => {
      const got = [];
      for (let i = titleOffsets[title]; i < titleOffsets[title + 1]; i++)
        got.push(`${viewedBy[i]} ${viewedAt[i]}`);
      expect(got).toEqual(viewings);
    });
    expect(viewedBy).toHaveLength(base.words.length);
  }
});
