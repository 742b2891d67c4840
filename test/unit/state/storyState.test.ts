import { beforeAll, describe, expect, it } from 'vitest';
import type { StoryWorld } from '$lib/state/storyState.svelte';
import { openSmallStory, tellSmallWorld } from './smallStory';

/* The story on a real engine, in this thread, whose worlds are classrooms: a thousand people are told in a second. */
const FIRST = 9;
let first: StoryWorld;
const openStory = (failsAt?: number) => openSmallStory(first, failsAt);

beforeAll(async () => {
  first = await tellSmallWorld(FIRST);
}, 60_000);

describe('the state of the story', () => {
  it('is told without an engine; opening one says who stands where, and changes no word', async () => {
    const { story } = openStory();
    expect(story.isOpen).toBe(false);
    expect(story.slotOf(0)).toBeNull();
    expect(story.sharers).toBeNull();
    const { facts } = story;
    await story.open();
    expect(story.facts).toBe(facts);
    expect(story.isOpen).toBe(true);
    expect(story.facts.crowd.map((subscriber) => story.slotOf(subscriber))).toEqual(first.places);
    for (const subscriber of [0, 17, 999])
      expect(story.subscriberAt(story.slotOf(subscriber)!)).toBe(subscriber);
    expect(story.groups!.pair.map((group) => group.length)).toEqual([
      facts.figures.pairFirst,
      facts.figures.pairSecond,
    ]);
    expect(story.sharers!.map((group) => group.length)).toEqual(
      facts.you.evenings.map(({ left }) => left),
    );
  });

  it('follows whoever is chosen, and their evenings', async () => {
    const { story } = openStory();
    await story.choose(321);
    expect(story.chosen).toBe(321);
    expect(story.told.you.subscriber).toBe(321);
    expect(story.sharers!.map((group) => group.length)).toEqual(
      story.told.you.evenings.map(({ left }) => left),
    );
    for (const { title } of story.told.you.evenings)
      expect(story.told.names.titles[title]?.name).toBeTruthy();
    for (const group of story.sharers!) expect(group).toContain(story.slotOf(321));
    await story.dealMe(0.5);
    expect(story.chosen).toBe(500);
  });

  it('keeps whom it follows if nobody has that number, and says so', async () => {
    const { story } = openStory();
    await story.choose(321);
    await story.choose(4_000_000);
    expect(story.told.you.subscriber).toBe(321);
    expect(story.problem).toMatchObject({
      what: 'engine',
      why: 'died',
    });
  });

  it('says nothing of somebody who cannot be followed once somebody else is', async () => {
    const { story } = openStory();
    await story.open();
    await Promise.all([story.choose(4_000_000), story.choose(321)]);
    expect([story.chosen, story.problem]).toEqual([321, null]);
  });

  it('deals another world whole: facts, names, places; the bets stay, the one followed does not', async () => {
    const { story, closed } = openStory();
    story.bet = 3;
    await story.choose(321);
    await story.deal();
    expect(story.share).toBeNull();
    expect(story.problem).toBeNull();
    expect(story.facts.seed).toBe(FIRST + 1);
    expect(story.told.you).toBe(story.facts.you);
    expect(story.chosen).toBeNull();
    expect(story.bet).toBe(3);
    expect(story.places).toEqual(story.facts.crowd.map((subscriber) => story.slotOf(subscriber)));
    expect(closed).toHaveLength(1);
  });

  it('keeps the world that is told when the dealing is stopped, and when it fails', async () => {
    const { story, closed } = openStory(FIRST + 2);
    const dealing = story.deal(FIRST + 1);
    // The address names it from now on.
    expect(story.asked).toBe(FIRST + 1);
    story.stop();
    await dealing;
    expect(story.asked).toBeNull();
    expect(story.facts).toBe(first.facts);
    expect(story.share).toBeNull();

    await story.deal(FIRST + 2);
    expect(story.facts).toBe(first.facts);
    expect(story.problem).toMatchObject({
      what: 'world',
      why: 'unloaded',
    });
    expect(story.share).toBeNull();
    expect(closed.length).toBeGreaterThan(0);
  });
});
