import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REMOTE_TOWNS, TOWNS } from '$lib/engine/constants';
import { personaName, personaNames } from '$lib/words/en/personaNames';
import { fromTown, inTown, REMOTE_PLACES, townName, TOWN_COUNT } from '$lib/words/en/townNames';

describe('towns', () => {
  test('are as many as the engine has, and as many of them remote', () => {
    expect(TOWN_COUNT).toBe(TOWNS);
    expect(REMOTE_PLACES).toBe(REMOTE_TOWNS);
  });

  test('begin with Saltby and end at the lighthouse', () => {
    expect(townName(0)).toBe('Saltby');
    expect(inTown(0)).toBe('in Saltby');
    expect(fromTown(1)).toBe('from Harrow Fen');
    expect(townName(59)).toBe('the lighthouse on Gannet Point');
    expect(inTown(59)).toBe('at the lighthouse on Gannet Point');
    expect(inTown(58)).toBe('aboard the night ferry');
    expect(inTown(57)).toBe('on Cold Lantern Island');
    expect(inTown(55)).toBe('in Zeal Wootton');
  });

  test('are all different, however many', () => {
    for (const towns of [1, 5, 12, 60, 200, 256]) {
      const names = Array.from({ length: towns }, (_, town) => townName(town, towns));
      expect(new Set(names).size).toBe(towns);
    }
    expect(inTown(11, 12)).toBe('at the lighthouse on Gannet Point');
  });

  test('refuse one that does not exist', () => {
    expect(() => townName(60)).toThrow(/from 0 to 59, got 60/);
    expect(() => townName(-1)).toThrow(RangeError);
  });
});

describe('people', () => {
  test('have a given and a family name, the same for the same seed', async () => {
    const first = await personaNames(1, [0, 1, 2]);
    expect(await personaNames(1, [0, 1, 2])).toEqual(first);
    expect(await personaNames(2, [0, 1, 2])).not.toEqual(first);
    expect(await personaName(1, 1)).toBe(first[1]);
    for (const name of first) expect(name).toMatch(/^\S+ \S+/);
  });

  test('keep their names in any company, but for an initial', async () => {
    const alone = await personaName(1, 77);
    const [given, family] = alone.split(' ');
    const crowd = await personaNames(1, [5, 77, 900]);
    expect(crowd[1].startsWith(given) && crowd[1].endsWith(family)).toBe(true);
  });

  test('are all different, thousands of them', async () => {
    const personas = Array.from({ length: 4000 }, (_, i) => i);
    const names = await personaNames(1, personas);
    expect(new Set(names).size).toBe(personas.length);
    expect(names.some((name) => / [A-Z]\. /.test(name))).toBe(true);
    expect(names.filter((name) => /['"]|undefined| {2}/.test(name))).toEqual([]);
  });

  test('asked for twice have the same name twice', async () => {
    const [a, b] = await personaNames(3, [8, 8]);
    expect(a).toBe(b);
  });

  test('are different in any company', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(0xffffffff),
        fc.uniqueArray(fc.nat(30_000), { maxLength: 40 }),
        async (seed, personas) => {
          const names = await personaNames(seed, personas);
          expect(new Set(names).size).toBe(personas.length);
        },
      ),
      { numRuns: 20 },
    );
  });
});
