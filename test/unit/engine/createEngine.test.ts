import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { defaultSettings } from '$lib/engine/base/settings';
import { createEngine } from '$lib/engine/createEngine';
import { EngineError } from '$lib/engine/EngineError';
import type { Engine, Progress } from '$lib/engine/engine';

const year = { from: 0, to: 364 };
const watched = (title: number, n = 1): Predicate => ({
  people: {},
  did: [{ what: { title }, when: year, times: { atLeast: n } }],
});
const count = (who: Predicate): Announcement => ({ kind: 'count', who, quip: '' });

/** What a promise is refused with. */
async function refusal(promise: Promise<unknown>): Promise<EngineError> {
  const error: unknown = await promise.then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(EngineError);
  return error as EngineError;
}

describe('before a base is built', () => {
  test('every question is refused in one plain sentence', async () => {
    const engine = createEngine();
    for (const ask of [
      () => engine.catalogue(),
      () => engine.crowd(),
      () => engine.digest(),
      () => engine.examples(),
      () => engine.count(watched(1)),
      () => engine.matching(watched(1)),
      () => engine.publish(count(watched(1))),
      () => engine.attack([]),
      () => engine.truth([]),
      () => engine.dossier([], 0),
      () => engine.diary(0),
    ]) {
      const { code, message } = await refusal(ask());
      expect(code).toBe('notBuilt');
      expect(message).toMatch(/build one first/);
    }
  });

  test('bad settings are refused, and then there is still no base', async () => {
    const engine = createEngine();
    await expect(
      engine.build({ ...defaultSettings('classroom', 1), lateDays: 99 }),
    ).rejects.toThrow(/lateDays is a number/);
    expect((await refusal(engine.digest())).code).toBe('notBuilt');
  });
});

