import { cited, company, note, para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { Telling } from '../telling';
import { oneOrCounted, voice } from '../voice';
import { dearPost } from '../posts';

/** One rare fact, a diary, and a name: chosen for its effect, and said to be. */
export const dear: SceneWords = {
  title: 'One rare thing and a diary',
  short: 'Dear person',
  blocks(told) {
    const { say } = new Telling(told);
    const { figures, dearSuspect } = told.facts;
    return [
      para(
        0,
        'Ordinary evenings need a table to look them up in, and the stranger has none. A post is a way in when it is about something rare. ',
        cited('Netflix spoke of a viewer with one film on 365 days in a row', 'netflixReview'),
        '. Marquee says: ',
        company(`“${dearPost(told)}”`),
      ),
      para(
        0,
        'A record of ',
        say.phrase('dearNights', oneOrCounted('night'), 'company'),
        ' is held by one person only. So this post is about somebody; it just does not say who.',
      ),
      para(
        1,
        'The diary does. ',
        dearSuspect
          ? [
              'The likeliest has ',
              say.phrase(
                'dearMentions',
                (n) => (n === 0 ? 'no entry' : oneOrCounted('entry')(n)),
                'public',
              ),
              ' about the film. Does its writer hold the record? From the diary alone: ',
              say.odds('dearBeforeProbability'),
              '. With the post: ',
              say.odds('dearProbability'),
              figures.dearPostBits < 0 ? ', which takes away ' : ', which adds ',
              say.fineBits('dearPostBits', 'company'),
              ' bits. ',
              ending(told, say),
            ]
          : [
              'Or rather, here it does not: with ',
              say.phrase(
                'dearMentions',
                (n) => (n === 0 ? 'no entry' : oneOrCounted('entry')(n)),
                'public',
              ),
              ' about the film, nobody comes above ',
              say.odds('dearProbability'),
              '.',
            ],
      ),
      para(
        1,
        'Look at what each side told. The company gave a number and no name. The diary gave a name and no number worth mentioning. The person is where the two touch.',
      ),
      note(
        1,
        'We chose this post for its effect: of the diaries, in an order drawn by lot, we took ',
        say.phrase('dearTried', (n) =>
          n === 1 ? 'the first' : `number ${voice.number(n)} of those`,
        ),
        ' whose writer holds such a record and comes back to the film again and again. For that we looked into the company’s table; the stranger never did. Most people of whom a company makes a joke keep no diary, and stay nobody.',
        figures.dearIsRight === 0 ? ' And chosen or not, it still failed.' : '',
      ),
    ];
  },
  drawing(told, step) {
    const { dearProbability } = told.facts.figures;
    return step === 0
      ? 'One bulb, large, alone before the dimmed crowd.'
      : `The same bulb with a paper ring beside it that fills with evidence; on the stub hangs the likeliest name: ${voice.odds(dearProbability)}.`;
  },
};

function ending(told: Told, say: Telling['say']): Part[] {
  const { dearProbability: sure } = told.facts.figures;
  const mark = say.phrase('dearIsRight', (right) =>
    right ? 'The right person.' : 'The wrong person.',
  );
  if (sure >= 0.5)
    return [
      told.facts.figures.dearIsNewly
        ? 'A name. And the truth? '
        : 'A name, but the diary had as good as said it. And the truth? ',
      mark,
      told.facts.figures.dearIsRight
        ? ''
        : ' Somebody else holds the record, and an innocent holds the blame.',
    ];
  return ['Not enough for a name. And the truth? ', mark];
}
