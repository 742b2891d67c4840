import { beforeAll, describe, expect, it } from 'vitest';
import type { CountAnnouncement } from '$lib/engine/announce/announcement';
import { compilePredicate, findMatching } from '$lib/engine/announce/count';
import { findExamples } from '$lib/engine/announce/examples/findExamples';
import { narrowingFilters } from '$lib/engine/announce/narrowingFilters';
import { Stranger } from '$lib/engine/attack/Stranger';
import { DAY_SHIFT, TITLE_MASK } from '$lib/engine/base/word';
import { personOf } from '$lib/engine/story/person';
import { personasOf } from '$lib/engine/base/personasOf';
import { tellStory } from '$lib/engine/story/tellStory';
import type { StoryFacts } from '$lib/engine/story/StoryFacts';
import { sharedBase } from '../bases';

const base = sharedBase('town', 3);
let facts: StoryFacts;

const matching = (post: CountAnnouncement) =>
  findMatching(base, compilePredicate(post.who, base.catalogue));

/** By scanning every viewing: who watched each of these titles on these days. */
function whoShares(evenings: Array<{ title: number; day: number }>): number[] {
  const found: number[] = [];
  for (let s = 0; s < base.subscribers; s++) {
    const year = base.words.subarray(base.viewingOffsets[s], base.viewingOffsets[s + 1]);
    const has = ({ title, day }: { title: number; day: number }) =>
      year.some((word) => (word & TITLE_MASK) === title && word >>> DAY_SHIFT === day);
    if (evenings.every(has)) found.push(s);
  }
  return found;
}

