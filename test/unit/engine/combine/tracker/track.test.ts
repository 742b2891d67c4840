import { describe, expect, test } from 'vitest';
import { compilePredicate, countMatching } from '$lib/engine/announce/count';
import { countWithLogic, formulaLogic } from '$lib/engine/combine/tracker/countWithLogic';
import { track } from '$lib/engine/combine/tracker/track';
import { sharedBase } from '../../bases';
import { watched } from '../ledger/claim';

const base = sharedBase('classroom', 7);

describe('track', () => {
  const tracker = { is: { people: { plan: 1 }, did: [] } };

  test('recovers every count that a minimum count of 50 refuses', () => {
    const count = countWithLogic(base, 50);
    let refused = 0;
    for (let title = 0; title < 60; title++) {
      const who = { people: { town: 1 }, did: [watched(title)] };
      const truth = countMatching(base, compilePredicate(who, base.catalogue));
      if (truth >= 50) continue;
      refused++;
      expect(count({ is: who })).toBeNull();
      expect(track({ is: who }, tracker, count, formulaLogic)).toBe(truth);
    }
    expect(refused).toBeGreaterThan(20);
  });

  test('says so if the tracker is too small', () => {
    const small = { is: { people: { town: 1 }, did: [watched(3, 9)] } };
    const count = countWithLogic(base, 50);
    expect(() => track(small, small, count, formulaLogic)).toThrow(/This tracker is refused too/);
  });
});
