import { describe, expect, test } from 'vitest';
import { judgeNames } from '$lib/engine/attack/judgeNames';
import { CalibrationTally } from '$lib/engine/measure/CalibrationTally';
import { SMALLEST_CHANCE } from '$lib/engine/measure/lossBits';

/** A persona of one post: stated before and after, whether it is so. */
type Stated = [before: number, after: number, right: 0 | 1];

/** A post about the people of whom it is so. The last persona is an outsider. */
function addPost(tally: CalibrationTally, stated: Stated[]) {
  const before = stated.map(([was]) => was);
  const after = stated.map(([, is]) => is);
  const isMember = (persona: number) => stated[persona][2] === 1;
  const people = stated.filter(([, , right]) => right === 1).length;
  const chances = { before: Float64Array.from(before), after: Float64Array.from(after) };
  const subscriberOf = Int32Array.from(stated, (_, i) => (i === stated.length - 1 ? -1 : i));
  const score = judgeNames(chances, isMember, subscriberOf, people);
  tally.addFeed('exact');
  tally.addPost({ before, after, isMember, people, score });
}

function tallyOf(worlds: Record<number, Stated[]>): CalibrationTally {
  const tally = new CalibrationTally();
  for (const [seed, stated] of Object.entries(worlds)) {
    tally.openWorld(Number(seed));
    addPost(tally, stated);
  }
  return tally;
}

/* Two worlds, a post each, four diarists each. */
const FIRST: Stated[] = [
  [1 / 4, 1 / 2, 1], // up by log2 3 bits, newly named, rightly
  [1 / 2, 1 / 4, 0], // down, cleared, rightly
  [1 / 2, 1 / 2, 1], // named anyway, rightly
  [1 / 64, 1 / 64, 0], // an outsider, and no suspect
];
const SECOND: Stated[] = [
  [1 / 4, 1 / 2, 0], // up, newly named, wrongly
  [1 / 8, 1 / 8, 0],
  [1 / 2, 1 / 4, 0], // down, cleared
  [1 / 4, 1 / 2, 0], // an outsider newly named
];
const found = tallyOf({ 7: FIRST, 8: SECOND }).finish(1);
const closeTo = (values: number[]) => values.map((value) => expect.closeTo(value, 12));

describe('two worlds, worked by hand', () => {
  test('whom the posts moved: said, said before, so', () => {
    const { moved } = found;
    expect(moved).toMatchObject({ count: 5, worlds: 2 });
    expect(moved.stated).toBeCloseTo((3 * 0.5 + 2 * 0.25) / 5, 12);
    expect(moved.before).toBeCloseTo((3 * 0.25 + 2 * 0.5) / 5, 12);
    expect(moved.observed).toBeCloseTo(1 / 5, 12);
    // drawn again, the worlds are first and first (2 moved, .75 stated, 1 right), one of each, or second and second (3, 1.25, 0)
    expect(moved.interval).toEqual({
      observed: closeTo([0, 1 / 2]),
      excess: closeTo([-1.25 / 3, 1 / 2 - 0.75 / 2]),
      ratio: closeTo([0, 1 / 2 / (0.75 / 2)]),
    });
    expect(moved.reliability).toEqual([
      { stated: 0.25, observed: 0, count: 2 },
      { stated: 0.5, observed: 1 / 3, count: 3 },
    ]);
    expect(moved.reliabilityBefore).toEqual([
      { stated: 0.25, observed: 1 / 3, count: 3 },
      { stated: 0.5, observed: 0, count: 2 },
    ]);
  });

  test('up and down apart; where nothing was so, the exact limit of two worlds', () => {
    const { up, down } = found.moved;
    expect(up).toMatchObject({ count: 3, worlds: 2, stated: 0.5, before: 0.25, observed: 1 / 3 });
    expect(down).toMatchObject({ count: 2, worlds: 2, stated: 0.25, before: 0.5, observed: 0 });
    const most = 1 - Math.sqrt(0.025);
    expect(down.interval).toEqual({
      observed: closeTo([0, most]),
      excess: closeTo([-0.25, most - 0.25]),
      ratio: closeTo([0, most / 0.25]),
    });
  });

  test('by how many people the post speaks of', () => {
    // two people in the first post; in the second nobody who keeps a diary
    const [one, few, dozens] = found.moved.bySize;
    expect(one).toMatchObject({ from: 1, to: 1, suspects: 0, count: 0, atMost: null });
    expect(few).toMatchObject({ suspects: 3, count: 2, observed: 1 / 2, atMost: null });
    expect(dozens).toMatchObject({ from: 10, to: 99, suspects: 0, observed: null });
    // a post about two people moves nobody, in three worlds
    const still = FIRST.map(([before, , right]): Stated => [before, before, right]);
    const [, none] = tallyOf({ 1: still, 2: still, 3: still }).finish(1).moved.bySize;
    expect(none).toMatchObject({ suspects: 9, count: 0 });
    expect(none.atMost).toBeCloseTo(1 - 0.025 ** (1 / 3), 12);
  });

  test('what they told about everybody: bits and squares, before and after', () => {
    const [a, b, c] = [Math.log2(64 / 63), Math.log2(4 / 3), Math.log2(8 / 7)];
    const before = 2 + 1 + 1 + a + (b + c + 1 + b);
    const after = 1 + b + 1 + a + (1 + c + b + 1);
    const { log, brier, posts, pairs } = found.everybody;
    expect({ posts, pairs }).toEqual({ posts: 2, pairs: 8 });
    expect(log.before).toBeCloseTo(before / 8, 12);
    expect(log.after).toBeCloseTo(after / 8, 12);
    expect(log.skill).toBeCloseTo(1 - after / before, 12);
    // 2 − b bits in the first world, b − 1 in the second: one bit in two posts
    expect(log.bitsAPost).toBeCloseTo(0.5, 12);
    expect(log.bitsAPostInterval).toEqual(closeTo([b - 1, 2 - b]));
    expect(log.interval).toEqual(
      closeTo([1 - (2 + c + b) / (1 + c + 2 * b), 1 - (2 + b + a) / (4 + a)]),
    );
    expect(log.ruledOut).toEqual({ before: 0, after: 0 });
    const [was, is] = [
      9 / 16 + 1 / 4 + 1 / 4 + 1 / 64 ** 2 + (1 / 16 + 1 / 64 + 1 / 4 + 1 / 16),
      1 / 4 + 1 / 16 + 1 / 4 + 1 / 64 ** 2 + (1 / 4 + 1 / 64 + 1 / 16 + 1 / 4),
    ];
    expect(brier.before).toBeCloseTo(was / 8, 12);
    expect(brier.after).toBeCloseTo(is / 8, 12);
    expect(brier.skill).toBeCloseTo(1 - is / was, 12);
  });

  test('names newly given, and apart from them those of the diaries', () => {
    expect(found.newly).toEqual({
      ...{ named: 3, right: 1, innocents: 2, precision: 1 / 3, unnamed: 1, recall: 1 },
      interval: [expect.closeTo(0.0084, 4), expect.closeTo(0.9057, 4)],
    });
    const { precision, recall, named, innocentsNamed, anyway, cleared, baseline, control } = found;
    expect({ precision, recall, named, innocentsNamed }).toEqual({
      ...{ precision: 1 / 3, recall: 1, named: 3, innocentsNamed: 2 },
    });
    expect(anyway).toEqual({ named: 1, right: 1 });
    expect(cleared).toEqual({ count: 2, right: 2 });
    expect(baseline).toEqual({ named: 3, right: 1 });
    expect(control).toEqual({ outsiders: 2, newly: 1, anyway: 0 });
  });

  test('suspects are counted after and before', () => {
    expect(found.suspects).toBe(7);
    expect(found.diariesAlone.suspects).toBe(7);
    expect(found).toMatchObject({ bases: 2, from: 7, to: 8 });
  });
});

