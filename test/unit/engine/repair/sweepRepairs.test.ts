import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { membersOf } from '$lib/engine/announce/membersOf';
import { publish } from '$lib/engine/announce/publish';
import { Stranger } from '$lib/engine/attack/Stranger';
import { NAMED_FROM } from '$lib/engine/constants';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import { attackRepaired } from '$lib/engine/repair/attackRepaired';
import type { Repair } from '$lib/engine/repair/Repair';
import { sweepRepairs } from '$lib/engine/repair/sweepRepairs';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 1, { reviewerShare: 0.05 });
const stranger = new Stranger(base);
const numbers = trueNumbersOf(base);
const when = { from: 0, to: 364 };
const least = (n: number): Announcement => ({
  kind: 'count',
  who: { people: {}, did: [{ what: { season: 'yule' }, when, times: { atLeast: n } }] },
  quip: '',
});
const record: Announcement = {
  kind: 'maximum',
  who: { people: {}, did: [{ what: { season: 'yule' }, when, times: { onDays: 1 } }] },
  quip: '',
};

describe('attackRepaired', () => {
  test('without a repair it is the attack on the exact numbers', () => {
    const feed = [least(12), record];
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
    const feed = applyRepair(repair, [least(12)], numbers, 1);
    // counts one higher that round to the same number
    const shifted = {
      ...numbers,
      publish: (post: Announcement) => {
        const publication = publish(base, post);
        const { most } = feed.claims[0];
        return { ...publication, count: most, numbers: [most] };
      },
    };
    const other = applyRepair(repair, [least(12)], shifted, 1);
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
    feeds: [[least(12), record]],
    noiseSeed: seed,
  });

  test('silence finds nobody and loses every story; no repair loses none', async () => {
    const shares: number[] = [];
    const points = await sweepRepairs([[], [{ kind: 'silence', posts: 'all' }]], 2, world, {
      onProgress: (share) => shares.push(share),
    });
    const [open, silent] = points!;
    expect(open.diaryRight.mean).toBeLessThanOrEqual(open.namedRight.mean);
    expect(silent.diaryRight.mean).toBe(0);
    expect(open.storyLoss).toEqual({ mean: 0, low: 0, high: 0 });
    expect(silent.storyLoss.mean).toBe(1);
    expect(silent.namedRight.mean + silent.namedWrong.mean).toBe(0);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('several feeds of a world: names are summed, loss is the mean over their posts', async () => {
    const grid: Repair[] = [[], [{ kind: 'round', to: 25, hiddenBelow: 0 }]];
    const of = async (feeds: Announcement[][]) =>
      (await sweepRepairs(grid, 1, () => ({ base, stranger, feeds, noiseSeed: 1 })))!;
    const [one, two] = [[least(12), record], [least(14)]];
    const [both, first, second] = [await of([one, two]), await of([one]), await of([two])];
    for (const i of [0, 1]) {
      expect(both[i].namedRight.mean).toBe(first[i].namedRight.mean + second[i].namedRight.mean);
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
    const feeds = [[least(12)]];
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
    expect(plain.namedRight).toEqual(minimum.namedRight);
    expect(plain.namedRight).toEqual(late.namedRight);
    await of([base, { ...base }]);
    expect(attacks).toBe(3);
  });

  test('right names are those of the diaries, plus what the number adds, less what it takes back', async () => {
    const [open] = (await sweepRepairs([[]], 1, world))!;
    const { result, reading } = stranger.attack(
      [least(12), record],
      [least(12), record].map((post) => publish(base, post)),
    );
    const right = new Set<number>();
    const diary = new Set<number>();
    for (const [i, post] of [least(12), record].entries()) {
      const members = new Set(membersOf(base, post, publish(base, post)));
      for (let persona = 0; persona < base.diaries.personas; persona++) {
        if (!members.has(base.diaries.subscriberOf[persona])) continue;
        if (result.probabilities[i * base.diaries.personas + persona] >= NAMED_FROM)
          right.add(persona);
        if (reading.diaryProbability(i, persona) >= NAMED_FROM) diary.add(persona);
      }
    }
    const takenBack = [...diary].filter((persona) => !right.has(persona)).length;
    expect(open.namedRight.mean).toBe(open.diaryRight.mean + open.newlyRight.mean - takenBack);
    expect(open.namedRight.mean).toBe(right.size);
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
