import { describe, expect, test } from 'vitest';
import type { NamesJudged, NamesSoFar } from '$lib/engine/desk/year/Year';
import type { SweepPoint } from '$lib/engine/repair/sweepRepairs';
import { sweep } from '$lib/words/en/sweep';
import { year } from '$lib/words/en/year';

const none = { right: 0, wrong: 0 };
const soFar = (more: Partial<NamesSoFar>): NamesSoFar => ({
  newly: 0,
  anyway: 0,
  cleared: 0,
  moved: 0,
  movedOnSensitive: 0,
  largestBits: 0,
  ...more,
});

describe('a year in words', () => {
  test('leads with the names that no diary gave; those in the diaries stand beside', () => {
    expect(year.verdict(22, soFar({ newly: 3, anyway: 16 }))).toBe(
      'In a year of 22 posts, three names that no diary gave. Sixteen stood in the diaries anyway.',
    );
    expect(year.verdict(23, soFar({ anyway: 1 }))).toBe(
      'In a year of 23 posts, not one name that no diary gave. One stood in the diaries anyway.',
    );
    expect(year.verdict(23, soFar({ newly: 1 }))).toBe(
      'In a year of 23 posts, one name that no diary gave. The diaries alone name nobody else.',
    );
  });

  test('tells of the people moved, and of nobody', () => {
    expect(
      year.moved(soFar({ moved: 12, movedOnSensitive: 1, cleared: 2, largestBits: 3.25 })),
    ).toBe(
      'The posts moved twelve people by a bit or more, up or down; one person about something delicate. The most that posts told of anybody: 3.3 bits. Two people whom the diaries name, the posts cleared.',
    );
    expect(year.moved(soFar({ largestBits: 0.05 }))).toMatch(/^The posts moved nobody’s odds/);
  });

  test('the truth is told of each by itself', () => {
    const judged: NamesJudged = {
      newly: { right: 1, wrong: 0 },
      anyway: { right: 9, wrong: 7 },
      cleared: none,
      moved: { right: 0, wrong: 12 },
      movedOnSensitive: none,
    };
    expect(year.truth(judged)).toBe(
      'In truth: the one newly named did it; nine of the sixteen in the diaries did it; none of the twelve moved did it.',
    );
    const nobody = { newly: none, anyway: none, cleared: none, moved: none };
    expect(year.truth({ ...nobody, movedOnSensitive: none })).toBe(
      'In truth: nobody was named, and nobody moved.',
    );
  });
});

describe('the sweep in words', () => {
  const sure = (mean: number) => ({ mean, low: mean, high: mean });
  const point = (newlyRight: number, anyway: number, moved = 4): SweepPoint =>
    ({
      repair: [],
      seeds: 5,
      newlyRight: sure(newlyRight),
      newlyWrong: sure(0),
      meantNewly: sure(newlyRight),
      moved: sure(moved),
      largestMost: sure(2.5),
      anywayRight: sure(anyway),
      anywayWrong: sure(1),
      storyLoss: sure(0.25),
    }) as Partial<SweepPoint> as SweepPoint;

  test('names that the diaries give are credited to no post', () => {
    expect(sweep.summary(point(0, 10), null)).toBe(
      'These posts give no name that no diary gave, and move 4 people by a bit or more, at most by 2.5 bits. In the diaries anyway: 11, whatever is done to the numbers.',
    );
    expect(sweep.summary(point(0, 0, 0), null)).toContain('and move nobody by a bit.');
    expect(sweep.summary(point(2, 10), point(0, 10))).toMatch(
      /^The cheapest that gives no new name away: posts everything as it is\. It costs 25%/,
    );
    expect(sweep.summary(point(2, 10), null)).toMatch(/^Only silence gives no new name away/);
  });

  test('halving: of new names, or of people moved where names are too few', () => {
    expect(sweep.halving(point(2, 10), 'meantNewly', point(1, 10))).toContain(
      'The cheapest defence that halves the new names costs 25% of the story',
    );
    expect(sweep.halving(point(0, 10), 'moved', null)).toContain(
      'Only silence moves half as many people.',
    );
  });
});
