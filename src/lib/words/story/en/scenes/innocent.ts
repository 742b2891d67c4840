import { company, para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { innocentPost } from '../posts';
import { Telling } from '../telling';
import { countedWord } from '../../../en/numbers';
import { oneOrCounted, voice } from '../voice';

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
        say.phrase('galleryPosts', oneOrCounted('post'), 'company'),
        ' of the shapes that real companies have posted, carried over to this world by counting alone, without a look at who keeps a diary. The stranger takes them one by one, the diaries beside them, and says ',
        tally(told, say),
      ),
      para(
        0,
        'When a careful stranger says “about 3 in 4”, one name in four is wrong. That is no mistake; it is what the words mean. Below: how often guesses were right at each confidence, the faint ones too, on worlds that nobody had looked at before.',
      ),
      para(1, accused(told, say)),
      para(
        1,
        'To be named wrongly takes no leak and no malice. It takes a diary, a post that makes somebody look, and a reader who stops at “probably”. What arrives at the other end is not a probability. It is a message, late in the evening, from somebody who is sure.',
      ),
    ];
  },
  drawing(told, step) {
    const { figures } = told.facts;
    const rows = (right: number, wrong: number) =>
      `${voice.number(right)} with a tick for names given rightly, ${voice.number(wrong)} with a cross for innocents`;
    const boxes = `Boxes in two groups. Newly named by a post: ${rows(figures.galleryNewlyRight, figures.galleryNewlyWrong)}. In the diaries already: ${rows(figures.galleryAnywayRight, figures.galleryAnywayWrong)}.`;
    if (step === 0) return boxes;
    return told.facts.innocent ? `${boxes} One cross is picked out.` : boxes;
  },
};

function tally(told: Told, say: Telling['say']): Part[] {
  const { galleryNamed, galleryInnocents, galleryOutsiders } = told.facts.figures;
  const named = say.phrase(
    'galleryNamed',
    (n) => (n === 0 ? 'no name' : oneOrCounted('name')(n)),
    'stranger',
  );
  const right = say.phrase('galleryRight', (n) =>
    n === 0 ? 'none right' : `${voice.word(n)} right`,
  );
  const wrong = say.phrase('galleryInnocents', (n) =>
    n === 0 ? 'nobody wrongly accused' : countedWord(n, 'innocent'),
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
    ': ',
    right,
    ', ',
    wrong,
    end,
    galleryNamed === 0 ? 'Most posts are like that.' : whose(told, say),
  ];
}

/** Whose doing the names are: the posts’, or the diaries’ alone. */
function whose(told: Told, say: Telling['say']): Part[] {
  const { galleryNewly, galleryNamed } = told.facts.figures;
  if (galleryNewly === 0)
    return [
      'The posts brought ',
      say.phrase('galleryNewly', () => 'none'),
      galleryNamed === 1
        ? ' of it: the same name stands in the diary without any number.'
        : ' of them: the same names stand in the diaries without any number.',
    ];
  return [
    'Of these, ',
    say.phrase('galleryNewly', (n) => (n === 1 ? 'one was' : `${voice.word(n)} were`)),
    ' newly given by a post, ',
    say.phrase('galleryNewlyWrong', (n) =>
      n === 0 ? 'rightly' : n === galleryNewly ? 'wrongly' : `${voice.word(n)} of them wrongly`,
    ),
    '; ',
    say.phrase('galleryAnyway', (n) =>
      n === 0 ? 'none stands' : n === 1 ? 'the other stands' : `the other ${voice.word(n)} stand`,
    ),
    ' in the diaries without any number.',
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
    ` The stranger, on ${name}, from the diary alone: `,
    say.odds('innocentBeforeProbability'),
    '. With the post: ',
    say.odds('innocentProbability'),
    `. It was not ${name}. `,
    found.suspect.subscriber < 0
      ? 'They do not subscribe to Marquee and never did.'
      : 'They subscribe, they watched, they wrote about it, and the post is about others.',
  ];
}
