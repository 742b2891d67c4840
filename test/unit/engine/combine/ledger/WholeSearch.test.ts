import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '$lib/engine/combine/solver/loadSolver';
import type { LinearRow, Solver } from '$lib/engine/combine/solver/Solver';
import type { ShareRows } from '$lib/engine/combine/ledger/tightenShares';
import { WholeSearch } from '$lib/engine/combine/ledger/WholeSearch';
import { WholeOracle } from '../../../../support/wholeOracle';

let solver: Solver;
let oracle: WholeOracle;
beforeAll(async () => {
  solver = await loadSolver();
  oracle = await WholeOracle.load();
});

const sumOf = (columns: number[], least: number, most: number): LinearRow => ({
  columns,
  values: columns.map(() => 1),
  least,
  most,
});

function prepare(
  rows: LinearRow[],
  variables: number,
  largest: number,
  { programs = 10_000, shares = [] as ShareRows[], totals = rows.length } = {},
) {
  const most = new Float64Array(variables).fill(largest);
  const program = solver.prepare({ variables, most, rows });
  const allowance = { programs };
  return { search: new WholeSearch({ program, rows, totals, shares, most }, allowance), allowance };
}

describe('WholeSearch', () => {
  // three pairs of one each: half of each in parts, no whole numbers at all
  const pairs = [sumOf([0, 1], 1, 1), sumOf([1, 2], 1, 1), sumOf([0, 2], 1, 1)];

  test('by hand: three pairs of one each cannot be whole; two of them can', () => {
    expect(prepare(pairs, 3, 9).search.optimise(new Float64Array(3), 'most', -Infinity)).toBeNull();
    const { search } = prepare(pairs.slice(0, 2), 3, 9);
    const costs = Float64Array.of(1, 0, 1);
    expect(search.optimise(costs, 'most', -Infinity)).toEqual({ value: 2, isReached: true });
    expect([...search.base!]).toEqual([1, 0, 1]);
    expect(search.optimise(costs, 'least', 2)).toEqual({ value: 0, isReached: true });
    expect(search.optimise(costs, 'most', 2)).toEqual({ value: 2, isReached: true });
    expect(search.base).toBeNull(); // it was known
  });

  test('by hand: 49% in whole per cent needs 35 people', () => {
    const rows: LinearRow[] = [
      sumOf([0, 1], 1, 1000),
      sumOf([0], 0, 1000),
      { columns: [0, 1], values: [103, -97], least: 0, most: Infinity },
      { columns: [0, 1], values: [101, -99], least: -Infinity, most: -1 },
    ];
    const off = { part: 0, whole: 0 };
    const shares = [{ part: 1, whole: 0, stated: 2, percent: 49, off }];
    const { search, allowance } = prepare(rows, 2, 1000, { shares, totals: 2 });
    const everybody = Float64Array.of(1, 1);
    expect(search.optimise(everybody, 'least', Infinity)).toEqual({ value: 35, isReached: true });
    expect([...search.base!]).toEqual([17, 18]);
    expect(allowance.programs).toBeGreaterThan(9_990); // narrowed, not tried out
  });

  test('out of programs: a bound that holds, and says that nobody was seen to reach it', () => {
    const { search } = prepare(pairs, 3, 9, { programs: 0 });
    const costs = Float64Array.of(1, 1, 1);
    expect(search.optimise(costs, 'most', -Infinity)).toEqual({ value: 1, isReached: false });
  });

  test('equals HiGHS’ own search on random programs, many of them without an answer', () => {
    const variables = 6;
    const row = fc.record({
      mask: fc.integer({ min: 1, max: 63 }),
      least: fc.nat(8),
      room: fc.nat(2),
      weight: fc.constantFrom(1, 1, 1, 2),
    });
    const program = fc.record({
      rows: fc.array(row, { minLength: 3, maxLength: 6 }),
      costs: fc.array(fc.nat(1), { minLength: variables, maxLength: variables }),
      sense: fc.constantFrom('least' as const, 'most' as const),
    });
    let unanswered = 0;
    fc.assert(
      fc.property(program, ({ rows: drawn, costs, sense }) => {
        const rows = drawn.map(({ mask, least, room, weight }): LinearRow => {
          const columns = [0, 1, 2, 3, 4, 5].filter((j) => (mask >> j) & 1);
          return {
            columns,
            values: columns.map((j) => (j % 2 ? weight : 1)),
            least,
            most: least + room,
          };
        });
        const { search } = prepare(rows, variables, 12);
        const none = sense === 'most' ? -Infinity : Infinity;
        const found = search.optimise(Float64Array.from(costs), sense, none);
        const expected = oracle.optimise(costs, sense, rows, 12);
        if (expected === null) unanswered++;
        expect(found).toEqual(expected === null ? null : { value: expected, isReached: true });
        // all bounds are back where they were
        expect(search.optimise(Float64Array.from(costs), sense, none)).toEqual(found);
      }),
      { numRuns: 150, seed: 21 },
    );
    expect(unanswered).toBeGreaterThan(15);
  });
});
