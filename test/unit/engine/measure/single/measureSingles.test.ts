import { describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/engine/base/settings';
import { measureSingles } from '$lib/engine/measure/single/measureSingles';
import { SingleTally } from '$lib/engine/measure/single/SingleTally';

const settings = defaultSettings('classroom', 1);

describe('posts about one person over a few classrooms', () => {
  test('are what they are base by base', () => {
    const seeds: number[] = [];
    const onBase = (seed: number) => seeds.push(seed);
    const found = measureSingles(settings, 701, 702, { posts: 4, onBase });
    expect(seeds).toEqual([701, 702]);
    expect(found.posts + found.contradictions).toBe(8);
    expect(found.standing.count + found.standing.unranked).toBe(found.diarists.right);
    expect(found.suspects.right).toBeLessThanOrEqual(found.diarists.right);
    expect(found.suspects.stated).toBeLessThanOrEqual(found.diarists.stated);
    const tally = new SingleTally();
    for (const seed of [702, 701]) {
      const one = new SingleTally();
      measureSingles(settings, seed, seed, { posts: 4, tally: one });
      tally.absorb(one.state());
    }
    expect(tally.finish()).toEqual(found);
  }, 60_000);
});
