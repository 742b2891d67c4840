import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LONG_MS, OutcomeWatch } from '$lib/ui/OutcomeWatch';

let heard: string[] = [];
const watching = (isAlways = false) => new OutcomeWatch((said) => heard.push(said), isAlways);
const done = (says: string) => ({ says, isBusy: false, wait: 'Working…' });
const busy = (says = '') => ({ says, isBusy: true, wait: 'Working…' });

beforeEach(() => {
  heard = [];
  vi.useFakeTimers();
});

describe('an outcome', () => {
  it('is said once when it is there, to those who asked', () => {
    const watch = watching();
    watch.update(done(''));
    watch.act(true);
    watch.update(busy());
    watch.update(done('Two names.'));
    watch.update(done('Two names.'));
    expect(heard).toEqual(['Two names.']);
  });

  it('is not said if something else was asked', () => {
    const watch = watching();
    watch.act(true);
    watch.update(done('One group.'));
    watch.act(false);
    watch.update(busy());
    watch.update(done('Three groups.'));
    vi.advanceTimersByTime(10 * LONG_MS);
    expect(heard).toEqual(['One group.']);
  });

  it('stays asked for while it is worked out, whatever is done elsewhere', () => {
    const watch = watching();
    watch.act(true);
    watch.update(busy());
    watch.act(false);
    watch.update(done('All tried.'));
    expect(heard).toEqual(['All tried.']);
    watch.act(false);
    watch.update(done('Tried anew.'));
    expect(heard).toEqual(['All tried.']);
  });

  it('is said again if it was asked again and came out the same', () => {
    const watch = watching();
    watch.act(true);
    for (let turn = 0; turn < 2; turn++) {
      watch.update(busy('Nobody moved.'));
      watch.update(done('Nobody moved.'));
    }
    expect(heard).toEqual(['Nobody moved.', 'Nobody moved.']);
  });

  it('says that it is under way only if that takes long, as it then stands', () => {
    const watch = watching();
    watch.act(true);
    watch.update(busy());
    vi.advanceTimersByTime(LONG_MS - 1);
    watch.update(done('Quick.'));
    vi.advanceTimersByTime(LONG_MS);
    watch.update({ says: 'Quick.', isBusy: true, wait: '1%' });
    watch.update({ says: 'Quick.', isBusy: true, wait: '40%' });
    vi.advanceTimersByTime(LONG_MS);
    watch.update(done('Slow.'));
    expect(heard).toEqual(['Quick.', '40%', 'Slow.']);
  });

  it('of the whole page is said whoever asked; silence never is', () => {
    const watch = watching(true);
    watch.act(false);
    watch.update(done('The link is newer.'));
    watch.update(done(''));
    expect(heard).toEqual(['The link is newer.']);
  });
});
