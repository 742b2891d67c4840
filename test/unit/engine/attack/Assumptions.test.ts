import { describe, expect, test } from 'vitest';
import { publish } from '$lib/engine/announce/publish';
import { assumedModel, GUESSED_WRONGLY } from '$lib/engine/attack/Assumptions';
import { Stranger } from '$lib/engine/attack/Stranger';
import { createEngine } from '$lib/engine/createEngine';
import { defaultSettings } from '$lib/engine/base/settings';
import { drawRelated } from '$lib/engine/measure/drawRelated';
import { Random } from '$lib/engine/random/Random';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 5);
const feed = drawRelated(base, new Random(5, 10), 2);
const publications = feed.map((post) => publish(base, post));
const probabilities = (stranger: Stranger) =>
  stranger.attack(feed, publications).result.probabilities;

describe('a stranger who guesses the habits wrongly', () => {
  test('has another model of the same catalogue, within the limits of the settings', () => {
    const model = assumedModel(base.model, GUESSED_WRONGLY);
    expect(model.catalogue).toBe(base.catalogue);
    expect(model.nature.runsAYear).toBe(base.model.nature.runsAYear / 2);
    expect(model.settings.reviewFactor).toBe(3);
    const clipped = assumedModel(base.model, { nature: {}, settings: { reviewFactor: 100 } });
    expect(clipped.settings.reviewFactor).toBe(3);
  });

  test('assuming what is true is assuming nothing', () => {
    const right = probabilities(new Stranger(base));
    expect(probabilities(new Stranger(base, { nature: {}, settings: {} }))).toEqual(right);
    expect(probabilities(new Stranger(base, GUESSED_WRONGLY))).not.toEqual(right);
  });

  test('is one switch of the engine, and back again', async () => {
    const engine = createEngine();
    await engine.build(defaultSettings('classroom', 5));
    const before = (await engine.attack(feed)).probabilities;
    await engine.guess(true);
    const wrong = (await engine.attack(feed)).probabilities;
    expect(wrong).toEqual(probabilities(new Stranger(base, GUESSED_WRONGLY)));
    await engine.guess(false);
    expect((await engine.attack(feed)).probabilities).toEqual(before);
  });
});

describe('a second opinion of the engine', () => {
  test('is near the first, and the same every time; it can be stopped', async () => {
    const engine = createEngine(undefined, async () => {});
    await engine.build(defaultSettings('classroom', 5));
    const shares: number[] = [];
    const opinion = (await engine.secondOpinion(feed, (share) => shares.push(share)))!;
    expect(shares.length).toBeGreaterThan(10);
    expect(opinion.rHat).toBeLessThan(1.1);
    for (const { first, second } of opinion.suspects)
      expect(Math.abs(first - second)).toBeLessThan(5 * Math.sqrt(0.25 / opinion.effectiveDraws));
    expect(await engine.secondOpinion(feed)).toEqual(opinion);
    const stopped = engine.secondOpinion(feed);
    await engine.stop();
    expect(await stopped).toBeNull();
  }, 60_000);
});
