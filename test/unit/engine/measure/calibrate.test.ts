import { beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/engine/base/settings';
import { SUSPECT_FLOOR } from '$lib/engine/constants';
import type { Calibration } from '$lib/engine/measure/Calibration';
import { CalibrationTally } from '$lib/engine/measure/CalibrationTally';
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

  test('counts names newly given, and apart from them those that the diaries give', () => {
    expect(found.precision).toBe(found.newly.precision);
    expect(found.named).toBe(found.newly.right + found.innocentsNamed);
    expect(found.recall).toBeLessThan(1);
    expect(found.newly.right).toBeLessThanOrEqual(found.newly.unnamed);
    expect(found.atNinety.right).toBeLessThanOrEqual(found.atNinety.count);
    expect(found.anyway.named).toBeGreaterThan(0);
    expect(found.anyway.right / found.anyway.named).toBeGreaterThan(0.5);
    expect(found.baseline.right).toBeLessThanOrEqual(found.baseline.named);
    // outsiders are named too, and far less often than one in ten
    const { outsiders, newly, anyway } = found.control;
    expect(newly).toBeLessThanOrEqual(found.innocentsNamed);
    expect((newly + anyway) / outsiders).toBeLessThan(0.1);
  });

  test('scores everybody and every post, suspect or not', () => {
    const { posts, pairs, log, brier } = found.everybody;
    expect(posts).toBe(found.feeds);
    expect(pairs).toBeGreaterThan(5 * found.suspects);
    // posts tell something, and by far not all
    expect(log.skill).toBeGreaterThan(-0.05);
    expect(log.skill).toBeLessThan(0.5);
    expect(log.bitsAPost! * posts).toBeCloseTo((log.before - log.after) * pairs, 6);
    expect(log.interval![0]).toBeLessThanOrEqual(log.skill!);
    expect(log.interval![1]).toBeGreaterThanOrEqual(log.skill!);
    expect(brier.after).toBeLessThan(found.brier);
  });

  test('holds whom the posts moved against the truth', () => {
    const { moved } = found;
    expect(moved.count).toBe(moved.up.count + moved.down.count);
    expect(moved.bySize.reduce((sum, { count }) => sum + count, 0)).toBe(moved.count);
    expect(moved.count).toBeGreaterThan(0);
    expect(moved.count).toBeLessThan(found.suspects / 10);
    expect(moved.worlds).toBeLessThanOrEqual(3);
    if (moved.up.count > 0) expect(moved.up.stated).toBeGreaterThan(moved.up.before!);
    if (moved.down.count > 0) expect(moved.down.stated).toBeLessThan(moved.down.before!);
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

test('base by base gives what it gives in one go', () => {
  const settingsOf = { announcements: 2 };
  const tally = new CalibrationTally();
  for (const seed of [708, 707]) {
    const one = new CalibrationTally();
    calibrate(settings, seed, seed, { ...settingsOf, tally: one });
    tally.absorb(one.state());
  }
  expect(tally.finish(2)).toEqual(calibrate(settings, 707, 708, settingsOf));
});

test('gives the same figures for the same seeds', () => {
  const once = () => calibrate(settings, 707, 707, { announcements: 2 });
  expect(once()).toEqual(once());
});
