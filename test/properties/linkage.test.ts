import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '$lib/engine/linkage/judge';
import { ScoreBoard } from '$lib/engine/linkage/ScoreBoard';
import { wilsonInterval } from '$lib/engine/linkage/wilsonInterval';
import { releaseOf, type Rating } from '../unit/engine/linkage/releases';

const TITLES = 6;
const DAYS = 60;
const stars = fc.integer({ min: 1, max: 10 });
const day = fc.integer({ min: 0, max: DAYS - 1 });
const record = fc
  .array(fc.option(fc.tuple(day, stars), { freq: 2 }), { minLength: TITLES, maxLength: TITLES })
  .map((ratings) =>
    ratings.flatMap((rating, title): Rating[] => (rating ? [[title, ...rating]] : [])),
  );
const records = fc.array(record, { minLength: 2, maxLength: 10 });
const known = fc.uniqueArray(
  fc.record({
    title: fc.integer({ min: 0, max: TITLES - 1 }),
    halfStars: stars,
    day: fc.oneof(day, fc.constant(-1)),
  }),
  { selector: ({ title }) => title, minLength: 1, maxLength: TITLES },
);

const board = (some: Rating[][]) => new ScoreBoard(releaseOf(some, TITLES, DAYS));

test('one more known title never lowers anybody’s Scoreboard-RH score, nor raises a least similarity', () => {
  fc.assert(
    fc.property(records, known, (some, entries) => {
      const fewer = board(some);
      const more = board(some);
      fewer.weigh(entries.slice(1));
      more.weigh(entries);
      some.forEach((_, r) =>
        expect(more.scores[r]).toBeGreaterThanOrEqual(fewer.scores[r] - 1e-12),
      );
      if (entries.length < 2) return;
      fewer.matchAll(entries.slice(1));
      more.matchAll(entries);
      some.forEach((_, r) => expect(more.scores[r]).toBeLessThanOrEqual(fewer.scores[r]));
    }),
  );
});

test('nobody outscores a target who is known exactly', () => {
  fc.assert(
    fc.property(records, fc.nat(), (some, choice) => {
      const target = choice % some.length;
      fc.pre(some[target].length > 0);
      const scores = board(some);
      const exact = some[target].map(([title, d, halfStars]) => ({ title, day: d, halfStars }));
      const { best } = scores.weigh(exact);
      expect(scores.scores[target]).toBeCloseTo(best, 10);
      expect(scores.matchAll(exact).best).toBe(1);
      expect(scores.scores[target]).toBe(1);
    }),
  );
});

test('the order of what is known changes no ranking', () => {
  fc.assert(
    fc.property(records, known, (some, entries) => {
      const [one, other] = [board(some), board(some)];
      const a = one.weigh(entries);
      const b = other.weigh([...entries].reverse());
      one.scores.forEach((score, r) => expect(other.scores[r]).toBeCloseTo(score, 10));
      expect(a.best).toBeCloseTo(b.best, 10);
      expect(a.second).toBeCloseTo(b.second, 10);
    }),
  );
});

test('a twin of everybody: nobody is alone, nothing is claimed', () => {
  fc.assert(
    fc.property(records, known, (some, entries) => {
      const ranking = board([...some, ...some]).weigh(entries);
      expect(ranking.second).toBe(ranking.best);
      expect(judge('scoreboardRh', ranking, 2 * some.length)).toMatchObject({
        record: -1,
        isClaimed: false,
      });
    }),
  );
});

test('an interval holds its share, and lies within [0, 1]', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), (trials, n) => {
      const successes = n % (trials + 1);
      const [least, most] = wilsonInterval(successes, trials);
      expect(least).toBeGreaterThanOrEqual(0);
      expect(most).toBeLessThanOrEqual(1);
      expect(least).toBeLessThanOrEqual(successes / trials);
      expect(most).toBeGreaterThanOrEqual(successes / trials);
    }),
  );
});
