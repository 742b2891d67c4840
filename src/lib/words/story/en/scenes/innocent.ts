import { company, para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { innocentPost } from '../posts';
import { Telling } from '../telling';
import { voice } from '../voice';

/** The wrong name, and how often it comes at each confidence. */
export const innocent: SceneWords = {
  title: 'The wrong name',
  short: 'The wrong name',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(
        0,
        'So far the posts were picked for this page. Now take the rest: ',
        say.phrase('galleryPosts', (n) => (n === 1 ? 'one post' : `${n} posts`), 'company'),
        ' of the shapes that real companies have posted, carried over to this world by counting alone, without a look at who keeps a diary. The stranger takes them one by one. They turn ',
        tally(told, say),
      ),
      para(
        0,
        'When a careful stranger says “about 3 in 4”, one name in four is wrong. That is no mistake; it is what the words mean. Below: how often guesses were right at each confidence, the faint ones too, on worlds that nobody had looked at before.',
      ),
      para(1, accused(told, say)),
      para(
        1,
        'To be named wrongly takes no leak and no malice. It takes a post, a diary, and a reader who stops at “probably”. What arrives at the other end is not a probability. It is a message, late in the evening, from somebody who is sure.',
      ),
    ];
  },
  drawing(told, step) {
    const { galleryRight, galleryInnocents } = told.facts.figures;
    const boxes = `Boxes in a row: ${galleryRight} with a tick for names given rightly, ${galleryInnocents} with a cross for innocents.`;
    if (step === 0) return boxes;
    return told.facts.innocent ? `${boxes} One cross is picked out.` : boxes;
  },
};

function tally(told: Told, say: Telling['say']): Part[] {
  const { galleryNamed, galleryInnocents, galleryOutsiders } = told.facts.figures;
  const named = say.phrase(
    'galleryNamed',
    (n) => (n === 0 ? 'no diary' : n === 1 ? 'one diary' : `${n} diaries`),
    'stranger',
  );
  const right = say.phrase('galleryRight', (n) =>
    n === 0 ? 'none right' : `${voice.word(n)} right`,
  );
  const wrong = say.phrase('galleryInnocents', (n) =>
    n === 0 ? 'nobody wrongly accused' : n === 1 ? 'one innocent' : `${voice.word(n)} innocents`,
  );
  const outsiders = say.phrase('galleryOutsiders', (n) => (n === 0 ? 'none' : voice.word(n)));
  const end: Part =
    galleryInnocents === 0
      ? [', ', outsiders, ' from outside. ']
      : [
          ', of whom ',
          outsiders,
          galleryOutsiders === 1 ? ' does not even subscribe. ' : ' do not even subscribe. ',
        ];
  return [
    named,
    galleryNamed > 1 ? ' into names: ' : ' into a name: ',
    right,
    ', ',
    wrong,
    end,
    galleryNamed === 0 ? 'Most posts are like that.' : '',
  ];
}

function accused(told: Told, say: Telling['say']): Part[] {
  const { innocent: found } = told.facts;
  if (!found)
    return [
      'In this world, then, ',
      say.phrase('galleryInnocents', () => 'nobody'),
      ' was accused for nothing. Good. In another it will be somebody, and from inside nobody can tell the two worlds apart.',
    ];
  const name = told.names.personas[found.suspect.persona] ?? 'Somebody';
  return [
    company(`“${innocentPost(told)}”`),
    ` The stranger, on ${name}: `,
    say.odds('innocentProbability'),
    `. It was not ${name}. `,
    found.suspect.subscriber < 0
      ? 'They do not subscribe to Marquee and never did.'
      : 'They subscribe, they watched, they wrote about it, and the post is about others.',
  ];
}