describe('the story of a base', () => {
  beforeAll(async () => {
    facts = (await tellStory(base, new Stranger(base), findExamples(base)))!;
  }, 60_000);

  it('counts whom the tweet speaks of, and adds up', () => {
    const { figures } = facts;
    expect(facts.crowd).toEqual([...matching(facts.tweet as CountAnnouncement)]);
    expect(figures.crowdCount).toBe(facts.crowd.length);
    expect(facts.crowdDiarists).toEqual(
      facts.crowd.filter((subscriber) => personasOf(base)[subscriber] >= 0),
    );
    expect(facts.crowdDiarists).toHaveLength(figures.crowdDiarists);
    expect(facts.crowdRight).toHaveLength(figures.crowdRight);
    expect(facts.crowdDiarists).toEqual(expect.arrayContaining(facts.crowdRight));
    expect(figures.crowdNamed).toBe(figures.crowdRight + figures.crowdInnocents);
    expect(figures.crowdMissed).toBe(figures.crowdCount - figures.crowdRight);
    expect(facts.crowdLadder.reduce((sum, [, , personas]) => sum + personas, 0)).toBe(
      figures.personas,
    );
    expect(figures.crowdNewly).toBe(figures.crowdNewlyRight + figures.crowdNewlyWrong);
    expect(figures.crowdNewlyRight).toBeLessThanOrEqual(figures.crowdRight);
    expect(figures.crowdNewlyWrong).toBeLessThanOrEqual(figures.crowdInnocents);
    expect(figures.crowdNewly).toBeLessThanOrEqual(figures.crowdMoved);
  });

  it.each(['crowdSurest', 'dear', 'pair'] as const)(
    'adds start, diary and posts up to what the stranger thinks at last: %s',
    (whose) => {
      const { figures } = facts;
      const bitsOf = (p: number) => Math.log2(p / (1 - p));
      const start = figures[`${whose}StartBits`];
      const before = start + figures[`${whose}DiaryBits`];
      expect(start).toBeLessThan(0);
      expect(before).toBeCloseTo(bitsOf(figures[`${whose}BeforeProbability`]), 6);
      expect(before + figures[`${whose}PostBits`]).toBeCloseTo(
        bitsOf(figures[`${whose}Probability`]),
        6,
      );
    },
  );

  it('calls newly given what was below even odds and doubled at least', () => {
    const { figures } = facts;
    for (const whose of ['dear', 'pair'] as const)
      expect(figures[`${whose}IsNewly`]).toBe(
        Number(
          figures[`${whose}BeforeProbability`] < 0.5 &&
            figures[`${whose}Probability`] >= 0.5 &&
            figures[`${whose}PostBits`] >= 1,
        ),
      );
    expect(figures.galleryNewly + figures.galleryAnyway).toBe(figures.galleryNamed);
    expect(figures.galleryNewlyRight + figures.galleryAnywayRight).toBe(figures.galleryRight);
    expect(figures.feedNewlyRight).toBeLessThanOrEqual(figures.feedRight);
    for (const { tweet, dear, pair } of facts.repairs)
      for (const post of [tweet, dear, pair])
        if (post) expect(post.newly).toBeLessThanOrEqual(post.named);
  });

  it('finds two crowds that differ by one person who writes about the title', () => {
    const { pair } = facts;
    if (!pair) throw new Error('this base was expected to have a pair');
    const [earlier, later] = pair.posts.map((post) => new Set(matching(post as CountAnnouncement)));
    const left = [...later].filter((s) => !earlier.has(s));
    expect(left).toEqual([pair.subscriber]);
    expect([...earlier].every((s) => later.has(s))).toBe(true);
    expect([facts.figures.pairFirst, facts.figures.pairSecond]).toEqual([earlier.size, later.size]);
    expect(facts.figures.pairNeither).toBe(base.subscribers - later.size);
    const persona = personasOf(base)[pair.subscriber];
    const { reviewOffsets, title } = base.diaries;
    const reviewed = title.subarray(reviewOffsets[persona], reviewOffsets[persona + 1]);
    expect(reviewed).toContain(
      (pair.posts[0] as CountAnnouncement).who.did[0].what['title' as never],
    );
    const { pairTried, pairsOfOne, pairsOfDiarist } = facts.figures;
    expect(pairTried).toBeGreaterThan(pairsOfOne);
    expect(pairsOfOne).toBeGreaterThanOrEqual(pairsOfDiarist);
    expect(pairsOfDiarist).toBeGreaterThan(0);
  });

  it('counts who shares the evenings of a person as a scan of everybody does', () => {
    const personaOf = personasOf(base);
    for (const subscriber of [facts.you.subscriber, 17, 4242]) {
      const { evenings } = personOf(base, personaOf, subscriber, false);
      evenings.forEach(({ left }, k) => {
        const shared = whoShares(evenings.slice(0, k + 1));
        expect(shared).toContain(subscriber);
        expect(left).toBe(shared.length);
      });
      const last = evenings.at(-1);
      if (last && evenings.length < 8) expect(last.left).toBe(1);
    }
  });

  it('has every one of the tweet left after the insider’s filters, each narrower', () => {
    const [viewers, inWindow, everyDay] = narrowingFilters(facts.tweet).map(
      (who) => new Set(findMatching(base, compilePredicate(who, base.catalogue))),
    );
    expect([...everyDay]).toEqual(facts.crowd);
    expect([...everyDay].every((s) => inWindow.has(s))).toBe(true);
    expect([...inWindow].every((s) => viewers.has(s))).toBe(true);
    expect(facts.figures.insiderViewers).toBe(viewers.size);
    expect(facts.figures.insiderInWindow).toBe(inWindow.size);
  });

  it('withholds what its defences withhold, and names nobody in silence', () => {
    const of = (id: string) => facts.repairs.find((repair) => repair.id === id)!;
    expect(of('silence').tweet).toMatchObject({
      published: [null],
      named: 0,
      surestProbability: 0,
    });
    expect(of('threshold11').dear.published).toEqual([null]);
    expect(of('threshold11').pair?.published).toContain(null);
    for (const { tweet } of facts.repairs) expect(tweet.named).toBe(tweet.right + tweet.innocents);
    const [rounded] = of('round5').tweet.published;
    if (rounded !== null) expect(rounded % 5).toBe(0);
  });

  it('is the same for the same base, and can be stopped', async () => {
    const again = await tellStory(base, new Stranger(base), findExamples(base));
    expect(again).toEqual(facts);
    let asked = 0;
    const isCancelled = () => ++asked > 2;
    expect(
      await tellStory(base, new Stranger(base), findExamples(base), { isCancelled }),
    ).toBeNull();
  }, 60_000);

  it('accuses nobody rightly and calls it wrong', () => {
    const { innocent, figures } = facts;
    expect(figures.galleryNamed).toBe(figures.galleryRight + figures.galleryInnocents);
    expect(innocent === null).toBe(figures.galleryInnocents === 0);
    if (innocent) expect(innocent.suspect.isRight).toBe(false);
  });
});
