import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GENRES } from '$lib/engine/announce/announcement';
import { distinctWordings, type WordedReview } from '$lib/words/en/distinctWordings';
import { REMARK_KIND_ORDER, templateOf, wordingCount } from '$lib/words/en/remarks';

const reviews = fc.array(
  fc.record<WordedReview>({
    stars: fc.integer({ min: 1, max: 5 }),
    kind: fc.nat(REMARK_KIND_ORDER.length - 1),
    countedNight: fc.nat(30),
    wording: fc.nat(255),
    genre: fc.constantFrom(...GENRES),
    isSensitive: fc.boolean(),
  }),
  { maxLength: 40 },
);
const template = (review: WordedReview, wording: number) =>
  templateOf(review, review.genre, wording, review.isSensitive);

test('no two reviews say the same while there are other words, and a review keeps its own if they are free', () => {
  fc.assert(
    fc.property(reviews, (diary) => {
      const wordings = distinctWordings(diary);
      const taken = new Set<string>();
      diary.forEach((review, k) => {
        const said = template(review, wordings[k]!);
        const own = template(review, review.wording);
        const most = wordingCount(review, review.genre, review.isSensitive);
        const all = Array.from({ length: most }, (_, wording) => template(review, wording));
        expect(all).toContain(said);
        if (!taken.has(own)) expect(said).toBe(own);
        if (taken.has(said)) expect(all.every((each) => taken.has(each))).toBe(true);
        taken.add(said);
      });
    }),
  );
});

test('ten alike get ten wordings', () => {
  const review: WordedReview = {
    stars: 4,
    kind: REMARK_KIND_ORDER.indexOf('again'),
    countedNight: 0,
    wording: 3,
    genre: 'romance',
    isSensitive: false,
  };
  const wordings = distinctWordings(Array.from({ length: 10 }, () => review));
  expect(new Set(wordings.map((wording) => template(review, wording))).size).toBe(10);
});
