import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SETTING_KEYS, BASE_NAMES } from '$lib/engine/base/settings';
import * as words from '$lib/words';
import { exampleWords, exampleWordsOf } from '$lib/words/en/examples';
import { lab } from '$lib/words/en/lab';
import { dayName, months, shortDayName, weekdayOf } from '$lib/words/en/dates';
import { fineBits } from '$lib/words/en/fineBits';
import {
  bits,
  counted,
  number,
  numberWord,
  ordinal,
  percent,
  signedBits,
  times,
} from '$lib/words/en/numbers';
import { inWords, oneIn, oneOf } from '$lib/words/en/odds';
import {
  baselineSentence,
  betAnswer,
  controlSentence,
  truthHeadline,
} from '$lib/words/en/truthWords';

describe('dates', () => {
  test('name the days of a year that begins on a Sunday', () => {
    expect(dayName(0)).toBe('1 January');
    expect(dayName(58)).toBe('28 February');
    expect(dayName(59)).toBe('1 March');
    expect(dayName(343)).toBe('10 December');
    expect(dayName(364)).toBe('31 December');
    expect(shortDayName(343)).toBe('10 Dec');
    expect(shortDayName(160)).toBe('10 June');
    expect(shortDayName(250)).toBe('8 Sept');
    expect(weekdayOf(44)).toBe(2);
  });

  test('make months', () => {
    expect(months()[11]).toEqual({ name: 'December', from: 334, to: 364 });
  });

  test('refuse what is none', () => {
    expect(() => dayName(365)).toThrow(/from 0 to 364, got 365/);
  });
});

describe('numbers', () => {
  test('have separators and a true minus sign', () => {
    expect(number(1887)).toBe('1,887');
    expect(number(28_802)).toBe('28,802');
    expect(number(1_000_000)).toBe('1,000,000');
    expect(number(-1234)).toBe('−1,234');
    expect(number(-0.2)).toBe('0');
    expect(bits(18.46)).toBe('18.5');
    expect(bits(-0.44)).toBe('−0.4');
    expect(bits(-0.01)).toBe('0.0');
    expect(percent(0.07)).toBe('7%');
    expect(percent(0.025, 1)).toBe('2.5%');
    // 0% is nothing at all
    expect([percent(0), percent(0.001), percent(0.0004, 1)]).toEqual([
      '0%',
      'under 1%',
      'under 0.1%',
    ]);
  });

  test('are words below a hundred', () => {
    expect([0, 1, 13, 20, 52, 99, 100, 1204].map(numberWord)).toEqual([
      'zero',
      'one',
      'thirteen',
      'twenty',
      'fifty-two',
      'ninety-nine',
      '100',
      '1,204',
    ]);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '112th',
    ]);
    expect([1, 2, 3, 1000].map(times)).toEqual(['once', 'twice', '3 times', '1,000 times']);
    expect(counted(1, 'day')).toBe('1 day');
    expect(counted(18, 'day')).toBe('18 days');
    expect(counted(2, 'diary', 'diaries')).toBe('2 diaries');
  });
});

describe('odds', () => {
  test.each([
    [1, 'almost certainly'],
    [0.995, 'almost certainly'],
    [0.98, 'about 49 in 50'],
    [0.95, 'about 19 in 20'],
    [0.9, 'about 9 in 10'],
    [0.75, 'about 3 in 4'],
    [0.6, 'about 3 in 5'],
    [0.5, 'about 1 in 2'],
    [0.34, 'about 1 in 3'],
    [0.25, 'about 1 in 4'],
    [0.125, 'about 1 in 8'],
    [1 / 18, 'about 1 in 18'],
    [1 / 452, 'about 1 in 450'],
    [1 / 1000, 'one of 1,000'],
    [1 / 10_000, 'one of 10,000'],
    [1 / 121_951, 'one of 120,000'],
    [0, 'as good as never'],
  ])('%d is %s', (probability, expected) => expect(inWords(probability)).toBe(expected));

  test('say about what is meant: within a half of the odds', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.99, noNaN: true }), (probability) => {
        const said = inWords(probability).replaceAll(',', '');
        const [, a, b] = /(?:about (\d+) in|one of) (\d+)/.exec(said)!;
        const value = Number(a ?? 1) / Number(b);
        const ratio = value / (1 - value) / (probability / (1 - probability));
        expect(Math.max(ratio, 1 / ratio)).toBeLessThan(1.5);
      }),
    );
  });

  test('never fall as the probability rises', () => {
    let last = 0;
    for (let i = 1; i <= 993; i++) {
      const [, a, b] = /(?:about (\d+) in|one of) (\d+)/.exec(
        inWords(i / 1000).replaceAll(',', ''),
      )!;
      const value = Number(a ?? 1) / Number(b);
      expect(value).toBeGreaterThanOrEqual(last);
      last = value;
    }
  });

  test('refuse what is no probability', () => {
    expect(() => inWords(1.1)).toThrow(/from 0 to 1, got 1.1/);
    expect(() => inWords(NaN)).toThrow(RangeError);
  });

  test('count subscribers', () => {
    expect(oneIn(53, 100_000)).toBe('1 in 1,887 subscribers');
    expect(oneIn(0, 1000)).toBe('nobody of 1,000 subscribers');
    expect(oneIn(1000, 1000)).toBe('all 1,000 subscribers');
    expect(oneIn(930, 1000)).toBe('93 in 100 subscribers');
    expect(oneOf(10_000)).toBe('one of 10,000');
  });
});

