import { describe, expect, it } from 'vitest';
import { createEngine } from '$lib/engine/createEngine';
import { markCertain } from '$lib/engine/combine/reconstruct/markCertain';

const person = (number: number, ...traits: number[]) => ({ number, traits });

describe('people who are in every base that fits', () => {
  it('are everybody, if only one fits', () => {
    expect(markCertain([[person(8, 0), person(18, 1)]])).toEqual([[true, true]]);
  });

  it('are told apart by the whole record, and as often as every base has them', () => {
    const marks = markCertain([
      [person(8, 0), person(8, 0), person(30, 1)],
      [person(8, 0), person(8, 1), person(30, 1)],
    ]);
    expect(marks).toEqual([
      [true, false, true],
      [true, false, true],
    ]);
  });

  it('are nobody, if nothing fits', () => {
    expect(markCertain([])).toEqual([]);
  });
});

describe('the seven people, as the desk gives them', () => {
  it.each([
    [[], 1],
    [['4A'], 2],
    [['2A', '2B'], 8],
  ])(
    'without %j are %i blocks, as published, and the same people are certain in each',
    async (without, solutions) => {
      const view = await createEngine().block(without);
      expect(view.isComplete).toBe(true);
      expect(view.solutions).toHaveLength(solutions);
      const certain = view.solutions.map((people, i) =>
        people
          .filter((_, k) => view.isCertain[i]![k])
          .map(({ number, traits }) => `${number} ${traits}`)
          .sort(),
      );
      for (const people of certain) expect(people).toEqual(certain[0]);
      expect(certain[0]!.length === 7).toBe(solutions === 1);
    },
  );
});
