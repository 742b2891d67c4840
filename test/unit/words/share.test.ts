import { describe, expect, test } from 'vitest';
import type { ExampleOutcome, MoveOutcome, PostOutcome } from '$lib/data/ExampleOutcome';
import outcomes from '$lib/data/examples.json';
import type { Judged, NameScore, PeopleScore } from '$lib/engine/attack/NameScore';
import { agree } from '$lib/words/en/agree';
import { capitalised, numberWord } from '$lib/words/en/numbers';
import { card, share } from '$lib/words/en/share';
import { share as spanish } from '$lib/words/es/share';
import { exampleToShare } from '../../../src/routes/share/[id]/exampleToShare';

const judged = (right = 0, wrong = 0): Judged => ({ right, wrong });
const nobody: PeopleScore = {
  ...{ newly: judged(), anyway: judged(), cleared: judged() },
  ...{ moved: judged(), movedOnSensitive: judged(), baseline: { named: 0, right: 0 } },
};
/** Names given anyway, as the diaries alone give them. */
const known = (right: number, wrong = 0): Partial<PeopleScore> => ({
  anyway: judged(right, wrong),
  baseline: { named: right + wrong, right },
});
const named = (right: number, wrong = 0): Partial<PeopleScore> => ({
  newly: judged(right, wrong),
  moved: judged(right, wrong),
});
const people = (...parts: Array<Partial<PeopleScore>>): PeopleScore =>
  Object.assign({}, nobody, ...parts);

const post = (members: number, missed = members): PostOutcome => ({
  sentence: 'To the people: Well.',
  members,
  score: {
    ...nobody,
    members,
    missed,
    control: { outsiders: 9, newly: 0, anyway: 0 },
  } as NameScore,
});
const move = (beforeProbability: number, probability: number, postBits: number): MoveOutcome => ({
  ...{ post: 0, isRest: false, beforeProbability, probability, postBits, isRight: true },
});
const outcome = (posts: PostOutcome[], some: Partial<ExampleOutcome> = {}): ExampleOutcome => ({
  ...{ id: 'the-53', subscribers: 1000, personas: 50, tried: 1, aim: 1, reached: 1 },
  ...{ posts, people: nobody, newly: [], largest: null, newcomers: 0 },
  ...some,
});

describe('what posts do to names, the new ones first', () => {
  test.each<[string, string, PeopleScore]>([
    ['Nobody is named, and nobody moved.', 'No se nombra a nadie, y nadie se movió.', nobody],
    ['Nobody is named.', 'No se nombra a nadie.', people({ moved: judged(1) })],
    [
      'Nobody moved. Two names stood in the diaries already, both rightly.',
      'Nadie se movió. Dos nombres estaban ya en los diarios, los dos con acierto.',
      people(known(2)),
    ],
    [
      'Nobody is newly named. One name stood in the diaries already, wrongly.',
      'Ningún nombre nuevo. Un nombre estaba ya en los diarios, sin acierto.',
      people(known(0, 1), { moved: judged(0, 2) }),
    ],
    [
      'One name that no diary gave, and rightly.',
      'Un nombre que ningún diario daba, y con acierto.',
      people(named(1)),
    ],
    [
      'One name that no diary gave, and wrongly.',
      'Un nombre que ningún diario daba, y sin acierto.',
      people(named(0, 1)),
    ],
    [
      'Three names that no diary gave, two of them rightly. One more stood in the diaries already, rightly.',
      'Tres nombres que ningún diario daba, dos de ellos con acierto. Uno más estaba ya en los diarios, con acierto.',
      people(named(2, 1), known(1)),
    ],
    [
      'One name that no diary gave, and rightly. Eleven more stood in the diaries already, all rightly.',
      'Un nombre que ningún diario daba, y con acierto. Once más estaban ya en los diarios, todos con acierto.',
      people(named(1), known(11)),
    ],
    [
      'Nobody moved. Twenty-one names stood in the diaries already, or nearly, twenty of them rightly.',
      'Nadie se movió. Veintiún nombres estaban ya en los diarios, o casi, veinte de ellos con acierto.',
      people(known(20, 1), { baseline: { named: 20, right: 20 } }),
    ],
    [
      'Nobody is newly named. Two names that the diaries gave are taken back, one of them rightly.',
      'Ningún nombre nuevo. Dos nombres que daban los diarios se retiran, uno de ellos con acierto.',
      people({ cleared: judged(1, 1), moved: judged(1, 1), baseline: { named: 2, right: 1 } }),
    ],
  ])('%s', (english, es, names) => {
    expect(share.verdict(names)).toBe(english);
    expect(spanish.verdict(names)).toBe(es);
  });
});

