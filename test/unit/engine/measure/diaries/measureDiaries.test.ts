import { describe, expect, test } from 'vitest';
import { GUESSED_WRONGLY } from '$lib/engine/attack/Assumptions';
import { HABIT } from '$lib/engine/base/history';
import { defaultSettings } from '$lib/engine/base/settings';
import { DiaryTally } from '$lib/engine/measure/diaries/DiaryTally';
import { inventDiarists } from '$lib/engine/measure/diaries/inventDiarists';
import { measureDiaries } from '$lib/engine/measure/diaries/measureDiaries';
import { sharedBase } from '../../bases';

const settings = defaultSettings('classroom', 1);

describe('diarists whose truth is known', () => {
  const { model } = sharedBase('classroom', 11);
  const { diaries, truths } = inventDiarists(model, 300);

  test('are drawn as a base draws them: habits in their shares, diaries of the usual length', () => {
    expect(diaries.personas).toBe(300);
    expect(new Set(diaries.subscriberOf)).toEqual(new Set([-1]));
    const idle = truths.filter(({ habit }) => habit === HABIT.none).length;
    expect(idle / 300).toBeCloseTo(model.nature.habitShares[HABIT.none], 0);
    expect(idle).toBeLessThan(300);
    const { diaries: others } = sharedBase('classroom', 11);
    const length = diaries.title.length / 300;
    expect(length / (others.title.length / others.personas)).toBeGreaterThan(0.75);
    expect(length / (others.title.length / others.personas)).toBeLessThan(1.35);
  });

  test('have entries from runs only of what they wrote about, and only with a habit', () => {
    let some = 0;
    truths.forEach(({ habit, fromRuns }, persona) => {
      const [from, to] = diaries.reviewOffsets.subarray(persona, persona + 2);
      const titles = [...diaries.title.subarray(from, to)];
      if (habit === HABIT.none) expect(fromRuns.size).toBe(0);
      const isTitle = habit === HABIT.comfort || habit === HABIT.marathon;
      const written = isTitle ? titles : titles.map((title) => model.catalogue.season[title]);
      for (const target of fromRuns) expect(written).toContain(target);
      if (!isTitle) expect(fromRuns.has(0)).toBe(false);
      some += fromRuns.size;
    });
    expect(some).toBeGreaterThan(10);
  });

  test('are the same from the same seed', () => {
    expect(inventDiarists(model, 300).diaries).toEqual(diaries);
  });
});

describe('the reading of diaries over a few bases', () => {
  test('is what it is base by base', () => {
    const seeds: number[] = [];
    const found = measureDiaries(settings, 21, 22, {
      diarists: 60,
      onBase: (seed) => seeds.push(seed),
    });
    expect(seeds).toEqual([21, 22]);
    const tally = new DiaryTally();
    for (const seed of [22, 21]) {
      const one = new DiaryTally();
      measureDiaries(settings, seed, seed, { diarists: 60, tally: one });
      tally.absorb(one.state());
    }
    expect(tally.finish()).toEqual(found);
    const habits = found.bands.filter(({ of }) => of === 'habit comfort');
    expect(habits.reduce((sum, { count }) => sum + count, 0)).toBe(120);
  });

  test('is worse with what is guessed wrongly', () => {
    const wrong = measureDiaries(settings, 21, 24, { assumptions: GUESSED_WRONGLY });
    const right = measureDiaries(settings, 21, 24);
    expect(wrong.outside).toBeGreaterThan(right.outside);
    expect(wrong.missedBits!).toBeGreaterThan(right.missedBits!);
  });
});
