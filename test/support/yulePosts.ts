import type { Announcement } from '$lib/engine/announce/announcement';

const YEAR = { from: 0, to: 364 };

/** A count of those who watched something about Yule so many times in the year, or more often. */
export function yuleCount(atLeast: number): Announcement {
  const did = [{ what: { season: 'yule' } as const, when: YEAR, times: { atLeast } }];
  return { kind: 'count', who: { people: {}, did }, quip: '' };
}

/** Of them the one who did so on most days. */
export function yuleRecord(): Announcement {
  const did = [{ what: { season: 'yule' } as const, when: YEAR, times: { onDays: 1 } }];
  return { kind: 'maximum', who: { people: {}, did }, quip: '' };
}
