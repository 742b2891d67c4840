import { beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/engine/base/settings';
import { SUSPECT_FLOOR } from '$lib/engine/constants';
import type { Calibration } from '$lib/engine/measure/Calibration';
import { calibrate } from '$lib/engine/measure/calibrate';
import { loadSolver } from '$lib/engine/combine/solver/loadSolver';

/* A smoke test of what `headless calibrate` prints over hundreds of seeds: a few classrooms, every shape of post. */
const settings = defaultSettings('classroom', 1);
const [FROM, TO] = [701, 703];

describe('the stranger’s stated confidence over a few classrooms', () => {
  let found: Calibration;
  const bases: number[] = [];
  beforeAll(() => {
    found = calibrate(settings, FROM, TO, { onBase: (seed) => bases.push(seed) });
  }, 120_000);

  test('is measured on every base, a post of every shape each', () => {
    expect(bases).toEqual([701, 702, 703]);
    expect(found.bases).toBe(3);
    expect(found.feeds).toBeGreaterThan(3 * 8);
    expect(found.suspects).toBeGreaterThan(500);
  });

  test('is right: an expected calibration error of at most .08', () => {
    expect(found.ece).toBeLessThan(0.08);
    expect(found.decomposition.miscalibration).toBeLessThan(0.02);
  });

  test('tells people apart: it beats knowing the mean alone', () => {
    expect(found.decomposition.discrimination).toBeGreaterThan(0);
    expect(found.brier).toBeLessThan(found.decomposition.uncertainty);
    const { miscalibration, discrimination, uncertainty } = found.decomposition;
    expect(miscalibration - discrimination + uncertainty).toBeCloseTo(found.brier, 12);
  });

  test('counts every suspect once in the bins, by size and by isotonic block', () => {
    const count = (points: Array<{ count: number }>) => points.reduce((sum, p) => sum + p.count, 0);
    expect(count(found.reliability)).toBe(found.suspects);
    expect(count(found.corp)).toBe(found.suspects);
    expect(found.bySize.reduce((sum, { suspects }) => sum + suspects, 0)).toBe(found.suspects);
    for (const { stated } of found.reliability)
      expect(stated).toBeGreaterThanOrEqual(SUSPECT_FLOOR);
    const observed = found.corp.map((point) => point.observed);
    expect(observed).toEqual([...observed].sort((a, b) => a - b));
  });

  test('names innocents as often as its precision says', () => {
    expect(found.named).toBeGreaterThan(0);
    expect(found.precision).toBeCloseTo(1 - found.innocentsNamed / found.named, 12);
    expect(found.precision).toBeGreaterThan(0.5);
    expect(found.recall).toBeGreaterThan(0);
    expect(found.recall).toBeLessThan(1);
    expect(found.atNinety.right).toBeLessThanOrEqual(found.atNinety.count);
    expect(found.baseline.right).toBeLessThanOrEqual(found.baseline.named);
    // outsiders are named too, and far less often than one in ten
    expect(found.control.named).toBeLessThanOrEqual(found.innocentsNamed);
    expect(found.control.named / found.control.outsiders).toBeLessThan(0.1);
  });
});

describe('the stranger’s stated confidence about related posts', () => {
  test('is right about the posts and about the cells that they pin down together', async () => {
    const solver = await loadSolver();
    const found = calibrate(settings, 701, 706, { announcements: 4, solver });
    expect(found.feeds + found.contradictions).toBe(6);
    expect(found.suspects).toBeGreaterThan(300);
    expect(found.ece).toBeLessThan(0.08);
    const cells = found.cells!;
    expect(cells.suspects).toBeGreaterThan(300);
    expect(cells.ece).toBeLessThan(0.08);
    expect(cells.brier).toBeLessThan(cells.decomposition.uncertainty);
  }, 60_000);

  test('is not measured on cells without a solver, nor under a repair', async () => {
    expect(calibrate(settings, 701, 701, { announcements: 2 }).cells).toBeNull();
    const solver = await loadSolver();
    const repair = [{ kind: 'rr3', isKeyed: false } as const];
    expect(calibrate(settings, 701, 701, { announcements: 2, solver, repair }).cells).toBeNull();
  });

  test('is that of somebody who knows the repair; what is withheld is counted and concluded nothing from', () => {
    const silent = calibrate(settings, 701, 702, {
      announcements: 3,
      repair: [{ kind: 'silence', posts: 'all' }],
    });
    expect(silent).toMatchObject({ feeds: 0, withheld: 6, suspects: 0, precision: null });
    const noisy = calibrate(settings, 701, 706, {
      announcements: 3,
      repair: [{ kind: 'geometric', epsilon: 0.5, budget: 20 }],
    });
    expect(noisy.suspects).toBeGreaterThan(100);
    expect(noisy.ece).toBeLessThan(0.1);
  }, 60_000);
});

test('gives the same figures for the same seeds', () => {
  const once = () => calibrate(settings, 707, 707, { announcements: 2 });
  expect(once()).toEqual(once());
});
