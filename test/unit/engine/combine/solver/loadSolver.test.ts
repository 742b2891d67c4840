import { describe, expect, test } from 'vitest';
import { loadSolver } from '$lib/engine/combine/solver/loadSolver';
import { EngineError } from '$lib/engine/EngineError';

describe('loadSolver', () => {
  test('by hand: 30 a chair and 50 a table, in parts', async () => {
    const solver = await loadSolver();
    const program = solver.prepare({
      variables: 2,
      most: Float64Array.of(Infinity, Infinity),
      rows: [
        { columns: [0, 1], values: [2, 2], least: -Infinity, most: 7 },
        { columns: [0], values: [1], least: 1, most: Infinity },
      ],
    });
    const costs = Float64Array.of(30, 50);
    expect(program.optimise(costs, 'most')!.value).toBeCloseTo(30 + 50 * 2.5, 9);
    expect(program.optimise(costs, 'least')!.value).toBeCloseTo(30, 9);
    program.boundRow(0, 8, 8);
    expect(program.optimise(costs, 'most')!.value).toBeCloseTo(180, 9);
    program.boundVariable(1, 0, 1);
    expect([...program.optimise(costs, 'most')!.at]).toEqual([3, 1]);
    program.boundRow(0, 0, 1);
    expect(program.optimise(costs, 'most')).toBeNull();
    program.dispose();
  });

  test('prices a row by what one more of it is worth', async () => {
    const solver = await loadSolver();
    const program = solver.prepare({
      variables: 2,
      most: Float64Array.of(Infinity, Infinity),
      rows: [
        { columns: [0, 1], values: [1, 1], least: 10, most: 10 },
        { columns: [1], values: [1], least: 4, most: 4 },
      ],
    });
    const { value, rowPrices } = program.optimise(Float64Array.of(1, 0), 'most')!;
    expect(value).toBe(6);
    expect([...rowPrices]).toEqual([1, -1]);
    program.dispose();
  });

  test('says in a sentence that it could not be loaded', async () => {
    const failing = () => Promise.reject(new Error('Failed to fetch'));
    await expect(loadSolver('/nowhere.wasm', failing)).rejects.toThrow(EngineError);
    await expect(loadSolver('/nowhere.wasm', failing)).rejects.toMatchObject({
      code: 'solver',
      message: expect.stringMatching(
        /could not be loaded \(Failed to fetch\).*the rest keeps working/,
      ),
    });
  });

  test('passes on where the bytes lie', async () => {
    let asked = '';
    await loadSolver('/base/highs.wasm', (options) => {
      asked = options.locateFile!('highs.wasm');
      return Promise.reject(new Error('enough'));
    }).catch(() => {});
    expect(asked).toBe('/base/highs.wasm');
  });
});
