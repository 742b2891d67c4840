import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimBit, hasClaim } from '$lib/engine/attack/claimMask';
import { MembershipRegistry } from '$lib/engine/attack/MembershipRegistry';
import { Memberships } from '$lib/engine/attack/Memberships';
import { MembershipTally } from '$lib/engine/attack/MembershipTally';
import { MOST_CLAIMS } from '$lib/engine/constants';

const claimSets = fc.uniqueArray(fc.nat(MOST_CLAIMS - 1), { maxLength: MOST_CLAIMS });

test('a set of up to 52 claims is one exact whole number', () => {
  fc.assert(
    fc.property(claimSets, (claims) => {
      const mask = claims.reduce((sum, claim) => sum + claimBit(claim), 0);
      expect(Number.isSafeInteger(mask)).toBe(true);
      for (let claim = 0; claim < MOST_CLAIMS; claim++)
        expect(hasClaim(mask, claim)).toBe(claims.includes(claim));
    }),
    { seed: 74, numRuns: 200 },
  );
});

test('the registry gives each set one id, with its bits', () => {
  fc.assert(
    fc.property(fc.array(claimSets, { maxLength: 20 }), (sets) => {
      const registry = new MembershipRegistry(MOST_CLAIMS);
      const ids = sets.map((set) => registry.id(set.reduce((sum, c) => sum + claimBit(c), 0)));
      sets.forEach((set, i) => {
        const bits = [...registry.bits[ids[i]].keys()].filter(
          (c) => registry.bits[ids[i]][c] === 1,
        );
        expect(bits).toEqual([...set].sort((a, b) => a - b));
        expect(registry.id(registry.masks[ids[i]])).toBe(ids[i]);
      });
      const distinct = new Set(sets.map((set) => [...set].sort((a, b) => a - b).join()));
      distinct.add('');
      expect(registry.bits).toHaveLength(distinct.size);
    }),
    { seed: 75, numRuns: 100 },
  );
});

test('id 0 is “none”, and probabilities of the same set add up', () => {
  const registry = new MembershipRegistry(3);
  expect(registry.id(0)).toBe(0);
  const tally = new MembershipTally();
  tally.add(registry.id(5), 0.25);
  tally.addAll(Memberships.of([[registry.id(5), 1]]), 0.5);
  expect([...tally.finish()]).toEqual([[1, 0.75]]);
  expect([...registry.bits[1]]).toEqual([1, 0, 1]);
});

test('a tally begins anew, and has room for any id', () => {
  const tally = new MembershipTally();
  tally.add(3, 0.5);
  tally.add(70_000, 0.25);
  tally.add(3, 0.25);
  const first = tally.finish();
  expect([...first]).toEqual([
    [3, 0.75],
    [70_000, 0.25],
  ]);
  expect(first.chanceOf(70_000)).toBe(0.25);
  expect(first.chanceOf(4)).toBe(0);
  tally.add(70_000, 0.125);
  expect([...tally.finish()]).toEqual([[70_000, 0.125]]);
  expect(tally.finish().size).toBe(0);
});
