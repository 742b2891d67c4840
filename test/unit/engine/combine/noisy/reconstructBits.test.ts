import { expect, test } from 'vitest';
import { askSubsets, reconstructBits } from '$lib/engine/combine/noisy/reconstructBits';
import { loadSolver } from '$lib/engine/combine/solver/loadSolver';
import { Random } from '$lib/engine/random/Random';

test('reconstructBits: exact counts give every bit away; noise far above √n few more than guessing', async () => {
  const solver = await loadSolver();
  const share = (error: number) => {
    const random = new Random(5, 302);
    let right = 0;
    for (let base = 0; base < 5; base++) {
      const bits = Uint8Array.from({ length: 36 }, () => random.below(2));
      const guess = reconstructBits(askSubsets(bits, 216, error, random), error, solver)!;
      guess.forEach((bit, i) => (right += Number(bit === bits[i])));
    }
    return right / 180;
  };
  expect(share(0)).toBe(1);
  expect(share(1)).toBeGreaterThan(share(24));
  expect(share(24)).toBeLessThan(0.85);
  const bits = Uint8Array.of(1, 0, 1);
  expect(reconstructBits({ asked: [bits], told: Float64Array.of(9) }, 1, solver)).toBeNull();
});
