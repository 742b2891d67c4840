import { describe, expect, it } from 'vitest';
import type {
  Announcement,
  CountAnnouncement,
  Predicate,
} from '../../../src/lib/engine/announce/announcement';
import { fits, postDay, refit, spokenOf } from '../../../src/lib/state/announcements';
import {
  timesKind,
  timesNumber,
  timesOf,
  withDeed,
  withKind,
  withMore,
  withoutDeed,
  withPeople,
  type PostKind,
} from '../../../src/lib/state/edits';

const who: Predicate = {
  people: { town: 3 },
  did: [{ what: { title: 7 }, when: { from: 320, to: 337 }, times: { everyDay: true } }],
};
const count: CountAnnouncement = { kind: 'count', who, quip: 'Who hurt you?' };
const base = { titles: 300, days: 365, townShare: new Float64Array(60) };
const kinds: PostKind[] = ['count', 'among', 'one', 'share', 'maximum', 'pair', 'top'];
const nothingPublished = { count: 0, numbers: [], titles: [], obstacle: null };

describe('changing the kind of a post', () => {
  it.each(kinds)('to %s keeps the quip and the window, and leads back to a count', (kind) => {
    const changed = withKind(count, kind);
    expect(changed.kind).toBe(kind === 'among' ? 'count' : kind);
    expect(changed.quip).toBe(count.quip);
    expect(postDay(changed)).toBe(338);
    expect(fits(changed, base)).toBe(true);
    const back = withKind(changed, 'count') as CountAnnouncement;
    expect(back.among).toBeUndefined();
    expect(back.who.did[0]!.when).toEqual(who.did[0]!.when);
  });

  it('gives a record something to measure', () => {
    const record = withKind(count, 'maximum') as { who: Predicate };
    expect(record.who.did[0]!.times).toEqual({ onDays: 1 });
  });

  it('takes a share among the people of the town', () => {
    expect(withKind(count, 'share')).toMatchObject({
      who: { people: {}, did: who.did },
      among: { people: { town: 3 }, did: [] },
    });
  });
});

describe('changing a part of a post', () => {
  it('changes one deed and nothing else, and leaves the old one as it was', () => {
    const before = structuredClone(count);
    const changed = withDeed(count, 'who', 0, { times: { exactly: 4 } }) as CountAnnouncement;
    expect(changed.who.did[0]).toEqual({ ...who.did[0], times: { exactly: 4 } });
    expect(count).toEqual(before);
  });

  it('adds a condition over the same days, and takes it out again', () => {
    const more = withMore(count, 'who', { season: 'yule' }, { never: true }) as CountAnnouncement;
    expect(more.who.did[1]).toEqual({
      what: { season: 'yule' },
      when: { from: 320, to: 337 },
      times: { never: true },
    });
    expect(withoutDeed(more, 'who', 1)).toEqual(count);
  });

  it('drops a trait that does not matter', () => {
    const anywhere = withPeople(count, 'who', { town: undefined, plan: 2 }) as CountAnnouncement;
    expect(anywhere.who.people).toEqual({ plan: 2 });
  });

  it.each(['atLeast', 'exactly', 'onDays', 'inARow', 'everyDay', 'never'] as const)(
    'knows "%s" again',
    (kind) => {
      const times = timesOf(kind, 5);
      expect(timesKind(times)).toBe(kind);
      expect(timesNumber(times)).toBe(kind === 'everyDay' || kind === 'never' ? null : 5);
    },
  );
});

describe('whom a post speaks of', () => {
  it('is those who are both, if they can be', () => {
    const among: Predicate = { people: { town: 3, plan: 1 }, did: [] };
    expect(spokenOf({ ...count, among }, nothingPublished)).toEqual({
      people: { town: 3, plan: 1 },
      did: who.did,
    });
    const elsewhere: Predicate = { people: { town: 4 }, did: [] };
    expect(spokenOf({ ...count, among: elsewhere }, nothingPublished)).toBeNull();
  });

  it('is the holders of a record', () => {
    const record = withKind(count, 'maximum');
    const holders = spokenOf(record, { ...nothingPublished, count: 1, numbers: [17, 1] });
    expect(holders?.did[0]!.times).toEqual({ onDays: 17 });
    expect(spokenOf(record, nothingPublished)).toBeNull();
  });

  it('is the viewers of the first title of a chart', () => {
    const chart = spokenOf(withKind(count, 'top'), { ...nothingPublished, titles: [9, 2] });
    expect(chart?.did[0]!.what).toEqual({ title: 9 });
  });
});

describe('taking a post to another base', () => {
  it('sees what that base does not have', () => {
    expect(fits(count, base)).toBe(true);
    expect(fits(count, { ...base, titles: 7 })).toBe(false);
    expect(fits(count, { ...base, days: 300 })).toBe(false);
    expect(fits(count, { ...base, townShare: new Float64Array(2) })).toBe(false);
  });

  it('replaces just that', () => {
    const small = { titles: 5, days: 300, townShare: new Float64Array(2) };
    const refitted: Announcement = refit(count, small, 4);
    expect(fits(refitted, small)).toBe(true);
    expect(refitted).toEqual({
      ...count,
      who: {
        people: {},
        did: [{ what: { title: 4 }, when: { from: 299, to: 299 }, times: { everyDay: true } }],
      },
    });
    expect(refit(count, base, 4)).toEqual(count);
  });
});
