import { describe, expect, test } from 'vitest';
import type { BlockPerson, BlockTable, PublishedBlock } from '$lib/engine/combine/block/Block';
import type { BlockRecord } from '$lib/engine/combine/block/blockRecords';
import { fitBlock } from '$lib/engine/combine/block/fitBlock';
import { tabulate } from '$lib/engine/combine/block/tabulate';
import { Random } from '$lib/engine/random/Random';

const STREAM = 4_711;
const NAMES = ['ageBand', 'plan', 'device'];
const SIZES = [5, 3, 4];

/** The numbers of a table, counted anew and in another way than the engine does: null for hidden, NaN for a mean of nobody. */
function countAnew({ of, by }: BlockTable, people: BlockRecord[], minimum: number) {
  const numbers: Array<number | null> = [];
  const [first, second] = by.map((trait) => NAMES.indexOf(trait));
  for (let a = 0; a < SIZES[first]; a++)
    for (let b = 0; b < (second === undefined ? 1 : SIZES[second]); b++) {
      let [size, watchers, viewings] = [0, 0, 0];
      for (const { traits, viewings: own } of people) {
        if (traits[first] !== a || (second !== undefined && traits[second] !== b)) continue;
        size++;
        watchers += traits[3];
        viewings += own;
      }
      const about = of === 'watchers' ? watchers : size;
      if (about > 0 && about < minimum) numbers.push(null);
      else if (of === 'viewings')
        numbers.push(size === 0 ? NaN : Math.floor((10 * viewings) / size + 0.5) / 10);
      else numbers.push(about);
    }
  return numbers;
}

const printed = ({ cells }: BlockTable) =>
  cells.map(({ value, isHidden }) => (isHidden ? null : (value ?? NaN)));

const publish = (records: BlockRecord[], minimum: number): PublishedBlock => ({
  town: 0,
  block: 0,
  blocks: 1,
  people: records.length,
  minimum,
  subject: 'health',
  tables: tabulate(records, minimum),
});

function draw(random: Random, people: number, most: number, sizes = [2, 2, 2]): BlockRecord[] {
  return Array.from({ length: people }, () => ({
    traits: [...sizes.map((size) => random.below(size)), random.below(2)],
    viewings: random.below(most + 1),
  }));
}

/** Every list of `people` of these, in order, repeats allowed. */
function* multisets<T>(of: T[], people: number, from = 0): Generator<T[]> {
  if (people === 0) return yield [];
  for (let i = from; i < of.length; i++)
    for (const rest of multisets(of, people - 1, i)) yield [of[i], ...rest];
}

const key = (people: Array<{ traits: number[] }>) =>
  people
    .map(({ traits }) => traits.join(''))
    .sort()
    .join(' ');

/** By traits, every block that fits the tables kept; of each the least and largest number of viewings of every kind of person. */
function tryEverything(
  published: PublishedBlock,
  without: string[],
  kinds: number[][],
  most: number,
) {
  const kept = published.tables.filter(({ id }) => !without.includes(id));
  const fits = (people: BlockRecord[], tables: BlockTable[]) =>
    tables.every((table) => {
      const counted = countAnew(table, people, published.minimum);
      return printed(table).every((value, c) => Object.is(value, counted[c]));
    });
  const counts = kept.filter(({ of }) => of !== 'viewings');
  const found = new Map<string, Map<string, [number, number]>>();
  const ofTraits = kinds.map((traits) => ({ traits, viewings: 0 }));
  for (const people of multisets(ofTraits, published.people)) {
    if (!fits(people, counts)) continue;
    for (let code = 0; code < (most + 1) ** people.length; code++) {
      const full = people.map(({ traits }, p) => ({
        traits,
        viewings: Math.floor(code / (most + 1) ** p) % (most + 1),
      }));
      if (!fits(full, kept)) continue;
      const ranges = found.get(key(people)) ?? new Map<string, [number, number]>();
      for (const { traits, viewings } of full) {
        const [least, largest] = ranges.get(traits.join('')) ?? [Infinity, -Infinity];
        ranges.set(traits.join(''), [Math.min(least, viewings), Math.max(largest, viewings)]);
      }
      found.set(key(people), ranges);
    }
  }
  return found;
}

const rangesOf = (people: BlockPerson[]) =>
  Object.fromEntries(
    people.map(({ traits, viewings }) => [traits.join(''), [viewings!.least, viewings!.most]]),
  );

