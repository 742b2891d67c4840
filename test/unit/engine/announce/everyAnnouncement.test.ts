import { describe, expect, test } from 'vitest';
import type {
  Announcement,
  Deed,
  People,
  Predicate,
  When,
} from '$lib/engine/announce/announcement';
import { checkPredicate } from '$lib/engine/announce/checkPredicate';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { publish } from '$lib/engine/announce/publish';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';

/*
 * One entry a row of sources §2 that is about watching. `asPublished` is the announcement with its own numbers, which the language
 * must be able to say. `carriedOver` is the same shape about a base of 1,000 people, where numbers and titles are the nearest there
 * are: it must be publishable. (Uber’s rides and meals are about no watching; they are left to other issues.)
 */

const base = sharedBase('classroom', 1);
const brute = new BruteForce(base);
const { catalogue } = base;

const YEAR: When = { from: 0, to: 364 };
const VALENTINE: When = { from: 44, to: 44 };
const FEBRUARY_9: When = { from: 39, to: 39 };
const JUNE: When = { from: 151, to: 180 };
const CHRISTMAS_EVE: When = { from: 357, to: 357 };
const EVENT_DAY: When = { from: 173, to: 173 };

const deed = (what: Deed['what'], when: When, times: Deed['times']): Deed => ({
  what,
  when,
  times,
});
const who = (did: Deed[], people: People = {}): Predicate => ({ people, did });
const count = (predicate: Predicate): Announcement => ({ kind: 'count', who: predicate, quip: '' });
const one = (predicate: Predicate): Announcement => ({ kind: 'one', who: predicate, quip: '' });
const maximum = (predicate: Predicate): Announcement => ({
  kind: 'maximum',
  who: predicate,
  quip: '',
});

/** Titles, the most watched first. */
const charts = Array.from({ length: catalogue.titles }, (_, t) => t).sort(
  (a, b) => catalogue.chartRank[a] - catalogue.chartRank[b],
);
const yuleCharts = charts.filter((title) => catalogue.season[title] === 1);
const towns = Array.from(catalogue.townShare.keys());

/** The first announcement of a list that can be posted. */
function firstPostable(candidates: Iterable<Announcement>): Announcement {
  for (const candidate of candidates)
    if (publish(base, candidate).obstacle === null) return candidate;
  throw new Error('No candidate can be posted on this base.');
}

/** “Dear person” with the number that one person alone reaches, for the first title and people where one does. */
function* dearPerson(
  titles: Deed['what'][],
  when: When,
  times: (n: number) => Deed['times'],
  people: People[] = [{}],
  most = 40,
): Iterable<Announcement> {
  for (const what of titles)
    for (const group of people)
      for (let n = most; n >= 1; n--) {
        if (!('atLeast' in times(n)) && n > when.to - when.from + 1) continue;
        yield one(who([deed(what, when, times(n))], group));
      }
}

const byTitle = charts.map((title) => ({ title }));
const byTown = towns.map((town) => ({ town }));

interface Row {
  source: string;
  asPublished: Announcement[];
  carriedOver: () => Announcement[];
}

