import { describe, expect, test } from 'vitest';
import { inventedTitles } from '$lib/words/en/inventedTitles';
import { releaseDay, researcher, starsDrawn, starsPhrase } from '$lib/words/en/researcher';

describe('the researcher’s words', () => {
  test('dates count from the first day, over leap years', () => {
    expect(releaseDay(0, '1999-11-11')).toBe('11 November 1999');
    expect(releaseDay(110, '1999-11-11')).toBe('29 February 2000');
    expect(releaseDay(2241, '1999-11-11')).toBe('30 December 2005');
    expect(releaseDay(343, null)).toBe('10 December');
  });

  test('stars in words and drawn', () => {
    expect([0.5, 1, 1.5, 4].map(starsPhrase)).toEqual(['½ star', '1 star', '1½ stars', '4 stars']);
    expect([0.5, 1, 4.5, 5].map(starsDrawn)).toEqual(['½☆☆☆☆', '★☆☆☆☆', '★★★★½', '★★★★★']);
  });

  test('sizes are told in the unit that suits them', () => {
    expect(researcher.release.sizeDetail(4800, 1_004_400)).toBe(
      '4,800 records, about 1.0 million ratings, 12 MB of memory',
    );
    expect(researcher.release.sizeDetail(480_189, 100_480_507)).toBe(
      '480,189 records, about 100 million ratings, 1.2 GB of memory',
    );
  });

  test('every one of 17,770 titles has a name of its own, the same for the same seed', () => {
    const [names, again] = [inventedTitles(17_770, 1), inventedTitles(17_770, 1)];
    const all = Array.from({ length: 17_770 }, (_, title) => names.name(title));
    expect(new Set(all).size).toBe(17_770);
    expect(again.name(17_769)).toBe(all[17_769]);
    expect(inventedTitles(17_770, 2).name(5)).not.toBe(all[5]);
  });
});
