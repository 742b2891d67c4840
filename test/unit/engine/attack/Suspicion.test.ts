import { describe, expect, test } from 'vitest';
import type { Deed, People, Predicate } from '$lib/engine/announce/announcement';
import { compilePredicate, countMatching } from '$lib/engine/announce/count';
import { attributePattern } from '$lib/engine/attack/attributePattern';
import type { Base } from '$lib/engine/base/Base';
import { sharedBase } from '../bases';
import { moments } from '../statistics';
import { imagine } from './imagined';

/** Bases of 20,000 people each, and how often each is imagined. */
const SEEDS = [901, 902, 903];
const IMAGININGS = 2;

const year = { from: 0, to: 364 };
const deed = (what: Deed['what'], when: Deed['when'], times: Deed['times']): Deed => ({
  what,
  when,
  times,
});
const who = (did: Deed[], people: People = {}): Predicate => ({ people, did });

/** The title of a place in the charts, among the Christmas titles if asked. */
function charted({ catalogue }: Base, place: number, isYule = false): { title: number } {
  const titles = [...catalogue.chartRank.keys()]
    .filter((t) => !isYule || catalogue.season[t] === 1)
    .sort((a, b) => catalogue.chartRank[a] - catalogue.chartRank[b]);
  return { title: titles[place] };
}

const predicates: Array<[string, (base: Base) => Predicate]> = [
  ['a title once', (b) => who([deed(charted(b, 5), year, { atLeast: 1 })])],
  ['a title three times', (b) => who([deed(charted(b, 0), year, { atLeast: 3 })])],
  ['a title exactly twice', (b) => who([deed(charted(b, 8), year, { exactly: 2 })])],
  ['a title on ten days', (b) => who([deed(charted(b, 3), year, { onDays: 10 })])],
  [
    'a title twice, by people of a town and plan',
    (b) => who([deed(charted(b, 2), year, { atLeast: 2 })], { town: 0, plan: 0 }),
  ],
  [
    'a Christmas title every day of a fortnight',
    (b) => who([deed(charted(b, 0, true), { from: 330, to: 343 }, { everyDay: true })]),
  ],
  [
    'Christmas titles nine days in a row',
    () => who([deed({ season: 'yule' }, year, { inARow: 9 })]),
  ],
  [
    'Christmas titles twice in June',
    () => who([deed({ season: 'yule' }, { from: 151, to: 180 }, { atLeast: 2 })]),
  ],
  [
    'horror twelve times at night',
    () => who([deed({ genre: 'horror' }, { ...year, part: 'night' }, { atLeast: 12 })]),
  ],
  [
    'a drama on six Wednesdays',
    () => who([deed({ genre: 'drama' }, { ...year, weekday: 3 }, { onDays: 6 })]),
  ],
  [
    'no comedy for half a year',
    () => who([deed({ genre: 'comedy' }, { from: 0, to: 180 }, { never: true })]),
  ],
  [
    'titles about health eight times',
    () => who([deed({ sensitivity: 'health' }, year, { atLeast: 8 })]),
  ],
  [
    'anything five times in one day',
    () => who([deed({ any: true }, { from: 350, to: 350 }, { atLeast: 5 })]),
  ],
  [
    'a Christmas title on five days, and never horror',
    (b) =>
      who([
        deed(charted(b, 0, true), year, { onDays: 5 }),
        deed({ genre: 'horror' }, year, { never: true }),
      ]),
  ],
];

