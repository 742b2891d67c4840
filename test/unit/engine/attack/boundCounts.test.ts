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
  least: 1,
  most: Infinity,
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

  test('by hand: 10% of a town of about 500 out of 1,000, four standard deviations of 15.8 either way', () => {
    const [{ least, most, chances }] = boundCounts(
      [share(10, { people: { town: 0 }, did: [] })],
      Int32Array.of(-1),
      1_000,
      townShare,
      () => 1,
    );
    expect(least).toBe(Math.ceil(0.095 * 437));
    expect(most).toBe(Math.floor(0.105 * 563));
    // 50 are 10% of 477 to 526, most of all that is likely; 42 of 437 to 442 alone, four deviations off
    const normal = (off: number) => Math.exp(-(off * off) / 500);
    const sum = (from: number, to: number) => {
      let total = 0;
      for (let whole = from; whole <= to; whole++) total += normal(whole - 500);
      return total;
    };
    expect(chances![50 - least]).toBeCloseTo(sum(477, 526), 10);
    expect(chances![42 - least]).toBeCloseTo(sum(437, 442), 10);
  });

  test('by hand: shares of everybody are open above, and nobody is never posted', () => {
    const of = (percent: number) =>
      boundCounts(
        [share(percent, { people: {}, did: [] })],
        Int32Array.of(-1),
        1_000,
        townShare,
        () => 1,
      )[0];
    expect(of(1)).toEqual({ least: 5, most: 14 });
    expect(of(0)).toEqual({ least: 1, most: 4 });
  });

  test('by hand: 2% of people whom another post counts as 120 are exactly 2', () => {
    const among: Predicate = { people: { town: 0, plan: 1 }, did: [] };
    const counted = { ...claim(120), predicate: { people: { plan: 1, town: 0 }, did: [] } };
    const both = (claims: Claim[]) =>
      boundCounts(claims, Int32Array.of(-1, -1), 1_000, townShare, () => 1);
    expect(both([share(2, among), counted])[0]).toEqual({ least: 2, most: 2 });
    // noise without bound says nothing for certain
    expect(both([share(2, among), { ...counted, slopeNats: 1 }])[0].most).toBeGreaterThan(2);
  });

  test('by hand: 49% of some 12 people, of whom none can be 49%, are those about it, one as likely as another', () => {
    const of = (mean: number) =>
      boundCounts(
        [share(49, { people: { town: 2 }, did: [] })],
        Int32Array.of(-1),
        mean * 5,
        townShare,
        () => 1,
      )[0];
    for (const mean of [3, 6, 12]) expect(of(mean).chances, String(mean)).toBeUndefined();
    expect(of(12).least).toBeGreaterThanOrEqual(1);
    expect(of(12).most).toBeGreaterThan(of(12).least);
    // 35 are within reach of 30: 17 of them
    expect(of(30).chances!.indexOf(Math.max(...of(30).chances!))).toBe(17 - of(30).least);
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

  test('holds the true number behind all but a few in ten thousand shares of towns', () => {
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
          const [{ least, most, chances }] = boundCounts(
            [{ ...share(numbers[0], among), predicate }],
            Int32Array.of(-1),
            base.subscribers,
            base.catalogue.townShare,
            () => 1,
          );
          shares++;
          if (count >= least && count <= most && chances![count - least] > 0) held++;
        }
    }
    expect(shares).toBeGreaterThan(200);
    expect(held).toBe(shares);
  });
});
