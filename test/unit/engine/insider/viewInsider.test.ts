import { beforeAll, describe, expect, test } from 'vitest';
import { SENSITIVITIES, type Announcement } from '$lib/engine/announce/announcement';
import { createEngine } from '$lib/engine/createEngine';
import { defaultSettings } from '$lib/engine/base/settings';
import { generateBase } from '$lib/engine/base/generateBase';
import { OPEN_DESK } from '$lib/engine/insider/AccessRules';
import { holdingOf } from '$lib/engine/insider/holdingOf';
import { rowNumber } from '$lib/engine/insider/rowNumber';
import { tellApart } from '$lib/engine/insider/tellApart';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';

const settings = defaultSettings('classroom', 3);
const engine = createEngine();
const base = sharedBase('classroom', 3);
const brute = new BruteForce(base);
let post: Announcement;
let one: Announcement;

beforeAll(async () => {
  await engine.build(settings);
  const examples = await engine.examples();
  post = examples.find(({ id }) => id === 'the-53')!.announcement!;
  one = examples.find(({ id }) => id === 'lighthouse')!.announcement!;
});

describe('the employee’s table', () => {
  test('leaves after every filter who is left by hand, and shows the first of them', async () => {
    const { filters, lists, subscribers } = await engine.insider(post, OPEN_DESK);
    expect(filters.length).toBe(3);
    expect(lists[0]!.rows).toBe(subscribers);
    filters.forEach(({ left }, i) => {
      const matching = brute.matching(left);
      const list = lists[i + 1]!;
      expect(list.rows).toBe(matching.length);
      expect(list.shown.map(({ row }) => row)).toEqual(
        matching.slice(0, 6).map((s) => rowNumber(settings.seed, s)),
      );
      for (const [k, row] of list.shown.entries()) {
        const s = matching[k]!;
        const [town, ageBand] = [base.town[s], base.ageBand[s]];
        expect(row).toMatchObject({ town, ageBand, viewings: brute.viewingsOf(s).length });
        const persona = base.diaries.subscriberOf.indexOf(s);
        expect(row.namedAs).toBe(persona >= 0 ? persona : base.diaries.personas + s);
      }
    });
  });

  test('rows have numbers that nobody shares', () => {
    const numbers = Array.from({ length: 100_000 }, (_, s) => rowNumber(1, s));
    expect(new Set(numbers).size).toBe(100_000);
    expect(numbers.every((n) => Number.isInteger(n) && n >= 0 && n < 2 ** 32)).toBe(true);
    expect(rowNumber(1, 5)).not.toBe(rowNumber(2, 5));
  });

  test('a row holds what was watched; sensitive titles are counted and never listed', () => {
    const none = SENSITIVITIES.indexOf('none');
    let sensitive = 0;
    for (let s = 0; s < 200; s++) {
      const times = new Map<number, number>();
      for (const { title } of brute.viewingsOf(s)) times.set(title, (times.get(title) ?? 0) + 1);
      const delicate = [...times.keys()].filter((t) => base.catalogue.sensitivity[t] !== none);
      const { titles, sensitiveTitles, favourites } = holdingOf(base, s);
      expect([titles, sensitiveTitles]).toEqual([times.size, delicate.length]);
      expect(favourites.some(({ title }) => delicate.includes(title))).toBe(false);
      for (const { title, viewings } of favourites) expect(viewings).toBe(times.get(title));
      expect(favourites.map(({ viewings }) => viewings)).toEqual(
        favourites.map(({ viewings }) => viewings).sort((a, b) => b - a),
      );
      sensitive += delicate.length;
    }
    expect(sensitive).toBeGreaterThan(50);
  });
});

