import { expect, test } from 'vitest';
import type { Claim } from '$lib/engine/announce/claimsOf';
import type { World } from '$lib/state/world';
import { claimPhrase, sayCell } from '../../../src/routes/lab/together/claimWords';

/** Says a predicate by its town: 0 is everywhere. */
const world = {
  sayPredicate: ({ people }: Claim['predicate']) =>
    people.town ? `people in town ${people.town}` : 'people who subscribe',
} as unknown as World;
const claim = (count: number, town: number, share: Claim['share'] = null): Claim => ({
  announcement: 0,
  isSpokenOf: true,
  predicate: { people: { town }, did: [] },
  least: count,
  most: count,
  share,
});
const everybody = { people: {}, did: [] };
const share = claim(0, 2, { percent: 2, among: everybody });

test('a claim is said with its number, one as one', () => {
  expect(claimPhrase(world, claim(13_215, 2))).toBe('13,215 people in town 2');
  expect(claimPhrase(world, claim(1, 2))).toBe('1 person in town 2');
  expect(claimPhrase(world, claim(1, 0))).toBe('1 person who subscribes');
});

test('a share says of whom it is one, also where it is taken away', () => {
  expect(claimPhrase(world, share)).toBe('2% of the people who subscribe, namely people in town 2');
  const cell = { plus: [0], minus: [1], least: 0, largest: 1, isExact: true };
  expect(sayCell(world, [claim(31, 3), share], cell as never)).toBe(
    '31 people in town 3. Less 2% of the people who subscribe, namely people in town 2. So at most one person is in the first and not in the second.',
  );
});
