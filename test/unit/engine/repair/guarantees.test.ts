import { describe, expect, test } from 'vitest';
import type { Announcement, Deed, Predicate } from '$lib/engine/announce/announcement';
import { compilePredicate, findMatching } from '$lib/engine/announce/count';
import { publish } from '$lib/engine/announce/publish';
import { Stranger } from '$lib/engine/attack/Stranger';
import { addGeometric } from '$lib/engine/repair/addGeometric';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import { attackRepaired } from '$lib/engine/repair/attackRepaired';
import { channelOf } from '$lib/engine/repair/channelOf';
import type { Repair } from '$lib/engine/repair/Repair';
import { trueNumbersOf, type TrueNumbers } from '$lib/engine/repair/TrueNumbers';
import { sharedBase } from '../bases';
import { chiSquareDeviation, moments, shareDeviation } from '../statistics';

/* What each defence promises, of whole feeds as they are published, on bases that differ by one person. */

const base = sharedBase('classroom', 1, { reviewerShare: 0.05 });
const numbers = trueNumbersOf(base);
const deed = (more: Partial<Deed> = {}): Deed => ({
  what: { genre: 'comedy' },
  when: { from: 0, to: 364 },
  times: { atLeast: 8 },
  ...more,
});
const count = (who: Predicate): Announcement => ({ kind: 'count', who, quip: '' });
const did = (...deeds: Deed[]): Predicate => ({ people: {}, did: deeds });
/** Standard deviations at which a seeded test gives up: 1 in 10,000 samplers that are right would. */
const TOO_FAR = 3.9;

/** The same base without one subscriber, as far as counts go. */
function without(person: number): TrueNumbers {
  const isIn = (who: Predicate) =>
    Number(findMatching(base, compilePredicate(who, base.catalogue)).includes(person));
  const fewer = (who: Predicate) => numbers.count(who) - isIn(who);
  return {
    subscribers: numbers.subscribers,
    count: fewer,
    publish(announcement) {
      if (announcement.kind !== 'count') throw new Error('only counts here');
      const found = fewer(announcement.who);
      return {
        count: found,
        numbers: [found],
        titles: [],
        obstacle: found === 0 ? 'nobody' : null,
      };
    },
  };
}

/** A source of numbers in which exactly so many people do anything. */
const saying = (people: number): TrueNumbers => ({
  subscribers: 1_000,
  count: () => people,
  publish: () => ({
    count: people,
    numbers: [people],
    titles: [],
    obstacle: people === 0 ? 'nobody' : null,
  }),
});

/** What a post says in so many throws of the dice; 0 stands for a post that is not posted. */
function published(repair: Repair, source: TrueNumbers, post: Announcement, throws: number) {
  return Array.from({ length: throws }, (_, seed) => {
    const [told] = applyRepair(repair, [post], source, seed).publications;
    return told?.count ?? 0;
  });
}

