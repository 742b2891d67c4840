import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUp } from '$lib/words/addUp';
import { lab } from '$lib/words/en/lab';
import { bitsInWords, inFigures, outcome, type OutcomeCounts } from '$lib/words/en/outcome';
import { together } from '$lib/words/en/together';
import { calledBy, without } from '$lib/words/en/without';

const counts = (some: Partial<OutcomeCounts> = {}): OutcomeCounts => ({
  newly: 0,
  anyway: 0,
  cleared: 0,
  moved: 0,
  movedOnSensitive: 0,
  ...some,
});

describe('what came of it', () => {
  test.each([
    [counts({ anyway: 2 }), 'Nobody moved. Two names were in the diaries already.'],
    [counts({ anyway: 1 }), 'Nobody moved. One name was in the diaries already.'],
    [counts(), 'Nobody moved, and nobody is named.'],
    [counts({ newly: 1, moved: 1 }), 'One name that no diary gave.'],
    [
      counts({ newly: 1, moved: 1, anyway: 11 }),
      'One name that no diary gave. Eleven stand in the diaries anyway.',
    ],
    [
      counts({ newly: 1, moved: 1, movedOnSensitive: 1 }),
      'One name that no diary gave. One person moved, on a subject that is nobody’s business.',
    ],
    [
      counts({ newly: 2, moved: 3, movedOnSensitive: 1 }),
      'Two names that no diary gave. Three people moved, one of them on a subject that is nobody’s business.',
    ],
    [counts({ cleared: 1, moved: 1 }), 'One name taken back.'],
    [
      counts({ newly: 1, cleared: 2, moved: 3 }),
      'One name that no diary gave. Two names taken back.',
    ],
    [counts({ moved: 3 }), 'Three people moved, and nobody is newly named.'],
    [
      counts({ moved: 2, movedOnSensitive: 2 }),
      'Two people moved, and nobody is newly named. Two people moved, all on a subject that is nobody’s business.',
    ],
  ])('%o: %s', (some, said) => expect(outcome.sentence(some)).toBe(said));

  test('credits a post with nobody whom it did not newly name', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (anyway, moved) => {
        const said = outcome.sentence(counts({ anyway, moved }));
        expect(said).not.toContain('no diary gave');
        expect(said).toMatch(moved === 0 ? /^Nobody moved/ : /nobody is newly named/);
      }),
    );
  });

  test('speaks of those left over by the two numbers', () => {
    const { leftOver } = outcome;
    expect(leftOver.about(1, [283, 282])).toBe(
      'About the one who is left over: in the 283 and not in the 282.',
    );
    expect(leftOver.about(3, [2217, 2214])).toBe(
      'About the 3 who are left over: in the 2,217 and not in the 2,214.',
    );
    expect(leftOver.as(1)).toBe('as the one who is left over');
    expect(leftOver.as(3)).toBe('as one of the 3 left over');
    expect(leftOver.choice(1, [283, 282], outcome.ofPost(0, 1))).toBe(
      'The one left over, 283 less 282: one moved',
    );
    expect(leftOver.being(3, [285, 282])).toBe(
      'Of being one of the 3 who are left over, in the 285 and not in the 282',
    );
    expect(outcome.leadLeftOver(2441, 0.303, 1, [283, 282])).toBe(
      'A stranger had read 2,441 diaries and stopped at about 1 in 3. Then two numbers left one person over: in the 283 and not in the 282.',
    );
  });

  test('leads with how far a stranger had got', () => {
    expect(outcome.leadNewly(2441, 0.298, 0, 1)).toBe(
      'A stranger had read 2,441 diaries and stopped at about 1 in 3. Then the post gave a number.',
    );
    expect(outcome.leadNewly(2441, 0.28, 1, 2)).toMatch(/Then the second post gave a number\.$/);
    expect(outcome.leadNobody(2441, 2, 1, 52)).toBe(
      'A stranger would have said both without the post. Fifty-two is a trend: it tells how many, and not who.',
    );
    expect(outcome.leadNobody(2441, 0, 2, null)).toBe(
      'A stranger read 2,441 diaries beside the posts and is as wise as before.',
    );
  });

  test('says a sliver as one', () => {
    expect([0.0498, 0.5, 0.1, 1, 2.53, 0.001].map(bitsInWords)).toEqual([
      'a twentieth of a bit',
      'half a bit',
      'a tenth of a bit',
      'one bit',
      '2.5 bits',
      'less than a hundredth of a bit',
    ]);
    expect(inFigures(0.5989)).toBe('.599');
    expect(outcome.largest.odds(0.599, 0.607)).toBe('about 3 in 5, before and after');
  });

  test('has the bar in words, backwards as well', () => {
    expect(lab.suspects.start(1 / 2421, 11.24)).toBe('start: one of 2,421, so 11.2 bits needed');
    expect(lab.suspects.start(0.6, -0.58)).toBe('start: about 3 in 5, beyond even odds');
    expect(lab.suspects.barLabel(11.24, 11.82, 0.05)).toBe(
      '11.2 bits needed for even odds; the diary gives 11.8, the posts add 0.05',
    );
    expect(lab.suspects.barLabel(5.8, -1.2, -2.6)).toBe(
      '5.8 bits needed for even odds; the diary takes 1.2 away, the posts take 2.6 away',
    );
  });
});

