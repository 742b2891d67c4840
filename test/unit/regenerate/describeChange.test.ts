import { describe, expect, test } from 'vitest';
import { describeChange } from '../../../scripts/regenerate/describeChange';

const change = (place: string, before: string | null, after: string | null) =>
  describeChange(
    place,
    before === null ? null : Buffer.from(before),
    after === null ? null : Buffer.from(after),
  );
const json = (before: unknown, after: unknown) =>
  change('x.json', JSON.stringify(before), JSON.stringify(after));

describe('what changed, in a line', () => {
  test('nothing: nothing is said', () => {
    expect(json({ a: 1 }, { a: 1 })).toBeNull();
    expect(change('x', null, null)).toBeNull();
  });

  test('the first few leaves with old and new value; the rest are counted', () => {
    expect(json({ a: [1, { b: 0.123456 }], c: 'x' }, { a: [2, { b: 0.2 }], c: 'y', d: 1 })).toBe(
      'x.json: 4 of 4 values changed: a[0] 1 → 2, a[1].b 0.1235 → 0.2, c "x" → "y", and 1 more',
    );
  });

  test('entries with an id go by it, not by their place', () => {
    const rows = [{ id: 'p', v: 1 }];
    expect(json(rows, [{ id: 'new', v: 5 }, ...rows])).toBe(
      'x.json: 2 of 4 values changed: [new].id none → "new", [new].v none → 5',
    );
  });

  test('layout alone is said to be layout', () => {
    expect(change('x.json', '{"a":1}', '{ "a": 1 }')).toContain('the values as before');
  });

  test('lines of a page, bytes of a picture, what is new and what is gone', () => {
    expect(change('x.md#part', 'a\nb\nc', 'a\nB\nC\nd')).toBe('x.md#part: 3 lines new, 2 gone');
    expect(change('x.png', 'abc', 'abcd')).toBe('x.png: 3 → 4 bytes');
    expect(change('x.png', null, 'abcd')).toBe('x.png: new, 4 bytes');
    expect(change('x.png', 'abc', null)).toBe('x.png: gone');
  });
});
