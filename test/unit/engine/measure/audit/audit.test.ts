import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement, CountAnnouncement } from '$lib/engine/announce/announcement';
import { publish } from '$lib/engine/announce/publish';
import type { Audit } from '$lib/engine/measure/audit/Audit';
import { auditEpsilon } from '$lib/engine/measure/audit/auditEpsilon';
import { auditOrders } from '$lib/engine/measure/audit/auditOrders';
import { chanceOfNothing } from '$lib/engine/measure/audit/chanceOfNothing';
import { drawBudget } from '$lib/engine/measure/audit/drawBudget';
import { largestBits } from '$lib/engine/measure/audit/largestBits';
import { Random } from '$lib/engine/random/Random';
import { channelOf } from '$lib/engine/repair/channelOf';
import type { Repair } from '$lib/engine/repair/Repair';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { sharedBase } from '../../bases';
import { shareDeviation } from '../../statistics';

const base = sharedBase('classroom', 1);
/** Standard deviations at which a seeded test gives up: 1 in 10,000 samplers that are right would. */
const TOO_FAR = 3.9;
const kinds = (repair: Repair) => repair.map(({ kind }) => kind).join(' ');

describe('what is published, by exact chances', () => {
  test('nothing, of every order: as often as in draws', () => {
    const DRAWS = 4_000;
    for (const repair of auditOrders(0.4, 1)) {
      const channel = channelOf(repair, Infinity);
      for (const count of [0, 3, 12]) {
        const random = new Random(7, 1);
        let none = 0;
        for (let i = 0; i < DRAWS; i++) none += (channel.publish(count, random) ?? 0) < 1 ? 1 : 0;
        const p = chanceOfNothing(repair, count, Infinity);
        if (p < 1e-9 || p > 1 - 1e-9) expect(none, kinds(repair)).toBe(p < 0.5 ? 0 : DRAWS);
        else expect(Math.abs(shareDeviation(none, DRAWS, p)), kinds(repair)).toBeLessThan(TOO_FAR);
      }
    }
  });

  test('law: nothing and every number together have a chance of 1', () => {
    for (const repair of auditOrders(0.7, 1)) {
      const channel = channelOf(repair, Infinity);
      for (const count of [0, 1, 9, 14]) {
        let sum = chanceOfNothing(repair, count, Infinity);
        for (let published = 1; published < 90; published++)
          sum += channel.chance(published, count);
        expect(sum, `${kinds(repair)} of ${count}`).toBeCloseTo(1, 12);
      }
    }
  });

  test('law: with fewer people there can be no more, and all together still have a chance of 1', () => {
    const people = 14;
    for (const repair of auditOrders(0.7, 1)) {
      const channel = channelOf(repair, people);
      for (const count of [0, 1, 9, 14]) {
        let sum = chanceOfNothing(repair, count, people);
        for (let published = 1; published <= people; published++)
          sum += channel.chance(published, count);
        expect(sum, `${kinds(repair)} of ${count}`).toBeCloseTo(1, 12);
        expect(channel.chance(people + 1, count)).toBe(0);
      }
    }
  });

  test('worked examples: alone ε; to 5 first 5ε; a minimum first without bound', () => {
    const epsilon = 0.5;
    const geometric = { kind: 'geometric', epsilon, budget: 1 } as const;
    const bits = (repair: Repair, count: number) => largestBits(repair, count, count + 1, Infinity);
    expect(bits([geometric], 7)).toBeCloseTo(Math.LOG2E * epsilon, 12);
    expect(bits([{ kind: 'round', to: 5, hiddenBelow: 0 }, geometric], 7)).toBeCloseTo(
      Math.LOG2E * 5 * epsilon,
      12,
    );
    expect(bits([{ kind: 'round', to: 5, hiddenBelow: 0 }, geometric], 6)).toBe(0);
    expect(bits([{ kind: 'minimum', people: 11 }, geometric], 10)).toBe(Infinity);
    // 3 stays 3; 4 becomes 6 one time in three
    expect(bits([{ kind: 'rr3', isKeyed: false }, geometric], 3)).toBeCloseTo(
      Math.log2(2 / 3 + Math.exp(3 * epsilon) / 3),
      12,
    );
  });

  test('at the limits of ε, and beyond them, nothing is undefined', () => {
    for (const epsilon of [0.0001, 20, 1_000])
      for (const repair of auditOrders(epsilon, epsilon))
        expect(largestBits(repair, 10, 11, Infinity), kinds(repair)).not.toBeNaN();
  });
});

