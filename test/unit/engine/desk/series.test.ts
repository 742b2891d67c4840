import { beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '$lib/engine/base/settings';
import { DAY_SHIFT, TITLE_MASK } from '$lib/engine/base/word';
import type { SeriesYield } from '$lib/engine/combine/series/Series';
import type { SeriesRule } from '$lib/engine/combine/series/SeriesRule';
import { WEEKS, weekOf } from '$lib/engine/combine/series/weekOf';
import { SERIES_CLAIM_BITS } from '$lib/engine/constants';
import { createEngine } from '$lib/engine/createEngine';
import { SeriesDesk, type SeriesWanted } from '$lib/engine/desk/series/SeriesDesk';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 5);
const ALL: SeriesRule = { kind: 'all' };
const first = (of: 'anybody' | 'claimed' | 'unclaimed'): SeriesWanted => ({ after: null, of });

describe('a year of weekly charts', () => {
  const engine = createEngine();
  let personas = 0;
  beforeAll(async () => {
    ({ personas } = await engine.build(defaultSettings('classroom', 5)));
  });

  test('deals somebody who is found out and somebody who is not, says how many were passed over, and goes on from there', async () => {
    const found = (await engine.series(first('claimed'), ALL))!;
    expect(found.claims[0].bits).toBeGreaterThanOrEqual(SERIES_CLAIM_BITS);
    const safe = (await engine.series(first('unclaimed'), ALL))!;
    expect(safe.claims.every(({ bits }) => bits < SERIES_CLAIM_BITS)).toBe(true);
    const one = (await engine.series(first('anybody'), ALL))!;
    expect(one.passedOver).toBe(0);
    expect([found.persona, safe.persona]).toContain(one.persona);
    const next = (await engine.series({ after: one.persona, of: 'anybody' }, ALL))!;
    expect(next.persona).not.toBe(one.persona);
    const again = (await engine.series({ persona: found.persona }, ALL))!;
    expect(again).toEqual({ ...found, passedOver: 0 });
  });

  test('tells the truth about the diarist read last, for every claim shown', async () => {
    const read = (await engine.series(first('claimed'), ALL))!;
    const truth = (await engine.seriesTruth())!;
    expect(truth.watchedIn).toHaveLength(read.claims.length);
    const subscriber = base.diaries.subscriberOf[read.persona];
    expect(truth.isSubscriber).toBe(subscriber >= 0);
    const watched = new Set<string>();
    for (let i = base.viewingOffsets[subscriber]; i < base.viewingOffsets[subscriber + 1]; i++)
      watched.add(`${base.words[i] & TITLE_MASK} ${weekOf(base.words[i] >>> DAY_SHIFT)}`);
    for (const [i, { title }] of read.claims.entries())
      for (let week = 0; week < WEEKS; week++)
        expect(truth.watchedIn[i].includes(week)).toBe(watched.has(`${title} ${week}`));
    expect(truth.watchedIn[0]).toContain(read.claims[0].week);
  });

  test('refuses a diarist that there is not and a rule that cannot be followed', async () => {
    await expect(engine.series({ persona: personas }, ALL)).rejects.toThrow('no diarist');
    const none: SeriesRule = { kind: 'top', companions: 0 };
    await expect(engine.series(first('anybody'), none)).rejects.toThrow('this one is 0');
    await expect(engine.seriesYield(none)).rejects.toThrow('this one is 0');
    const many: SeriesRule = { kind: 'least', people: 900 };
    await expect(engine.series(first('claimed'), many)).rejects.toThrow('none about whom anything');
  });

  test('yields most with every counter; a minimum, a cut list and noise each lower it', async () => {
    const of = async (rule: SeriesRule) => (await engine.seriesYield(rule))!;
    const at = ({ at, diarists }: SeriesYield, accuracy: number) =>
      (at.find((one) => one.accuracy === accuracy)?.point?.claims ?? 0) / diarists;
    const all = await of(ALL);
    expect(at(all, 0.9)).toBeGreaterThan(0.5);
    expect(at(all, 0.5)).toBeGreaterThan(at(all, 0.9));
    for (const point of all.at)
      expect(point.point!.right).toBeGreaterThanOrEqual(point.accuracy * point.point!.claims);
    const rules: SeriesRule[] = [
      { kind: 'top', companions: 20 },
      { kind: 'least', people: 3 },
      { kind: 'noise', epsilon: 1 },
    ];
    for (const rule of rules) expect(at(await of(rule), 0.9)).toBeLessThan(at(all, 0.9) / 4);
  });

  test('reports progress, and stops', async () => {
    const shares: number[] = [];
    const running = engine.seriesYield(ALL, (share) => {
      shares.push(share);
      if (shares.length === 3) void engine.stop();
    });
    expect(await running).toBeNull();
    expect(shares).toHaveLength(3);
  });

  test('nobody keeps a diary: said in a sentence', async () => {
    const desk = new SeriesDesk({ ...base, diaries: { ...base.diaries, personas: 0 } });
    await expect(desk.read(first('anybody'), ALL)).rejects.toThrow('Nobody keeps a diary');
    await expect(desk.measure(ALL)).rejects.toThrow('Nobody keeps a diary');
    expect(desk.truth()).toBeNull();
  });
});