describe('the pages of the examples', () => {
  const of = (id: string) => (outcomes as ExampleOutcome[]).find((each) => each.id === id)!;

  test('of the 53 credits no name to the post', () => {
    expect(of('the-53').people.newly).toEqual({ right: 0, wrong: 0 });
    const page = exampleToShare('the-53')!;
    const { anyway } = of('the-53').people;
    const names = agree(anyway.right + anyway.wrong, 'name', 'names');
    const already = `${capitalised(numberWord(anyway.right + anyway.wrong))} ${names}`;
    expect(page.verdict).toMatch(
      new RegExp(`^Nobody moved\\. ${already} stood in the diaries already, (both )?rightly\\.$`),
    );
    expect(page.description).toContain(page.verdict);
    expect([page.verdict, ...page.account].join(' ')).not.toMatch(/no diary gave|names? given/);
  });

  test('of subtraction-diarist credits exactly one', () => {
    expect(of('subtraction-diarist').people.newly).toEqual({ right: 1, wrong: 0 });
    const page = exampleToShare('subtraction-diarist')!;
    expect(page.verdict).toMatch(/^One name that no diary gave, and rightly[.]/);
    expect(page.account.join(' ')).toContain('of being whom the two numbers leave over');
  });

  test('of all examples credit a name only where one is newly given', () => {
    for (const { id, people: names } of outcomes as ExampleOutcome[]) {
      const { verdict } = exampleToShare(id)!;
      const count = names.newly.right + names.newly.wrong;
      expect(/that no diary gave/.test(verdict), id).toBe(count > 0);
    }
  });
});

