import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Announcement,
  CountAnnouncement,
  Times,
} from '../../../src/lib/engine/announce/announcement';
import { defaultSettings } from '../../../src/lib/engine/base/settings';
import type { Publication } from '../../../src/lib/engine/engine';
import { createEngine } from '../../../src/lib/engine/createEngine';
import { BaseState } from '../../../src/lib/state/baseState.svelte';
import { FeedState } from '../../../src/lib/state/feedState.svelte';
import { findNearest } from '../../../src/lib/state/findNearest';
import { firstMatching } from '../../../src/lib/state/firstMatching';
import { likeTitles } from '../../../src/lib/state/likeTitles';
import { NearestState } from '../../../src/lib/state/nearestState.svelte';
import { TriesState } from '../../../src/lib/state/triesState.svelte';
import { FakeEngine } from '../../support/fakeEngine';

/** The window of the first example, 18 days up to 11 December. */
const when = { from: 327, to: 344 };
const post = (title: number, times: Times, people = {}): CountAnnouncement => ({
  kind: 'count',
  who: { people, did: [{ what: { title }, when, times }] },
  quip: '',
});

const engine = createEngine();
const built = engine.build(defaultSettings('classroom', 1)).then(() => engine.catalogue());
const isOver = () => false;
/** A look at what to try, on the base. */
async function triesOn(): Promise<TriesState> {
  const base = new BaseState(() => ({ engine, close: () => {} }));
  await base.build(defaultSettings('classroom', 1));
  return new TriesState(base);
}
const asPost = (announcement: Announcement, publication: Publication) => ({
  id: 1,
  announcement,
  publication,
  exampleId: null,
});
const countOf = async (announcement: Announcement) => (await engine.publish(announcement)).count;

describe('the first number at which somebody matches', () => {
  it('is the first, both ways, and asks few times', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 420 }),
        async (from, to, least) => {
          let asked = 0;
          const isUp = to >= from;
          const count = async (n: number) => {
            asked++;
            return isUp ? Math.max(0, n - least + 1) : Math.max(0, least - n + 1);
          };
          const found = await firstMatching(from, to, count);
          const all = Array.from({ length: Math.abs(to - from) + 1 }, (_, i) =>
            isUp ? from + i : from - i,
          );
          const first = all.find((n) => (isUp ? n >= least : n <= least)) ?? null;
          expect(found?.n ?? null).toBe(first);
          expect(asked).toBeLessThanOrEqual(11);
        },
      ),
    ));
});

describe('titles like another', () => {
  it('are of its season and genre first, and never it', () => {
    const catalogue = {
      titles: 5,
      genre: Uint8Array.from([1, 1, 2, 1, 1]),
      season: Uint8Array.from([1, 0, 1, 1, 1]),
      chartRank: Uint16Array.from([2, 3, 1, 9, 0]),
    };
    expect(likeTitles(0, catalogue, 3)).toEqual([4, 3, 2]);
  });
});