describe('what posts can tell', () => {
  const worldsOf = (change: (stated: Stated) => Stated) =>
    tallyOf({ 1: FIRST.map(change), 2: SECOND.map(change), 3: FIRST.map(change) }).finish(1);

  test('nothing: nobody is moved, and the skill is 0', () => {
    const { moved, everybody, named, suspects, ece, brier, diariesAlone } = worldsOf(
      ([before, , right]) => [before, before, right],
    );
    expect(moved).toMatchObject({ count: 0, worlds: 0, stated: null, observed: null });
    expect(moved.interval).toEqual({ observed: null, excess: null, ratio: null });
    expect(everybody.log).toMatchObject({ skill: 0, interval: [0, 0], bitsAPost: 0 });
    expect(everybody.brier).toMatchObject({ skill: 0, interval: [0, 0] });
    expect(named).toBe(0);
    // the old figures do not notice that there was nothing
    expect({ suspects, ece, brier }).toMatchObject({
      suspects: diariesAlone.suspects,
      ece: diariesAlone.ece,
      brier: diariesAlone.brier,
    });
  });

  test('all: the skill is 1', () => {
    const { everybody } = worldsOf(([before, , right]) => [before, right, right]);
    expect(everybody.log.skill).toBe(1);
    expect(everybody.brier).toMatchObject({ skill: 1, interval: [1, 1] });
  });

  test('the opposite of what is so: the skill is negative, and each such pair is counted', () => {
    const { everybody, moved } = worldsOf(([before, , right]) => [before, 1 - right, right]);
    expect(everybody.log.skill).toBeLessThan(0);
    expect(everybody.log.interval![1]).toBeLessThan(0);
    expect(everybody.brier.skill).toBeLessThan(0);
    expect(everybody.log.ruledOut).toEqual({ before: 0, after: 12 });
    expect(everybody.log.after).toBeCloseTo(-Math.log2(SMALLEST_CHANCE), 9);
    expect(moved.up.observed).toBe(0);
    expect(moved.down.observed).toBe(1);
  });

  test('the wrong thing, a little: half as likely, twice as likely', () => {
    const { everybody } = worldsOf(([before, , right]) => [
      ...([before, right ? before / 2 : Math.min(0.9, before * 1.5)] as [number, number]),
      right,
    ]);
    expect(everybody.log.skill).toBeLessThan(0);
    expect(everybody.log.bitsAPost).toBeLessThan(0);
  });
});

describe('tallies of different bases', () => {
  test('give together what one tally gives, in whatever order, and written down in between', () => {
    const merged = new CalibrationTally();
    for (const part of [tallyOf({ 8: SECOND }), tallyOf({ 7: FIRST })])
      merged.absorb(JSON.parse(JSON.stringify(part.state())));
    expect(merged.finish(1)).toEqual(found);
  });

  test('take no base twice', () => {
    const tally = tallyOf({ 7: FIRST });
    expect(() => tally.absorb(tallyOf({ 7: FIRST }).state())).toThrow(/Base 7 is counted already/);
    expect(() => tally.openWorld(7)).toThrow(/Base 7/);
  });

  test('of none say nothing, and do not fail', () => {
    const { bases, suspects, moved, everybody, precision } = new CalibrationTally().finish(1);
    expect({ bases, suspects, precision }).toEqual({ bases: 0, suspects: 0, precision: null });
    expect(moved.count).toBe(0);
    expect(everybody.log).toMatchObject({ skill: null, interval: null, bitsAPost: null });
  });

  test('say that a base comes first', () => {
    expect(() => new CalibrationTally().addWithheld(1)).toThrow(/openWorld/);
  });
});
