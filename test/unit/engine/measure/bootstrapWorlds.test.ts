import { describe, expect, test } from 'vitest';
import { bootstrapWorlds } from '$lib/engine/measure/bootstrapWorlds';
import { Random } from '$lib/engine/random/Random';

const share = (sums: ArrayLike<number>) => sums[1] / sums[0];
const intervalOf = (worlds: number[][], seed = 1) =>
  bootstrapWorlds(worlds, [share], new Random(seed, 150))[0];

describe('intervals by drawing whole worlds again', () => {
  test('by hand: of two worlds, all and none of them, every share from none to all is plausible', () => {
    expect(
      intervalOf([
        [1, 1],
        [1, 0],
      ]),
    ).toEqual([0, 1]);
  });

  test('weigh worlds by how many people they hold, and are a point if all worlds are alike', () => {
    expect(
      intervalOf([
        [2, 1],
        [4, 2],
        [6, 3],
      ]),
    ).toEqual([0.5, 0.5]);
  });

  test('are none of a single world, or of nothing', () => {
    expect(intervalOf([[4, 1]])).toBeNull();
    expect(
      intervalOf([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });

  test('are the same with the same dice', () => {
    const worlds = Array.from({ length: 30 }, (_, i) => [1 + (i % 3), i % 2]);
    expect(intervalOf(worlds, 5)).toEqual(intervalOf(worlds, 5));
  });

  test('hold the truth about as often as they say, though the people of a world stand and fall together', () => {
    const random = new Random(11, 7);
    const [TRIALS, WORLDS, PEOPLE, TRUE_SHARE] = [300, 60, 5, 0.3];
    let [held, heldByPeople] = [0, 0];
    for (let trial = 0; trial < TRIALS; trial++) {
      const worlds = Array.from({ length: WORLDS }, () => {
        const inWorld = random.unit() < 0.5 ? 0.05 : 0.55;
        let right = 0;
        for (let i = 0; i < PEOPLE; i++) right += Number(random.unit() < inWorld);
        return [PEOPLE, right];
      });
      const [low, high] = intervalOf(worlds, trial)!;
      held += Number(low <= TRUE_SHARE && TRUE_SHARE <= high);
      const people = WORLDS * PEOPLE;
      const found = worlds.reduce((sum, [, right]) => sum + right, 0) / people;
      const reach = 1.96 * Math.sqrt((found * (1 - found)) / people);
      heldByPeople += Number(Math.abs(found - TRUE_SHARE) <= reach);
    }
    // 95 %, give or take three standard errors and what 60 worlds fall short by
    expect(held / TRIALS).toBeGreaterThan(0.9);
    expect(held / TRIALS).toBeLessThan(0.99);
    // people taken for independent: too sure of itself
    expect(heldByPeople / TRIALS).toBeLessThan(0.88);
  });
});
