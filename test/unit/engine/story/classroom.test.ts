import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement, CountAnnouncement } from '$lib/engine/announce/announcement';
import { findExamples } from '$lib/engine/announce/examples/findExamples';
import { publish } from '$lib/engine/announce/publish';
import { Stranger } from '$lib/engine/attack/Stranger';
import { DAYS, NAMED_FROM } from '$lib/engine/constants';
import type { StoryFacts } from '$lib/engine/story/StoryFacts';
import { tellStory } from '$lib/engine/story/tellStory';
import { BruteForce } from '../../../support/bruteForce';
import { sharedBase } from '../bases';

/* A base so small that everything the story counts can be counted again, person by person and day by day. */
const base = sharedBase('classroom', 7);
const brute = new BruteForce(base);
const { subscriberOf, reviewOffsets, title: titlesReviewed } = base.diaries;
const stranger = new Stranger(base);
let facts: StoryFacts;

beforeAll(async () => {
  facts = (await tellStory(base, stranger, findExamples(base)))!;
}, 60_000);

const people = Array.from({ length: base.subscribers }, (_, s) => s);
const whoOf = (post: Announcement) => (post as CountAnnouncement).who;

/** Whether a subscriber keeps a diary that reviews a title. */
function isReviewer(subscriber: number, title: number): boolean {
  const persona = subscriberOf.indexOf(subscriber);
  if (persona < 0) return false;
  return titlesReviewed
    .subarray(reviewOffsets[persona], reviewOffsets[persona + 1])
    .includes(title);
}

/** Whether a subscriber keeps a diary with an entry about a title from one day to another, both included. */
function wroteWithin(subscriber: number, title: number, from: number, to: number): boolean {
  const persona = subscriberOf.indexOf(subscriber);
  const reviews = Array.from(
    { length: reviewOffsets[persona + 1] - reviewOffsets[persona] },
    (_, i) => reviewOffsets[persona] + i,
  );
  return reviews.some((r) => {
    const day = base.diaries.day[r];
    return titlesReviewed[r] === title && day >= from && day <= to;
  });
}

