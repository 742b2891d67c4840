import { describe, expect, test } from 'vitest';
import story from '$lib/data/story.json';
import type { StoryFacts, StoryRepair } from '$lib/engine/story/StoryFacts';
import { words as english } from '$lib/words/story/en';
import { words as spanish } from '$lib/words/story/es';
import { plainText } from '$lib/words/story/saying';
import type { SceneId, StoryWords, Told } from '$lib/words/story/StoryWords';
import type { StoryNames } from '$lib/words/story/StoryNames';
import { changed, withFigures } from './storyFixtures';

const { facts, names } = story as unknown as { facts: StoryFacts; names: StoryNames };
const first: Told = { facts, names, you: facts.you, bet: null, eveningsBet: null };

/** A scene as one reads it. */
const textOf = (words: StoryWords, id: SceneId, told: Told): string =>
  words.scenes[id]
    .blocks(told)
    .map(({ pieces }) => plainText(pieces))
    .join('\n');

function withTweetRepaired(id: StoryRepair['id'], tweet: Partial<StoryRepair['tweet']>): Told {
  return changed(first, ({ facts: { repairs } }) =>
    Object.assign(repairs.find((repair) => repair.id === id)!.tweet, tweet),
  );
}

describe('of the diaries in the crowd', () => {
  test.each([
    [1, 1, 'one keeps a diary, and it mentions', 'una lleva un diario, y en él menciona'],
    [1, 0, 'one keeps a diary, but it never mentions', 'una lleva un diario, pero nunca menciona'],
    [2, 2, 'two keep a diary, and both mention', 'dos llevan un diario, y las dos mencionan'],
    [3, 3, 'three keep a diary, and all mention', 'tres llevan un diario, y todas mencionan'],
    [3, 2, 'three keep a diary, of whom two mention', 'llevan un diario; de ellas, dos mencionan'],
    [3, 1, 'three keep a diary, of whom one mentions', 'llevan un diario; de ellas, una menciona'],
    [3, 0, 'three keep a diary, but none mentions', 'un diario, pero ninguna menciona'],
  ])('%i of which %i mention the film', (crowdDiarists, crowdDiaristsWriting, en, es) => {
    const told = withFigures(first, { crowdDiarists, crowdDiaristsWriting });
    expect(textOf(english, 'voices', told)).toContain(en);
    expect(textOf(spanish, 'voices', told)).toContain(es);
  });
});

describe('a crowd is worth its bits because one doubled so often makes it', () => {
  test.each([
    [
      5.7,
      'doubled five times, one is 32; six times, 64',
      'cinco veces, uno son 32; seis veces, 64',
    ],
    [6, 'doubled six times, one is 64)', 'doblado seis veces, uno son 64)'],
    [1, 'doubled once, one is 2)', 'doblado una vez, uno son 2)'],
  ])('%d bits', (crowdBits, en, es) => {
    const told = withFigures(first, { crowdBits });
    expect(textOf(english, 'arithmetic', told)).toContain(en);
    expect(textOf(spanish, 'arithmetic', told)).toContain(es);
  });

  test('and says nothing of doubling where the crowd is one person', () => {
    const told = withFigures(first, { crowdCount: 1, crowdBits: 0 });
    expect(textOf(english, 'arithmetic', told)).not.toContain('doubled');
    expect(textOf(spanish, 'arithmetic', told)).not.toContain('doblado');
  });
});

test('bits beyond those needed would do; bits short of them do not', () => {
  const enough = withFigures(first, {
    crowdSurestEvidenceBits: 17.5,
    crowdSurestNeededBits: 16.9,
  });
  expect(textOf(english, 'arithmetic', enough)).toContain('17.5; 16.9 would do.');
  expect(textOf(spanish, 'arithmetic', enough)).toContain('17,5; bastarían 16,9.');
  const short = withFigures(first, { crowdSurestEvidenceBits: 12.5, crowdSurestNeededBits: 16.9 });
  expect(textOf(english, 'arithmetic', short)).toContain('12.5; it would take 16.9.');
  expect(textOf(spanish, 'arithmetic', short)).toContain('12,5; harían falta 16,9.');
});