describe('a block from its tables', () => {
  const kinds = [0, 1].flatMap((a) =>
    [0, 1].flatMap((p) => [0, 1].flatMap((d) => [0, 1].map((w) => [a, p, d, w]))),
  );

  test('by hand: two people told apart by age alone, and a mean of one is that one’s number', () => {
    const records = [
      { traits: [0, 1, 0, 1], viewings: 12 },
      { traits: [3, 1, 0, 0], viewings: 50 },
    ];
    expect(fitBlock(publish(records, 1))).toEqual({
      isComplete: true,
      solutions: [
        [
          { traits: [3, 1, 0, 0], viewings: { least: 50, most: 50 } },
          { traits: [0, 1, 0, 1], viewings: { least: 12, most: 12 } },
        ].sort((a, b) => a.traits[0] - b.traits[0]),
      ],
    });
  });

  test('by hand: who pays for what is anybody’s guess if only margins are published', () => {
    const records = [
      { traits: [0, 0, 0, 0], viewings: 1 },
      { traits: [1, 1, 0, 0], viewings: 2 },
    ];
    const without = ['3A', '3C', '5A', '5B', '5C'];
    const { solutions } = fitBlock(publish(records, 1), without);
    expect(solutions.map(key).sort()).toEqual(['0000 1100', '0100 1000']);
  });

  test.each([
    [[], 1],
    [['3A', '3B', '3C'], 1],
    [['2A', '3A', '4B', '5C'], 1],
    [['3A', '3B', '5A'], 2],
    [[], 3],
    [['3A', '3B', '3C', '4A', '4B', '4C'], 1],
  ])('without %j and a minimum of %i equals a try of everything', (without, minimum) => {
    const random = new Random(minimum * 100 + without.length, STREAM);
    let solved = 0;
    for (let block = 0; block < 6; block++) {
      const records = draw(random, 2 + (block % 3), 2);
      // nobody whose mean is published can have watched more than all together
      const most = records.reduce((sum, { viewings }) => sum + viewings, 0);
      const published = publish(records, minimum);
      const { solutions, isComplete } = fitBlock(published, without);
      expect(isComplete).toBe(true);
      const expected = tryEverything(published, without, kinds, most);
      const spoken = (traits: string) =>
        without.includes('4A') && without.includes('4B')
          ? traits.replace(/(\d{3})\d/g, '$1-1')
          : traits;
      const sorted = (keys: Iterable<string>) =>
        [...new Set([...keys].map((each) => spoken(each).split(' ').sort().join(' ')))].sort();
      expect(sorted(solutions.map(key))).toEqual(sorted(expected.keys()));
      expect(solutions).toHaveLength(sorted(expected.keys()).length);
      solved += solutions.length;
      if (solutions.some((people) => people.some(({ viewings }) => viewings === null))) continue;
      for (const people of solutions)
        for (const [kind, [least, largest]] of Object.entries(rangesOf(people)))
          for (const [traits, ranges] of expected)
            if (traits === key(people)) {
              expect(least).toBe(ranges.get(kind)![0]);
              expect(Math.min(largest, most)).toBe(ranges.get(kind)![1]);
            }
    }
    expect(solved).toBeGreaterThanOrEqual(6);
  });

  test('six people, by counts alone: equals a try of everything', () => {
    const without = ['3A', '5A', '5B', '5C'];
    const sizes: number[] = [];
    for (const minimum of [1, 3]) {
      const published = publish(draw(new Random(minimum, STREAM), 6, 0), minimum);
      const { solutions, isComplete } = fitBlock(published, without);
      expect(isComplete).toBe(true);
      expect(solutions.map(key).sort()).toEqual([
        ...[...tryEverything(published, without, kinds, 0).keys()].sort(),
      ]);
      sizes.push(solutions.length);
    }
    expect(Math.max(...sizes)).toBeGreaterThan(1);
  });

  test('stops at its bounds, and says so', () => {
    const published = publish(draw(new Random(9, STREAM), 8, 40, [5, 3, 4]), 1);
    const without = ['3B', '3C', '5A', '5B', '5C'];
    const all = fitBlock(published, without);
    expect(all.isComplete).toBe(true);
    expect(all.solutions.length).toBeGreaterThan(3);
    const few = fitBlock(published, without, { mostSolutions: 3 });
    expect(few.isComplete).toBe(false);
    expect(few.solutions).toEqual(all.solutions.slice(0, 3));
    expect(fitBlock(published, without, { mostSteps: 5 }).isComplete).toBe(false);
    expect(fitBlock(published, without, { mostSolutions: all.solutions.length }).isComplete).toBe(
      true,
    );
  });

  test('tables that contradict one another leave nobody', () => {
    const published = publish(draw(new Random(5, STREAM), 5, 40), 1);
    published.tables[0].cells[0].value! += 1;
    expect(fitBlock(published)).toEqual({ solutions: [], isComplete: true });
  });
});
