import { describe, expect, test } from 'vitest';
import { SingleTally } from '$lib/engine/measure/single/SingleTally';
import { standingOf } from '$lib/engine/measure/single/standingOf';
import { Random } from '$lib/engine/random/Random';

describe('where the person meant stands', () => {
  test('behind all who are likelier, and as far into their own part as the dice say', () => {
    // of .8 in all: .4 likelier, then .2 of their own
    expect(standingOf([0.2, 0.4, 0.2], 0, 0)).toBeCloseTo(0.5, 12);
    expect(standingOf([0.2, 0.4, 0.2], 0, 0.5)).toBeCloseTo(0.5 / 0.8, 12);
    expect(standingOf([0.2, 0.4, 0.2], 1, 0.25)).toBeCloseTo(0.1 / 0.8, 12);
    // alike, but behind by number
    expect(standingOf([0.2, 0.4, 0.2], 2, 0)).toBeCloseTo(0.6 / 0.8, 12);
  });

  test('last, if it was ruled out; nowhere, if everybody was', () => {
    expect(standingOf([0.5, 0], 1, 0.3)).toBe(1);
    expect(standingOf([0, 0], 1, 0.3)).toBeNull();
  });
});

/* Two bases: three posts, one contradicted, one about nobody who keeps a diary. */
function worked(): SingleTally {
  const tally = new SingleTally();
  tally.openWorld(7);
  tally.addPost([0.9, 0.05, 0.01], 0, 0.5); // standing .45 / .96
  tally.addPost([0.85, 0, 0.1], 2, 0.5); // standing .9 / .95
  tally.addContradiction();
  tally.openWorld(8);
  tally.addPost([0.8, 0.02, 0], -1, 0.5);
  return tally;
}

describe('two bases, worked by hand', () => {
  const found = worked().finish();

  test('suspects and everybody: stated against so', () => {
    expect(found).toMatchObject({ bases: 2, from: 7, to: 8, posts: 3, contradictions: 1 });
    const stated = 0.9 + 0.05 + 0.85 + 0.1 + 0.8 + 0.02;
    expect(found.suspects).toMatchObject({ count: 6, right: 2 });
    expect(found.suspects.stated).toBeCloseTo(stated, 12);
    expect(found.suspects.ratio).toBeCloseTo(2 / stated, 12);
    // drawn again: the first twice, one of each, or the second twice
    expect(found.suspects.interval).toEqual([0, expect.closeTo(2 / 1.9, 12)]);
    expect(found.diarists).toMatchObject({ right: 2, ratio: expect.closeTo(2 / 2.73, 12) });
  });

  test('bands', () => {
    const band = (from: number) => found.bands.find((each) => each.from === from);
    expect(band(0.02)).toEqual({ from: 0.02, to: 0.05, count: 1, stated: 0.02, observed: 0 });
    expect(band(0.1)).toEqual({ from: 0.1, to: 0.2, count: 1, stated: 0.1, observed: 1 });
    expect(band(0.8)).toMatchObject({ count: 2, stated: 0.85 + 0.8, observed: 0 });
    expect(band(0.9)).toEqual({ from: 0.9, to: 1, count: 1, stated: 0.9, observed: 1 });
    expect(found.bands.reduce((sum, { count }) => sum + count, 0)).toBe(6);
  });

  test('the surest: by person and post, and how many people they are', () => {
    expect(found.surest).toEqual([
      { from: 0.8, count: 3, right: 1, people: 2 },
      { from: 0.9, count: 1, right: 1, people: 1 },
    ]);
  });

  test('standings in tenths, and how many each may hold', () => {
    const { count, unranked, tenths, outside } = found.standing;
    expect({ count, unranked, outside }).toEqual({ count: 2, unranked: 0, outside: 0 });
    expect(tenths.map((tenth) => tenth.count)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
    expect(tenths[0]).toMatchObject({ least: 0, most: 2, inside: true });
  });

  test('bases give together what they give in one go, in whatever order, and written down in between', () => {
    const [first, second] = JSON.parse(JSON.stringify(worked().state()));
    const merged = new SingleTally();
    merged.absorb([second]);
    merged.absorb([first]);
    expect(merged.finish()).toEqual(found);
    expect(() => merged.openWorld(7)).toThrow(/Base 7 is counted already/);
  });

  test('nothing says nothing', () => {
    const { bases, posts, suspects, diarists, standing } = new SingleTally().finish();
    expect({ bases, posts }).toEqual({ bases: 0, posts: 0 });
    const none = { stated: 0, right: 0, ratio: null, interval: null };
    expect(suspects).toEqual({ count: 0, ...none });
    expect(diarists).toEqual(none);
    expect(standing).toEqual({ count: 0, unranked: 0, tenths: [], outside: 0 });
  });
});

/** Posts each about one of forty, meant with the chances that are stated, or with others. */
function toy(really: (stated: number) => number): SingleTally {
  const random = new Random(5, 1);
  const tally = new SingleTally();
  tally.openWorld(1);
  for (let post = 0; post < 800; post++) {
    const weights = Array.from({ length: 40 }, () => random.unit() ** 8);
    const total = weights.reduce((a, b) => a + b);
    const stated = weights.map((weight) => weight / total);
    const meant = stated.map(really);
    let u = random.unit() * meant.reduce((a, b) => a + b);
    tally.addPost(
      stated,
      meant.findIndex((chance) => (u -= chance) < 0),
      random.unit(),
    );
  }
  return tally;
}

test('whoever says what is so has every tenth inside; whoever is too sure, or not sure enough, has not', () => {
  const outside = (really: (stated: number) => number) =>
    toy(really)
      .finish()
      .standing.tenths.map(({ inside }) => !inside);
  expect(outside((stated) => stated)).not.toContain(true);
  expect(outside((stated) => Math.sqrt(stated))[9]).toBe(true);
  expect(outside((stated) => stated ** 2)[9]).toBe(true);
});
