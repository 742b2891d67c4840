import { describe, expect, test } from 'vitest';
import { createEngine } from '$lib/engine/createEngine';
import { defaultSettings } from '$lib/engine/base/settings';
import { parseRepair } from '$lib/engine/repair/parseRepair';
import { SWEEP_GRID } from '$lib/engine/repair/sweepGrid';

describe('SWEEP_GRID', () => {
  test('begins with no repair, ends with silence, and every one of it is a repair that can be read', () => {
    expect(SWEEP_GRID[0]).toEqual([]);
    expect(SWEEP_GRID.at(-1)).toEqual([{ kind: 'silence', posts: 'all' }]);
    for (const repair of SWEEP_GRID) expect(parseRepair(repair)).toEqual(repair);
  });

  test('on the two subtracted posts: unrepaired as the attack says, silence names nobody and loses all, ε is never spent up', async () => {
    const engine = createEngine();
    await engine.build(defaultSettings('classroom', 1));
    const example = (await engine.examples()).find(({ id }) => id === 'subtraction')!;
    const posts = [example.announcement!, ...example.more];
    const points = (await engine.sweep(posts))!;
    const { scores } = await engine.truth(posts);
    expect(points[0]!.namedRight.mean).toBe(scores.reduce((sum, { right }) => sum + right, 0));
    expect(points[0]!.storyLoss.mean).toBe(0);
    expect(points.at(-1)).toMatchObject({ namedRight: { mean: 0 }, storyLoss: { mean: 1 } });
    for (const { repair, withheldShare } of points)
      if (repair[0]?.kind === 'geometric') expect(withheldShare.mean).toBe(0);
    expect(points.map(({ repair }) => repair)).toEqual(SWEEP_GRID);
  });
});