const rows: Row[] = [
  {
    source: 'Netflix 2017: to the 53 people who watched it every day for the past 18 days',
    asPublished: [count(who([deed({ title: 0 }, { from: 326, to: 343 }, { everyDay: true })]))],
    carriedOver: () => [
      firstPostable(
        yuleCharts.map((title) =>
          count(who([deed({ title }, { from: 340, to: 357 }, { everyDay: true })])),
        ),
      ),
    ],
  },
  {
    source: 'Netflix 2017: someone watched it 365 days in a row',
    asPublished: [one(who([deed({ title: 0 }, YEAR, { inARow: 365 })]))],
    carriedOver: () => [
      firstPostable(dearPerson(byTitle.slice(0, 20), YEAR, (n) => ({ inARow: n }), [{}], 365)),
    ],
  },
  {
    source: 'Netflix 2017: a viewer in one country watched it 357 times',
    asPublished: [
      one(who([deed({ title: 0 }, YEAR, { exactly: 357 })], { town: 0 })),
      maximum(who([deed({ title: 0 }, YEAR, { atLeast: 357 })], { town: 0 })),
    ],
    carriedOver: () => [firstPostable(dearPerson(byTitle, YEAR, (n) => ({ exactly: n }), byTown))],
  },
  {
    source: 'Netflix 2017: in another country somebody watched another 361 times',
    asPublished: [one(who([deed({ title: 1 }, YEAR, { exactly: 361 })], { town: 1 }))],
    carriedOver: () => [
      firstPostable(dearPerson(byTitle, YEAR, (n) => ({ exactly: n }), [{ town: 1 }])),
    ],
  },
  {
    source: 'Netflix 2017: one member in Antarctica binged it',
    asPublished: [one(who([deed({ title: 0 }, YEAR, { atLeast: 4 })], { town: 59 }))],
    carriedOver: () => [
      firstPostable(
        dearPerson(
          [{ genre: 'drama' }, { genre: 'comedy' }, { any: true }],
          { from: 300, to: 306 },
          (n) => ({ atLeast: n }),
          byTown.slice(30).reverse(),
        ),
      ),
    ],
  },
  {
    source: 'Spotify 2016: dear person who played it 42 times on Valentine’s Day',
    asPublished: [one(who([deed({ title: 0 }, VALENTINE, { exactly: 42 })]))],
    carriedOver: () => [firstPostable(dearPerson(byTitle, VALENTINE, (n) => ({ exactly: n })))],
  },
  {
    source: 'Spotify 2016: 3,749 people who streamed it on the day of the vote',
    asPublished: [count(who([deed({ title: 0 }, EVENT_DAY, { atLeast: 1 })]))],
    carriedOver: () => [
      firstPostable(byTitle.map((what) => count(who([deed(what, EVENT_DAY, { atLeast: 1 })])))),
    ],
  },
  {
    source: 'Spotify 2016: the person in NoLita who started on holiday music in June',
    asPublished: [
      one(
        who(
          [
            deed({ season: 'yule' }, JUNE, { atLeast: 1 }),
            deed({ season: 'yule' }, { from: 0, to: 150 }, { never: true }),
          ],
          { town: 12 },
        ),
      ),
    ],
    carriedOver: () => [
      firstPostable(
        [...towns].map((town) =>
          one(
            who(
              [
                deed({ season: 'yule' }, JUNE, { atLeast: 1 }),
                deed({ season: 'yule' }, { from: 60, to: 150 }, { never: true }),
              ],
              { town },
            ),
          ),
        ),
      ),
    ],
  },
  {
    source: 'Spotify 2016: 52 times on 9 February',
    asPublished: [one(who([deed({ title: 0 }, FEBRUARY_9, { exactly: 52 })]))],
    carriedOver: () => [firstPostable(dearPerson(byTitle, FEBRUARY_9, (n) => ({ exactly: n })))],
  },
  {
    // the base holds no gender: an age band stands for it
    source: 'Spotify 2016: the 1,235 guys who loved it this year',
    asPublished: [count(who([deed({ title: 0 }, YEAR, { atLeast: 1 })], { ageBand: 1 }))],
    carriedOver: () => [
      firstPostable([count(who([deed(byTitle[0], YEAR, { atLeast: 1 })], { ageBand: 1 }))]),
    ],
  },
  {
    source:
      'Spotify 2016: a listener in Los Angeles played it 4,454 times, one in Tribeca 955 times',
    asPublished: [
      maximum(who([deed({ title: 0 }, YEAR, { atLeast: 4454 })], { town: 0 })),
      maximum(who([deed({ title: 1 }, YEAR, { atLeast: 955 })], { town: 1 })),
    ],
    carriedOver: () =>
      [0, 1].map((town) => maximum(who([deed(byTitle[town], YEAR, { atLeast: 1 })], { town }))),
  },
  {
    source: 'Spotify 2017: 3,445 people who streamed it on a Wednesday this year',
    asPublished: [count(who([deed({ title: 0 }, { ...YEAR, weekday: 3 }, { atLeast: 1 })]))],
    carriedOver: () => [count(who([deed(byTitle[0], { ...YEAR, weekday: 3 }, { atLeast: 1 })]))],
  },
  {
    source: 'Spotify 2017: 86 times on the day somebody resigned',
    asPublished: [one(who([deed({ title: 0 }, { from: 201, to: 201 }, { exactly: 86 })]))],
    carriedOver: () => [
      firstPostable(dearPerson(byTitle, { from: 201, to: 201 }, (n) => ({ exactly: n }))),
    ],
  },
  {
    source: 'Spotify 2018: 9 people made one sort of playlist, 28,802 the other',
    asPublished: [
      {
        kind: 'pair',
        who: who([deed({ title: 0 }, YEAR, { atLeast: 1 })]),
        other: who([deed({ title: 1 }, YEAR, { atLeast: 1 })]),
        quip: '',
      },
    ],
    carriedOver: () => [
      {
        kind: 'pair',
        who: who([deed({ title: charts[charts.length - 1] }, YEAR, { atLeast: 1 })]),
        other: who([deed(byTitle[0], YEAR, { atLeast: 1 })]),
        quip: '',
      },
    ],
  },
  {
    source: 'Jawbone 2014: 93% of people within 15 miles woke at that moment',
    asPublished: [
      {
        kind: 'share',
        who: who([deed({ any: true }, { ...EVENT_DAY, part: 'night' }, { atLeast: 1 })]),
        among: who([], { town: 3 }),
        quip: '',
      },
    ],
    carriedOver: () => [
      firstPostable(
        towns.map((town) => ({
          kind: 'share',
          who: who([deed({ any: true }, { ...CHRISTMAS_EVE, part: 'night' }, { atLeast: 1 })]),
          among: who([], { town }),
          quip: '',
        })),
      ),
    ],
  },
  {
    // a date on which most give up is the largest of many shares: each of them can be said
    source: 'Strava 2019: Quitter’s Day is 17 January',
    asPublished: [16, 17, 18].map((day) => ({
      kind: 'share',
      who: who([deed({ genre: 'documentary' }, { from: day, to: 58 }, { never: true })]),
      among: who([deed({ genre: 'documentary' }, { from: 0, to: day - 1 }, { atLeast: 1 })]),
      quip: '',
    })),
    carriedOver: () => [
      {
        kind: 'share',
        who: who([deed({ genre: 'documentary' }, { from: 17, to: 58 }, { never: true })]),
        among: who([deed({ genre: 'documentary' }, { from: 0, to: 16 }, { atLeast: 1 })]),
        quip: '',
      },
    ],
  },
  {
    source: 'all: the most watched of a place, each with its number',
    asPublished: [
      {
        kind: 'top',
        people: { town: 0 },
        what: { season: 'yule' },
        when: { from: 334, to: 364 },
        k: 3,
        quip: '',
      },
    ],
    carriedOver: () => [
      {
        kind: 'top',
        people: { town: 0 },
        what: { season: 'yule' },
        when: { from: 334, to: 364 },
        k: 3,
        quip: '',
      },
    ],
  },
  {
    source: 'Netflix 2017, a second look: of those 53, so many also …',
    asPublished: [
      {
        kind: 'count',
        who: who([deed({ genre: 'horror' }, { ...YEAR, part: 'night' }, { atLeast: 3 })]),
        among: who([deed({ title: 0 }, { from: 326, to: 343 }, { everyDay: true })]),
        quip: '',
      },
    ],
    carriedOver: () => [
      {
        kind: 'count',
        who: who([deed({ genre: 'horror' }, { ...YEAR, part: 'night' }, { atLeast: 1 })]),
        among: who([deed({ title: yuleCharts[0] }, { from: 304, to: 364 }, { onDays: 3 })]),
        quip: '',
      },
    ],
  },
];

