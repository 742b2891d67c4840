import { describe, expect, it } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { membersOf } from '$lib/engine/announce/membersOf';
import { isSensitive } from '$lib/engine/announce/partsOf';
import { publish } from '$lib/engine/announce/publish';
import { sortNames } from '$lib/engine/attack/FeedNames';
import { Stranger } from '$lib/engine/attack/Stranger';
import { MOVED_BITS, NAMED_FROM, READ_TOGETHER, SUSPECT_FLOOR } from '$lib/engine/constants';
import { createEngine } from '$lib/engine/createEngine';
import { drawYear } from '$lib/engine/desk/year/drawYear';
import { runYear } from '$lib/engine/desk/year/runYear';
import { YearTally } from '$lib/engine/desk/year/YearTally';
import { defaultSettings } from '$lib/engine/base/settings';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 3);
const stranger = new Stranger(base, null);

describe('a year of posts', () => {
  it('is the same for the same seed, another for another; about somebody', () => {
    const year = drawYear(base, 5);
    expect(drawYear(base, 5)).toEqual(year);
    expect(drawYear(base, 6)).not.toEqual(year);
    expect(year.length).toBeGreaterThan(11);
    for (const post of year) expect(publish(base, post).obstacle).toBeNull();
    const ofThose = year.findIndex((post) => 'among' in post && post.kind === 'count');
    const whole = year[ofThose - 1] as Announcement & { kind: 'count' };
    expect(whole.who).toEqual((year[ofThose] as typeof whole).among);
  });

  it('counts everybody once, as single attacks on each post with the five before it do', async () => {
    const announcements = drawYear(base, 5).slice(0, 8);
    const shares: number[] = [];
    const run = (await runYear(base, stranger, 5, announcements, {
      onProgress: (share) => shares.push(share),
    }))!;
    expect(shares.map((share) => Math.round(8 * share))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const { subscriberOf } = base.diaries;
    const members = announcements.map(
      (post) => new Set(membersOf(base, post, publish(base, post))),
    );
    // by persona and post: what is known of them so far
    const newly = new Map<number, Set<number>>();
    const moved = new Map<number, Set<number>>();
    const inDiaries = new Set<string>();
    const latest = new Map<string, 'anyway' | 'cleared' | null>();
    const put = (into: typeof newly, persona: number, post: number) =>
      into.set(persona, (into.get(persona) ?? new Set()).add(post));
    let largest = 0;
    announcements.forEach((_, i) => {
      const from = Math.max(0, i + 1 - READ_TOGETHER);
      const up = announcements.slice(from, i + 1);
      const { probabilities, before, personas } = stranger.attack(
        up,
        up.map((post) => publish(base, post)),
      ).result;
      for (let post = from; post <= i; post++)
        for (let persona = 0; persona < personas; persona++) {
          const place = (post - from) * personas + persona;
          const [was, is] = [before[place], probabilities[place]];
          if (Math.max(was, is) < SUSPECT_FLOOR) continue;
          const bits = Math.log2(is / (1 - is)) - Math.log2(was / (1 - was));
          largest = Math.max(largest, bits);
          if (Math.abs(bits) >= MOVED_BITS) put(moved, persona, post);
          const pair = `${persona} ${post}`;
          const isNew = is >= NAMED_FROM && was < NAMED_FROM && bits >= MOVED_BITS;
          if (isNew && !inDiaries.has(pair)) put(newly, persona, post);
          latest.set(pair, is >= NAMED_FROM ? 'anyway' : was >= NAMED_FROM ? 'cleared' : null);
          if (was >= NAMED_FROM) inDiaries.add(pair);
        }
      const others = (kind: 'anyway' | 'cleared', but: (persona: number) => boolean) =>
        new Set(
          [...latest]
            .filter(([, is]) => is === kind)
            .map(([pair]) => Number(pair.split(' ')[0]))
            .filter((persona) => !but(persona)),
        );
      const anyway = others('anyway', (persona) => newly.has(persona));
      const cleared = others('cleared', (persona) => newly.has(persona) || anyway.has(persona));
      const delicate = [...moved].filter(([, posts]) =>
        [...posts].some((post) => isSensitive(announcements[post]!, base.catalogue.sensitivity)),
      );
      expect(run.year.posts[i]).toMatchObject({
        newly: newly.size,
        anyway: anyway.size,
        cleared: cleared.size,
        moved: moved.size,
        movedOnSensitive: delicate.length,
      });
      expect(run.year.posts[i]!.largestBits).toBeCloseTo(largest, 5);
      const right = (of: typeof newly) =>
        [...of].filter(([persona, posts]) =>
          [...posts].some((post) => members[post]!.has(subscriberOf[persona]!)),
        ).length;
      const truth = run.truth.soFar[i]!;
      expect([truth.newly.right, truth.moved.right]).toEqual([right(newly), right(moved)]);
      for (const kind of ['newly', 'anyway', 'cleared', 'moved', 'movedOnSensitive'] as const)
        expect(truth[kind].right + truth[kind].wrong).toBe(run.year.posts[i]![kind]);
    });
    const last = run.year.posts.at(-1)!;
    expect(last.anyway).toBeGreaterThan(0);
    expect(last.newly).toBeLessThan(last.anyway);
    expect(run.year.posts.map(({ day }) => day)).toEqual(
      run.year.posts.map(({ day }) => day).sort((a, b) => a - b),
    );
  }, 240_000);

  it('can be stopped', async () => {
    const run = runYear(base, stranger, 5, drawYear(base, 5), { isCancelled: () => true });
    expect(await run).toBeNull();
  });

  it('is told by the engine, which refuses what is no seed, and keeps the truth of the last one', async () => {
    const engine = createEngine();
    await engine.build(defaultSettings('classroom', 3));
    expect(await engine.yearTruth()).toBeNull();
    await expect(engine.year(-1)).rejects.toThrow();
    const year = (await engine.year(2))!;
    const truth = (await engine.yearTruth())!;
    expect(truth.soFar).toHaveLength(year.posts.length);
    const last = year.posts.at(-1)!;
    expect(last.smallCrowds).toBe(
      year.posts.filter(({ publication }) => publication.count < 10).length,
    );
  }, 240_000);
});

describe('the tally of a year', () => {
  /** A reading of some posts: before and after by post, a persona each. */
  function reading(before: number[][], after: number[][]) {
    const chances = {
      personas: before[0]!.length,
      before: Float64Array.from(before.flat()),
      probabilities: Float64Array.from(after.flat()),
    };
    return { ...chances, names: sortNames(chances, () => false) };
  }
  const soFar = (tally: YearTally) => {
    const { newly, anyway, cleared, moved } = tally.count();
    return { newly, anyway, cleared, moved };
  };

  it('whom the diaries name is not newly given, however sure the posts make it', () => {
    const tally = new YearTally(2, [false]);
    tally.add(0, reading([[0.6, 0.9]], [[0.99, 0.9]]));
    expect(soFar(tally)).toEqual({ newly: 0, anyway: 2, cleared: 0, moved: 1 });
  });

  it('once newly given stays so, though a later post finds the name in the diaries, or takes it back', () => {
    const tally = new YearTally(2, [false, false]);
    tally.add(0, reading([[0.2, 0.2]], [[0.8, 0.8]]));
    tally.add(0, reading([[0.2, 0.2], [0.9, 0.1]], [[0.3, 0.8], [0.9, 0.1]])); // prettier-ignore
    expect(soFar(tally)).toEqual({ newly: 2, anyway: 0, cleared: 0, moved: 2 });
    const { newly } = tally.judge((post, persona) => post === 0 && persona === 1);
    expect(newly).toEqual({ right: 1, wrong: 1 });
  });

  it('newly given about another post than the one that the diaries name them about: newly, whatever the order', () => {
    const tally = new YearTally(1, [false, false]);
    tally.add(0, reading([[0.7]], [[0.7]]));
    expect(soFar(tally)).toMatchObject({ newly: 0, anyway: 1 });
    tally.add(0, reading([[0.7], [0.1]], [[0.7], [0.9]])); // prettier-ignore
    expect(soFar(tally)).toMatchObject({ newly: 1, anyway: 0 });
  });

  it('other dice do not turn a name that the diaries gave into a new one; what is cleared is so as last read', () => {
    const tally = new YearTally(2, [true]);
    tally.add(0, reading([[0.51, 0.6]], [[0.51, 0.2]]));
    expect(soFar(tally)).toEqual({ newly: 0, anyway: 1, cleared: 1, moved: 1 });
    tally.add(0, reading([[0.49, 0.6]], [[0.9, 0.6]]));
    expect(soFar(tally)).toEqual({ newly: 0, anyway: 2, cleared: 0, moved: 2 });
    expect(tally.count().movedOnSensitive).toBe(2);
    expect(tally.count().largestBits).toBeCloseTo(Math.log2((9 * 51) / 49), 5);
  });
});