describe('what the story says of a classroom', () => {
  test('is what the columns hold', () => {
    expect(facts.figures).toMatchObject({
      subscribers: 1_000,
      titles: 300,
      viewings: people.reduce((sum, s) => sum + brute.viewingsOf(s).length, 0),
      personas: subscriberOf.length,
      outsiders: [...subscriberOf].filter((s) => s < 0).length,
      reviews: titlesReviewed.length,
    });
    expect(Object.values(facts.figures).every(Number.isFinite)).toBe(true);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  test('counts the crowd and its diarists as a scan of everybody does', () => {
    const crowd = brute.matching(whoOf(facts.tweet));
    const [{ what }] = whoOf(facts.tweet).did;
    const title = 'title' in what ? what.title : -1;
    const diarists = crowd.filter((s) => subscriberOf.includes(s));
    const writers = [...subscriberOf.keys()].filter((persona) =>
      titlesReviewed.subarray(reviewOffsets[persona], reviewOffsets[persona + 1]).includes(title),
    );
    expect(facts.crowd).toEqual(crowd);
    expect(facts.figures).toMatchObject({
      crowdDiarists: diarists.length,
      crowdDiaristsWriting: diarists.filter((s) => isReviewer(s, title)).length,
      crowdWriters: writers.length,
      crowdWritersOutside: writers.filter((persona) => subscriberOf[persona] < 0).length,
    });
  });

  test('speaks of one person, who holds the record and keeps a diary', () => {
    expect(brute.matching(whoOf(facts.dear))).toEqual([facts.dearSubscriber]);
    expect(subscriberOf).toContain(facts.dearSubscriber);
  });

  test('looked at every pair of crowds, and took the one in which one more was least expected', () => {
    const { chartRank, sensitivity } = base.catalogue;
    const charts = [...chartRank.keys()].sort((a, b) => chartRank[a] - chartRank[b]);
    const found = { pairTried: 0, pairsOfOne: 0, pairsOfDiarist: 0 };
    const soon: Array<{
      title: number;
      earlier: number;
      later: number;
      subscriber: number;
      expected: number;
    }> = [];
    for (const title of charts.filter((each) => sensitivity[each] === 0)) {
      const firstDays = people.map((s) =>
        Math.min(
          ...brute.viewingsOf(s).flatMap((viewing) => (viewing.title === title ? viewing.day : [])),
        ),
      );
      for (let later = DAYS - 1; later > DAYS - 1 - 31; later--)
        for (const apart of [1, 2, 3]) {
          const earlier = later - apart;
          if (firstDays.filter((day) => day <= earlier).length < 100) continue;
          found.pairTried++;
          const left = people.filter((s) => firstDays[s] > earlier && firstDays[s] <= later);
          if (left.length !== 1) continue;
          found.pairsOfOne++;
          if (!isReviewer(left[0], title)) continue;
          found.pairsOfDiarist++;
          const [subscriber] = left;
          const watchedOn = firstDays[subscriber];
          if (!wroteWithin(subscriber, title, watchedOn, watchedOn + 2)) continue;
          const newcomers = firstDays.filter((day) => day > DAYS - 1 - 31 && day < DAYS).length;
          soon.push({ title, earlier, later, subscriber, expected: newcomers * apart });
        }
    }
    expect(facts.figures).toMatchObject(found);
    const [first] = soon.sort((a, b) => a.expected - b.expected);
    const [until, andUntil] = facts.pair!.posts.map((post) => whoOf(post).did[0]);
    expect({ ...until.what, ...andUntil.what }).toEqual({ title: first.title });
    expect([until.when.to, andUntil.when.to]).toEqual([first.earlier, first.later]);
    expect(facts.pair!.subscriber).toBe(first.subscriber);
  });

  test('asks about the sensitive title that the one of the post watched most', () => {
    const times = new Map<number, number>();
    for (const { title } of brute.viewingsOf(facts.dearSubscriber))
      if (base.catalogue.sensitivity[title] > 0) times.set(title, (times.get(title) ?? 0) + 1);
    const most = Math.max(...times.values());
    expect(facts.figures.secretViewings).toBe(most);
    expect(times.get(facts.secret!.title)).toBe(most);
    expect(brute.publish(facts.secret!.post).count).toBe(facts.figures.secretCount);
  });

  test('names over the feed are chances of one half or more, the right ones and the others', () => {
    const names = { right: 0, innocents: 0 };
    const add = (persona: number, isRight: boolean) => {
      expect(persona).toBeGreaterThanOrEqual(0);
      names[isRight ? 'right' : 'innocents']++;
    };
    for (const post of [facts.tweet, facts.dear]) {
      const { result } = stranger.attack([post], [publish(base, post)]);
      const members = brute.matching(whoOf(post));
      result.probabilities.forEach((probability, persona) => {
        if (probability >= NAMED_FROM) add(persona, members.includes(subscriberOf[persona]));
      });
    }
    const posts = facts.pair!.posts;
    const { reading } = stranger.attack(
      posts,
      posts.map((post) => publish(base, post)),
    );
    for (const persona of subscriberOf.keys())
      if (reading.chances({ plus: [1], minus: [0] })(persona) >= NAMED_FROM)
        add(persona, subscriberOf[persona] === facts.pair!.subscriber);
    expect([facts.figures.feedRight, facts.figures.feedInnocents]).toEqual([
      names.right,
      names.innocents,
    ]);
    expect(names.right).toBeGreaterThan(0);
  });

  test('says what its record opens: everything the insider’s first row holds', () => {
    const row = brute.viewingsOf(facts.insider.subscriber);
    const titles = [...new Set(row.map(({ title }) => title))];
    expect(facts.insider.subscriber).toBe(facts.crowd[0]);
    expect(facts.figures).toMatchObject({
      insiderRowViewings: row.length,
      insiderRowTitles: titles.length,
      insiderRowSensitive: titles.filter((title) => base.catalogue.sensitivity[title] > 0).length,
    });
  });
});