test('whoever keeps no diary is why somebody was missed, if it is so', () => {
  const { crowdCount } = first.facts.figures;
  const sayings = (figures: Partial<StoryFacts['figures']>) =>
    textOf(english, 'arithmetic', withFigures(first, figures));
  expect(sayings({ crowdDiarists: 2, crowdRight: 2, crowdMissed: crowdCount - 2 })).toContain(
    'They keep no diary, and could not be found.',
  );
  expect(sayings({ crowdDiarists: 3, crowdRight: 2, crowdMissed: crowdCount - 2 })).toContain(
    'Whoever keeps no diary could not be found at all.',
  );
  expect(
    sayings({ crowdDiarists: crowdCount, crowdRight: 2, crowdMissed: crowdCount - 2 }),
  ).not.toContain('no diary');
});

describe('a coarser post', () => {
  test('is said to make it worse where it names more', () => {
    const told = withTweetRepaired('coarser', { published: [239], named: 6, innocents: 2 });
    expect(textOf(english, 'repair', told)).toContain('names six, two of them wrongly');
    expect(textOf(spanish, 'repair', told)).toContain('nombre a seis, dos de ellas sin acierto');
  });

  test('and not where it names as many or fewer, or is not posted', () => {
    const { crowdNamed } = first.facts.figures;
    for (const tweet of [{ named: crowdNamed }, { named: 0 }, { named: 9, published: [null] }]) {
      const told = withTweetRepaired('coarser', tweet);
      expect(textOf(english, 'repair', told)).not.toContain('worse');
      expect(textOf(spanish, 'repair', told)).not.toContain('empeora');
    }
  });
});

test('a rounded post says what it names, nobody included, or that it is not posted', () => {
  const repaired = (tweet: Partial<StoryRepair['tweet']>) =>
    textOf(english, 'repair', withTweetRepaired('round5', tweet));
  expect(repaired({ published: [50], named: 2 })).toContain('says 50 and still names two');
  expect(repaired({ published: [50], named: 0 })).toContain('says 50 and names nobody');
  expect(repaired({ published: [null] })).toContain('Rounded to five it does not appear');
});

test('the ending gives the wrong names their place, and calls no doubt a name', () => {
  const wrong = withFigures(first, { dearIsRight: 0, pairProbability: 0.1, galleryInnocents: 1 });
  const en = textOf(english, 'answer', wrong);
  expect(en).toContain('led to a diary, the wrong one');
  expect(en).toContain('The two harmless ones did not get as far as a name: about 1 in 10.');
  expect(en).toContain('one belongs to an innocent');
  const es = textOf(spanish, 'answer', wrong);
  expect(es).toContain('llevó a un diario, el equivocado');
  expect(es).toContain('Los dos inofensivos no llegaron a un nombre');
  expect(es).toContain('uno era de alguien inocente');
});

test('the promise is false as soon as any other post named somebody rightly', () => {
  const { crowdRight } = first.facts.figures;
  const kept = withFigures(first, { feedRight: crowdRight, galleryRight: 0 });
  expect(textOf(english, 'answer', kept)).toContain('it held here by luck');
  for (const figures of [{ feedRight: crowdRight + 1 }, { galleryRight: 1 }])
    expect(textOf(english, 'answer', withFigures(kept, figures))).toContain(
      'As a promise about posts it is false',
    );
});

test('a second post that had nobody left to find says so only where the first had named', () => {
  const never = withFigures(first, { dearProbability: 0.3 });
  expect(textOf(english, 'secret', first)).toContain('had nobody left to find');
  expect(textOf(english, 'secret', never)).not.toContain('had nobody left to find');
});
