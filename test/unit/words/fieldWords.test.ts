import { describe, expect, test } from 'vitest';
import { lab } from '$lib/words/en/lab';

const { field } = lab;
const none = { diarists: 2412, newly: 0, anyway: 0, cleared: 0, moved: 0 };
const lead = (counts: Partial<typeof none>) => field.describeStranger({ ...none, ...counts });

describe('the field in words', () => {
  test('leads with what the post did', () => {
    expect(lead({ anyway: 2 })).toMatch(
      /^Nobody moved\. Two names were in the diaries already\. 2,412 paper rings/,
    );
    expect(lead({ newly: 1, moved: 1 })).toMatch(/^One name that no diary gave\. 2,412/);
    expect(lead({ newly: 2, anyway: 1, cleared: 1, moved: 3 })).toMatch(
      /^Two names that no diary gave\. One name was in the diaries already\. One is cleared\./,
    );
    expect(lead({ moved: 3 })).toMatch(/^No new name; three moved by a bit or more\./);
  });

  test('says of a ring that stays the same odds once', () => {
    expect(field.stays(0.599, 0.607)).toBe('about 3 in 5, before and after');
    expect(field.stays(0.5, 0.61)).toBe('about 1 in 2 before, about 3 in 5 after');
  });

  test('says what a row gave: bits, nothing, or all of it', () => {
    expect(field.rowGave(5.31)).toBe('their row gave 5.3 bits');
    expect(field.rowGave(-0.02)).toBe('their row gave nothing');
    expect(field.rowGave(null)).toBe('their row gave all of it');
  });
});
