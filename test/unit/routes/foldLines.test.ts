import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLines } from '../../../src/routes/lab/2007/foldLines';

const line = (title: number, isKnown = false) => ({
  title,
  titleId: title,
  day: title,
  stars: 3,
  isKnown,
});

test('a long record shows its ends, what was known and its neighbours', () => {
  const rows = foldLines(Array.from({ length: 20 }, (_, i) => line(i, i === 10)));
  expect(rows.map((row) => ('between' in row ? `${row.between} left out` : row.title))).toEqual([
    0,
    1,
    2,
    '6 left out',
    9,
    10,
    11,
    '5 left out',
    17,
    18,
    19,
  ]);
});

test('no line is lost, none is doubled, order stays, whatever is known', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (known) => {
      const lines = known.map((isKnown, i) => line(i, isKnown));
      let next = 0;
      for (const row of foldLines(lines)) {
        if ('between' in row) {
          expect(row.between).toBeGreaterThanOrEqual(3);
          for (let k = 0; k < row.between; k++) expect(lines[next++]!.isKnown).toBe(false);
        } else expect(row).toBe(lines[next++]);
      }
      expect(next).toBe(lines.length);
    }),
  );
});
