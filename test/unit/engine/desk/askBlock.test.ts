import { describe, expect, test } from 'vitest';
import { BLOCK_LAYOUT } from '$lib/engine/combine/block/blockLayout';
import { findBlock } from '$lib/engine/combine/block/findBlock';
import { markRight } from '$lib/engine/combine/block/markRight';
import { matchDiaries } from '$lib/engine/combine/block/matchDiaries';
import { tabulate } from '$lib/engine/combine/block/tabulate';
import { BLOCK_PEOPLE } from '$lib/engine/constants';
import { createEngine } from '$lib/engine/createEngine';
import { askBlock, revealBlock } from '$lib/engine/desk/askBlock';
import { defaultSettings } from '$lib/engine/base/settings';
import { measureBlocks } from '$lib/engine/measure/measureBlocks';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 11);
const TOWNS = Array.from(base.catalogue.townShare.keys());
const question = (town: number, block = 0, minimum = 1, without: string[] = []) => ({
  town,
  block,
  minimum,
  without,
});
const inhabited = TOWNS.filter((town) => base.town.includes(town));

describe('the blocks of a town', () => {
  test('are all its people, each once, a few in each', () => {
    for (const town of inhabited) {
      const people = Array.from(base.town.keys()).filter((s) => base.town[s] === town);
      const { blocks } = findBlock(base, { town, block: 0 });
      const cut = Array.from(
        { length: blocks },
        (_, block) => findBlock(base, { town, block }).members,
      );
      expect(cut.flat()).toEqual(people);
      const sizes = cut.map(({ length }) => length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(BLOCK_PEOPLE);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      expect((blocks - 1) * BLOCK_PEOPLE).toBeLessThan(people.length);
    }
  });

  test('of larger bases are as small', () => {
    const town = sharedBase('town', 1);
    for (const place of [0, 30, 57]) {
      const { members } = findBlock(town, { town: place, block: 0 });
      expect(members.length).toBeLessThanOrEqual(BLOCK_PEOPLE);
      const { isComplete, solutions } = askBlock(town, question(place));
      expect(isComplete).toBe(true);
      expect(solutions.length).toBeGreaterThan(0);
    }
  });

  test('that there are not are refused in a sentence', () => {
    const empty = TOWNS.find((town) => !base.town.includes(town))!;
    expect(() => askBlock(base, question(60))).toThrow(
      'There is no town number 60: this base has 0 to 59.',
    );
    expect(() => askBlock(base, question(NaN))).toThrow(/no town number NaN/);
    expect(() => askBlock(base, question(empty))).toThrow(/Nobody in this base lives in town/);
    expect(() => askBlock(base, question(0, 99))).toThrow(/no block number 99: this town has 0 to/);
    expect(() => askBlock(base, question(0, 0, 0))).toThrow(/from 1 \(which hides nothing\)/);
    expect(() => askBlock(base, question(0, 0, 1, ['9Z']))).toThrow(
      `There is no table "9Z". There are: ${BLOCK_LAYOUT.map(({ id }) => id).join(', ')}.`,
    );
  });
});

describe('what is worked out of a block', () => {
  const cases = [
    question(0),
    question(0, 0, 3),
    question(0, 0, 5),
    question(0, 0, 11),
    question(0, 0, 1, ['3A', '3B', '3C']),
    question(0, 0, 1, ['3A', '3B', '3C', '5A', '5B', '5C']),
    question(0, 0, 3, ['2A', '4B', '5A']),
  ];

  test.each(cases)(
    'always holds the truth, and whoever is certain is real: $minimum, $without',
    (how) => {
      let [certain, several] = [0, 0];
      for (const town of inhabited.slice(-20)) {
        const asked = { ...how, town };
        const answer = askBlock(base, asked);
        const { solutions, isComplete, isCertain, isNumberKnown } = answer;
        const { records, isRight } = revealBlock(base, answer);
        if (!isComplete) {
          expect(isCertain.flat()).not.toContain(true);
          continue;
        }
        expect(
          isRight.some((marks) => marks.every(Boolean)),
          `town ${town}`,
        ).toBe(true);
        solutions.forEach((people, i) => {
          const withViewings = markRight(people, records);
          people.forEach((_, k) => {
            if (isNumberKnown[i][k]) expect(isCertain[i][k]).toBe(true);
            if (isNumberKnown[i][k]) expect(withViewings[k]).toBe(true);
            if (isCertain[i][k]) expect(isRight[i][k]).toBe(true);
          });
        });
        certain += isCertain[0].filter(Boolean).length;
        several += Number(solutions.length > 1);
      }
      expect(certain + several).toBeGreaterThan(0);
    },
  );

  test('fits every count that is published, counted again', () => {
    for (const minimum of [1, 3])
      for (const town of inhabited.slice(0, 20)) {
        const { solutions, published } = askBlock(base, question(town, 0, minimum));
        for (const people of solutions) {
          const tables = tabulate(
            people.map(({ traits }) => ({ traits, viewings: 0 })),
            minimum,
          );
          published.tables.forEach(({ of, cells }, t) => {
            if (of !== 'viewings') expect(tables[t].cells).toEqual(cells);
          });
        }
      }
  });

  test('more tables never leave more blocks', () => {
    const all = BLOCK_LAYOUT.map(({ id }) => id);
    const without = all.filter((id) => !['2A', '2B', '2C', '4A'].includes(id));
    let before = Infinity;
    while (true) {
      const { solutions, isComplete } = askBlock(base, question(20, 0, 1, without));
      const now = isComplete ? solutions.length : Infinity;
      expect(now).toBeLessThanOrEqual(before);
      before = now;
      if (without.length === 0) break;
      without.pop();
    }
    expect(before).toBeLessThan(10);
  });
});

describe('diaries beside a block', () => {
  const record = (watched: number, viewings: number) => ({
    traits: [0, 0, 0, watched],
    viewings: { least: viewings, most: viewings },
  });
  const subject = base.catalogue.sensitivity.indexOf(1);
  const plain = base.catalogue.sensitivity.indexOf(0);
  const diaries = {
    ...base.diaries,
    personas: 3,
    namedTown: Int16Array.of(7, 7, 2),
    reviewOffsets: Uint32Array.of(0, 2, 4, 5),
    title: Uint16Array.of(plain, plain, plain, subject, plain),
  };
  const published = {
    ...askBlock(base, question(inhabited[0])).published,
    town: 7,
    blocks: 1,
    subject: 'health' as const,
  };
  const match = (people: ReturnType<typeof record>[], blocks = 1) =>
    matchDiaries(
      { ...published, blocks },
      { solutions: [people], isComplete: true },
      [people.map(() => true)],
      diaries,
      base.catalogue,
    );

  test('fall to whoever watched enough, and watched what they speak of', () => {
    expect(match([record(0, 1), record(0, 2), record(1, 9)])).toEqual([
      { persona: 0, reviews: 2, isOnSubject: false, fits: 2, person: -1 },
      { persona: 1, reviews: 2, isOnSubject: true, fits: 1, person: 2 },
    ]);
  });

  test('fall to nobody where the town has another block, or nobody fits', () => {
    expect(match([record(0, 1), record(1, 9)], 2).map(({ person }) => person)).toEqual([-1, -1]);
    expect(match([record(1, 1)]).map(({ fits, person }) => [fits, person])).toEqual([
      [0, -1],
      [0, -1],
    ]);
  });
});

test('over every block of a base: the shares add up, and the certain are right', () => {
  const settings = defaultSettings('classroom');
  const all = measureBlocks(settings, 1, 1, { without: [], minimum: 1 });
  expect(all.certain.of).toBe(1_000);
  expect(all.right?.share).toBe(1);
  expect(all.single.share).toBeGreaterThan(0.9);
  const few = measureBlocks(settings, 1, 1, { without: [], minimum: 5 });
  expect(few.single.of).toBe(all.single.of);
  expect(few.single.count).toBeLessThan(all.single.count);
  expect(few.right?.share).toBe(1);
  expect(() => measureBlocks(settings, 2, 1, { without: [], minimum: 1 })).toThrow(RangeError);
});

test('the engine gives block and truth, and needs a base', async () => {
  const engine = createEngine();
  await expect(engine.townBlock(question(0))).rejects.toThrow(/build one first/);
  await engine.build(defaultSettings('classroom', 11));
  const block = await engine.townBlock(question(20));
  const { records, isRight } = await engine.townBlockTruth(question(20));
  expect(records).toHaveLength(block.published.people);
  expect(isRight).toHaveLength(block.solutions.length);
});
