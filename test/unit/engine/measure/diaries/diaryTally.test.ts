import { describe, expect, test } from 'vitest';
import { HABITS } from '$lib/engine/constants';
import { addDiary } from '$lib/engine/measure/diaries/addDiary';
import { DiaryTally } from '$lib/engine/measure/diaries/DiaryTally';
import type { DiaristTruth } from '$lib/engine/measure/diaries/inventDiarists';
import type { Stated } from '$lib/engine/measure/diaries/statedOf';
import { Random } from '$lib/engine/random/Random';

/* Titles 0 and 1; title 1 belongs to season 2. */
const SEASON_OF = [0, 2];
const stated = (habit: number[], run: Stated['runChance'] = () => 0.02): Stated => ({
  habit,
  level: [0.5, 0.5, 0, 0],
  activity: [0.25, 0.25, 0.25, 0.25, 0, 0, 0, 0],
  runChance: run,
});
const truth = (habit: number, fromRuns: number[] = []): DiaristTruth => ({
  ...{ habit, activity: 1, level: 0, fromRuns: new Set(fromRuns) },
});

function worked(seed: number): DiaryTally {
  const tally = new DiaryTally();
  tally.openWorld(seed);
  // rightly read: has comfort runs, one of them of title 1; a finisher of season 2 is not what they are
  addDiary(
    tally,
    stated([1 / 4, 1 / 2, 1 / 4, 0, 0], (h, target) => (h === 1 && target === 1 ? 0.4 : 0.02)),
    truth(1, [1]),
    [0, 1],
    SEASON_OF,
  );
  // has none, and wrote of nothing in season
  addDiary(tally, stated([1 / 4, 1 / 4, 1 / 2, 0, 0]), truth(0), [0], SEASON_OF);
  return tally;
}
const found = worked(7).finish();
const bands = (of: string) =>
  found.bands
    .filter((band) => band.of === of)
    .map(({ from, to, count, stated: sum, observed }) => [from, to, count, sum, observed]);

describe('two diaries, worked by hand', () => {
  test('habits: each in its band, the true one counted', () => {
    expect(bands('habit none')).toEqual([[0.1, 0.3, 2, 0.5, 1]]);
    expect(bands('habit comfort')).toEqual([
      [0.1, 0.3, 1, 0.25, 0],
      [0.3, 0.6, 1, 0.5, 1],
    ]);
    expect(bands('habit binge')).toEqual([[0, 0.001, 2, 0, 0]]);
    // −log2 of 1/2 and of 1/4
    expect(found.missedBits).toBeCloseTo(1.5, 12);
    expect(found).toMatchObject({ bases: 1, from: 7, to: 7, diarists: 2 });
  });

  test('levels are pooled', () => {
    expect(bands('level')).toEqual([
      [0, 0.001, 4, 0, 0],
      [0.4, 0.6, 4, 2, 2],
    ]);
    expect(bands('activity')).toEqual([
      [0, 0.001, 8, 0, 0],
      [0.2, 0.3, 8, 2, 2],
    ]);
  });

  test('runs: of every title, and of seasons with entries alone; true of the habit that they have', () => {
    expect(bands('run comfort')).toEqual([
      [0.01, 0.03, 2, expect.closeTo(0.04, 12), 0],
      [0.3, 0.6, 1, 0.4, 1],
    ]);
    expect(bands('run marathon')).toEqual([[0.01, 0.03, 3, expect.closeTo(0.06, 12), 0]]);
    expect(bands('run finisher')).toEqual([[0.01, 0.03, 1, 0.02, 0]]);
  });

  test('what is certain and does not happen is outside', () => {
    const tally = new DiaryTally();
    tally.openWorld(1);
    addDiary(tally, stated([1, 0, 0, 0, 0]), truth(2), [], SEASON_OF);
    const { bands: all, outside, missedBits } = tally.finish();
    const out = all.filter(({ inside }) => !inside).map(({ of }) => of);
    expect(out).toEqual(['habit marathon', 'habit none']);
    expect(outside).toBe(2);
    expect(missedBits).toBeGreaterThan(30);
  });
});

/** Diarists whose habit is drawn from what a reading states, or from something else. */
function toy(seed: number, really: (stated: number[]) => number[]): DiaryTally {
  const random = new Random(seed, 1);
  const tally = new DiaryTally();
  tally.openWorld(seed);
  for (let i = 0; i < 600; i++) {
    const weights = HABITS.map(() => random.unit() ** 3);
    const total = weights.reduce((a, b) => a + b);
    const said = weights.map((weight) => weight / total);
    let u = random.unit();
    const habit = really(said).findIndex((chance) => (u -= chance) < 0);
    addDiary(tally, stated(said), truth(Math.max(0, habit)), [], SEASON_OF);
  }
  return tally;
}

describe('toys', () => {
  const ofHabits = (tally: DiaryTally) =>
    tally.finish().bands.filter(({ of, inside }) => of.startsWith('habit') && !inside);

  test('whoever says what is so stays inside; whoever overstates does not', () => {
    for (const seed of [1, 2, 3]) expect(ofHabits(toy(seed, (said) => said))).toEqual([]);
    const flatter = (said: number[]) => said.map((chance) => 0.5 * chance + 0.1);
    expect(ofHabits(toy(4, flatter)).length).toBeGreaterThan(2);
  });

  test('bases give together what they give in one go, in whatever order, and written down in between', () => {
    const merged = new DiaryTally();
    for (const seed of [9, 8])
      merged.absorb(JSON.parse(JSON.stringify(toy(seed, (said) => said).state())));
    const again = new DiaryTally();
    again.absorb([...toy(8, (said) => said).state(), ...toy(9, (said) => said).state()]);
    expect(merged.finish()).toEqual(again.finish());
    expect(merged.finish()).toMatchObject({ bases: 2, from: 8, to: 9, diarists: 1200 });
    expect(() => merged.openWorld(8)).toThrow(/Base 8 is counted already/);
  });

  test('nothing says nothing', () => {
    expect(new DiaryTally().finish()).toEqual({
      ...{ bases: 0, from: null, to: null, diarists: 0, bands: [], outside: 0, missedBits: null },
    });
  });
});