describe('rules of access', () => {
  test('change the table: no rows, no names, no small lists', async () => {
    const counts = await engine.insider(post, { ...OPEN_DESK, countsOnly: true });
    expect(counts.lists.flatMap(({ shown }) => shown)).toEqual([]);
    expect(counts.lists.map(({ rows }) => rows)).not.toContain(null);
    const nameless = await engine.insider(post, { ...OPEN_DESK, noNames: true });
    expect(nameless.lists.flatMap(({ shown }) => shown).every((r) => r.namedAs === -1)).toBe(true);
    const { lists } = await engine.insider(one, { ...OPEN_DESK, least: 11 });
    expect(lists.at(-1)).toEqual({ rows: null, shown: [] });
  });

  test('say how many clicks it is then: the rule alone, and all together', async () => {
    const { open, walk, alone, filters } = await engine.insider(post, OPEN_DESK);
    expect(open.clicks).toBe(filters.length + 1);
    expect(walk).toEqual(open);
    expect(alone.countsOnly.walk.clicks).toBeNull();
    expect(alone.countsOnly.check!.clicks).toBe(filters.length + 1);
    expect(alone.noNames).toMatchObject({ walk: { clicks: null }, check: { clicks: null } });
    expect(alone.twoPeople.walk).toMatchObject({ clicks: filters.length + 2, people: 2 });
    expect(alone.withReason.walk).toMatchObject({ clicks: filters.length + 2, traces: 1 });
  });

  test('a name in mind is checked by a count; a minimum refuses it, and a tracker gets round that', async () => {
    const plain = await engine.insider(post, { ...OPEN_DESK, countsOnly: true });
    expect(plain.checked).toEqual({ answer: 1, tracked: null });
    const guarded = await engine.insider(post, { ...OPEN_DESK, countsOnly: true, least: 11 });
    const { answer, tracked } = guarded.checked!;
    expect(answer).toBeNull();
    expect(tracked!.recovered).toBe(1);
    const [a, b, c, d] = tracked!.answers;
    expect(a + b - c - d).toBe(1);
    expect(Math.min(...tracked!.answers)).toBeGreaterThanOrEqual(11);
    expect(guarded.check!.clicks).toBe(guarded.filters.length + 1 + 4);
    const walled = await engine.insider(post, { ...OPEN_DESK, countsOnly: true, least: 600 });
    expect(walled.checked!.tracked).toBeNull();
    expect(walled.check!.clicks).toBeNull();
  });

  test('refused where there cannot be such a rule, or nobody to speak of', async () => {
    for (const least of [-1, 1, 2.5, Number.NaN, 10_001])
      await expect(engine.insider(post, { ...OPEN_DESK, least })).rejects.toThrow(/minimum count/);
    const who = {
      people: {},
      did: [{ what: { title: 0 }, when: { from: 0, to: 364 }, times: { atLeast: 900 } }],
    };
    await expect(engine.insider({ kind: 'count', who, quip: '' }, OPEN_DESK)).rejects.toThrow(
      /Nobody matches/,
    );
    await expect(
      createEngine().insider({ kind: 'count', who, quip: '' }, OPEN_DESK),
    ).rejects.toThrow(/build one first/);
  });
});

describe('a table without names', () => {
  test('tells its rows apart just when nobody else has those evenings, gone through by hand', () => {
    const everybody = Array.from({ length: base.subscribers }, (_, s) => s);
    const { of, alone } = tellApart(base, everybody);
    const evenings = everybody.map(
      (s) => new Set(brute.viewingsOf(s).map(({ title, day }) => `${title} ${day}`)),
    );
    // whoever shares no evening with anybody is alone by any three; all of somebody’s evenings inside another’s: never
    const surely = everybody.slice(0, 200).filter((s) => {
      const mine = [...evenings[s]!];
      const common = mine.filter((e) => evenings.some((set, other) => other !== s && set.has(e)));
      return mine.length >= 3 && common.length < 3;
    });
    expect(of).toBe(everybody.slice(0, 200).filter((s) => evenings[s]!.size >= 3).length);
    expect(alone).toBeGreaterThanOrEqual(surely.length);
    expect(alone).toBeLessThanOrEqual(of);
    expect(alone).toBeGreaterThan(of / 2);
  });

  test('two people with the same year are never told apart', () => {
    const twin = generateBase(settings);
    // the second gets the first one’s years, by the columns and the index of titles alike
    const { viewedBy } = twin;
    for (let i = 0; i < viewedBy.length; i++) if (viewedBy[i] === 1) viewedBy[i] = 0;
    expect(tellApart(twin, [0])).toEqual({ of: 1, alone: 1 });
    const shared = { ...twin, subscribers: 2, viewingOffsets: twin.viewingOffsets.slice(0, 3) };
    const [from, to] = shared.viewingOffsets;
    const words = new Uint32Array([
      ...twin.words.subarray(from, to),
      ...twin.words.subarray(from, to),
    ]);
    const size = to! - from!;
    const order = [...words.subarray(0, size).keys()].sort(
      (a, b) => (words[a]! & 0x7fff) - (words[b]! & 0x7fff) || words[a]! - words[b]!,
    );
    const titleOffsets = new Uint32Array(twin.titleOffsets.length);
    for (const k of order) titleOffsets[(words[k]! & 0x7fff) + 1]! += 2;
    for (let t = 1; t < titleOffsets.length; t++) titleOffsets[t]! += titleOffsets[t - 1]!;
    const pairs = order.map((k) => words[k]!);
    const byTitle = new Map<number, number[]>();
    for (const word of pairs) {
      const title = word & 0x7fff;
      byTitle.set(title, [...(byTitle.get(title) ?? []), word >>> 18]);
    }
    const [by, at]: [number[], number[]] = [[], []];
    for (const times of byTitle.values())
      for (const s of [0, 1])
        for (const time of times) {
          by.push(s);
          at.push(time);
        }
    const same = {
      ...shared,
      words,
      viewingOffsets: new Uint32Array([0, size, 2 * size]),
      titleOffsets,
      viewedBy: new Uint32Array(by),
      viewedAt: new Uint16Array(at),
    };
    expect(tellApart(same, [0, 1])).toEqual({ of: 2, alone: 0 });
  });
});