describe('a row out of the table', () => {
  test('calls people by the name that one uses', () => {
    expect(without.take('Sasha Sipes')).toBe('Take Sasha out of the table');
    expect(without.putBack('Sasha Sipes')).toBe('Put Sasha back');
    expect(calledBy('–')).toBe('–');
  });

  test.each([
    [5.4, 5.4, false, 'Of 5.4 bits all were theirs alone.'],
    [5.4, null, false, 'What was told was theirs alone: all of it.'],
    [4.0, 0.1, true, 'The posts read the same without them: what was learnt is a trend.'],
    [
      4.0,
      4.4,
      false,
      /^Of 4\.0 bits all were theirs alone, and more: without them the posts would speak against it\.$/,
    ],
    [5.4, 3.1, false, 'Of 5.4 bits 3.1 were theirs alone; 2.3 would have been learnt anyway.'],
    [3, 0.1, false, 'Of 3.0 bits hardly any were theirs: what was learnt is a trend.'],
    [
      0.05,
      0.03,
      false,
      'Told about them: a twentieth of a bit. Theirs alone of it: a thirtieth of a bit.',
    ],
    [0.001, 0.002, false, 'The posts told nothing about them, with or without them.'],
    [2, -1, false, 'Of what was told nothing was theirs: without them it would be more.'],
  ])('of %d bits, %d theirs', (post, particular, isSame, said) =>
    expect(without.bits(post, particular, isSame)).toMatch(said),
  );
});

describe('groups of several posts', () => {
  test('say which people are meant', () => {
    expect(together.suspects.meant(true, 1, 1)).toBe('as the one who is left over');
    expect(together.suspects.meant(true, 3, 9)).toBe('as one of the at most 9 left over');
    expect(together.suspects.meant(false, 2, 2)).toBe('as one of the 2 in both');
    expect(together.suspects.lead('as the one who is left over', 1, 0)).toBe(
      'Taken as the one who is left over, one person is newly named: no diary gave that name before the posts.',
    );
    expect(together.suspects.lead('as the one in both', 0, 2)).toBe(
      'Taken as the one in both, nobody is newly named. Two names stand in diaries anyway.',
    );
  });
});

describe('rounded figures', () => {
  test('add up to the rounded sum', () => {
    expect(addUp([0.046, 3.96], 1)).toEqual([0, 4]);
    expect(addUp([0.25, 0.25, 0.25, 0.25], 1).reduce((a, b) => a + b)).toBeCloseTo(1);
    const value = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const rounded = addUp(values, 1);
        const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
        expect(sum(rounded)).toBeCloseTo(Math.round(sum(values) * 10) / 10, 6);
        rounded.forEach((each, i) => expect(Math.abs(each - values[i]!)).toBeLessThanOrEqual(0.15));
      }),
    );
  });
});
