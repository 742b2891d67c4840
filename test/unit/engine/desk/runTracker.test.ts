import { describe, expect, it } from 'vitest';
import { compilePredicate, countMatching } from '$lib/engine/announce/count';
import { defaultSettings } from '$lib/engine/base/settings';
import { createEngine } from '$lib/engine/createEngine';
import { hiddenOf, runTracker } from '$lib/engine/desk/runTracker';
import { sharedBase } from '../bases';

describe('the tracker', () => {
  it('gets a count of one past every minimum, from counts that are all permitted', async () => {
    const engine = createEngine();
    await engine.build(defaultSettings('classroom', 1));
    for (const least of [3, 5, 11, 50, 100]) {
      const view = await engine.tracker(least);
      expect(view.recovered).toBe(1);
      expect(await engine.count(view.hidden)).toBe(1);
      const [either, orNot, inside, outside] = view.answers;
      expect(either + orNot - inside - outside).toBe(1);
      expect(inside + outside).toBe(view.subscribers);
      for (const answer of view.answers) {
        expect(answer).toBeGreaterThanOrEqual(least);
        expect(answer).toBeLessThanOrEqual(view.subscribers - least);
      }
    }
  });

  it('is refused where it proves nothing, or cannot work', () => {
    const base = sharedBase('classroom', 3);
    const town = { people: { town: 0 }, did: [] };
    const { subscribers, catalogue } = base;
    expect(countMatching(base, compilePredicate(town, catalogue))).toBeGreaterThan(11);
    expect(() => runTracker(base, town, 11)).toThrow(/not refused/);
    expect(() => runTracker(base, town, subscribers)).toThrow(/No plan/);
    for (const least of [0, 1, 2.5, Number.NaN])
      expect(() => runTracker(base, town, least)).toThrow(/whole number/);
    expect(() => hiddenOf([])).toThrow(/another seed/);
  });
});