describe('a page to share', () => {
  test('says of one post how far anybody moved, and what the diaries alone would have said', () => {
    const one = outcome([post(52, 50)], {
      people: people(known(2)),
      largest: move(0.599, 0.607, 0.0498),
    });
    expect(share.description(one)).toBe(
      'A company’s fun stat about 52 invented people, read by a stranger beside 50 public film diaries. Nobody moved. Two names stood in the diaries already, both rightly.',
    );
    expect(share.account(one)).toBe(
      'The post speaks of 52 people. A stranger read 50 public film diaries beside it, and nothing else. The most that the post moved anybody towards a name: 0.05 bits, from about 3 in 5 to about 3 in 5. A bit doubles the odds. Without the post the same diaries give two names, both rightly. Of the 52, fifty have no name.',
    );
  });

  test('says of a new name from where to where', () => {
    const one = outcome([post(1, 0)], {
      people: people(named(1)),
      newly: [move(0.298, 0.947, 5.4)],
      largest: move(0.298, 0.947, 5.4),
    });
    expect(share.account(one)).toMatch(
      /The post took that name from about 1 in 3 to about 19 in 20: 5[.]4 bits, and a bit doubles the odds[.] Without the post the same diaries name nobody[.]$/,
    );
  });

  test('tells a failure as plainly', () => {
    const one = outcome([post(1)]);
    expect(share.description(one)).toMatch(
      /one invented person.*Nobody is named, and nobody moved[.]$/,
    );
    expect(share.account(one)).toMatch(
      /No diary comes near enough .* The one person whom it speaks of stays without a name[.]$/,
    );
    expect(share.account(outcome([post(9)], { largest: move(0.18, 0.15, -0.28) }))).toMatch(
      /The post brings no suspect any nearer to a name[.].*None of the 9 has a name[.]$/,
    );
  });

  test('counts whoever moves without a name, and those moved on what is nobody’s business', () => {
    const moved = (right: number, wrong: number, sensitive = 0) =>
      share.account(
        outcome([post(9)], {
          people: people({
            moved: judged(right, wrong),
            movedOnSensitive: judged(Math.min(right, sensitive), Math.max(0, sensitive - right)),
          }),
          largest: move(0.2, 0.45, 1.8),
        }),
      );
    expect(moved(1, 0)).toContain('One diarist moves by a bit or more, who is spoken of.');
    expect(moved(0, 1)).toContain('One diarist moves by a bit or more, who is not spoken of.');
    expect(moved(2, 1)).toContain('Three diarists move by a bit or more, two of them spoken of.');
    expect(moved(0, 2)).toContain('Two diarists move by a bit or more, none of them spoken of.');
    expect(moved(1, 1, 1)).toContain('One move is about what is nobody’s business.');
    expect(moved(2, 1, 2)).toContain('Two moves are about what is nobody’s business.');
    expect(moved(1, 0)).not.toContain('business');
  });

  test('says of several posts together what they do, and who is left when one is taken from the other', () => {
    const two = outcome([post(119), post(120)], { newcomers: 1 });
    expect(share.description(two)).toMatch(/^Two fun stats by one company, the last about 120/);
    expect(share.account(two)).toMatch(
      /Without the posts the same diaries name nobody[.] None of the 120 in the last post has a name[.] The last post counts one person whom/,
    );
  });

  test('speaks of the story’s posts', () => {
    const none = { galleryPosts: 21, galleryNewlyRight: 0, galleryNewlyWrong: 0 };
    expect(share.story.gallery({ ...none, galleryAnywayRight: 14, galleryAnywayWrong: 6 })).toMatch(
      /bring no name that no diary gave[.] Twenty names stood in the diaries already, fourteen of them rightly[.]$/,
    );
    expect(
      share.story.gallery({
        ...{ ...none, galleryNewlyRight: 1, galleryNewlyWrong: 1 },
        ...{ galleryAnywayRight: 0, galleryAnywayWrong: 0 },
      }),
    ).toMatch(
      /bring two names that no diary gave, one of them rightly[.] No name stood in the diaries already[.]$/,
    );
  });

  test('counts the lit in its picture', () => {
    expect([card.count(3500), card.counted(1), card.counted(2), card.among(100_000)]).toEqual([
      ...['3,500', 'subscriber is lit', 'subscribers are lit', 'of 100,000, a bulb each'],
    ]);
  });

  describe('of the story in Spanish', () => {
    test('counts in words as Spanish does', () => {
      const figures = { galleryPosts: 21, galleryAnywayRight: 20, galleryAnywayWrong: 1 };
      expect(
        spanish.story.gallery({ ...figures, galleryNewlyRight: 0, galleryNewlyWrong: 0 }),
      ).toMatch(
        /Las veintiuna publicaciones .* no dan ningún nombre que no diera ya un diario[.] Veintiún nombres estaban ya en los diarios, veinte de ellos con acierto[.]$/,
      );
      expect(
        spanish.story.gallery({ ...figures, galleryNewlyRight: 1, galleryNewlyWrong: 0 }),
      ).toMatch(/dan un nombre que no daban los diarios, con acierto[.]/);
    });

    test('says what the diaries alone would have said', () => {
      const one = outcome([post(52, 50)], {
        people: people(known(2)),
        largest: move(0.599, 0.607, 0.0498),
      });
      expect(spanish.story.account(one)).toBe(
        'La publicación habla de 52 personas. Un extraño leyó a su lado 50 diarios públicos de cine, y nada más. Lo más que acercó a alguien a un nombre: 0,05 bits, de más o menos 3 de cada 5 a más o menos 3 de cada 5. Un bit dobla las posibilidades. Sin la publicación, los mismos diarios dan dos nombres, los dos con acierto. De las 52, cincuenta siguen sin nombre.',
      );
      expect(spanish.story.account(outcome([post(1)]))).toMatch(
        /La única persona de quien habla sigue sin nombre[.]$/,
      );
    });
  });
});
