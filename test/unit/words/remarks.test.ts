import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENRES } from '$lib/engine/announce/announcement';
import { REMARK_KINDS } from '$lib/engine/constants';
import { remark, REMARK_KIND_ORDER, wordingsOf } from '$lib/words/en/remarks';

const kind = (name: (typeof REMARK_KIND_ORDER)[number]) => REMARK_KIND_ORDER.indexOf(name);
const whole = ({ before, telling, after }: ReturnType<typeof remark>) => before + telling + after;

describe('remarks', () => {
  test('know the engine’s kinds in the engine’s order', () => {
    expect(REMARK_KIND_ORDER).toEqual(REMARK_KINDS);
  });

  test('have at least 16 plain wordings for every genre and rating, and 10 of every other kind', () => {
    for (const genre of GENRES)
      for (let stars = 1; stars <= 5; stars++)
        for (const each of REMARK_KIND_ORDER) {
          const wordings = wordingsOf(each, genre, stars);
          expect(wordings.length).toBeGreaterThanOrEqual(each === 'plain' ? 16 : 10);
          expect(new Set(wordings).size).toBe(wordings.length);
        }
  });

  test('highlight the telling phrase', () => {
    const review = { stars: 4, kind: kind('nightly'), countedNight: 0, wording: 0 };
    expect(remark(review, 'romance')).toEqual({
      before: '',
      telling: 'Third time this week.',
      after: ' I’m fine. The Duke is fine.',
    });
    expect(remark(review, 'science fiction').after).toBe(' I’m fine. The robot is fine.');
    expect(remark({ ...review, wording: 1 }, 'romance').telling).toBe('same time as last night.');
  });

  test('count the night that the review states', () => {
    const review = { stars: 4, kind: kind('counted'), countedNight: 9, wording: 0 };
    expect(remark(review, 'romance').telling).toBe('Night 9.');
    expect(remark(review, 'romance', 1).telling).toBe('Day nine.');
    expect(remark(review, 'romance', 2).telling).toBe('9th night running.');
    expect(remark({ ...review, countedNight: 0 }, 'romance').telling).toBe('Night 1.');
  });

  test('always have a telling phrase, except plain ones, which never do; and no template is left in any', () => {
    fc.assert(
      fc.property(
        fc.record({
          stars: fc.integer({ min: 1, max: 5 }),
          kind: fc.nat(REMARK_KINDS.length - 1),
          countedNight: fc.nat(365),
          wording: fc.nat(255),
        }),
        fc.constantFrom(...GENRES),
        fc.boolean(),
        (review, genre, isSensitive) => {
          const said = remark(review, genre, review.wording, isSensitive);
          expect(said.telling === '').toBe(review.kind === kind('plain'));
          expect(whole(said)).not.toMatch(/[[\]{}]|undefined|\s\s|^\s|\s$|['"]/);
          expect(whole(said)).toMatch(/^[A-Z0-9].*[.!?]$/);
          if (said.telling) expect(said.telling).not.toMatch(/^\s|\s$/);
          if (review.kind === kind('counted') && review.countedNight >= 100)
            expect(said.telling).toContain(String(review.countedNight));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('use every wording in turn', () => {
    const review = { stars: 5, kind: 0, countedNight: 0, wording: 0 };
    const said = new Set(
      Array.from({ length: 256 }, (_, wording) => whole(remark(review, 'music', wording))),
    );
    expect(said.size).toBe(wordingsOf('plain', 'music', 5).length);
  });

  test('do not joke about sensitive titles', () => {
    const review = { stars: 4, kind: kind('nightly'), countedNight: 0, wording: 0 };
    expect(whole(remark(review, 'documentary', 0, true))).toBe('Every night this week.');
    for (const wording of wordingsOf('plain', 'drama', 5, true))
      expect(wording).not.toMatch(/hero/);
  });
});
