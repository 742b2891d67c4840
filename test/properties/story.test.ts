import { beforeAll, describe, expect, test } from 'vitest';
import { findExamples } from '$lib/engine/announce/examples/findExamples';
import { Stranger } from '$lib/engine/attack/Stranger';
import type { Base } from '$lib/engine/base/Base';
import { generateBase } from '$lib/engine/base/generateBase';
import { defaultSettings } from '$lib/engine/base/settings';
import type { StoryFacts, StoryRepairedPost } from '$lib/engine/story/StoryFacts';
import { tellStory } from '$lib/engine/story/tellStory';

/* The story looks at the truth to tell it and, twice, to choose whom it tells of; never to say how sure the stranger is. */
const base = generateBase(defaultSettings('classroom', 9));
const { subscriberOf } = base.diaries;
const scrambled: Base = {
  ...base,
  diaries: {
    ...base.diaries,
    subscriberOf: subscriberOf.map((_, i) => subscriberOf[(i * 7 + 3) % subscriberOf.length]),
  },
};
/** The two posts chosen by who keeps a diary stay those of the base as it is. */
const examples = findExamples(base);
let facts: StoryFacts;
let other: StoryFacts;

beforeAll(async () => {
  facts = (await tellStory(base, new Stranger(base), examples))!;
  other = (await tellStory(scrambled, new Stranger(scrambled), examples))!;
}, 120_000);

const asPublished = ({ published, named, newly, surestProbability }: StoryRepairedPost) => ({
  published,
  named,
  newly,
  surestProbability,
});

describe('with the truth scrambled, the story', () => {
  test('is another: other people are behind the diaries', () => {
    expect(scrambled.diaries.subscriberOf).not.toEqual(subscriberOf);
    expect(new Set(scrambled.diaries.subscriberOf)).toEqual(new Set(subscriberOf));
    expect(other.figures).not.toEqual(facts.figures);
  });

  test('says the same of everything that the stranger thinks about the tweet and the dear person', () => {
    expect(facts.crowdLadder[0][0]).toBeGreaterThan(0);
    expect(other.crowdLadder).toEqual(facts.crowdLadder);
    const thought = ({ crowdSuspects, dearSuspect }: StoryFacts) =>
      [...crowdSuspects, dearSuspect!].map((suspect) => ({
        ...suspect,
        isRight: null,
        subscriber: null,
      }));
    expect(thought(other)).toEqual(thought(facts));
    for (const name of [
      'crowdNamed',
      'crowdNewly',
      'crowdMoved',
      'crowdSurestStartBits',
      'crowdSurestDiaryBits',
      'crowdSurestPostBits',
      'crowdSurestProbability',
      'dearStartBits',
      'dearDiaryBits',
      'dearPostBits',
      'dearBeforeProbability',
      'dearProbability',
      'dearIsNewly',
    ] as const)
      expect(other.figures[name]).toBe(facts.figures[name]);
  });

  test('gives as many names under every post', () => {
    const given = ({ figures }: StoryFacts) =>
      Object.entries(figures).filter(([name]) => /(Named|Newly|Anyway)$/.test(name));
    expect(given(facts).reduce((sum, [, names]) => sum + names, 0)).toBeGreaterThan(1);
    expect(given(other)).toEqual(given(facts));
  });

  test('publishes and suspects the same under every defence', () => {
    facts.repairs.forEach(({ id, tweet, dear }, i) => {
      expect(other.repairs[i].id).toBe(id);
      expect(asPublished(other.repairs[i].tweet)).toEqual(asPublished(tweet));
      expect(asPublished(other.repairs[i].dear)).toEqual(asPublished(dear));
    });
  });

  test('follows the same person through the same evenings, who have another diary or none', () => {
    const seen = ({ you }: StoryFacts) => ({ ...you, persona: null, reviews: null });
    expect(seen(other)).toEqual(seen(facts));
  });
});
