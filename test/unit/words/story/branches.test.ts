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

describe('the number adds little or much to the likeliest diary, and says how little', () => {
  test.each([
    [0.05, 'it adds 0.05 bits, next to nothing', 'le añade 0,05 bits, casi nada'],
    [-0.04, 'it takes away 0.04 bits, next to nothing', 'le quita 0,04 bits, casi nada'],
    [0.62, 'it adds 0.6 bits, not even one doubling', 'le añade 0,6 bits, ni siquiera el doble'],
    [5.4, 'it adds 5.4 bits, a doubling each', 'le añade 5,4 bits, cada uno el doble'],
    [-2.3, 'it takes away 2.3 bits, a halving each', 'le quita 2,3 bits, cada uno la mitad'],
  ])('%d bits', (crowdSurestPostBits, en, es) => {
    const told = withFigures(first, { crowdSurestPostBits });
    expect(textOf(english, 'arithmetic', told)).toContain(en);
    expect(textOf(spanish, 'arithmetic', told)).toContain(es);
  });
});

test('start, diary and number end above even odds, or below', () => {
  const above = withFigures(first, { crowdSurestProbability: 0.61, crowdSurestAfterBits: 0.63 });
  expect(textOf(english, 'arithmetic', above)).toContain('end about 0.6 bits above even odds');
  expect(textOf(spanish, 'arithmetic', above)).toContain('unos 0,6 bits por encima');
  const below = withFigures(first, { crowdSurestProbability: 0.05, crowdSurestAfterBits: -4.4 });
  expect(textOf(english, 'arithmetic', below)).toContain('end about 4.4 bits below even odds');
  expect(textOf(spanish, 'arithmetic', below)).toContain('unos 4,4 bits por debajo');
});

describe('no scene gives a post a name that the diaries give anyway', () => {
  const anyway = withFigures(first, {
    ...{ crowdNewly: 0, crowdNewlyRight: 0, crowdNewlyWrong: 0 },
    ...{ galleryNewly: 0, galleryNewlyRight: 0, galleryNewlyWrong: 0 },
    ...{ dearIsNewly: 0, pairIsNewly: 0, feedNewlyRight: 0 },
  });

  test('in English', () => {
    expect(textOf(english, 'arithmetic', anyway)).toContain('Names that it newly gave: none.');
    expect(textOf(english, 'dear', anyway)).toContain('the diary had as good as said it');
    expect(textOf(english, 'pair', anyway)).toContain('as good as said it before the numbers');
    expect(textOf(english, 'innocent', anyway)).toContain('The posts brought none of them');
    const answer = textOf(english, 'answer', anyway);
    expect(answer).toContain('the post itself gave none: the diaries say the same');
    expect(answer).toContain('it identifies nobody.');
    expect(answer).toContain('The other posts brought no new name.');
    expect(answer).not.toContain('led to a diary');
    expect(textOf(english, 'secret', anyway)).not.toContain('had nobody left to find');
  });

  test('in Spanish', () => {
    expect(textOf(spanish, 'arithmetic', anyway)).toContain('Nombres nuevos que dio: ninguno.');
    expect(textOf(spanish, 'dear', anyway)).toContain('el diario casi lo había dicho ya');
    expect(textOf(spanish, 'pair', anyway)).toContain('casi lo había dicho ya sin los números');
    expect(textOf(spanish, 'innocent', anyway)).toContain('no trajeron ninguno');
    const answer = textOf(spanish, 'answer', anyway);
    expect(answer).toContain('La publicación misma no dio ninguno: los diarios dicen lo mismo');
    expect(answer).toContain('no identifica a nadie.');
    expect(answer).toContain('no trajeron ningún nombre nuevo.');
  });
});

test('names that a post does give are said to be its own', () => {
  const told = withFigures(first, {
    ...{ crowdNewly: 1, crowdNewlyRight: 1, galleryNamed: 20, galleryAnyway: 18 },
    ...{ galleryNewly: 2, galleryNewlyRight: 1, galleryNewlyWrong: 1 },
  });
  expect(textOf(english, 'arithmetic', told)).toContain('one name had not stood in any diary');
  expect(textOf(spanish, 'arithmetic', told)).toContain('un nombre que antes no daba ningún');
  expect(textOf(english, 'innocent', told)).toContain(
    'two were newly given by a post, one of them wrongly; the other eighteen stand in the diaries',
  );
  expect(textOf(spanish, 'innocent', told)).toContain(
    'dos son nuevos por una publicación, uno sin acierto; los otros dieciocho están en los diarios',
  );
  expect(textOf(english, 'answer', told)).toContain('brought two new names, one of an innocent.');
  expect(textOf(spanish, 'answer', told)).toContain(
    'trajeron dos nombres nuevos, uno de alguien inocente.',
  );
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
  test('is said not to help where more names go with it', () => {
    const told = withTweetRepaired('coarser', {
      published: [239],
      named: 6,
      innocents: 2,
      newly: 0,
    });
    expect(textOf(english, 'repair', told)).toContain(
      'says six names, two of them wrongly, all of them in the diaries already.',
    );
    expect(textOf(spanish, 'repair', told)).toContain(
      'da seis nombres, dos de ellos sin acierto, todos ya en los diarios.',
    );
  });

  test('and not where it names as many or fewer, or is not posted', () => {
    const { crowdNamed } = first.facts.figures;
    for (const tweet of [{ named: crowdNamed }, { named: 0 }, { named: 9, published: [null] }]) {
      const told = withTweetRepaired('coarser', tweet);
      expect(textOf(english, 'repair', told)).not.toContain('Coarser dates do not help');
      expect(textOf(spanish, 'repair', told)).not.toContain('no ayuda');
    }
  });
});

test('a rounded post says what it names, nobody included, or that it is not posted', () => {
  const repaired = (tweet: Partial<StoryRepair['tweet']>) =>
    textOf(english, 'repair', withTweetRepaired('round5', tweet));
  expect(repaired({ published: [50], named: 2 })).toContain(
    'says 50, and the stranger still says two names',
  );
  expect(repaired({ published: [50], named: 0 })).toContain(
    'says 50, and the stranger says no name',
  );
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

test('the promise is false as soon as any other post newly named somebody rightly', () => {
  const { crowdNewlyRight } = first.facts.figures;
  const kept = withFigures(first, { feedNewlyRight: crowdNewlyRight, galleryNewlyRight: 0 });
  expect(textOf(english, 'answer', kept)).toContain('it held here by luck');
  for (const figures of [{ feedNewlyRight: crowdNewlyRight + 1 }, { galleryNewlyRight: 1 }])
    expect(textOf(english, 'answer', withFigures(kept, figures))).toContain(
      'As a promise about posts it is false',
    );
});

test('a second post that had nobody left to find says so only where the first had named', () => {
  const never = withFigures(first, { dearProbability: 0.3, dearIsNewly: 0 });
  expect(textOf(english, 'secret', first)).toContain('had nobody left to find');
  expect(textOf(english, 'secret', never)).not.toContain('had nobody left to find');
});
