import { describe, expect, test } from 'vitest';
import type { ExampleOutcome, PostOutcome } from '$lib/data/ExampleOutcome';
import { card, share } from '$lib/words/en/share';
import { share as spanish } from '$lib/words/es/share';

const post = (members: number, named: number, right: number, baselineNamed = 0): PostOutcome => ({
  sentence: 'To the people: Well.',
  members,
  score: {
    ...{ named, right, innocents: named - right, outsidersNamed: 0, missed: members - right },
    baseline: { named: baselineNamed, right: baselineNamed },
    control: { outsiders: 9, named: 0 },
  },
});
const outcome = (posts: PostOutcome[], newcomers = 0): ExampleOutcome => ({
  ...{ id: 'the-53', subscribers: 1000, personas: 50, tried: 1, aim: 1, reached: 1 },
  ...{ posts, newcomers },
});

describe('a page to share', () => {
  test('says of one post what came of the names, and what the diaries alone would have said', () => {
    const one = outcome([post(52, 3, 2, 2)]);
    expect(share.description(one)).toBe(
      'A company’s fun stat about 52 invented people, read by a stranger beside 50 public film diaries. Two right. One innocent accused. Fifty missed.',
    );
    expect(share.verdicts(one)).toEqual(['Two right. One innocent accused. Fifty missed.']);
    expect(share.account(one)).toBe(
      'The post speaks of 52 people. A stranger read 50 public film diaries beside it, and nothing else, and gave three names. Take the post away and the same diaries still name two people, all rightly.',
    );
  });

  test('tells a failure as plainly', () => {
    const one = outcome([post(1, 0, 0)]);
    expect(share.description(one)).toMatch(
      /one invented person.*Nobody named[.] The one person missed[.]$/,
    );
    expect(share.account(one)).toMatch(/and gave no name[.]$/);
  });

  test('says of several posts what came of each, and who is left when one is taken from the other', () => {
    const two = outcome([post(119, 1, 1), post(120, 0, 0)], 1);
    expect(share.description(two)).toMatch(/^Two fun stats by one company, the last about 120/);
    expect(share.verdicts(two)).toEqual([
      'The first post: One right. No innocents accused. 118 missed.',
      'The last post: Nobody named. All 120 missed.',
    ]);
    expect(share.account(two)).toMatch(
      /gave one name in all[.] The last post counts one person whom/,
    );
  });

  test('speaks of the story’s posts', () => {
    const figures = { crowdNamed: 2, crowdRight: 2, crowdInnocents: 0, crowdMissed: 50 };
    const gallery = { galleryPosts: 21, galleryNamed: 2, galleryRight: 1, galleryInnocents: 1 };
    expect(share.story.gallery({ ...figures, ...gallery })).toMatch(
      /the same stranger gives two names: one is right, one accuses an innocent[.]$/,
    );
  });

  test('counts the lit in its picture', () => {
    expect([card.count(3500), card.counted(1), card.counted(2), card.among(100_000)]).toEqual([
      ...['3,500', 'subscriber is lit', 'subscribers are lit', 'of 100,000, a bulb each'],
    ]);
  });

  describe('of the story in Spanish', () => {
    const crowd = { crowdNamed: 2, crowdRight: 2, crowdInnocents: 0, crowdMissed: 50 };
    const gallery = { galleryPosts: 21, galleryNamed: 21, galleryRight: 20, galleryInnocents: 1 };
    const figures = { ...crowd, ...gallery };

    test('says what came of the names, the failures as plainly', () => {
      expect(spanish.story.verdict(figures)).toBe(
        'Dos aciertos. Ningún inocente acusado. Se escaparon cincuenta personas.',
      );
      expect(
        spanish.story.verdict({ ...figures, crowdNamed: 0, crowdRight: 0, crowdMissed: 52 }),
      ).toBe('Nadie nombrado. Se escaparon cincuenta y dos personas.');
      expect(
        spanish.story.verdict({ ...figures, crowdRight: 0, crowdInnocents: 21, crowdMissed: 1 }),
      ).toBe('Ningún acierto. Veintiún inocentes acusados. Se escapó una persona.');
    });

    test('counts in words as Spanish does', () => {
      expect(spanish.story.gallery(figures)).toMatch(
        /Con las veintiuna publicaciones .* el mismo extraño da veintiún nombres: veinte aciertan, uno acusa a un inocente[.]$/,
      );
    });

    test('says what the diaries alone would have said', () => {
      expect(spanish.story.account(outcome([post(52, 3, 2, 2)]))).toBe(
        'La publicación habla de cincuenta y dos personas. Un extraño leyó a su lado 50 diarios públicos de cine, y nada más, y dio tres nombres. Sin la publicación, los mismos diarios siguen dando dos nombres, todos acertados.',
      );
      expect(spanish.story.account(outcome([post(1, 0, 0)]))).toMatch(/y dio ningún nombre[.]$/);
    });
  });
});