describe('an engine with a base', () => {
  const engine: Engine = createEngine();
  const progress: Progress[] = [];
  let personas = 0;
  let hit = 0;
  beforeAll(async () => {
    const summary = await engine.build(defaultSettings('classroom', 41), (p) =>
      progress.push({ ...p }),
    );
    personas = summary.personas;
    expect(summary).toMatchObject({ subscribers: 1_000, titles: 300, towns: 60, days: 365 });
    hit = (await engine.catalogue()).chartRank.indexOf(0);
  });

  test('reports progress while it builds', () => {
    expect(progress[0]).toEqual({ stage: 'catalogue', share: 0 });
    expect(progress.at(-1)!.stage).toBe('diaries');
  });

  test('counts, finds and publishes the same number', async () => {
    const who = watched(hit, 2);
    const n = await engine.count(who);
    expect(n).toBeGreaterThan(10);
    expect(await engine.matching(who)).toHaveLength(n);
    expect((await engine.publish(count(who))).numbers).toEqual([n]);
  });

  test('gives the crowd its towns, tastes and numbers of viewings, and not who writes', async () => {
    const crowd = await engine.crowd();
    expect(Object.keys(crowd).sort()).toEqual(['taste', 'town', 'viewings']);
    expect(crowd.viewings).toHaveLength(1_000);
    expect(crowd.viewings.reduce((a, b) => a + b, 0)).toBeGreaterThan(50_000);
  });

  test('refuses to attack what cannot be announced', async () => {
    const nobody = count(watched(hit, 1_000_000));
    expect(await refusal(engine.attack([nobody]))).toMatchObject({
      code: 'nobody',
      message: 'Nobody matches: there is nothing to announce.',
    });
    const many: Announcement = { kind: 'one', who: watched(hit), quip: '' };
    const { code, message } = await refusal(engine.attack([many]));
    expect(code).toBe('notOne');
    expect(message).toMatch(/exactly one person; \d+ match/);
    expect((await refusal(engine.attack([count(watched(300))]))).message).toMatch(
      /no title number 300/,
    );
  });

  test('refuses more posts than a stranger can take in, saying how many', async () => {
    const posts = Array.from({ length: 53 }, () => count(watched(hit)));
    const { code, message } = await refusal(engine.attack(posts));
    expect(code).toBe('tooMany');
    expect(message).toMatch(/at most 52 posts .* these are 53/);
  });

  test('refuses more numbers than that, though the posts are fewer', async () => {
    const posts = Array.from({ length: 30 }, (_, i): Announcement => ({
      kind: 'pair',
      who: watched(i),
      other: watched(i + 30),
      quip: '',
    }));
    expect((await refusal(engine.attack(posts))).message).toMatch(/at most 52 numbers/);
  });

  test('takes in ten posts at once', async () => {
    const posts: Announcement[] = [];
    for (let title = 0; posts.length < 10; title++) {
      const post = count(watched(title, 2));
      if ((await engine.publish(post)).obstacle === null) posts.push(post);
    }
    const { contradiction, probabilities } = await engine.attack(posts);
    expect(contradiction).toBe(false);
    expect(probabilities).toHaveLength(10 * personas);
    expect(probabilities.every((p) => p >= 0 && p <= 1)).toBe(true);
  });

  test('takes in fifty posts at once, or says in a sentence why not, and then goes on', async () => {
    const posts: Announcement[] = [];
    for (let title = 0; posts.length < 50; title++) {
      const post = count(watched(title, 2));
      if ((await engine.publish(post)).obstacle === null) posts.push(post);
    }
    const outcome = await engine.attack(posts).then(
      ({ probabilities }) => probabilities.every((p) => p >= 0 && p <= 1),
      (error: unknown) => error,
    );
    if (outcome !== true) {
      expect(outcome).toBeInstanceOf(EngineError);
      expect(outcome).toMatchObject({
        code: 'tooMany',
        message: expect.stringMatching(/Take some down\.$/),
      });
    }
    expect((await engine.attack(posts.slice(0, 1))).contradiction).toBe(false);
  });

  test('takes in thirty shares, each of which needs two numbers of the stranger, or says why not', async () => {
    const shares: Announcement[] = Array.from({ length: 30 }, (_, i) => ({
      kind: 'share',
      who: watched(i),
      among: {
        people: {},
        did: [{ what: { title: (i + 30) % 60 }, when: year, times: { atLeast: 1 } }],
      },
      quip: '',
    }));
    const outcome = await engine.attack(shares).then(
      ({ probabilities, contradiction }) => ({
        contradiction,
        isSound: probabilities.every((p) => p >= 0 && p <= 1),
      }),
      (error: unknown) => (error as EngineError).code,
    );
    if (outcome !== 'tooMany') expect(outcome).toEqual({ contradiction: false, isSound: true });
  });

  test('refuses a diarist that does not exist', async () => {
    for (const persona of [-1, personas, 1.5, NaN]) {
      expect((await refusal(engine.diary(persona))).code).toBe('badPersona');
      expect((await refusal(engine.dossier([], persona))).message).toMatch(`0 to ${personas - 1}`);
    }
  });

  test('opens a diary: its reviews in order, as they are in public', async () => {
    let reviews = 0;
    for (let persona = 0; persona < 40; persona++) {
      const diary = await engine.diary(persona);
      expect(diary.persona).toBe(persona);
      reviews += diary.reviews.length;
      const days = diary.reviews.map(({ day }) => day);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
    expect(reviews).toBeGreaterThan(40);
  });

  test('opens a dossier: before and after each post', async () => {
    const feed = [count(watched(hit, 3)), count(watched(hit + 1 < 300 ? hit + 1 : hit - 1))];
    const { suspects, probabilities } = await engine.attack(feed);
    const { persona } = suspects[0];
    const dossier = await engine.dossier(feed, persona);
    expect(dossier.claims.map(({ announcement }) => announcement)).toEqual([0, 1]);
    expect(dossier.claims.map(({ probability }) => probability)).toEqual([
      probabilities[persona],
      probabilities[personas + persona],
    ]);
    expect(dossier.reviews).toEqual((await engine.diary(persona)).reviews);
    expect(dossier.subscribers).toBe(1_000);
    expect(dossier.subscriberProbability).toBeCloseTo(0.82, 12);
  });
});
