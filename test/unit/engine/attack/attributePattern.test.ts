import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { People } from '$lib/engine/announce/announcement';
import { attributePattern } from '$lib/engine/attack/attributePattern';
import { AGE_BAND_SHARES, DEVICE_SHARES, PLAN_SHARES } from '$lib/engine/constants';

const townShare = Float64Array.from([0.4, 0.3, 0.2, 0.1]);
const people: fc.Arbitrary<People> = fc.record(
  { town: fc.nat(3), ageBand: fc.nat(4), plan: fc.nat(2), device: fc.nat(3) },
  { requiredKeys: [] },
);

/** Lists every sort of person there is. */
function enumerate(claims: People[], namedTown: number): Map<number, number> {
  const pattern = new Map<number, number>();
  townShare.forEach((share, town) => {
    const ofTown = namedTown < 0 ? share : town === namedTown ? 1 : 0;
    AGE_BAND_SHARES.forEach((ofAge, ageBand) =>
      PLAN_SHARES.forEach((ofPlan, plan) =>
        DEVICE_SHARES.forEach((ofDevice, device) => {
          const who: Record<string, number> = { town, ageBand, plan, device };
          let mask = 0;
          claims.forEach((claim, i) => {
            if (Object.entries(claim).every(([key, wanted]) => who[key] === wanted)) mask += 2 ** i;
          });
          pattern.set(mask, (pattern.get(mask) ?? 0) + ofTown * ofAge * ofPlan * ofDevice);
        }),
      ),
    );
  });
  return pattern;
}

test('gives each set of claims the chance that listing every sort of person gives', () => {
  fc.assert(
    fc.property(
      fc.array(people, { maxLength: 5 }),
      fc.integer({ min: -1, max: 3 }),
      (claims, town) => {
        const got = attributePattern(claims, townShare, town);
        const wanted = enumerate(claims, town);
        let total = 0;
        for (const [mask, p] of got) {
          expect(p).toBeCloseTo(wanted.get(mask) ?? 0, 12);
          total += p;
        }
        expect(total).toBeCloseTo(1, 12);
        for (const [mask, p] of wanted) if (p > 0) expect(got.has(mask)).toBe(true);
      },
    ),
    { seed: 31, numRuns: 300 },
  );
});

test('by hand: a plan and a town', () => {
  const pattern = attributePattern([{ plan: 2, town: 3 }], townShare, -1);
  expect(pattern.get(1)).toBeCloseTo(0.2 * 0.1, 12);
  expect(pattern.get(0)).toBeCloseTo(1 - 0.2 * 0.1, 12);
});

test('a town that is named is certain: in it or not', () => {
  expect(attributePattern([{ town: 2 }], townShare, 2)).toEqual(new Map([[1, 1]]));
  expect(attributePattern([{ town: 2 }], townShare, 1)).toEqual(new Map([[0, 1]]));
});

test('claims about anybody hold for everybody, up to fifty at once', () => {
  expect(attributePattern([{}, {}, {}], townShare, -1)).toEqual(new Map([[7, 1]]));
  const many = attributePattern(
    Array.from({ length: 50 }, (_, i) => (i === 49 ? { town: 0 } : {})),
    townShare,
    -1,
  );
  expect(many.get(2 ** 49 - 1)).toBeCloseTo(0.6, 12);
  expect(many.get(2 ** 50 - 1)).toBeCloseTo(0.4, 12);
});
