import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { claimsOf } from '$lib/engine/announce/claimsOf';
import { publish } from '$lib/engine/announce/publish';
import { PLAIN_DICE } from '$lib/engine/attack/Dice';
import { log2Odds } from '$lib/engine/attack/log2Odds';
import { measureDice } from '$lib/engine/attack/measureDice';
import { Stranger } from '$lib/engine/attack/Stranger';
import { DICE_REPLICAS } from '$lib/engine/constants';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 603);
const stranger = new Stranger(base);
const charted = (place: number) => base.catalogue.chartRank.indexOf(place);
const year = { from: 0, to: 364 };
const late = { from: 300, to: 364 };

/** Posts of several kinds, about titles of many places in the charts. */
const posts: Announcement[] = [0, 1, 2, 3, 5, 8, 12, 17, 23, 30].map((place, i) => {
  const what = { title: charted(place) };
  const times = [{ atLeast: 3 }, { inARow: 3 }, { onDays: 2 }][i % 3];
  const who = { people: {}, did: [{ what, when: i % 4 === 0 ? late : year, times }] };
  return i % 5 === 4 ? { kind: 'maximum', who, quip: '' } : { kind: 'count', who, quip: '' };
});

/** Errors below it, in bits, are not told from each other. */
const LEAST_ERROR = 0.03;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function read(feed: Announcement[], reader = stranger) {
  const publications = feed.map((post) => publish(base, post));
  const claims = feed.flatMap((post, i) => claimsOf(post, publications[i], i));
  return { publications, claims, ...reader.attack(feed, publications, claims) };
}

describe('the Monte Carlo error', () => {
  test('is what readings with 16 times the effort leave of a plain one', async () => {
    const careful = new Stranger(base, null, { seed: 77, effort: 16 });
    // suspects of one post share the dice of everybody else: a post counts once
    const scores = { before: [] as number[], after: [] as number[], post: [] as number[] };
    for (const post of posts) {
      if (publish(base, post).obstacle) continue;
      const { publications, claims, result, reading } = read([post]);
      const errors = (await measureDice(stranger, [post], publications, claims, result))!;
      const better = read([post], careful).reading;
      const squares = { before: [] as number[], after: [] as number[], post: [] as number[] };
      for (const { persona, set: announcement, beforeBits, afterBits, postBits } of errors) {
        const [was, is] = [reading, better].map((each) => ({
          before: log2Odds(each.before(announcement)(persona)),
          after: log2Odds(each.chances(announcement)(persona)),
        }));
        // what no imagined year of some replica showed is no error of a bit or two
        if (beforeBits > 3) continue;
        const square = (difference: number, error: number) =>
          (difference / Math.max(error, LEAST_ERROR)) ** 2;
        squares.before.push(square(was.before - is.before, beforeBits));
        squares.after.push(square(was.after - is.after, afterBits));
        squares.post.push(square(was.after - was.before - is.after + is.before, postBits));
      }
      for (const of of ['before', 'after', 'post'] as const)
        if (squares[of].length > 0) scores[of].push(mean(squares[of]));
    }
    expect(scores.post.length).toBeGreaterThan(6);
    // 1, if stated deviations are what they say; eight replicas know each to a quarter
    for (const values of Object.values(scores)) {
      expect(Math.sqrt(mean(values))).toBeGreaterThan(0.4);
      expect(Math.sqrt(mean(values))).toBeLessThan(1.8);
    }
  }, 240_000);

  test('leaves the stranger as it was, is the same every time, and can be stopped', async () => {
    const { publications, claims, result } = read([posts[1]]);
    const ask = () => measureDice(stranger, [posts[1]], publications, claims, result);
    const shares: number[] = [];
    const control = { onProgress: (share: number) => shares.push(share) };
    const first = await measureDice(stranger, [posts[1]], publications, claims, result, control);
    expect(await ask()).toEqual(first);
    expect(shares).toHaveLength(DICE_REPLICAS);
    expect(read([posts[1]]).result.probabilities).toEqual(result.probabilities);
    const isCancelled = () => true;
    expect(
      await measureDice(stranger, [posts[1]], publications, claims, result, {
        isCancelled,
      }),
    ).toBeNull();
    expect(PLAIN_DICE.effort).toBe(1);
  }, 60_000);
});
