import { describe, expect, it } from 'vitest';
import { splitBits } from '$lib/layout/splitBits';

describe('bits of the diary alone and of the posts', () => {
  it('by hand: 10 needed, one in five before, four in five after', () => {
    // log2(1/4) = −2 and log2(4) = 2: 8 from the diary, 12 in all.
    expect(splitBits(0.2, 12, 10)).toEqual({ diaryBits: 8, postBits: 4 });
  });

  it('adds up to what is supplied', () => {
    for (const probability of [1e-6, 0.03, 0.5, 0.97]) {
      const split = splitBits(probability, 30, 17)!;
      expect(split.diaryBits + split.postBits).toBeCloseTo(30, 12);
    }
  });

  it('adds nothing where there was no chance, or where the posts speak against', () => {
    expect(splitBits(0, 12, 10)).toBeNull();
    expect(splitBits(1, 12, 10)).toBeNull();
    expect(splitBits(0.9, 12, 10)).toBeNull();
  });
});
