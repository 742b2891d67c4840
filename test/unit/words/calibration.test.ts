import { describe, expect, test } from 'vitest';
import each from '$lib/data/calibration.json';
import runs from '$lib/data/calibrationRuns.json';
import type { Calibration, MovedSuspects } from '$lib/engine/measure/Calibration';
import { CalibrationTally } from '$lib/engine/measure/CalibrationTally';
import { calibration as words } from '$lib/words/en/calibration';

const some = (
  stated: number,
  before: number,
  observed: number,
  [low, high]: [number, number],
): MovedSuspects => ({
  ...{ count: 200, worlds: 40, stated, before, observed },
  interval: {
    observed: [low, high],
    excess: [low - stated, high - stated],
    ratio: [low / stated, high / stated],
  },
});
const none = new CalibrationTally().finish(1);
const movedOf = (up: MovedSuspects, down: MovedSuspects): Calibration['moved'] => ({
  ...none.moved,
  ...some(0.1, 0.05, 0.09, [0.06, 0.12]),
  ...{ up, down },
});

describe('what is said of a calibration', () => {
  test('whom posts moved: said, so, and said before', () => {
    const fair = some(0.1, 0.05, 0.09, [0.06, 0.12]);
    const text = words.moved(movedOf(fair, fair), 12_345);
    expect(text).toContain('Of 12,345 chances');
    expect(text).toContain('moved 200 by a bit or more');
    expect(text).toContain('said 10% on average, and it was so of 9.0% (6.0 to 12%)');
    expect(text).toContain('the diaries alone had said 5.0%');
    expect(text).toContain('Of those moved up what was said lies within what chance allows');
  });

  test('too much and too little are said as plainly', () => {
    const tooMuch = some(0.2, 0.05, 0.1, [0.05, 0.15]);
    const tooLittle = some(0.02, 0.05, 0.04, [0.03, 0.05]);
    const text = words.moved(movedOf(tooMuch, tooLittle), 1);
    expect(text).toContain('moved up the stranger says too much, 2.0 times what is so');
    expect(text).toContain('moved down the stranger says too little, 0.5 times what is so');
  });

  test('where nobody was moved there is nothing to hold against the stranger', () => {
    const text = words.moved(none.moved, 100);
    expect(text).toContain('moved 0 by a bit or more. So there is nothing to hold');
  });

  test('what had been ruled out is counted', () => {
    const { everybody } = each as unknown as Calibration;
    const ruledOut = (after: number) =>
      words.skill({ ...everybody, log: { ...everybody.log, ruledOut: { before: 1, after } } });
    expect(ruledOut(0)).toContain('Nothing that was so had been ruled out');
    expect(ruledOut(3)).toContain('ruled out 3 times with the posts and once without');
  });

  test('the figures of before are called the same only if they are', () => {
    const scores = (ece: number, alone: number) => ({
      ...{ ece, brier: 0.08 },
      diariesAlone: { ece: alone, brier: 0.08 },
    });
    expect(words.blind.text(scores(0.003, 0.0035), undefined)).toContain(
      'It came out the same with the posts and without: 0.003 and 0.004.',
    );
    expect(words.blind.text(scores(0.003, 0.03), undefined)).toContain(
      'It came out with the posts and without: 0.003 and 0.030.',
    );
    const wrong = (ece: number) => words.blind.text(scores(0.003, 0.003), scores(ece, ece));
    expect(wrong(0.03)).toContain('and so meets the goal of 0.05');
    expect(wrong(0.07)).toContain('beyond the goal of 0.05');
  });

  test.each([{ id: 'each', ...each }, ...runs])(
    'the committed run $id has words for all of it',
    (run) => {
      const { id, moved, everybody } = run as unknown as { id: string } & Calibration;
      expect(words.run(id)).not.toBe(id);
      const texts = [
        words.moved(moved, everybody.pairs),
        words.related(moved, everybody.pairs),
        words.drawing(moved),
        words.skill(everybody),
        words.wrongly(everybody, everybody),
      ];
      for (const text of texts) expect(text).not.toMatch(/NaN|undefined|null|Infinity|-\d/);
    },
  );
});