describe('the number that the stranger expects, knowing nothing of anybody, is the number there is', () => {
  test.each(predicates)('%s', (_, make) => {
    let realised = 0;
    let expected = 0;
    let diceVariance = 0;
    for (const seed of SEEDS) {
      const base = sharedBase('town', seed);
      const predicate = make(base);
      const { townShare } = base.catalogue;
      const isThem = attributePattern([predicate.people], townShare, -1).get(1)!;
      realised += countMatching(base, compilePredicate(predicate, base.catalogue));
      const numbers = Array.from({ length: IMAGININGS }, (_x, i) => {
        const { anybody, registry } = imagine(base.model, predicate, seed * 10 + i);
        let p = 0;
        for (const [id, chance] of anybody) if (registry.bits[id][0] === 1) p += chance;
        return p * isThem * base.subscribers;
      });
      const { mean, variance } = moments(numbers);
      expected += mean;
      diceVariance += variance / IMAGININGS;
    }
    // people fall under it or not, independently; and the stranger’s own dice
    const deviation = (realised - expected) / Math.sqrt(expected + diceVariance);
    expect(realised).toBeGreaterThan(0);
    expect(Math.abs(deviation)).toBeLessThan(4);
  });
});

describe('what is imagined of anybody', () => {
  const base = sharedBase('town', SEEDS[0]);
  const drawn = imagine(base.model, predicates[5][1](base), 5);

  test('adds up to certainty', () => {
    for (const [, make] of predicates.slice(4, 8)) {
      const { anybody } = imagine(base.model, make(base), 6);
      let total = 0;
      for (const [, p] of anybody) total += p;
      expect(total).toBeCloseTo(1, 12);
    }
  });

  test('aimed draws of runs weigh 1 on average', () => {
    for (const [, make] of predicates.slice(5, 8))
      for (const { silent } of imagine(base.model, make(base), 7).cells) {
        const everybody = silent[silent.length - 1];
        // weights lie below 2, so 2,000 draws leave at most 2/√2,000
        expect(Math.abs(everybody - 1)).toBeLessThan((4 * 2) / Math.sqrt(2000));
        for (const chance of silent) expect(chance).toBeLessThanOrEqual(everybody);
      }
  });

  test('aimed draws of ordinary viewings weigh 1 on average, and so keep the chance of many', () => {
    const { imagination } = imagine(base.model, predicates[1][1](base), 8);
    const mean = imagination.expected(0, 1);
    const draws = 60_000;
    const weights = new Float64Array(draws);
    let three = 0;
    for (let i = 0; i < draws; i++) {
      imagination.clear();
      weights[i] = imagination.addSomeOrdinary(0, 1);
      if (imagination.length >= 3) three += weights[i] / draws;
    }
    const found = moments(weights);
    expect(Math.abs(found.mean - 1)).toBeLessThan(4 * Math.sqrt(found.variance / draws));
    const none = Math.exp(-mean);
    const wanted = (1 - none * (1 + mean + (mean * mean) / 2)) / (1 - none);
    expect(Math.abs(three - wanted) / wanted).toBeLessThan(0.03);
  });

  test.each<[string, (base: Base) => Predicate]>([
    [
      'a Christmas title of no fame three times in a week, by a season run',
      (b) => who([deed(charted(b, 12, true), { from: 350, to: 356 }, { atLeast: 3 })]),
    ],
    [
      'a title eleven times on one day, by a marathon',
      (b) => who([deed(charted(b, 0), { from: 364, to: 364 }, { atLeast: 11 })]),
    ],
  ])('%s: what hardly ever happens is met in a batch of years', (_, make) => {
    const chances = Array.from({ length: 16 }, (_x, seed) => {
      const { anybody, registry } = imagine(base.model, make(base), 100 + seed, 256);
      let chance = 0;
      for (const [id, p] of anybody) if (registry.bits[id][0] === 1) chance += p;
      return chance;
    });
    const { mean, variance } = moments(chances);
    expect(mean).toBeGreaterThan(0);
    expect(mean).toBeLessThan(1e-3);
    expect(Math.min(...chances)).toBeGreaterThan(mean / 10);
    expect(Math.sqrt(variance)).toBeLessThan(mean);
  });

  test('a run never leaves fewer entries the more its writer reviews', () => {
    for (const { silent } of drawn.cells)
      for (let level = 1; level < silent.length - 1; level++)
        expect(silent[level]).toBeLessThanOrEqual(silent[level - 1]);
  });
});