describe('the nearest sentences that somebody matches', () => {
  it('are counted, differ in one thing, and are the nearest of their kind', async () => {
    const catalogue = await built;
    let helped = 0;
    const kinds = new Set<string>();
    for (let rank = 0; rank < 12; rank++) {
      const title = [...catalogue.chartRank].indexOf(rank);
      const draft = post(title, { everyDay: true });
      if ((await countOf(draft)) > 0) continue;
      helped++;
      const found = await findNearest(engine, catalogue, draft, isOver);
      expect(found.length).toBeGreaterThan(0);
      for (const { kind } of found) kinds.add(kind);
      for (const near of found) {
        expect(near.count).toBeGreaterThan(0);
        expect(await countOf(near.announcement)).toBe(near.count);
        if (near.kind !== 'shorter') continue;
        // One day more, and nobody is left.
        const longer = { ...when, from: when.to - near.days };
        const more = {
          ...draft,
          who: { people: {}, did: [{ ...draft.who.did[0]!, when: longer }] },
        };
        expect(await countOf(more)).toBe(0);
      }
    }
    expect(helped).toBeGreaterThan(0);
    expect([...kinds]).toEqual(expect.arrayContaining(['title', 'shorter']));
  });

  it('ask for less, longer, a little later and of anybody, by as little as helps', async () => {
    const catalogue = await built;
    const [title] = [...catalogue.chartRank].flatMap((rank, title) => (rank === 0 ? [title] : []));
    const kinds = new Set<string>();
    for (const town of [0, 1, 2, 3, 4])
      for (const atLeast of [2, 4]) {
        const draft = post(title!, { atLeast }, { town });
        if ((await countOf(draft)) > 0) continue;
        for (const near of await findNearest(engine, catalogue, draft, isOver)) {
          kinds.add(near.kind);
          expect(await countOf(near.announcement)).toBe(near.count);
          const { people, did } = (near.announcement as CountAnnouncement).who;
          const [deed] = did;
          if (near.kind === 'fewer') {
            expect(deed!.times).toEqual({ atLeast: near.n });
            expect(await countOf(post(title!, { atLeast: near.n + 1 }, { town }))).toBe(0);
          } else if (near.kind === 'longer') {
            expect(deed!.when).toEqual({ from: when.to - near.days + 1, to: when.to });
            const from = deed!.when.from + 1;
            const less = { ...deed!, when: { ...when, from } };
            expect(await countOf({ ...draft, who: { people, did: [less] } })).toBe(0);
          } else if (near.kind === 'moved') {
            expect(deed!.when.to).toBe(near.to);
            expect(deed!.when.to - deed!.when.from).toBe(when.to - when.from);
            expect(Math.abs(near.to - when.to)).toBeLessThanOrEqual(14);
          } else if (near.kind === 'anybody') expect([people, did]).toEqual([{}, draft.who.did]);
        }
      }
    expect([...kinds].sort()).toEqual(['anybody', 'fewer', 'longer', 'moved', 'title']);
  });

  it('drop the last condition where it is the one too many', async () => {
    const catalogue = await built;
    const [title] = [...catalogue.chartRank].flatMap((rank, title) => (rank === 0 ? [title] : []));
    const [first] = post(title!, { atLeast: 1 }).who.did;
    const never = { ...first!, times: { never: true as const } };
    const draft = { ...post(title!, { atLeast: 1 }), who: { people: {}, did: [first!, never] } };
    const found = await findNearest(engine, catalogue, draft, isOver);
    const clause = found.find(({ kind }) => kind === 'clause');
    expect(clause?.announcement).toMatchObject({ who: { did: [first] } });
    expect(clause?.count).toBe(await countOf(post(title!, { atLeast: 1 })));
  });

  it('are found though some that were tried cannot be: of Wednesdays in a window without one', async () => {
    const catalogue = await built;
    const draft = post([...catalogue.chartRank].indexOf(0), { everyDay: true });
    draft.who.did[0]!.when = { ...when, weekday: 3 };
    draft.who.did[0]!.when.from = 331;
    const isRefused = (announcement: Announcement) =>
      engine.publish(announcement).then(
        () => false,
        () => true,
      );
    const short = {
      ...draft,
      who: {
        ...draft.who,
        did: [{ ...draft.who.did[0]!, when: { from: 344, to: 344, weekday: 3 } }],
      },
    };
    expect(await isRefused(short)).toBe(true);
    expect(await findNearest(engine, catalogue, draft, isOver)).not.toEqual([]);
  });

  it('of one person stay so where there is one', async () => {
    const catalogue = await built;
    const [title] = [...catalogue.chartRank].flatMap((rank, title) => (rank === 0 ? [title] : []));
    const one: Announcement = { kind: 'one', who: post(title!, { atLeast: 300 }).who, quip: '' };
    const ones = await findNearest(engine, catalogue, one, isOver);
    expect(ones.length).toBeGreaterThan(0);
    for (const { announcement, count } of ones)
      expect(announcement.kind).toBe(count === 1 ? 'one' : 'count');
  });

  it('are looked for once the board says nobody, dropped with its sentence, and never of an earlier one', async () => {
    const fake = new FakeEngine();
    const base = new BaseState(() => ({ engine: fake, close: () => {} }));
    await base.build(defaultSettings('classroom', 1));
    const feed = new FeedState(base);
    const nearest = new NearestState(base, feed);
    feed.onBoard = () => nearest.follow();
    feed.edit(post(3, { atLeast: 500 }));
    await expect.poll(() => nearest.found.length, { timeout: 5000 }).toBeGreaterThan(0);
    expect(nearest.isLooking).toBe(false);
    feed.edit(post(3, { atLeast: 501 }));
    expect(nearest.found).toEqual([]);
    await expect.poll(() => nearest.isLooking).toBe(true);
    feed.edit(post(3, { atLeast: 2 }));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect([nearest.found, nearest.isLooking]).toEqual([[], false]);
  });
});

describe('what to try where nobody is newly named', () => {
  it('asks of one person what else they watched', async () => {
    const catalogue = await built;
    const tries = await triesOn();
    const title = [...catalogue.chartRank].indexOf(0);
    for (let least = 2; least < 100; least++) {
      const announcement = post(title, { atLeast: least });
      const publication = await engine.publish(announcement);
      if (publication.count !== 1) continue;
      await tries.look(asPost(announcement, publication));
      break;
    }
    const shared = tries.found.find((each) => each.kind === 'shared');
    expect(shared).toMatchObject({ few: 1, all: 1 });
    expect(await countOf(shared!.announcement)).toBe(1);
  });

  it('asks for more days than that, as many as the window has', async () => {
    const catalogue = await built;
    const tries = await triesOn();
    const title = [...catalogue.chartRank].indexOf(0);
    for (const times of [{ onDays: 1 }, { inARow: 1 }] satisfies Times[]) {
      const announcement = post(title, times);
      const publication = await engine.publish(announcement);
      await tries.look(asPost(announcement, publication));
      expect(tries.found.map(({ kind }) => kind)).toContain('fewer');
    }
  });

  it('speaks of fewer people, and of some of the same, as the base counts them', async () => {
    const catalogue = await built;
    const tries = await triesOn();
    const title = [...catalogue.chartRank].indexOf(0);
    const announcement = post(title, { atLeast: 1 });
    const publication = await engine.publish(announcement);
    await tries.look(asPost(announcement, publication));
    const kinds = tries.found.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['place', 'fewer', 'shared']));
    for (const each of tries.found)
      if (each.kind === 'fewer' || each.kind === 'shared') {
        expect(each.few).toBeLessThan(publication.count);
        expect(await countOf(each.announcement)).toBe(each.few);
      }
  });
});
