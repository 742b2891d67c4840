import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { publish } from '$lib/engine/announce/publish';
import { revealTruth } from '$lib/engine/attack/revealTruth';
import { Stranger } from '$lib/engine/attack/Stranger';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import { attackRepaired } from '$lib/engine/repair/attackRepaired';
import type { Repair } from '$lib/engine/repair/Repair';
import { sweepRepairs } from '$lib/engine/repair/sweepRepairs';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { yuleCount, yuleRecord } from '../../../support/yulePosts';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 1, { reviewerShare: 0.05 });
const stranger = new Stranger(base);
const numbers = trueNumbersOf(base);
const record = yuleRecord();

describe('attackRepaired', () => {
  test('without a repair it is the attack on the exact numbers', () => {
    const feed = [yuleCount(12), record];
    const repaired = attackRepaired(base, stranger, applyRepair([], feed, numbers, 1))!;
    const { result } = stranger.attack(
      feed,
      feed.map((post) => publish(base, post)),
    );
    expect(repaired.result.probabilities).toEqual(result.probabilities);
    expect(repaired.result.suspects).toEqual(result.suspects);
  });

  test('only what is published reaches the stranger: another base with the same posts gives the same', () => {
    const repair: Repair = [{ kind: 'round', to: 5, hiddenBelow: 0 }];
    const feed = applyRepair(repair, [yuleCount(12)], numbers, 1);
    // counts one higher that round to the same number
    const shifted = {
      ...numbers,
      publish: (post: Announcement) => {
        const publication = publish(base, post);
        const { most } = feed.claims[0];
        return { ...publication, count: most, numbers: [most] };
      },
    };
    const other = applyRepair(repair, [yuleCount(12)], shifted, 1);
    expect(other.publications).toEqual(feed.publications);
    expect(other.claims).toEqual(feed.claims);
  });

  test('nothing published, nothing attacked', () => {
    const feed = applyRepair([{ kind: 'silence', posts: 'all' }], [record], numbers, 1);
    expect(attackRepaired(base, stranger, feed)).toBeNull();
  });
});

describe('sweepRepairs', () => {
  const world = (seed: number) => ({
    base,
    stranger,
    feeds: [[yuleCount(12), record]],
    noiseSeed: seed,
  });

  test('silence finds nobody and loses every story; no repair loses none', async () => {
    const shares: number[] = [];
    const points = await sweepRepairs([[], [{ kind: 'silence', posts: 'all' }]], 2, world, {
      onProgress: (share) => shares.push(share),
    });
    const [open, silent] = points!;
    expect(open.largestMost.mean).toBeGreaterThan(0);
    expect(silent.largestMost).toEqual({ mean: 0, low: 0, high: 0 });
    expect(open.storyLoss).toEqual({ mean: 0, low: 0, high: 0 });
    expect(silent.storyLoss.mean).toBe(1);
    expect(silent.newlyRight.mean + silent.anywayRight.mean + silent.moved.mean).toBe(0);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('several feeds of a world: names are summed, loss is the mean over their posts', async () => {
    const grid: Repair[] = [[], [{ kind: 'round', to: 25, hiddenBelow: 0 }]];
    const of = async (feeds: Announcement[][]) =>
      (await sweepRepairs(grid, 1, () => ({ base, stranger, feeds, noiseSeed: 1 })))!;
    const [one, two] = [[yuleCount(12), record], [yuleCount(14)]];
    const [both, first, second] = [await of([one, two]), await of([one]), await of([two])];
    for (const i of [0, 1]) {
      for (const name of ['newlyRight', 'anywayRight', 'anywayWrong', 'moved'] as const)
        expect(both[i][name].mean).toBe(first[i][name].mean + second[i][name].mean);
      const bits = [first[i].largestMost.mean, second[i].largestMost.mean];
      expect(both[i].largestMost.mean).toBe(Math.max(...bits));
      expect(both[i].largestMean.mean).toBeCloseTo((bits[0] + bits[1]) / 2, 9);
      expect(both[i].storyLoss.mean).toBeCloseTo(
        (2 * first[i].storyLoss.mean + second[i].storyLoss.mean) / 3,
      );
    }
    expect(both[1].storyLoss.mean).toBeGreaterThan(0);
  });

  test('what has been published before on the same base is not attacked again, and another base is', async () => {
    let attacks = 0;
    const counting = new Proxy(stranger, {
      get(target, name) {
        if (name !== 'attack') return Reflect.get(target, name, target) as unknown;
        return (...given: Parameters<Stranger['attack']>) => {
          attacks++;
          return target.attack(...given);
        };
      },
    });
    const feeds = [[yuleCount(12)]];
    const grid: Repair[] = [[], [{ kind: 'minimum', people: 3 }], [{ kind: 'delay', days: 7 }]];
    const of = (bases: (typeof base)[]) =>
      sweepRepairs(grid, bases.length, (seed) => ({
        base: bases[seed],
        stranger: counting,
        feeds,
        noiseSeed: seed,
      }));
    const [plain, minimum, late] = (await of([base, base, base]))!;
    expect(attacks).toBe(1);
    expect(plain.largestMost).toEqual(minimum.largestMost);
    expect(plain.anywayRight).toEqual(late.anywayRight);
    await of([base, { ...base }]);
    expect(attacks).toBe(3);
  });

  test('its counts are those that the truth about the attack says, everybody once', async () => {
    const feed = [yuleCount(12), record];
    const [open] = (await sweepRepairs([[]], 1, world))!;
    const publications = feed.map((post) => publish(base, post));
    const { result } = stranger.attack(feed, publications);
    const { newly, anyway, moved } = revealTruth(base, feed, publications, result).people;
    expect([open.newlyRight.mean, open.newlyWrong.mean]).toEqual([newly.right, newly.wrong]);
    expect([open.anywayRight.mean, open.anywayWrong.mean]).toEqual([anyway.right, anyway.wrong]);
    expect([open.movedRight.mean, open.moved.mean]).toEqual([
      moved.right,
      moved.right + moved.wrong,
    ]);
    expect(open.meantNewly).toEqual(open.newlyRight);
    expect(open.largestMost.mean).toBe(Math.max(0, result.names.largest!.bits));
  });

  test('nobody in several bases: the exact limit; in throws of the dice on one, or where nothing is posted, none', async () => {
    const feeds = [[yuleCount(1)]];
    const of = async (bases: (typeof base)[], grid: Repair[]) =>
      (await sweepRepairs(grid, bases.length, (seed) => ({
        base: bases[seed],
        stranger,
        feeds,
        noiseSeed: seed,
      })))!;
    const silence: Repair = [{ kind: 'silence', posts: 'all' }];
    const [open, silent] = await of([base, { ...base }], [[], silence]);
    expect(open.newlyRight).toEqual({ mean: 0, low: 0, high: expect.closeTo(-Math.log(0.025) / 2, 3) as number }); // prettier-ignore
    expect(silent.newlyRight.high).toBe(0);
    const [thrown] = await of([base, base], [[]]);
    expect(thrown.newlyRight.high).toBe(0);
  });

  test('stops when cancelled', async () => {
    let attacks = 0;
    const points = await sweepRepairs([[]], 9, world, {
      isCancelled: () => attacks > 0,
      onProgress: () => attacks++,
    });
    expect(points).toBeNull();
    expect(attacks).toBe(1);
  });

  test('refuses to sweep over nothing', async () => {
    await expect(sweepRepairs([[]], 0, world)).rejects.toThrow(RangeError);
  });
});