describe('the table without one subscriber', () => {
  const post: Announcement = {
    kind: 'count',
    who: { people: { town: 0 }, did: [] },
    quip: '',
  };
  test('counts one fewer where they are counted', () => {
    const numbers = trueNumbersOf(base);
    const differ = Array.from({ length: 40 }, (_, subscriber) => {
      const fewer = trueNumbersOf(base, subscriber);
      expect(fewer.subscribers).toBe(base.subscribers);
      return numbers.count(post.who) - fewer.publish(post).count;
    });
    expect(new Set(differ)).toEqual(new Set([0, 1]));
  });
});

test('a budget is charged for what is drawn, posted or not', () => {
  const rare: CountAnnouncement = {
    kind: 'count',
    who: {
      people: {},
      did: [{ what: { title: 0 }, when: { from: 0, to: 364 }, times: { atLeast: 1_000 } }],
    },
    quip: '',
  };
  expect(publish(base, rare).count).toBe(0);
  const posts = new Array<CountAnnouncement>(40).fill(rare);
  const { posted, draws, chargedEpsilon, drawnEpsilon } = drawBudget(
    1,
    4,
    posts,
    trueNumbersOf(base),
    1,
  );
  expect(posted).toBeLessThan(4);
  expect(draws).toBe(4);
  expect(chargedEpsilon).toBeCloseTo(4, 12);
  expect(drawnEpsilon).toBeCloseTo(4, 12);
});

describe.each([0.1, 1])('the audit at ε = %f', (epsilon) => {
  let audit: Audit;
  beforeAll(() => {
    audit = auditEpsilon(base, epsilon);
  }, 60_000);

  test('holds for every order with nothing before the noise, and is reached', () => {
    const promised = audit.rows.filter(({ reason }) => reason === null);
    expect(promised.length).toBeGreaterThan(10);
    for (const { repair, ceilingBits, ratio, isHeld, movedShare } of promised) {
      expect(kinds(repair)).toMatch(/^geometric/);
      expect(ceilingBits).toBeCloseTo(Math.LOG2E * epsilon, 12);
      expect(ratio, kinds(repair)).toBeCloseTo(1, 9);
      expect(isHeld, kinds(repair)).toBe(true);
      expect(movedShare ?? 0, kinds(repair)).toBeLessThanOrEqual(1 + 1e-5);
    }
    expect(promised.some(({ movedShare }) => (movedShare ?? 0) > 0)).toBe(true);
  });

  test('is broken by whatever comes before it', () => {
    const broken = audit.rows.filter(
      ({ chosen, reason }) => chosen === 'beforehand' && reason !== null,
    );
    expect(broken.length).toBeGreaterThan(10);
    for (const { repair, isHeld, ratio, reason } of broken) {
      expect(isHeld, kinds(repair)).toBe(false);
      expect(ratio, kinds(repair)).toBeGreaterThan(1);
      expect(ratio === Infinity, kinds(repair)).toBe(reason === 'looksFirst');
    }
  });

  test('is broken by looking, in every order', () => {
    const { withThem, withoutThem } = audit.looking;
    expect(withThem).not.toBe(withoutThem);
    const looked = audit.rows.filter(({ chosen }) => chosen === 'byLooking');
    expect(looked.length).toBeGreaterThan(5);
    for (const { isHeld, reason } of looked)
      expect([isHeld, reason]).toEqual([false, 'chosenByLooking']);
  });

  test('tells two tables apart by ε for each number that counts the one person', () => {
    const { counting, draws, largestBits: bits, ceilingBits } = audit.tables;
    expect(counting).toBeGreaterThan(1);
    expect(bits).toBeCloseTo(counting * Math.LOG2E * epsilon, 8);
    expect(ceilingBits).toBeCloseTo(draws * Math.LOG2E * epsilon, 8);
  });

  test('and so does a budget: all that is drawn is charged, and it is never overspent', () => {
    const { budget, chargedEpsilon, drawnEpsilon, posted, draws } = audit.budget;
    expect(posted).toBeLessThan(draws);
    expect(drawnEpsilon).toBeCloseTo(chargedEpsilon, 12);
    expect(chargedEpsilon).toBeLessThanOrEqual(budget * (1 + 1e-9));
  });
});

test.each([0, -1, NaN, 1_000])('refuses ε = %f', (epsilon) => {
  expect(() => auditEpsilon(base, epsilon)).toThrow(RangeError);
});