describe('the geometric mechanism, on neighbouring bases', () => {
  const epsilon = 0.7;
  const repair: Repair = [{ kind: 'geometric', epsilon, budget: 9 }];
  const THROWS = 12_000;

  test.each([
    ['two of one', 1, 2],
    ['nobody at all', 0, 1],
  ])(
    'what is posted, or not posted, of %s is at most e^ε times as likely with one person more',
    (_, few, more) => {
      const post = count(did(deed()));
      const sample = [few, more].map((people) => published(repair, saying(people), post, THROWS));
      const channel = addGeometric(epsilon, Infinity);
      const most = 14;
      const tally = (values: number[]) => {
        const observed = new Float64Array(most + 1);
        for (const value of values) observed[Math.min(value, most)]++;
        return observed;
      };
      const chances = [few, more].map((people) => {
        const each = Float64Array.from({ length: most }, (__, value) =>
          channel.chance(value, people),
        );
        return Float64Array.of(...each, 1 - each.reduce((a, b) => a + b, 0));
      });
      sample.forEach((values, i) => {
        const expected = chances[i].map((chance) => chance * THROWS);
        expect(Math.abs(chiSquareDeviation(tally(values), expected))).toBeLessThan(TOO_FAR);
      });
      // not posted is an outcome, too, and so is all that is larger
      const ratios = [...chances[0]].map((chance, value) => chance / chances[1][value]);
      const worst = Math.max(...ratios, ...ratios.map((ratio) => 1 / ratio));
      expect(worst).toBeLessThanOrEqual(Math.exp(epsilon) * (1 + 1e-9));
      expect(worst).toBeGreaterThan(Math.exp(epsilon) * (1 - 1e-9));
    },
  );

  test('of m posts, one person changes the chance of any outcome by e^(jε), j ≤ m being the posts that count them', () => {
    const posts = [
      did(deed()),
      did(deed({ times: { atLeast: 3 } })),
      did(deed({ what: { genre: 'drama' } })),
      { people: { plan: 0 }, did: [] },
      { people: { plan: 1 }, did: [] },
    ].map(count);
    const channel = channelOf(repair, base.subscribers);
    const members = posts.map((post) => {
      if (post.kind !== 'count') throw new Error('only counts here');
      return new Set(findMatching(base, compilePredicate(post.who, base.catalogue)));
    });
    const people = [...members[0]].slice(0, 8);
    const involved = new Set<number>();
    for (const person of people) {
      const neighbour = without(person);
      const j = members.filter((list) => list.has(person)).length;
      involved.add(j);
      let worst = 1;
      for (const post of posts) {
        const [here, there] = [numbers, neighbour].map((source) => source.publish(post).count);
        expect(Math.abs(here - there)).toBeLessThanOrEqual(1);
        let ofPost = 1;
        for (let value = 0; value < here + 60; value++) {
          const ratio = channel.chance(value, here) / channel.chance(value, there);
          ofPost = Math.max(ofPost, ratio, 1 / ratio);
        }
        worst *= ofPost;
      }
      expect(worst).toBeCloseTo(Math.exp(j * epsilon), 6);
      const { cost } = applyRepair(repair, posts, numbers, 1);
      expect(cost.epsilonSpent).toBeCloseTo(posts.length * epsilon, 9);
      expect(worst).toBeLessThanOrEqual(Math.exp(cost.epsilonSpent) * (1 + 1e-9));
    }
    expect(involved.size).toBeGreaterThan(1);
  });

  test('a share publishes two numbers, and pays for both', () => {
    const share: Announcement = {
      kind: 'share',
      who: did(deed()),
      among: { people: { town: 0 }, did: [] },
      quip: '',
    };
    expect(applyRepair(repair, [share], numbers, 1).cost.epsilonSpent).toBeCloseTo(2 * epsilon, 12);
  });

  test('rounding promises nothing of the kind: one person can decide what is posted', () => {
    const rounded: Repair = [{ kind: 'round', to: 5, hiddenBelow: 0 }];
    const channel = channelOf(rounded, base.subscribers);
    expect([channel.chance(10, 7), channel.chance(10, 8)]).toEqual([0, 1]);
  });
});

describe('random rounding to base 3, as posted', () => {
  const THROWS = 12_000;
  test.each([
    [53, 54, 51],
    [52, 51, 54],
  ])('%i becomes %i two times in three, %i once', (people, near, far) => {
    const posted = published(
      [{ kind: 'rr3', isKeyed: false }],
      saying(people),
      count(did()),
      THROWS,
    );
    const nearer = posted.filter((n) => n === near).length;
    expect(posted.filter((n) => n === far)).toHaveLength(THROWS - nearer);
    expect(Math.abs(shareDeviation(nearer, THROWS, 2 / 3))).toBeLessThan(TOO_FAR);
  });

  test('keyed: the same question always gets the same answer, under one key', () => {
    const repair: Repair = [{ kind: 'rr3', isKeyed: true }];
    const post = count(did(deed(), deed({ what: { genre: 'drama' } })));
    const turned = count(did(deed({ what: { genre: 'drama' } }), deed()));
    const answers = new Set<number>();
    for (let key = 0; key < 40; key++) {
      const { publications } = applyRepair(repair, [post, turned, post], saying(53), key);
      expect(new Set(publications.map((told) => told.count)).size).toBe(1);
      answers.add(publications[0].count);
    }
    expect([...answers].sort()).toEqual([51, 54]);
  });
});

