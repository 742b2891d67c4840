import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { loadSolver } from '$lib/engine/combine/solver/loadSolver';
import { log2Odds } from '$lib/engine/attack/log2Odds';
import { createEngine } from '$lib/engine/createEngine';
import { defaultSettings } from '$lib/engine/base/settings';

const engine = createEngine(() => loadSolver());
const year = { from: 0, to: 364 };
let title = 0;
const watched = (atLeast: number, people: Predicate['people'] = {}): Predicate => ({
  people,
  did: [{ what: { title }, when: year, times: { atLeast } }],
});
const post = (who: Predicate): Announcement => ({ kind: 'count', who, quip: '' });

beforeAll(async () => {
  await engine.build(defaultSettings('classroom', 41));
  title = (await engine.catalogue()).chartRank.indexOf(0);
});

describe('a feed as a whole', () => {
  test('a cell’s parts, suspects and truth agree with the counts and with each other', async () => {
    const feed = [post(watched(1)), post(watched(2))];
    const [once, twice] = await Promise.all(feed.map(async (p) => (await engine.publish(p)).count));
    const { cells, claims, conflict } = await engine.ledger(feed);
    expect(conflict).toBeNull();
    expect(claims.map(({ least }) => least)).toEqual([once, twice]);
    const cell = cells.find(({ plus, minus }) => plus[0] === 0 && minus[0] === 1)!;
    expect([cell.least, cell.largest]).toEqual([once - twice, once - twice]);
    const { parts, suspects } = await engine.cell(feed, cell);
    expect(parts).toEqual({
      firstOnly: once - twice,
      both: twice,
      secondOnly: 0,
      neither: 1_000 - once,
    });
    const truth = await engine.cellTruth(feed, cell, [0, 1]);
    expect(truth.members).toBe(once - twice);
    expect(truth.subscriberOf).toHaveLength(2);
    for (const { announcement, probability, beforeProbability, ...bits } of suspects) {
      expect(announcement).toBe(-1);
      expect(Math.max(probability, beforeProbability)).toBeGreaterThanOrEqual(0.02);
      expect(2 ** (bits.startBits + bits.diaryBits + bits.postBits)).toBeCloseTo(
        probability / (1 - probability),
        6,
      );
    }
    // once in the first and not in the second, or in the second: together the first
    const { probabilities, personas } = await engine.attack(feed);
    for (const { persona, probability } of suspects)
      expect(probability).toBeCloseTo(
        probabilities[persona] - probabilities[personas + persona],
        9,
      );
  });

  test('a cell of numbers that there are not is refused', async () => {
    await expect(engine.cell([post(watched(1))], { plus: [7], minus: [] })).rejects.toThrow(
      /Choose one from the list/,
    );
  });

  test('without a solver the ledger is refused in words, and the rest works', async () => {
    const plain = createEngine();
    await plain.build(defaultSettings('classroom', 41));
    await expect(plain.ledger([post(watched(1))])).rejects.toThrow(/without a solver/);
    expect((await plain.attack([post(watched(1))])).personas).toBeGreaterThan(0);
  });

  test('a solver that failed to load is asked for again', async () => {
    let calls = 0;
    const flaky = createEngine(() =>
      ++calls === 1 ? Promise.reject(new Error('offline')) : loadSolver(),
    );
    await flaky.build(defaultSettings('classroom', 41));
    await expect(flaky.ledger([post(watched(1))])).rejects.toThrow('offline');
    expect((await flaky.ledger([post(watched(1))])).cells.length).toBeGreaterThan(0);
  });

  test('no repair changes nothing; silence leaves nothing; the truth speaks of what is published', async () => {
    const feed = [post(watched(1)), post(watched(3))];
    const plain = await engine.repair(feed, [], 1);
    expect(plain.postsAfter).toEqual(plain.postsBefore);
    expect(plain.peopleAfter).toEqual(plain.peopleBefore);
    expect(plain.cost.storyLoss).toBe(0);
    const { scores: before, people } = await engine.truth(feed);
    expect(await engine.repairTruth(feed, [], 1)).toMatchObject({
      before,
      after: before,
      peopleBefore: people,
      peopleAfter: people,
    });
    const silent = await engine.repair(feed, [{ kind: 'silence', posts: 'all' }], 1);
    const nobody = { newly: 0, anyway: 0, cleared: 0, moved: 0 };
    expect(silent).toMatchObject({ posts: [], result: null, postsAfter: [nobody, nobody] });
    expect((await engine.repairTruth(feed, [{ kind: 'silence', posts: 'all' }], 1)).after).toEqual(
      [],
    );
  });

  test('whoever is named about two posts is one person', async () => {
    const feed = [post(watched(1)), post(watched(2))];
    const plain = await engine.repair(feed, [], 1);
    const { names } = await engine.attack(feed);
    const counted = (name: 'newly' | 'anyway' | 'cleared' | 'moved') => names[name].length;
    for (const kind of ['newly', 'anyway', 'cleared', 'moved'] as const)
      expect([plain.peopleBefore[kind], plain.peopleAfter[kind]]).toEqual([
        counted(kind),
        counted(kind),
      ]);
    expect(plain.anyway).toEqual(names.anyway);
    const twice = plain.postsBefore.reduce((sum, { anyway }) => sum + anyway, 0);
    expect(twice).toBeGreaterThan(names.anyway.length);
    const silent = await engine.repairTruth(feed, [{ kind: 'silence', posts: 'all' }], 1);
    expect(silent.peopleAfter.anyway).toEqual({ right: 0, wrong: 0 });
  });

  test('what each post adds adds up, by the odds of the attack; alone and without it stand beside', async () => {
    // two crowds, the same but for one, and a third post that has nothing to do with them
    const crowds = createEngine();
    await crowds.build(defaultSettings('classroom', 2));
    const upTo = (to: number, of: number): Predicate => ({
      people: {},
      did: [{ what: { title: of }, when: { from: 77, to }, times: { atLeast: 1 } }],
    });
    const feed = [post(upTo(78, 296)), post(upTo(200, 3)), post(upTo(79, 296))];
    const shares: number[] = [];
    const weights = (await crowds.weigh(feed, (share) => shares.push(share)))!;
    expect(shares.map((share) => share.toFixed(2))).toEqual(['0.33', '0.67', '1.00']);
    const { before, probabilities, personas, names, rests } = await crowds.attack(feed);
    expect(rests).not.toHaveLength(0);
    expect(weights[0].moves.map(({ persona }) => persona).sort()).toEqual([...names.moved].sort());
    expect(names.moved.length).toBeGreaterThan(0);
    weights[0].moves.forEach(({ persona, announcement, rest }, i) => {
      const place = announcement * personas + persona;
      const [was, is] =
        rest === null
          ? [before[place], probabilities[place]]
          : [rests[rest].before[persona], rests[rest].probabilities[persona]];
      const parts = weights.map(({ moves }) => moves[i]);
      expect(parts[0].fromProbability).toBe(was);
      expect(parts[2].toProbability).toBe(is);
      const sum = parts.reduce((total, { bits }) => total + bits, 0);
      const postBits = log2Odds(is) - log2Odds(was);
      expect(sum).toBeCloseTo(postBits, 9);
      // the last after all others, the first after none
      expect(parts[2].restBits + parts[2].bits).toBeCloseTo(postBits, 9);
      expect(parts[0].aloneBits).toBeCloseTo(parts[0].bits, 9);
    });
    const alone = (await crowds.weigh([feed[0]]))!;
    expect(alone[0]).toMatchObject({ newlyWithout: 0 });
    for (const { most, newlyWith } of weights) {
      expect(newlyWith).toBe(names.newly.length);
      expect(Math.max(most!.fromProbability, most!.toProbability)).toBeGreaterThanOrEqual(0.02);
    }
  });

  test('what can still be worked out: exact numbers leave the group, rounded ones leave it open', async () => {
    const feed = [post(watched(1)), post(watched(2))];
    const { cells } = await engine.ledger(feed);
    const pinned = cells.filter((c) => c.plus.length + c.minus.length > 1 && c.least > 0);
    const open = await engine.repairLedger(feed, [], 1);
    expect(open.pinnedBefore).toBe(pinned.length);
    for (const { was, is } of open.cells)
      expect(is).toEqual({ least: was.least, largest: was.largest });
    const rounded = await engine.repairLedger(feed, [{ kind: 'round', to: 10, hiddenBelow: 0 }], 1);
    const [{ was, is }] = rounded.cells;
    expect(is!.least).toBeLessThanOrEqual(was.least);
    expect(is!.largest).toBeGreaterThanOrEqual(was.largest);
    // each is off by five at most, and the smaller is part of the larger
    const [once, twice] = rounded.published;
    expect(is).toEqual({
      least: Math.max(0, once.least - twice.most),
      largest: once.most - twice.least,
    });
    const silent = await engine.repairLedger(feed, [{ kind: 'silence', posts: 'all' }], 1);
    expect(silent.now.cells).toEqual([]);
    expect(silent.cells.map((cell) => cell.is)).toEqual(silent.cells.map(() => null));
    // of other people, the old group is counted from what is said of the new ones
    const wider = await engine.repairLedger(
      [
        post(watched(1)),
        post({
          people: {},
          did: [{ what: { title }, when: { from: 3, to: 40 }, times: { atLeast: 1 } }],
        }),
      ],
      [{ kind: 'window', to: 'month' }],
      1,
    );
    for (const { was, is } of wider.cells)
      if (is) expect(is.least <= was.least && is.largest >= was.largest).toBe(true);
  });

  test('"dear person" to many is no post to be judged', async () => {
    const many: Announcement = { kind: 'one', who: watched(1), quip: '' };
    await expect(engine.advise([], many, 0.5)).rejects.toThrow(/exactly one person/);
  });

  test('stop ends what is long', async () => {
    const weights = engine.weigh([post(watched(1)), post(watched(4)), post(watched(5))], () => {
      void engine.stop();
    });
    expect(await weights).toBeNull();
  });

  test('the seven people: one block as published', async () => {
    const { solutions, isComplete, table } = await engine.block([]);
    expect([solutions.length, isComplete, table.people]).toEqual([1, true, 7]);
    await expect(engine.block(['9Z'])).rejects.toThrow(/no statistic "9Z"/);
  });
});
