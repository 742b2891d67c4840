import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { loadSolver } from '$lib/engine/combine/solver/loadSolver';
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
    expect(plain.namedAfter).toEqual(plain.namedBefore);
    expect(plain.cost.storyLoss).toBe(0);
    const before = (await engine.truth(feed)).scores;
    expect(await engine.repairTruth(feed, [], 1)).toMatchObject({ before, after: before });
    const silent = await engine.repair(feed, [{ kind: 'silence', posts: 'all' }], 1);
    expect(silent).toMatchObject({ posts: [], result: null, namedAfter: [0, 0] });
    expect((await engine.repairTruth(feed, [{ kind: 'silence', posts: 'all' }], 1)).after).toEqual(
      [],
    );
  });

  test('whoever is named about two posts is one person', async () => {
    const feed = [post(watched(1)), post(watched(2))];
    const plain = await engine.repair(feed, [], 1);
    const { probabilities, personas } = await engine.attack(feed);
    const named = (p: number) =>
      probabilities[p] >= 0.5 || probabilities[personas + p] >= 0.5 ? 1 : 0;
    const people = Array.from({ length: personas }, (_, p) => named(p)).filter(Boolean).length;
    const names = plain.namedBefore.reduce((a, b) => a + b, 0);
    expect(people).toBeLessThan(names);
    expect([plain.peopleBefore, plain.peopleAfter]).toEqual([people, people]);
    const { subscriberOf, members } = await engine.truth(feed);
    const right = new Set<number>();
    const wrong = new Set<number>();
    members.forEach((list, a) => {
      for (let p = 0; p < personas; p++)
        if (probabilities[a * personas + p] >= 0.5)
          (list.includes(subscriberOf[p]) ? right : wrong).add(p);
    });
    const truth = await engine.repairTruth(feed, [], 1);
    expect(truth.peopleBefore).toEqual({ right: right.size, wrong: wrong.size });
    expect(truth.peopleAfter).toEqual(truth.peopleBefore);
    const silent = await engine.repairTruth(feed, [{ kind: 'silence', posts: 'all' }], 1);
    expect(silent.peopleAfter).toEqual({ right: 0, wrong: 0 });
  });

  test('weighs each post by the attack without it', async () => {
    const feed = [post(watched(1)), post(watched(4))];
    const shares: number[] = [];
    const weights = (await engine.weigh(feed, (share) => shares.push(share)))!;
    expect(shares).toEqual([0.5, 1]);
    const alone = await engine.attack([feed[1]]);
    const { most } = weights[0];
    expect(most!.announcement).toBe(1);
    expect(most!.probabilityWithout).toBe(alone.probabilities[most!.persona]);
    const whole = await engine.attack(feed);
    expect(most!.probabilityWith).toBe(Math.max(...whole.probabilities.subarray(whole.personas)));
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
