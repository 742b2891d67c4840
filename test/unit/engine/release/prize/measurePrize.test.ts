import { expect, test } from 'vitest';
import { indexByTitle } from '$lib/engine/release/indexByTitle';
import { generatePrize } from '$lib/engine/release/prize/generatePrize';
import { measurePrize } from '$lib/engine/release/prize/measurePrize';
import { PRIZE_TARGETS } from '$lib/engine/release/prize/prizeTargets';

test('measures a release worked out by hand', () => {
  // three records over four titles, with 3, 2, 1 and 0 ratings
  const measured = measurePrize(
    indexByTitle({
      records: 3,
      titles: 4,
      days: 2_242,
      recordOffsets: Uint32Array.of(0, 1, 3, 6),
      title: Uint16Array.of(0, 0, 1, 0, 1, 2),
      day: Uint16Array.of(0, 50, 51, 2_241, 2_241, 2_241),
      halfStars: Uint8Array.of(2, 4, 6, 8, 10, 10),
    }),
  );
  expect(measured).toMatchObject({
    records: 3,
    ratings: 6,
    meanPerRecord: 2,
    medianPerRecord: 2,
    mostPerRecord: 3,
    belowTenShare: 1,
    meanPerTitle: 1.5,
    medianPerTitle: 1.5,
    mostPerTitle: 3,
    outsideTopShares: [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  });
  expect(measured.singleRatingShare).toBeCloseTo(1 / 3);
  // degrees 0, 1, 2, 3: (−3·0 − 1·1 + 1·2 + 3·3) / (4·6)
  expect(measured.titleGini).toBeCloseTo(10 / 24);
  expect(measured.meanStars).toBeCloseTo(20 / 6);
  expect(measured.deviationStars).toBeCloseTo(Math.sqrt(80 / 6 - (20 / 6) ** 2));
  expect(measured.starShares.map((share) => share * 6)).toEqual([1, 1, 1, 1, 2]);
  expect(measured.meanDaysPerRecord).toBeCloseTo(4 / 3);
  expect(measured.yearShares.map((share) => Math.round(share * 6))).toEqual([2, 1, 0, 0, 0, 0, 3]);
});

test('a sample of 8,000 records reaches the published figures that a sample can have', () => {
  const measured = measurePrize(generatePrize({ seed: 41, records: 8_000 }));
  const bySize = [
    'records',
    'ratings',
    'most-per-record',
    'mean-per-title',
    'most-per-title',
    'gini',
  ];
  const off = PRIZE_TARGETS.filter(({ id }) => !bySize.includes(id) && !id.includes('stars'))
    .map((target) => ({
      id: target.id,
      off: Math.abs(target.read(measured) - target.target) / (target.tolerance || 1),
    }))
    .filter(({ off }) => off > 1);
  // the one published figure that the generator misses, here and in full: see docs/decisions/0010
  expect(off.map(({ id }) => id)).toEqual(['outside-1000-10']);
  // which titles are liked differs from seed to seed: the mean by about 0.025 stars
  expect(Math.abs(measured.meanStars - 3.604)).toBeLessThan(0.075);
});
