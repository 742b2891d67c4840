import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { defaultSettings, type BaseSettings } from '$lib/engine/base/settings';
import { createEngine } from '$lib/engine/createEngine';
import type { AttackResult, Engine } from '$lib/engine/engine';

/*
 * A link must show the same numbers to whoever opens it: the same settings and posts give the same answer in any engine, whatever it
 * was asked before.
 */
const settings = defaultSettings('classroom', 2);

async function engineOf(changed: Partial<BaseSettings> = {}): Promise<Engine> {
  const engine = createEngine();
  await engine.build({ ...settings, ...changed });
  return engine;
}

/** Posts of several kinds about single titles: quick for the stranger. */
function feedOf(title: number, other: number): Announcement[] {
  const year = { from: 0, to: 364 };
  const did = [{ what: { title }, when: year, times: { atLeast: 2 } }];
  return [
    { kind: 'count', who: { people: {}, did }, quip: 'Well.' },
    { kind: 'maximum', who: { people: {}, did }, quip: '' },
    {
      kind: 'share',
      who: { people: {}, did },
      among: { people: { town: 0 }, did: [] },
      quip: '',
    },
    {
      kind: 'pair',
      who: { people: {}, did: [{ what: { title: other }, when: year, times: { inARow: 3 } }] },
      other: { people: {}, did: [{ what: { title: other }, when: year, times: { atLeast: 1 } }] },
      quip: '',
    },
  ];
}

describe('two engines', () => {
  let one: Engine;
  let two: Engine;
  let feed: Announcement[];
  let unrelated: Announcement[];
  let result: AttackResult;

  beforeAll(async () => {
    [one, two] = [await engineOf(), await engineOf()];
    const { chartRank, season } = await one.catalogue();
    const charts = [...chartRank.keys()].sort((a, b) => chartRank[a] - chartRank[b]);
    const yule = charts.filter((title) => season[title] === 1);
    feed = feedOf(charts[1], yule[0]);
    unrelated = feedOf(charts[3], yule[1]).slice(0, 1);
    result = await one.attack(feed);
  });

  test('summarise the same base, with the same digest', async () => {
    expect(await one.digest()).toBe(await two.digest());
    expect(await one.crowd()).toEqual(await two.crowd());
  });

  test('find the same examples, and find them again', async () => {
    const examples = await one.examples();
    expect(await two.examples()).toEqual(examples);
    expect(await one.examples()).toEqual(examples);
  });

  test('attack with the same result, though one was asked something else before', async () => {
    await two.attack(unrelated);
    await two.attack([]);
    expect(await two.attack(feed)).toEqual(result);
  });

  test('attack again with the same result', async () => {
    await one.attack(unrelated);
    expect(await one.attack(feed)).toEqual(result);
  });

  test('tell the same truth', async () => {
    expect(await two.truth(feed)).toEqual(await one.truth(feed));
  });

  test('open the same dossier, in whatever order dossiers are opened, as often as one likes', async () => {
    const personas = [...new Set(result.suspects.map(({ persona }) => persona))].slice(0, 12);
    expect(personas.length).toBeGreaterThan(5);
    await two.attack(unrelated);
    const forward = [];
    for (const persona of personas) forward.push(await one.dossier(feed, persona));
    const backward = [];
    for (const persona of [...personas].reverse())
      backward.unshift(await two.dossier(feed, persona));
    expect(backward).toEqual(forward);
    for (const [i, persona] of personas.entries())
      expect(await one.dossier(feed, persona)).toEqual(forward[i]);
    // and there was something to weigh
    expect(
      forward.flatMap(({ claims }) => claims.flatMap(({ reviews }) => reviews)).length,
    ).toBeGreaterThan(5);
  });

  test('agree between the suspects’ list and the dossier', async () => {
    for (const suspect of result.suspects.slice(0, 6)) {
      const { claims } = await one.dossier(feed, suspect.persona);
      expect(claims[suspect.announcement]).toEqual(suspect);
    }
  });

  test('forget a base for the next one, and come back to it', async () => {
    const engine = await engineOf({ seed: 3 });
    const other = await engine.attack(feed.slice(0, 1));
    await engine.build(settings);
    const mine = await engine.attack(feed.slice(0, 1));
    expect(mine).not.toEqual(other);
    expect(mine).toEqual(await two.attack(feed.slice(0, 1)));
  });

  test('do not mind the wording of the quip', async () => {
    const reworded = feed.map((post) => ({ ...post, quip: '<b>Hello</b>' }));
    expect((await two.attack(reworded)).probabilities).toEqual(result.probabilities);
  });
});
