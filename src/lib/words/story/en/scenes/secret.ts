import { company, para, stressed, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { secretPost } from '../posts';
import { Telling } from '../telling';
import { voice } from '../voice';

/** What a title is about, said with respect; index as `SENSITIVITIES`. */
const SUBJECTS = ['', 'illness', 'faith', 'coming out', 'politics', 'family trouble'];

/** What a name opens: the other title behind the funny one. Nobody is named in this scene. */
export const secret: SceneWords = {
  title: 'What a name opens',
  short: 'The other title',
  blocks(told) {
    const { say } = new Telling(told);
    const { secret: found } = told.facts;
    if (!found)
      return [
        para(
          0,
          'A record with a silly film is a story to tell at dinner. But a name is a key, and it fits more than one lock. Whoever is known by one post can be followed through the next ones.',
        ),
        para(
          1,
          'The person of the record watched ',
          say.phrase('secretViewings', (n) => (n === 0 ? 'nothing' : voice.number(n))),
          ' in this world that would hurt to be known for: no illness, no faith, no family trouble. That is luck, and none of the company’s business either way.',
        ),
      ];
    return [
      para(
        0,
        'A record with a silly film is a story to tell at dinner. But a name is a key, and it fits more than one lock. Suppose that a second post asks something else about the person with the record: ',
        company(`“${secretPost(told)}”`),
      ),
      para(
        0,
        stressed(new Telling(told).title(found.title)),
        ` is about ${SUBJECTS[found.sensitivity] || 'something private'}. Watched `,
        say.phrase(
          'secretViewings',
          (n) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${voice.number(n)} times`),
          'company',
        ),
        ', at home, like anything else. This page knows by whom, and leaves the name out of this scene on purpose.',
      ),
      para(1, learnt(told, say)),
      para(
        1,
        'Nothing about this is funny, and it is the same post: a person, a title, a number. The joke was on the announcement all along. What anybody watches, as often as they like, is theirs.',
      ),
    ];
  },
  drawing(told, step) {
    if (!told.facts.secret) return 'One bulb before the dimmed crowd. Nothing hangs behind it.';
    return step === 0
      ? 'One bulb before the dimmed crowd, without a name.'
      : `The same bulb, still without a name; beside it how sure the stranger is: ${voice.odds(told.facts.figures.secretProbability)}.`;
  },
};

function learnt(told: Told, say: Telling['say']): Part[] {
  const { secretProbability: sure, dearIsNewly } = told.facts.figures;
  const { isRight, persona } = told.facts.secret!;
  const isSamePersona = told.facts.dearSuspect?.persona === persona;
  const start: Part[] = [
    'The second post counts ',
    say.phrase(
      'secretCount',
      (n) => (n === 0 ? 'nobody' : n === 1 ? 'one' : voice.number(n)),
      'company',
    ),
    ' and names nobody. How sure is the stranger that it speaks of the diarist who holds the record? From the diary alone: ',
    say.odds('secretBeforeProbability'),
    '. With both posts, the record’s and this one: ',
    say.odds('secretProbability'),
    '. ',
  ];
  if (sure >= 0.5 && isRight)
    return [
      ...start,
      'Rightly so. ',
      isSamePersona && dearIsNewly
        ? [
            'The second post had nobody left to find: the one about the record had brought the stranger to ',
            say.odds('dearProbability'),
            ' by itself, and the second speaks of the same person.',
          ]
        : 'The second post had only to speak of the same person.',
    ];
  if (sure >= 0.5)
    return [
      ...start,
      'And wrongly. An innocent is now thought to have watched it, which can hurt as much as if they had.',
    ];
  return [
    ...start,
    'Not enough for a name. But on the day that the record gets one, this gets the same.',
  ];
}
