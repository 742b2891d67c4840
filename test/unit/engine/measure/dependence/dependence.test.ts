import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { defaultSettings } from '$lib/engine/base/settings';
import { carryPost } from '$lib/engine/measure/dependence/carryPost';
import { LEVERS } from '$lib/engine/measure/dependence/levers';
import { sweepDependence } from '$lib/engine/measure/dependence/sweepDependence';
import { sharedBase } from '../../bases';

const december = { from: 334, to: 364 };
const yule: Announcement = {
  kind: 'count',
  who: {
    people: {},
    did: [{ what: { season: 'yule' }, when: december, times: { atLeast: 4 } }],
  },
  quip: '',
};

describe('sweepDependence', () => {
  test('turns each assumption down and up, most influential first, in the same seeds', async () => {
    const shares: number[] = [];
    const levers = LEVERS.filter(({ id }) => ['reviewerShare', 'runs', 'offStars'].includes(id));
    const found = (await sweepDependence(
      defaultSettings('classroom'),
      41,
      42,
      () => [[yule]],
      { onProgress: (share) => shares.push(share) },
      levers,
    ))!;
    expect(found.effects.map(({ lever }) => lever.id).sort()).toEqual(
      levers.map(({ id }) => id).sort(),
    );
    const reach = found.effects.map(({ difference }) => Math.abs(difference.mean));
    expect(reach).toEqual([...reach].sort((a, b) => b - a));
    for (const { low, high, difference } of found.effects) {
      const { drawn } = found;
      expect(difference.mean).toBeCloseTo(high[drawn].mean - low[drawn].mean, 9);
      expect(low[drawn].low).toBeLessThanOrEqual(low[drawn].mean);
    }
    // more diaries, more names that the diaries give: none of them is found by the posts, which are about many
    const diaries = found.effects.find(({ lever }) => lever.id === 'reviewerShare')!;
    expect(diaries.high.anywayRight.mean).toBeGreaterThan(diaries.low.anywayRight.mean);
    expect([found.usual.right.mean, diaries.high.right.mean]).toEqual([0, 0]);
    expect(found.drawn).toBe('largestBits');
    expect(found.usual.largestBits.mean).toBeLessThan(1);
    expect(shares).toHaveLength(2 * (1 + 2 * levers.length));
    expect(shares[shares.length - 1]).toBe(1);
  }, 120_000);

  test('can be cancelled, and refuses seeds backwards', async () => {
    const settings = defaultSettings('classroom');
    const stopped = await sweepDependence(settings, 1, 2, () => [], { isCancelled: () => true });
    expect(stopped).toBeNull();
    await expect(sweepDependence(settings, 2, 1, () => [])).rejects.toThrow(RangeError);
  });
});

describe('carryPost', () => {
  const from = sharedBase('town', 1).catalogue;
  const to = sharedBase('classroom', 2).catalogue;

  test('takes a title to one of the same season at about the same place of the charts', () => {
    const title = from.season.findIndex((season, t) => season === 1 && from.chartRank[t] < 40);
    const did = [{ what: { title }, when: december, times: { inARow: 3 } }];
    const carried = carryPost(
      { kind: 'one', who: { people: { town: 3 }, did }, quip: 'So.' },
      from,
      to,
    );
    if (carried.kind !== 'one' || !('title' in carried.who.did[0].what))
      throw new Error('no title');
    const other = carried.who.did[0].what.title;
    expect(to.season[other]).toBe(1);
    expect(
      Math.abs(to.chartRank[other] / to.titles - from.chartRank[title] / from.titles),
    ).toBeLessThan(0.1);
    expect(carried.who.people).toEqual({ town: 3 });
    expect(carried.who.did[0].times).toEqual({ inARow: 3 });
  });

  test('leaves what names no title as it is', () => {
    expect(carryPost(yule, from, to)).toEqual(yule);
  });
});
