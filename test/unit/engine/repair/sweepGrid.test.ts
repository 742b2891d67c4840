import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { createEngine } from '$lib/engine/createEngine';
import { MOST_CLAIMS } from '$lib/engine/constants';
import { defaultSettings } from '$lib/engine/base/settings';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import { parseRepair } from '$lib/engine/repair/parseRepair';
import { SWEEP_GRID } from '$lib/engine/repair/sweepGrid';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { sharedBase } from '../bases';

describe('SWEEP_GRID', () => {
  test('begins with no repair, ends with silence, and every one of it is a repair that can be read', () => {
    expect(SWEEP_GRID[0]).toEqual([]);
    expect(SWEEP_GRID.at(-1)).toEqual([{ kind: 'silence', posts: 'all' }]);
    for (const repair of SWEEP_GRID) expect(parseRepair(repair)).toEqual(repair);
  });

  test('on the two subtracted posts: unrepaired as the attack says, silence names nobody and loses all', async () => {
    const engine = createEngine();
    await engine.build(defaultSettings('classroom', 1));
    const example = (await engine.examples()).find(({ id }) => id === 'subtraction')!;
    const posts = [example.announcement!, ...example.more];
    const points = (await engine.sweep(posts))!;
    const { people } = await engine.truth(posts);
    expect(points[0]!.newlyRight.mean).toBe(people.newly.right);
    expect(points[0]!.anywayRight.mean).toBe(people.anyway.right);
    expect(points[0]!.meantNewly).toEqual(points[0]!.newlyRight);
    expect(points[0]!.storyLoss.mean).toBe(0);
    expect(points.at(-1)).toMatchObject({
      newlyRight: { mean: 0 },
      anywayRight: { mean: 0 },
      storyLoss: { mean: 1 },
    });
    expect(points.map(({ repair }) => repair)).toEqual(SWEEP_GRID);
    // waiting changes neither a number nor a diary
    const late = points.find(({ repair }) => repair[0]?.kind === 'delay')!;
    expect({ ...late, repair: [] }).toEqual(points[0]);
    // without dice every throw is the same
    for (const { repair, largestMost } of points)
      if (['minimum', 'round', 'window', 'place'].includes(repair[0]?.kind ?? ''))
        expect(largestMost.high).toBe(largestMost.low);
  });

  test('no post is withheld because ε is spent, not in the longest feed', () => {
    const numbers = trueNumbersOf(sharedBase('classroom', 1));
    const post: Announcement = {
      kind: 'pair',
      who: { people: { plan: 0 }, did: [] },
      other: { people: { plan: 1 }, did: [] },
      quip: '',
    };
    const feed = Array.from({ length: MOST_CLAIMS / 2 }, () => post);
    for (const repair of SWEEP_GRID) {
      const { withheld } = applyRepair(repair, feed, numbers, 1);
      expect(withheld.filter(({ reason }) => reason === 'budgetSpent')).toEqual([]);
    }
  });
});
