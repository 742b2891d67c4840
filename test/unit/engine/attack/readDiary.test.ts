import { describe, expect, test } from 'vitest';
import { seasonReviews } from '$lib/engine/attack/diaryReviews';
import type { DiaryView } from '$lib/engine/attack/DiaryView';
import { readDiary } from '$lib/engine/attack/readDiary';
import { Likelihood } from '$lib/engine/attack/Likelihood';
import { RunWeigher } from '$lib/engine/attack/RunWeigher';
import type { Base } from '$lib/engine/base/Base';
import { HABITS } from '$lib/engine/constants';
import { Random } from '$lib/engine/random/Random';
import { sharedBase } from '../bases';

/** Many diarists, so that what is read of them can be held against who they are. */
const SEEDS = [511, 512, 513, 514, 515, 516, 517, 518];
const bases = SEEDS.map((seed) => sharedBase('classroom', seed, { reviewerShare: 0.3 }));

function readAll(base: Base): DiaryView[] {
  const weigher = new RunWeigher(new Likelihood(base.model));
  const random = new Random(1, 1);
  return Array.from({ length: base.diaries.personas }, (_, persona) =>
    readDiary(weigher, base.diaries, persona, random),
  );
}
const read = bases.map(readAll);

/** Standard deviations between how often something is true and how often it was said to be, over subscribers who keep a diary. */
function deviation(
  said: (diary: DiaryView, base: Base) => number,
  isTrue: (subscriber: number, base: Base, diary: DiaryView) => boolean,
): { z: number; said: number } {
  let expected = 0;
  let variance = 0;
  let found = 0;
  bases.forEach((base, b) =>
    read[b].forEach((diary) => {
      const subscriber = base.diaries.subscriberOf[diary.persona];
      if (subscriber < 0) return;
      const p = said(diary, base);
      expected += p;
      variance += p * (1 - p);
      if (isTrue(subscriber, base, diary)) found++;
    }),
  );
  return { z: (found - expected) / Math.sqrt(variance), said: expected };
}

describe('a diary’s view', () => {
  test('holds distributions', () => {
    for (const diary of read[0].slice(0, 100)) {
      const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
      const given = diary.given.flatMap(({ taste, intensity }) => [taste, intensity]);
      for (const values of [diary.taste, diary.intensity, diary.habit, ...given]) {
        expect(sum(values)).toBeCloseTo(1, 9);
        for (const p of values) expect(p).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('of an empty diary knows nothing of taste', () => {
    const empty = read.flat().find((diary) => diary.from === diary.to)!;
    for (const p of empty.taste) expect(p).toBeCloseTo(1 / 12, 12);
    // who writes nothing more likely has no run than anybody
    expect(empty.habit[0]).toBeGreaterThan(0.79);
  });

  test.each(HABITS.map((name, habit) => ({ name, habit })))(
    'sees the habit “$name” as often as diarists have it',
    ({ habit }) => {
      const { z, said } = deviation(
        (diary) => diary.habit[habit],
        (s, base) => base.habit[s] === habit,
      );
      expect(said).toBeGreaterThan(40);
      expect(Math.abs(z)).toBeLessThan(4);
    },
  );

  test('is right about the likeliest taste as often as it says', () => {
    const likeliest = (diary: DiaryView) => diary.taste.indexOf(Math.max(...diary.taste));
    const { z, said } = deviation(
      (diary) => diary.taste[likeliest(diary)],
      (s, base, diary) => base.taste[s] === likeliest(diary),
    );
    expect(said).toBeGreaterThan(500);
    expect(Math.abs(z)).toBeLessThan(4);
  });

  test.each([0, 3, 7])('sees activity level %d as often as diarists have it', (level) => {
    const levels = 4;
    const { z } = deviation(
      (diary) =>
        diary.intensity.subarray(level * levels, (level + 1) * levels).reduce((a, b) => a + b, 0),
      (s, base) => base.activity[s] === level,
    );
    expect(Math.abs(z)).toBeLessThan(4);
  });

  test('of those it is nearly sure binge or finish seasons, nearly all do', () => {
    let sure = 0;
    let right = 0;
    bases.forEach((base, b) =>
      read[b].forEach((diary) => {
        const s = base.diaries.subscriberOf[diary.persona];
        if (s < 0 || diary.habit[3] + diary.habit[4] < 0.8) return;
        sure++;
        if (base.habit[s] >= 3) right++;
      }),
    );
    expect(sure).toBeGreaterThan(15);
    expect(right / sure).toBeGreaterThan(0.75);
  });
});

test('the reviews of a season are those of its titles', () => {
  const base = bases[0];
  for (const diary of read[0].slice(0, 60)) {
    const wanted: number[] = [];
    for (let review = diary.from; review < diary.to; review++)
      if (base.catalogue.season[base.diaries.title[review]] === 1) wanted.push(review);
    expect(seasonReviews(diary, base.catalogue.season, 1)).toEqual(wanted);
  }
});
