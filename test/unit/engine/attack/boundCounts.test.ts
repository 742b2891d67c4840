import { describe, expect, test } from 'vitest';
import type { Predicate } from '$lib/engine/announce/announcement';
import { both } from '$lib/engine/announce/both';
import type { Claim } from '$lib/engine/announce/claimsOf';
import { publish } from '$lib/engine/announce/publish';
import { boundCounts } from '$lib/engine/attack/boundCounts';
import { sharedBase } from '../bases';

const townShare = Float64Array.of(0.5, 0.3, 0.2);
const claim = (n: number): Claim => ({
  announcement: 0,
  isSpokenOf: true,
  predicate: { people: {}, did: [] },
  least: n,
  most: n,
  share: null,
});
const share = (percent: number, among: Predicate): Claim => ({
  ...claim(0),
  share: { percent, among },
});

describe('boundCounts', () => {
  test('keeps exact counts, less the claim within them', () => {
    const bounds = boundCounts(
      [claim(28_802), claim(28_801), claim(9)],
      Int32Array.of(1, -1, -1),
      100_000,
      townShare,
      () => 1,
    );
    expect(bounds).toEqual([
      { least: 1, most: 1 },
      { least: 28_801, most: 28_801 },
      { least: 9, most: 9 },
    ]);
  });

  test('by hand: noisy numbers leave a noisy difference', () => {
    const inner = { ...claim(9), least: 9, most: 10, chances: Float64Array.of(1, 3) };
    const outer = {
      ...claim(10),
      predicate: { people: { town: 0 }, did: [] },
      least: 10,
      most: 11,
      chances: Float64Array.of(1, 1),
    };
    const within = Int32Array.of(1, -1);
    const [{ least, most, chances }] = boundCounts(
      [{ ...inner, least: 10, most: 11 }, outer],
      within,
      1_000,
      townShare,
      () => 1,
    );
    // inner is everybody here, outer a town: 10 or 11, less 10 or 11; −1 cannot be
    expect([least, most, [...chances!]]).toEqual([0, 1, [1 + 3, 3]]);
    const [same] = boundCounts([inner, inner], within, 1_000, townShare, () => 1);
    expect(same).toEqual({ least: 0, most: 0 });
  });

  test('by hand: 10% of a town of about 500 out of 1,000, two standard deviations of 15.8 either way', () => {
    const [{ least, most }] = boundCounts(
      [share(10, { people: { town: 0 }, did: [] })],
      Int32Array.of(-1),
      1_000,
      townShare,
      () => 1,
    );
    expect(least).toBe(Math.ceil(0.095 * (500 - 2 * Math.sqrt(250))));
    expect(most).toBe(Math.floor(0.105 * (500 + 2 * Math.sqrt(250))));
  });

  test('of a share of very few people always leaves room for a whole number', () => {
    for (let percent = 0; percent <= 100; percent++)
      for (const did of [1e-4, 0.01, 0.2]) {
        const [{ least, most }] = boundCounts(
          [share(percent, { people: { town: 2 }, did: [] })],
          Int32Array.of(-1),
          100,
          townShare,
          () => did,
        );
        expect(Number.isInteger(least) && Number.isInteger(most)).toBe(true);
        expect(least).toBeGreaterThanOrEqual(0);
        expect(most).toBeGreaterThanOrEqual(Math.max(1, least));
      }
  });

  test('holds the true number behind nineteen in twenty shares of towns', () => {
    let shares = 0;
    let held = 0;
    for (const seed of [601, 602, 611, 612]) {
      const base = sharedBase('classroom', seed);
      for (let town = 0; town < 40; town++)
        for (const genre of ['drama', 'horror', 'music'] as const) {
          const who: Predicate = {
            people: {},
            did: [{ what: { genre }, when: { from: 0, to: 364 }, times: { atLeast: 5 } }],
          };
          const among: Predicate = { people: { town }, did: [] };
          const { numbers, count, obstacle } = publish(base, {
            kind: 'share',
            who,
            among,
            quip: '',
          });
          if (obstacle !== null) continue;
          const predicate = both(who, among)!;
          const [{ least, most }] = boundCounts(
            [{ ...share(numbers[0], among), predicate }],
            Int32Array.of(-1),
            base.subscribers,
            base.catalogue.townShare,
            () => 1,
          );
          shares++;
          if (count >= least && count <= most) held++;
        }
    }
    expect(shares).toBeGreaterThan(200);
    expect(held / shares).toBeGreaterThan(0.95);
  });
});
