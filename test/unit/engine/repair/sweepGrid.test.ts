import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { createEngine } from '$lib/engine/createEngine';
import { MOST_CLAIMS, NAMED_FROM } from '$lib/engine/constants';
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
    const { members, subscriberOf } = await engine.truth(posts);
    const { probabilities, personas } = await engine.attack(posts);
    const named = posts.map((_, post) =>
      Array.from({ length: personas }, (_, persona) => persona).filter(
        (persona) =>
          probabilities[post * personas + persona] >= NAMED_FROM &&
          members[post].includes(subscriberOf[persona]),
      ),
    );
    expect(points[0]!.namedRight.mean).toBe(new Set(named.flat()).size);
    expect(points[0]!.meantRight).toEqual(points[0]!.namedRight);
    expect(points[0]!.storyLoss.mean).toBe(0);
    expect(points.at(-1)).toMatchObject({ namedRight: { mean: 0 }, storyLoss: { mean: 1 } });
    expect(points.map(({ repair }) => repair)).toEqual(SWEEP_GRID);
    // waiting changes neither a number nor a diary
    const late = points.find(({ repair }) => repair[0]?.kind === 'delay')!;
    expect({ ...late, repair: [] }).toEqual(points[0]);
    // without dice every throw is the same
    for (const { repair, meantRight } of points)
      if (['minimum', 'round', 'window', 'place'].includes(repair[0]?.kind ?? ''))
        expect(meantRight.high).toBe(meantRight.low);
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
