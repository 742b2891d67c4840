import { describe, expect, it } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { membersOf } from '$lib/engine/announce/membersOf';
import { publish } from '$lib/engine/announce/publish';
import { Stranger } from '$lib/engine/attack/Stranger';
import { NAMED_FROM, READ_TOGETHER } from '$lib/engine/constants';
import { createEngine } from '$lib/engine/createEngine';
import { drawYear } from '$lib/engine/desk/year/drawYear';
import { runYear } from '$lib/engine/desk/year/runYear';
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
    const [named, right, wrong] = [new Set<number>(), new Set<number>(), new Set<number>()];
    announcements.forEach((_, i) => {
      const up = announcements.slice(Math.max(0, i + 1 - READ_TOGETHER), i + 1);
      const publications = up.map((post) => publish(base, post));
      const { suspects } = stranger.attack(up, publications).result;
      for (const { announcement, persona, probability } of suspects) {
        if (probability < NAMED_FROM) continue;
        named.add(persona);
        const members = membersOf(base, up[announcement]!, publications[announcement]!);
        const isRight = members.includes(base.diaries.subscriberOf[persona]!);
        (isRight ? right : wrong).add(persona);
      }
      expect(run.year.posts[i]!.named).toBe(named.size);
      expect([run.truth.right[i], run.truth.wrong[i]]).toEqual([right.size, wrong.size]);
    });
    expect(run.year.posts.map(({ day }) => day)).toEqual(
      run.year.posts.map(({ day }) => day).sort((a, b) => a - b),
    );
  });

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
    expect(truth.right).toHaveLength(year.posts.length);
    const last = year.posts.at(-1)!;
    expect(truth.right.at(-1)! + truth.wrong.at(-1)!).toBeGreaterThanOrEqual(last.named);
    expect(last.smallCrowds).toBe(
      year.posts.filter(({ publication }) => publication.count < 10).length,
    );
  });
});
