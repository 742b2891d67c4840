import { describe, expect, test } from 'vitest';
import type { Claim } from '$lib/engine/announce/claimsOf';
import { findRests } from '$lib/engine/attack/findRests';

const until = (announcement: number, to: number, least: number, most = least): Claim => ({
  announcement,
  isSpokenOf: true,
  predicate: {
    people: {},
    did: [{ what: { title: 3 }, when: { from: 0, to }, times: { atLeast: 1 } }],
  },
  least,
  most,
  share: null,
});

describe('who is left over', () => {
  test('2,217 less 2,216 leaves one', () => {
    const [rest, ...others] = findRests([until(0, 10, 2216), until(1, 11, 2217)]);
    expect(others).toEqual([]);
    expect(rest).toMatchObject({
      of: 1,
      less: 0,
      plus: 1,
      minus: 0,
      numbers: [2217, 2216],
      people: 1,
    });
  });

  test.each([
    ['nobody', [until(0, 10, 53), until(1, 11, 53)]],
    ['more than the number taken away', [until(0, 10, 9), until(1, 11, 28_802)]],
    ['who knows how many', [until(0, 10, 50), until(1, 11, 51, 55)]],
    ['nothing to subtract', [until(0, 10, 50)]],
  ])('%s is no rest', (_, claims) => {
    expect(findRests(claims)).toEqual([]);
  });
});
