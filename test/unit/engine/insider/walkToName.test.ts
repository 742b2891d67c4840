import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPEN_DESK, type AccessRules } from '$lib/engine/insider/AccessRules';
import { walkToCheck, walkToName, type Desk } from '$lib/engine/insider/walkToName';

/** Ten subscribers; the post is about number 6, whom two filters leave: first 2, 4, 6 and 8, then 6. */
const tiny: Desk = { subscribers: 10, rows: [10, 4, 1], firstHit: [7, 3, 1] };
const walk = (rules: Partial<AccessRules> = {}) => walkToName(tiny, { ...OPEN_DESK, ...rules });
const check = (rules: Partial<AccessRules>, isTracked = false) =>
  walkToCheck(tiny, { ...OPEN_DESK, countsOnly: true, ...rules }, isTracked);

describe('the way to a name', () => {
  test('without rules is the filters and one row', () => {
    expect(walk()).toEqual({
      steps: [
        { kind: 'filter', clicks: 2 },
        { kind: 'open', clicks: 1 },
      ],
      clicks: 3,
      people: 1,
      traces: 0,
    });
  });

  test('under a minimum goes through the last list that is shown, row by row', () => {
    expect(walk({ least: 3 })).toMatchObject({
      steps: [
        { kind: 'filter', clicks: 1 },
        { kind: 'refused', clicks: 1 },
        { kind: 'back', clicks: 1 },
        { kind: 'open', clicks: 3 },
      ],
      clicks: 6,
    });
    // four are too few for five, and the whole table is always there
    expect(walk({ least: 5 })).toMatchObject({ clicks: 2 + 1 + 7 });
  });

  test('with reasons takes one a row, and leaves them all in the log', () => {
    expect(walk({ withReason: true })).toMatchObject({ clicks: 4, traces: 1 });
    expect(walk({ withReason: true, least: 3 })).toMatchObject({ clicks: 9, traces: 3 });
  });

  test('with two people takes a second one, and a click to ask', () => {
    expect(walk({ twoPeople: true })).toMatchObject({ clicks: 4, people: 2 });
  });

  test('is none with counts only, or without names', () => {
    expect(walk({ countsOnly: true }).clicks).toBeNull();
    expect(walk({ noNames: true })).toMatchObject({ clicks: null, traces: 0 });
    expect(walk({ noNames: true, withReason: true }).traces).toBe(1);
  });

  test('to a yes about a name in mind: a filter more; round a minimum, four counts more', () => {
    expect(check({})).toMatchObject({ clicks: 3, people: 1, traces: 0 });
    expect(check({ twoPeople: true })).toMatchObject({ clicks: 4, people: 2 });
    expect(check({ least: 3 }, true)).toMatchObject({ clicks: 7 });
    expect(check({ least: 3 }, false).clicks).toBeNull();
    expect(check({ noNames: true }).clicks).toBeNull();
    // a reason is asked for rows, so the log knows nothing of it
    expect(check({ withReason: true }).traces).toBe(0);
  });

  test('is as long as it takes somebody who plays it on lists of people', () => {
    let refused = 0;
    const worlds = fc
      .tuple(
        fc.integer({ min: 4, max: 30 }),
        fc.array(fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), { maxLength: 4 }),
        fc.record({
          countsOnly: fc.constant(false),
          least: fc.integer({ min: 0, max: 6 }),
          withReason: fc.boolean(),
          twoPeople: fc.boolean(),
          noNames: fc.boolean(),
        }),
      )
      .map(([people, keeps, rules]) => {
        const lists = [Array.from({ length: people }, (_, s) => s)];
        for (const keep of keeps) lists.push(lists.at(-1)!.filter((s) => keep[s]));
        return { lists, rules };
      })
      .filter(({ lists }) => lists.at(-1)!.length > 0);
    fc.assert(
      fc.property(worlds, ({ lists, rules }) => {
        const [everybody, crowd] = [lists[0]!, lists.at(-1)!];
        const desk: Desk = {
          subscribers: everybody.length,
          rows: lists.map(({ length }) => length),
          firstHit: lists.map((list) => list.indexOf(crowd[0]!) + 1),
        };
        const { clicks, traces } = walkToName(desk, rules);
        const played = play(lists, rules);
        expect([clicks, traces]).toEqual(played);
        refused += Number(rules.least > crowd.length);
      }),
      { seed: 62, numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});

/** Clicks and log entries of somebody at a desk that holds these lists, one filter narrower each. */
function play(lists: number[][], rules: AccessRules): [number | null, number] {
  const everybody = lists[0]!.length;
  const crowd = new Set(lists.at(-1)!);
  let clicks = rules.twoPeople ? 1 : 0;
  let screen = lists[0]!;
  let isLastRefused = false;
  for (const list of lists.slice(1)) {
    clicks++;
    isLastRefused = list.length < rules.least || everybody - list.length < rules.least;
    if (!isLastRefused) screen = list;
  }
  if (isLastRefused) clicks++;
  const log: number[] = [];
  for (const row of screen) {
    if (rules.withReason) {
      clicks++;
      log.push(row);
    }
    clicks++;
    if (crowd.has(row)) return [rules.noNames ? null : clicks, log.length];
  }
  return [null, log.length];
}
