import { expect, test } from 'vitest';
import type { NamesJudged, YearPost } from '$lib/engine/desk/year/Year';
import { isQuiet, yearLines } from '$lib/layout/yearLines';

const post = (newly: number, anyway: number, moved: number) =>
  ({ newly, anyway, moved }) as YearPost;
const judged = (newly: number, moved: number) =>
  ({ newly: { right: newly, wrong: 1 }, moved: { right: moved, wrong: 5 } }) as NamesJudged;
const say = Object.fromEntries(
  ['newly', 'anyway', 'moved', 'right', 'wrong', 'movedRight'].map((kind) => [
    kind,
    (count: number) => `${count} ${kind}`,
  ]),
) as Parameters<typeof yearLines>[2];
const labels = (...given: Parameters<typeof yearLines>) =>
  yearLines(...given).map(({ label }) => label);

test('few newly named: the people moved are drawn as well, and what the diaries give by itself', () => {
  const posts = [post(0, 4, 2), post(1, 16, 9)];
  expect(isQuiet(posts)).toBe(true);
  expect(labels(posts, null, say)).toEqual(['1 newly', '16 anyway', '9 moved']);
  const soFar = [judged(0, 1), judged(1, 3)];
  expect(labels(posts, { soFar }, say)).toEqual([
    '1 newly',
    '16 anyway',
    '9 moved',
    '3 movedRight',
  ]);
  expect(yearLines(posts, null, say)[0].counts).toEqual([0, 1]);
});

test('many newly named: they are what the truth is about; names in the diaries make no year loud', () => {
  const posts = [post(12, 3, 20)];
  expect(isQuiet(posts)).toBe(false);
  expect(labels(posts, { soFar: [judged(11, 8)] }, say)).toEqual([
    '12 newly',
    '3 anyway',
    '11 right',
    '1 wrong',
  ]);
  expect(isQuiet([post(9, 90, 90)])).toBe(true);
  expect(isQuiet([])).toBe(true);
});