describe('averaging', () => {
  /** Fewer than a stranger takes in at once. */
  const MANY = 50;
  const post = count(did(deed()));
  const repeated = new Array<Announcement>(MANY).fill(post);
  const truth = publish(base, post).count;

  test('fresh random rounding falls to it: the mean of many answers is the true count', () => {
    const answers = published([{ kind: 'rr3', isKeyed: false }], saying(53), post, 4_000);
    const { mean, variance } = moments(answers);
    expect(Math.abs(mean - 53)).toBeLessThan(TOO_FAR * Math.sqrt(variance / answers.length));
    expect(Math.round(mean)).toBe(53);
    const [{ least, chances }] = applyRepair(
      [{ kind: 'rr3', isKeyed: false }],
      repeated,
      saying(53),
      1,
    ).claims;
    const others = [...chances!].filter((_, i) => least + i !== 53);
    expect(chances![53 - least]).toBeGreaterThan(1_000 * Math.max(...others));
  });

  test('keyed, many answers are one answer, and the mean stays where the key put it', () => {
    const { publications, claims } = applyRepair(
      [{ kind: 'rr3', isKeyed: true }],
      repeated,
      saying(53),
      1,
    );
    expect(new Set(publications.map((told) => told.count)).size).toBe(1);
    expect(claims[0].most - claims[0].least).toBe(4);
  });

  test('the ε budget stops it: of fifty answers, only those that are paid for come', () => {
    const repair: Repair = [{ kind: 'geometric', epsilon: 0.1, budget: 1 }];
    const { publications, cost } = applyRepair(repair, repeated, saying(53), 1);
    expect(publications).toHaveLength(10);
    expect(cost.epsilonSpent).toBeCloseTo(1, 12);
  });

  test('the stranger averages: fifty posts with fresh noise read as one without; keyed, as one with noise', () => {
    const stranger = new Stranger(base);
    const read = (repair: Repair, posts: Announcement[]) => {
      const { result } = attackRepaired(base, stranger, applyRepair(repair, posts, numbers, 1))!;
      return result.probabilities.subarray(0, result.personas);
    };
    const apart = (a: Float64Array, b: Float64Array) =>
      Math.max(...a.map((p, persona) => Math.abs(p - b[persona])));
    const noise = (isKeyed: boolean): Repair => [{ kind: 'noise', spread: 40, isKeyed }];
    expect(truth).toBeGreaterThan(41);
    // as many posts each time: how much the stranger imagines depends on how many there are
    const exact = read([], repeated);
    const often = apart(read(noise(false), repeated), exact);
    const keyed = apart(read(noise(true), repeated), exact);
    expect(often).toBeLessThan(0.005);
    expect(keyed).toBeGreaterThan(5 * often);
  });

  test('and not twice: three noisy answers weigh as their product, once', () => {
    const stranger = new Stranger(base);
    const three = applyRepair(
      [{ kind: 'geometric', epsilon: 0.05, budget: 9 }],
      [post, post, post],
      numbers,
      1,
    );
    const read = (of: (chances: Float64Array, i: number) => Float64Array | undefined) =>
      stranger.attack(
        three.announcements,
        three.publications,
        three.claims.map((claim, i) => ({ ...claim, chances: of(claim.chances!, i) })),
      ).result.probabilities;
    const asClaimed = read((chances) => chances);
    const apart = (other: Float64Array) =>
      Math.max(...asClaimed.map((p, persona) => Math.abs(p - other[persona])));
    expect(apart(read((chances, i) => (i === 0 ? chances : undefined)))).toBeLessThan(1e-9);
    expect(apart(read((chances) => chances.map((p) => p ** 3)))).toBeGreaterThan(0.005);
    expect(apart(read(() => undefined))).toBeGreaterThan(0.005);
  });
});
