import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdOrder } from '$lib/layout/crowdOrder';
import { hilbertIndex } from '$lib/layout/hilbertIndex';

describe('hilbertIndex', () => {
  it('visits every cell of the square once, and each next cell touches the one before', () => {
    const side = 16;
    const cells: Array<[number, number]> = [];
    for (let x = 0; x < side; x++)
      for (let y = 0; y < side; y++) cells[hilbertIndex(side, x, y)] = [x, y];
    expect(cells.filter(Boolean)).toHaveLength(side * side);
    for (let k = 1; k < cells.length; k++) {
      const [[x, y], [px, py]] = [cells[k], cells[k - 1]];
      expect(Math.abs(x - px) + Math.abs(y - py)).toBe(1);
    }
  });

  it('is the curve of the text book for a square of four', () => {
    expect([hilbertIndex(2, 0, 0), hilbertIndex(2, 0, 1)]).toEqual([0, 1]);
    expect([hilbertIndex(2, 1, 1), hilbertIndex(2, 1, 0)]).toEqual([2, 3]);
  });
});

describe('crowdOrder', () => {
  const columns = fc.integer({ min: 0, max: 400 }).chain((count) =>
    fc.record({
      town: fc.uint8Array({ minLength: count, maxLength: count, max: 60 }),
      taste: fc.uint8Array({ minLength: count, maxLength: count, max: 11 }),
      viewings: fc.uint16Array({ minLength: count, maxLength: count }),
    }),
  );

  it('is a permutation in which every town lies together', () => {
    fc.assert(
      fc.property(columns, (crowd) => {
        const rank = crowdOrder(crowd);
        const count = crowd.town.length;
        const atRank = new Int32Array(count).fill(-1);
        rank.forEach((place, subscriber) => (atRank[place] = subscriber));
        expect(atRank.includes(-1)).toBe(false);
        for (let k = 1; k < count; k++)
          expect(crowd.town[atRank[k]]).toBeGreaterThanOrEqual(crowd.town[atRank[k - 1]]);
      }),
    );
  });

  it('keeps people alike in the order of the columns', () => {
    const same = {
      town: new Uint8Array(5),
      taste: new Uint8Array(5),
      viewings: new Uint16Array(5),
    };
    expect([...crowdOrder(same)]).toEqual([0, 1, 2, 3, 4]);
  });
});