function predicatesOf(announcement: Announcement): Predicate[] {
  switch (announcement.kind) {
    case 'count':
      return announcement.among ? [announcement.who, announcement.among] : [announcement.who];
    case 'share':
      return [announcement.who, announcement.among];
    case 'pair':
      return [announcement.who, announcement.other];
    case 'top':
      return [
        who([deed(announcement.what, announcement.when, { atLeast: 1 })], announcement.people),
      ];
    default:
      return [announcement.who];
  }
}

describe.each(rows)('$source', ({ asPublished, carriedOver }) => {
  test('can be said in the one JSON form, and the base accepts it', () => {
    for (const announcement of asPublished) {
      const json: unknown = JSON.parse(JSON.stringify(announcement));
      expect(parseAnnouncement(json)).toEqual(announcement);
      for (const predicate of predicatesOf(announcement))
        expect(() => checkPredicate(predicate, catalogue)).not.toThrow();
      // and it has a number on any base, even if that number is zero
      expect(publish(base, announcement)).toEqual(brute.publish(announcement));
    }
  });

  test('carried over to a base of 1,000, it can be posted, with the right number', () => {
    for (const announcement of carriedOver()) {
      const publication = publish(base, announcement);
      expect(publication.obstacle).toBeNull();
      expect(publication).toEqual(brute.publish(announcement));
    }
  });
});

test('“dear person” carried over speaks of exactly one', () => {
  const dear = rows.flatMap((row) => row.carriedOver()).filter((a) => a.kind === 'one');
  expect(dear.length).toBeGreaterThanOrEqual(7);
  for (const announcement of dear) expect(publish(base, announcement).count).toBe(1);
});
