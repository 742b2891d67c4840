import { describe, expect, test } from 'vitest';
import type { Announcement, Deed, Predicate } from '$lib/engine/announce/announcement';
import { publish } from '$lib/engine/announce/publish';
import { Stranger } from '$lib/engine/attack/Stranger';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import type { Repair } from '$lib/engine/repair/Repair';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { readForced } from '../../../support/forcedFeed';
import { sharedBase } from '../bases';

/* Numbers that the noise hardly ever gives: the ceiling of ε holds for them as well, for everybody who writes a diary. */

const base = sharedBase('classroom', 1);
const stranger = new Stranger(base);
const deed = (genre: 'comedy' | 'drama', atLeast: number): Deed => ({
  what: { genre },
  when: { from: 0, to: 364 },
  times: { atLeast },
});
const count = (people: Predicate['people'], ...did: Deed[]): Announcement => ({
  kind: 'count',
  who: { people, did },
  quip: '',
});
const posts: Array<[string, Announcement[]]> = [
  ['a rare count', [count({}, deed('comedy', 20))]],
  ['a large count', [count({}, deed('comedy', 3))]],
  ['a town', [count({ town: 0 })]],
  ['everybody', [count({})]],
  ['two counts', [count({}, deed('comedy', 8)), count({}, deed('drama', 8))]],
  ['one within the other', [count({}, deed('comedy', 3)), count({}, deed('comedy', 8))]],
  ['the same one twice', [count({}, deed('comedy', 8)), count({}, deed('comedy', 8))]],
];
/** Posted in place of the true number. */
const forced: Array<[string, (number: number, which: number) => number]> = [
  ['1', () => 1],
  ['a quarter', (number) => Math.ceil(number / 4)],
  ['three times as many', (number) => 3 * number],
  ['more than subscribe', () => 5_000],
  ['a few and many', (number, which) => (which % 2 === 0 ? 5 * number : 1)],
];
/** Odds are compared where a double still tells them apart. */
const PLAIN_FROM = 1e-7;
/** Counts that all together are less likely than 10⁻⁹ are left out of sums. */
const TOLERANCE = 1e-5;
const bits = (p: number) => Math.log2(p / (1 - p));

/** The most that anybody’s odds of being meant by any of the posts move, as a share of log2 e · ε a number. */
function largestShare(epsilon: number, feed: Announcement[], force: (typeof forced)[0][1]) {
  const repair: Repair = [{ kind: 'geometric', epsilon, budget: 1_000 }];
  const numbers = feed.map((post, i) => publish(base, post).numbers.map((n) => force(n, i)));
  const reading = readForced(base, stranger, repair, feed, numbers);
  const ceiling = Math.LOG2E * epsilon * numbers.flat().length;
  let largest = 0;
  for (let post = 0; post < feed.length; post++)
    for (let persona = 0; persona < base.diaries.personas; persona++) {
      const before = reading.before(post)(persona);
      if (before < PLAIN_FROM || before > 1 - PLAIN_FROM) continue;
      const after = reading.chances(post)(persona);
      largest = Math.max(largest, Math.abs(bits(after) - bits(before)) / ceiling);
    }
  return { largest, isContradiction: reading.contradiction };
}

describe.each([0.01, 0.1, 1, 3])(
  'at ε = %f nobody’s odds move by more than the ceiling',
  (epsilon) => {
    test.each(posts)('%s', (_, feed) => {
      for (const [name, force] of forced) {
        const { largest, isContradiction } = largestShare(epsilon, feed, force);
        expect(largest, name).toBeLessThanOrEqual(1 + TOLERANCE);
        // noise without bound rules nothing out
        expect(isContradiction, name).toBe(false);
      }
    });
  },
);

describe('a share is two numbers', () => {
  const share: Announcement = {
    kind: 'share',
    who: { people: {}, did: [deed('comedy', 8)] },
    among: { people: {}, did: [deed('drama', 3)] },
    quip: '',
  };
  test.each([0.1, 1, 3])(
    'at ε = %f nobody’s odds move by more than 2ε, whatever it says',
    (epsilon) => {
      const repair: Repair = [{ kind: 'geometric', epsilon, budget: 1_000 }];
      const [told] = applyRepair(repair, [share], trueNumbersOf(base), 1).posts;
      const [claim] = told.claims;
      for (const percent of [0, 1, 37, 100]) {
        const publication = { ...told.publication, count: percent, numbers: [percent] };
        const said = { ...claim, share: { ...claim.share!, percent } };
        const reading = stranger.read([share], [publication], [said]);
        expect(reading.contradiction).toBe(false);
        for (let persona = 0; persona < base.diaries.personas; persona++) {
          const before = reading.before(0)(persona);
          if (before < PLAIN_FROM || before > 1 - PLAIN_FROM) continue;
          const moved = Math.abs(bits(reading.chances(0)(persona)) - bits(before));
          expect(moved).toBeLessThanOrEqual(Math.LOG2E * 2 * epsilon * (1 + TOLERANCE));
        }
      }
    },
  );
});

describe('known limits', () => {
  test.each([0.1, 1])(
    'at ε = %f a number far from what is expected moves a single person by all that ε permits, and no further',
    (epsilon) => {
      for (const force of [() => 1, () => 5_000])
        expect(largestShare(epsilon, posts[0][1], force).largest).toBeCloseTo(1, 4);
    },
  );
});
