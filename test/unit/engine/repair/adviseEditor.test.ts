import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { publish } from '$lib/engine/announce/publish';
import { bitsBetween, isMoved } from '$lib/engine/attack/nameKind';
import { Stranger } from '$lib/engine/attack/Stranger';
import type { Base } from '$lib/engine/base/Base';
import { MOVED_BITS, NAMED_FROM } from '$lib/engine/constants';
import { defaultSettings } from '$lib/engine/base/settings';
import { createEngine } from '$lib/engine/createEngine';
import { adviseEditor } from '$lib/engine/repair/adviseEditor';
import { findTellingPair, watchedBetween } from '../../../support/tellingPair';
import { yuleCount, yuleRecord } from '../../../support/yulePosts';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 1, { reviewerShare: 0.05 });
const stranger = new Stranger(base);
const record = yuleRecord();
/** A base of which two crowds, the same but for one person, give a name. */
const small = sharedBase('classroom', 6);
const reader = new Stranger(small);
const pair = findTellingPair(small, reader).posts;
const [first, second] = pair;

/** What the attack says of a feed: pairs of persona and post that are newly given at a risk, and diarists named before. */
function expectGiven(of: Base, by: Stranger, feed: Announcement[], risk: number) {
  const { result } = by.attack(
    feed,
    feed.map((post) => publish(of, post)),
  );
  const { personas, before, probabilities } = result;
  const given = new Set<number>();
  const anyway = new Set<number>();
  before.forEach((was, place) => {
    const is = probabilities[place];
    if (was >= Math.max(risk, NAMED_FROM)) anyway.add(place % personas);
    else if (is >= risk && is > was && isMoved(was, is)) given.add(place % personas);
  });
  return { given, anyway };
}

describe('adviseEditor', () => {
  test('a post whose suspects all stand in their diaries is safe, however sure they are', async () => {
    const post = yuleCount(1);
    for (const risk of [0.5, 0.25, 0.1]) {
      const { given, anyway } = expectGiven(base, stranger, [post], risk);
      expect(given.size).toBe(0);
      expect(anyway.size).toBeGreaterThan(0);
      const advice = (await adviseEditor(base, stranger, [], post, risk))!;
      expect(advice).toMatchObject({
        verdict: 'safe',
        given: null,
        givenPeople: 0,
        cheapest: null,
      });
      expect(advice.anyway).toBe(anyway.size);
    }
  });

  test('"dear diarist" is not: it gives somebody away, says how much it adds, and what would do', async () => {
    const engine = createEngine();
    await engine.build(defaultSettings('classroom', 3));
    const found = (await engine.examples()).find(({ id }) => id === 'dear-diarist')!;
    const advice = (await engine.advise([], found.announcement!, 0.5))!;
    expect(['repair', 'none']).toContain(advice.verdict);
    const { given } = advice;
    expect(given!.beforeProbability).toBeLessThan(NAMED_FROM);
    expect(given!.earlierProbability).toBe(given!.beforeProbability);
    expect(given!.probability).toBeGreaterThanOrEqual(NAMED_FROM);
    expect(given!.bits).toBeCloseTo(bitsBetween(given!.beforeProbability, given!.probability), 9);
    expect(given!.bits).toBeGreaterThan(MOVED_BITS);
    const { names, probabilities, personas } = await engine.attack([found.announcement!]);
    expect(names.newly).toContain(given!.persona);
    expect(probabilities[given!.post * personas + given!.persona]).toBe(given!.probability);
    for (const { given: left, withheld } of advice.tried)
      expect(left === null).toBe(withheld !== null);
    // whoever is stricter refuses it all the more, though the diary alone is over that risk
    for (const risk of [0.25, 0.1, 0.05])
      expect((await engine.advise([], found.announcement!, risk))!.given).toEqual(given);
  });

  test('the second of two crowds gives away the one who is left over; the first does not', async () => {
    const alone = (await adviseEditor(small, reader, [], first, 0.5))!;
    expect(alone.verdict).toBe('safe');
    const after = (await adviseEditor(small, reader, [first], second, 0.5))!;
    expect(after.verdict).not.toBe('safe');
    expect(after.earlier).toBeNull();
    const feed = [first, second];
    const publications = feed.map((post) => publish(small, post));
    const { reading, result } = reader.attack(feed, publications);
    const { persona, post, bits } = after.given!;
    expect(result.names.newly).toContain(persona);
    expect(bits).toBeCloseTo(reading.splitPosts(post, persona)[1], 9);
    if (after.cheapest) expect(after.cheapest.storyLoss).toBeLessThan(1);
  });

  test('with somebody given away already, a post is safe just when it gives away nobody else and makes none surer', async () => {
    // the same again says nothing new
    const same = (await adviseEditor(small, reader, pair, { ...pair[1], quip: 'Again.' }, 0.5))!;
    expect(same.earlier).not.toBeNull();
    expect(same.verdict).toBe('safe');
    expect(same.given).toBeNull();
    expect(Math.abs(same.most!.bits)).toBeLessThan(0.1);
    // another crowd, far away, is nobody's business of theirs
    const { chartRank } = small.catalogue;
    const popular = watchedBetween(chartRank.indexOf(0), 0, 364);
    const other = (await adviseEditor(small, reader, pair, popular, 0.5))!;
    expect(other).toMatchObject({ verdict: 'safe', given: null });
  });

  test('what it advises gives nobody away, and every cheaper one did', async () => {
    const risk = 0.1;
    const advice = (await adviseEditor(base, stranger, [], record, risk))!;
    const { given } = expectGiven(base, stranger, [record], risk);
    expect(advice.verdict === 'safe').toBe(given.size === 0);
    expect(advice.givenPeople).toBe(given.size);
    for (const each of advice.tried)
      expect(each.withheld !== null || each.given!.probability >= risk).toBe(true);
  });

  test('nobody is an answer', async () => {
    const advice = await adviseEditor(base, stranger, [], yuleCount(4_000), 0.5);
    expect(advice).toMatchObject({ verdict: 'nothing', given: null, most: null, tried: [] });
  });

  test('does not look at who writes the diaries', async () => {
    const scrambled = {
      ...base,
      diaries: { ...base.diaries, subscriberOf: base.diaries.subscriberOf.slice().reverse() },
    };
    const other = await adviseEditor(scrambled, new Stranger(scrambled), [], record, 0.3);
    expect(other).toEqual(await adviseEditor(base, new Stranger(base), [], record, 0.3));
  });

  test('refuses a risk that is none', async () => {
    for (const risk of [0, 1, -0.2, NaN])
      await expect(adviseEditor(base, stranger, [], record, risk)).rejects.toThrow(RangeError);
  });

  test('stops when cancelled', async () => {
    const shares: number[] = [];
    const stopped = await adviseEditor(small, new Stranger(small), [first], second, 0.5, {
      onProgress: (share) => shares.push(share),
      isCancelled: () => true,
    });
    expect(stopped).toBeNull();
    expect(shares).toEqual([]);
  });
});