describe('bits', () => {
  test('keep a second decimal where one would leave nothing, and their sign where it matters', () => {
    expect([0.05, -0.05, 0.1, 4.006, 0.001, -2.6].map(fineBits)).toEqual([
      '0.05',
      '−0.05',
      '0.1',
      '4.0',
      '0.00',
      '−2.6',
    ]);
    expect([signedBits(4.006), signedBits(-11.24, 2), signedBits(0.01)]).toEqual([
      '+4.0',
      '−11.24',
      '0.0',
    ]);
  });
});

describe('the truth', () => {
  const none = { right: 0, wrong: 0 };
  const judged = (right: number, wrong: number) => ({ right, wrong });
  test.each([
    [
      { newly: judged(1, 1), anyway: none },
      'One newly named, rightly. One innocent newly accused.',
    ],
    [{ newly: none, anyway: none, members: 53, missed: 53 }, 'Nobody named. All 53 missed.'],
    [
      { newly: none, anyway: judged(2, 0), members: 52, missed: 50 },
      'Nobody newly named. Fifty missed.',
    ],
    [{ newly: none, anyway: none, members: 1, missed: 1 }, 'Nobody named. The one person missed.'],
    [{ newly: judged(1, 0), anyway: none, members: 1, missed: 0 }, 'One newly named, rightly.'],
    [{ newly: judged(0, 1), anyway: judged(1, 0) }, 'One innocent newly accused.'],
    [
      { newly: judged(2, 2), anyway: none },
      'Two newly named, both rightly. Two innocents newly accused.',
    ],
    [
      { newly: judged(3, 0), anyway: none, members: 1204, missed: 1201 },
      'Three newly named, all rightly. 1,201 missed.',
    ],
  ])('of %o is "%s"', (counts, expected) => expect(truthHeadline(counts)).toBe(expected));

  test('has its two comparisons', () => {
    expect(baselineSentence({ named: 0, right: 0 })).toBe(
      'Take the posts away and the same diaries name nobody.',
    );
    expect(baselineSentence({ named: 1, right: 0 })).toBe(
      'Take the posts away and the same diaries still name one person, wrongly.',
    );
    expect(baselineSentence({ named: 0, right: 0 }, 1)).toBe(
      'Take the post away and the same diaries name nobody.',
    );
    expect(baselineSentence({ named: 3, right: 2 })).toBe(
      'Take the posts away and the same diaries still name three people, two of them rightly.',
    );
    expect(controlSentence({ outsiders: 434, newly: 0, anyway: 0 }, 1)).toBe(
      'Of 434 diarists who don’t subscribe, the post newly accused none.',
    );
    expect(controlSentence({ outsiders: 434, newly: 2, anyway: 1 })).toBe(
      'Of 434 diarists who don’t subscribe, the posts newly accused two; one is accused by a diary anyway.',
    );
    expect(controlSentence({ outsiders: 0, newly: 0, anyway: 0 })).toMatch(
      /^Every diarist here subscribes/,
    );
  });

  test('answers the bet with both numbers: those named, and those because of the post', () => {
    expect(betAnswer(9, 2, 0, 52)).toBe(
      'You bet 9. The stranger rightly names 2 of the 52, and none of them because of the post. You feared worse.',
    );
    expect(betAnswer(1, 1, 0, 52)).toBe(
      'You bet 1. The stranger rightly names 1 of the 52, but not because of the post. You read strangers well.',
    );
    expect(betAnswer(0, 0, 0, 53)).toBe(
      'You bet 0. The stranger rightly names nobody of the 53. You read strangers well.',
    );
    expect(betAnswer(0, 12, 1, 2217, 2)).toBe(
      'You bet 0. The stranger rightly names 12 of the 2,217, 1 of them because of the posts. You hoped for better.',
    );
    expect(betAnswer(9, 1, 1, 1)).toBe(
      'You bet 9. The stranger rightly names the one person, because of the post. You feared worse.',
    );
  });
});

describe('the lab’s words', () => {
  test('say how many match', () => {
    expect(lab.status.match(53, 1000)).toBe('53 people match');
    expect(lab.status.match(1, 1000)).toBe('1 person matches');
    expect(lab.status.match(0, 1000)).toBe('nobody matches: nothing to announce');
    expect(lab.status.match(1000, 1000)).toBe('everybody matches: that says nothing');
  });

  test('have the names that people rely on', () => {
    expect(lab.buttons.announce).toBe('Announce');
    expect(lab.suspects.title).toBe('Suspects');
    expect(lab.views.truth).toBe('Show the truth');
    expect(lab.examples.title).toBe('Examples');
  });

  test('know every setting, every base and every stage', () => {
    expect(Object.keys(lab.build.settings)).toEqual([...SETTING_KEYS]);
    expect(Object.keys(lab.build.bases)).toEqual([...BASE_NAMES]);
    expect(Object.keys(lab.build.stages)).toHaveLength(6);
  });

  test('have a real announcement for every example', () => {
    expect(Object.keys(exampleWords).length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(exampleWords)[0]).toBe('the-53');
    for (const words of Object.values(exampleWords)) {
      expect(words.realText.length).toBeGreaterThan(20);
      expect(words.year).toBeGreaterThanOrEqual(2012);
    }
    expect(exampleWordsOf('constructor')).toBeNull();
    expect(exampleWordsOf('the-53')?.who).toBe('Netflix');
  });

  test('are all reachable from one place', () => {
    expect(words.lab).toBe(lab);
    expect(words.inWords(0.75)).toBe('about 3 in 4');
  });
});
