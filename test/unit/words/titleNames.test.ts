import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENRES, SEASONS, SENSITIVITIES } from '$lib/engine/announce/announcement';
import { permute } from '$lib/words/permute';
import {
  findTitles,
  possibleNames,
  titleName,
  TitleNames,
  type NamedColumns,
} from '$lib/words/en/titleNames';
import { realTitles } from './realTitles';

/** A catalogue of titles with pseudo-random groups; `fixed` puts all into one. */
function columns(titles: number, seed = 1, fixed?: [number, number, number]): NamedColumns {
  const genre = new Uint8Array(titles);
  const season = new Uint8Array(titles);
  const sensitivity = new Uint8Array(titles);
  const chartRank = new Uint16Array(titles);
  for (let i = 0; i < titles; i++) {
    const draw = permute(i, titles, seed);
    chartRank[i] = draw;
    genre[i] = fixed ? fixed[0] : draw % GENRES.length;
    season[i] = fixed ? fixed[1] : draw % 7 === 0 ? 1 + (draw % (SEASONS.length - 1)) : 0;
    sensitivity[i] = fixed
      ? fixed[2]
      : draw % 11 === 0
        ? 1 + (draw % (SENSITIVITIES.length - 1))
        : 0;
  }
  return { genre, season, sensitivity, chartRank };
}

const allNames = (columns: NamedColumns, seed: number): string[] => {
  const names = new TitleNames(columns, seed);
  return Array.from({ length: names.titles }, (_, title) => names.name(title));
};

/** Every name that can be invented, once a group of names. */
function everyName(): string[] {
  const names: string[] = [];
  GENRES.forEach((_, genre) => {
    for (let season = 0; season < SEASONS.length; season++)
      names.push(...possibleNames(genre, season, 0));
  });
  for (let sensitivity = 1; sensitivity < SENSITIVITIES.length; sensitivity++)
    names.push(...possibleNames(0, 0, sensitivity));
  return names;
}

describe('names that can be invented', () => {
  const names = everyName();

  test('are all different, across genres, seasons and subjects', () => {
    const seen = new Set<string>();
    const twice = names.filter((name) => seen.size === seen.add(name.toLowerCase()).size);
    expect(twice).toEqual([]);
    expect(names.length).toBeGreaterThan(40_000);
  });

  test('are of no real film or series that everybody knows', () => {
    const plain = (name: string) =>
      name
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .replace(/^the/, '');
    const real = new Set(realTitles.map(plain));
    expect(names.filter((name) => real.has(plain(name)))).toEqual([]);
  });

  test('are clean text: no doubled spaces, no straight quotes, a capital first', () => {
    expect(
      names.filter((name) => !/^[A-Z0-9]/.test(name) || /\s\s|['"]|undefined|^\s|\s$/.test(name)),
    ).toEqual([]);
  });

  test('begin with "What the Scan Said" for health', () => {
    expect(possibleNames(0, 0, SENSITIVITIES.indexOf('health'))).toContain('What the Scan Said');
    expect(possibleNames(0, 0, 0)).toContain('The Lamplighter’s Wedding');
  });
});

describe('the names of a catalogue', () => {
  test('are unique for as many titles as the largest base has', () => {
    const names = allNames(columns(17_770), 1);
    expect(new Set(names).size).toBe(17_770);
  });

  test('are unique even if all titles are of one kind: then there are sequels', () => {
    for (const fixed of [
      [0, 1, 0],
      [4, 0, 0],
      [2, 3, 5],
    ] as [number, number, number][]) {
      const names = allNames(columns(17_770, 3, fixed), 9);
      expect(new Set(names).size).toBe(17_770);
      expect(names.some((name) => /, Part \d/.test(name))).toBe(true);
    }
  });

  test('are unique in any catalogue', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.nat(),
        fc.nat(0xffffffff),
        (titles, shuffle, seed) => {
          expect(new Set(allNames(columns(titles, shuffle), seed)).size).toBe(titles);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('give the most watched Christmas romance its Duke, whatever the seed', () => {
    for (let seed = 0; seed < 20; seed++) {
      const catalogue = columns(300, seed);
      const names = allNames(catalogue, seed);
      const dukes = names.filter((name) => name === 'The Yuletide Duke');
      expect(dukes).toHaveLength(1);
      const duke = names.indexOf('The Yuletide Duke');
      const romances = names.flatMap((_, title) =>
        catalogue.genre[title] === 0 &&
        catalogue.season[title] === 1 &&
        catalogue.sensitivity[title] === 0
          ? [catalogue.chartRank[title]]
          : [],
      );
      expect(catalogue.chartRank[duke]).toBe(Math.min(...romances));
    }
  });

  test('are the same for the same seed, and others for another', () => {
    const catalogue = columns(500);
    expect(allNames(catalogue, 5)).toEqual(allNames(catalogue, 5));
    expect(allNames(catalogue, 5)).not.toEqual(allNames(catalogue, 6));
    expect(titleName(catalogue, 5, 17)).toBe(allNames(catalogue, 5)[17]);
    expect(titleName(catalogue, 6, 17)).toBe(allNames(catalogue, 6)[17]);
  });

  test('refuse a title that does not exist', () => {
    expect(() => new TitleNames(columns(10), 1).name(10)).toThrow(/from 0 to 9, got 10/);
  });
});

describe('a search', () => {
  const catalogue = columns(5000);
  const names = new TitleNames(catalogue, 1);

  test('finds by beginning, "The" aside, before the middle', () => {
    const found = findTitles(names, 'yuletide du', 5);
    expect(names.name(found[0])).toBe('The Yuletide Duke');
    for (const title of findTitles(names, 'lighthouse', 50))
      expect(names.name(title).toLowerCase()).toContain('lighthouse');
  });

  test('minds neither case, accents nor apostrophes', () => {
    const name = Array.from({ length: 5000 }, (_, title) => names.name(title)).find((each) =>
      each.includes('’s '),
    )!;
    const found = names.find(name.replaceAll('’', "'").toUpperCase(), 1);
    expect(names.name(found[0])).toBe(name);
  });

  test('for nothing gives the charts, for nonsense nothing', () => {
    expect(names.find('', 3).map((title) => catalogue.chartRank[title])).toEqual([0, 1, 2]);
    expect(names.find('  ', 1)).toHaveLength(1);
    expect(names.find('xyzzy'.repeat(20_000))).toEqual([]);
    expect(names.find('.*[(')).toHaveLength(10);
  });

  test('gives no more than asked for, and none twice', () => {
    const found = names.find('the', 40);
    expect(found).toHaveLength(40);
    expect(new Set(found).size).toBe(40);
  });
});

test('a permutation is one, of any size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(0xffffffff), (size, seed) => {
      const places = new Set(Array.from({ length: size }, (_, i) => permute(i, size, seed)));
      expect(places.size).toBe(size);
      expect(Math.max(...places)).toBe(size - 1);
    }),
  );
  expect(() => permute(3, 3, 1)).toThrow(RangeError);
});
