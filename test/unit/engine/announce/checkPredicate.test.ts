import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deed, People, Predicate } from '$lib/engine/announce/announcement';
import { ANNOUNCEMENT_LIMITS } from '$lib/engine/announce/announcementLimits';
import { checkPredicate } from '$lib/engine/announce/checkPredicate';
import { countMatching, compilePredicate } from '$lib/engine/announce/count';
import { publish } from '$lib/engine/announce/publish';
import { EngineError } from '$lib/engine/EngineError';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 1);
const year = { from: 0, to: 364 };
const good: Deed = { what: { genre: 'drama' }, when: year, times: { atLeast: 1 } };
const withDeed = (change: object): Predicate => ({ people: {}, did: [{ ...good, ...change }] });
const withPeople = (people: object): Predicate => ({ people: people as People, did: [] });
const check = (predicate: Predicate) => () => checkPredicate(predicate, base.catalogue);

describe('checkPredicate accepts', () => {
  test.each<[string, Predicate]>([
    ['everybody', { people: {}, did: [] }],
    ['the first and the last day', withDeed({ when: { from: 0, to: 0 } })],
    ['the last day alone', withDeed({ when: { from: 364, to: 364 } })],
    ['the last title', withDeed({ what: { title: 299 } })],
    ['a million viewings', withDeed({ times: { atLeast: ANNOUNCEMENT_LIMITS.times } })],
    ['a streak of the whole year', withDeed({ times: { inARow: 365 } })],
    [
      'every Wednesday of the year',
      withDeed({ when: { ...year, weekday: 3 }, times: { everyDay: true } }),
    ],
    ['the last of every attribute', withPeople({ town: 59, ageBand: 4, plan: 2, device: 3 })],
    ['eight deeds', { people: {}, did: new Array(ANNOUNCEMENT_LIMITS.deeds).fill(good) }],
  ])('%s', (_, predicate) => {
    expect(check(predicate)).not.toThrow();
  });
});

describe('checkPredicate refuses', () => {
  test.each<[string, Predicate, RegExp]>([
    [
      'a window after the year',
      withDeed({ when: { from: 0, to: 365 } }),
      /last day is a whole number from 0 to 364; this one is 365/,
    ],
    [
      'a window before it',
      withDeed({ when: { from: -1, to: 3 } }),
      /first day is a whole number from 0 to 364; this one is -1/,
    ],
    ['half a day', withDeed({ when: { from: 0.5, to: 3 } }), /first day is a whole number/],
    [
      'a window that ends before it begins',
      withDeed({ when: { from: 9, to: 3 } }),
      /ends \(day 3\) before it begins \(day 9\)/,
    ],
    ['no days', withDeed({ when: {} }), /first day .* this one is undefined/],
    [
      'an eighth weekday',
      withDeed({ when: { ...year, weekday: 7 } }),
      /weekday is a whole number from 0 to 6/,
    ],
    [
      'a part of the day that is none',
      withDeed({ when: { ...year, part: 'noon' } }),
      /no part of the day "noon"\. There are: morning, afternoon, evening, night/,
    ],
    [
      'zero times',
      withDeed({ times: { atLeast: 0 } }),
      /number of times is a whole number from 1 to 1000000; this one is 0/,
    ],
    [
      'more than a million times',
      withDeed({ times: { exactly: 1_000_001 } }),
      /from 1 to 1000000; this one is 1000001/,
    ],
    ['a broken number of times', withDeed({ times: { onDays: 1.5 } }), /this one is 1\.5/],
    ['no number', withDeed({ times: { atLeast: NaN } }), /this one is NaN/],
    ['text for a number', withDeed({ times: { inARow: '3' } }), /whole number/],
    [
      'a title that does not exist',
      withDeed({ what: { title: 300 } }),
      /no title number 300: this base has titles 0 to 299/,
    ],
    ['a title below zero', withDeed({ what: { title: -1 } }), /no title number -1/],
    [
      'a genre that does not exist',
      withDeed({ what: { genre: 'western' } }),
      /no genre "western"\. There are: romance, /,
    ],
    [
      'the season that is none',
      withDeed({ what: { season: 'none' } }),
      /no season "none"\. There are: yule, halloween, summer, valentine/,
    ],
    [
      'the subject that is none',
      withDeed({ what: { sensitivity: 'none' } }),
      /no subject "none"\. There are: health, /,
    ],
    [
      'nothing watched',
      withDeed({ what: {} }),
      /about a title, a genre, a season, a subject, or any title/,
    ],
    [
      'a town that does not exist',
      withPeople({ town: 60 }),
      /town is a whole number from 0 to 59; this one is 60/,
    ],
    ['an age band too many', withPeople({ ageBand: 5 }), /age band is a whole number from 0 to 4/],
    ['a plan too many', withPeople({ plan: 3 }), /plan is a whole number from 0 to 2/],
    ['a device too many', withPeople({ device: 4 }), /device is a whole number from 0 to 3/],
    [
      'nine deeds',
      { people: {}, did: new Array(ANNOUNCEMENT_LIMITS.deeds + 1).fill(good) },
      /asks at most 8 things of a person; this one asks 9/,
    ],
  ])('%s', (_, predicate, sentence) => {
    expect(check(predicate)).toThrow(EngineError);
    expect(check(predicate)).toThrow(sentence);
  });

  test.each<[string, object, RegExp]>([
    [
      'more days than the window has',
      { when: { from: 10, to: 12 }, times: { onDays: 4 } },
      /on 4 days: the window has 3 days/,
    ],
    [
      'a longer streak than the window',
      { when: { from: 10, to: 10 }, times: { inARow: 2 } },
      /on 2 days: the window has 1 day\./,
    ],
    [
      'a million days in a row',
      { times: { inARow: ANNOUNCEMENT_LIMITS.times } },
      /on 1000000 days: the window has 365 days/,
    ],
    [
      'six Mondays in five weeks',
      { when: { from: 1, to: 35, weekday: 1 }, times: { onDays: 6 } },
      /on 6 days: the window has 5 days/,
    ],
    [
      'a weekday that the window does not hold',
      { when: { from: 0, to: 2, weekday: 5 } },
      /holds no such weekday/,
    ],
  ])('what contradicts itself: %s', (_, change, sentence) => {
    expect(check(withDeed(change))).toThrow(sentence);
  });

  const simple = fc.oneof(
    fc.string(),
    fc.constant('<b>'.repeat(40_000)),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );

  test('with one sentence of less than 300 characters, whatever it was given', () => {
    fc.assert(
      fc.property(simple, simple, simple, (title, from, n) => {
        for (const change of [
          { what: { title } },
          { what: { genre: String(title) } },
          { when: { from, to: from } },
          { times: { atLeast: n } },
        ])
          try {
            checkPredicate(withDeed(change), base.catalogue);
          } catch (error) {
            expect(error).toBeInstanceOf(EngineError);
            expect((error as EngineError).code).toBe('badPredicate');
            expect((error as EngineError).message.length).toBeLessThan(300);
          }
      }),
      { seed: 61, numRuns: 100 },
    );
  });
});

describe('what no check of the form can see', () => {
  test('“at least once and never” is accepted, matches nobody, and so has nothing to announce', () => {
    const who: Predicate = { people: {}, did: [good, { ...good, times: { never: true } }] };
    expect(check(who)).not.toThrow();
    expect(countMatching(base, compilePredicate(who, base.catalogue))).toBe(0);
    expect(publish(base, { kind: 'count', who, quip: '' }).obstacle).toBe('nobody');
  });
});
