import { describe, expect, test } from 'vitest';
import { townBlock } from '$lib/words/en/townBlock';

const spoken = townBlock.spoken([0, 1, 2, 1], 'health');

describe('the words of a block of the base', () => {
  test('say how many blocks fit, and what is certain', () => {
    expect(townBlock.summary(1, true, 7, 5, 7, spoken)).toBe(
      'Exactly one block fits. All seven are known by age, plan, device and whether they watched films about illness. Of five the number of viewings is known, too.',
    );
    expect(townBlock.summary(1, true, 1, 1, 1, ['age'])).toBe(
      'Exactly one block fits. The one person is known by age. Of each of them the number of viewings is known, too.',
    );
    expect(townBlock.summary(2, true, 1, 0, 7, spoken)).toBe(
      'Two blocks fit. One of the seven is in every one of them, and so certain.',
    );
    expect(townBlock.summary(279, true, 0, 0, 7, spoken)).toBe(
      '279 blocks fit. Nobody in them is certain.',
    );
    expect(townBlock.summary(1_000, false, 0, 0, 7, spoken)).toMatch(/^At least 1,000 blocks fit/);
    expect(townBlock.summary(0, false, 0, 0, 7, spoken)).toMatch(/ended at its bound/);
    expect(townBlock.summary(0, true, 0, 0, 7, spoken)).toBe(
      'No block of people fits these tables.',
    );
  });

  test('leave out what no table speaks of', () => {
    expect(townBlock.spoken([0, -1, 2, -1], 'faith')).toEqual(['age', 'device']);
    expect(townBlock.traits([0, -1, 2, 0])).toEqual(['18–24', 'tablet', 'did not watch']);
    expect(townBlock.traits([-1, -1, -1, -1])).toEqual(['?']);
    const viewings = { least: 3, most: 3 };
    expect(townBlock.record({ traits: [4, 0, 0, 1], viewings })).toBe(
      '65+, with adverts, television, watched, 3 viewings',
    );
  });

  test('say between which bounds a number lies', () => {
    expect(townBlock.viewings({ least: 1, most: 1 }, 100)).toBe('1 viewing');
    expect(townBlock.viewings({ least: 0, most: 164 }, 5_840)).toBe('0 to 164 viewings');
    expect(townBlock.viewings({ least: 4, most: 100 }, 100)).toBe('4 viewings or more');
  });

  test('say what is hidden, and what a diary leads to', () => {
    expect([1, 2, 3].map(townBlock.minimumOption)).toEqual([
      'none',
      'a count of 1',
      'counts of 1 to 2',
    ]);
    expect(townBlock.diaries.wrote('Ada', 1, null)).toBe('Ada wrote up 1 film.');
    expect(townBlock.diaries.several(7, 7)).toBe('Any of the seven may have.');
    expect(townBlock.diaries.several(2, 7)).toBe('Two of the seven may have.');
    expect(townBlock.truth(1, 3, 0, 7)).toBe('In truth it is block 2.');
    expect(townBlock.truth(0, 1, 7, 7)).toBe('In truth: all seven are just so.');
  });
});
