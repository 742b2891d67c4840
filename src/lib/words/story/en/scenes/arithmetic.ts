import { para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { Telling } from '../telling';
import { agree } from '../../../en/agree';
import { capitalised, counted, countedWord } from '../../../en/numbers';
import { capitalWord, oneOrCounted, people, voice } from '../voice';

/** Where everybody starts, review by review, and then the number; and what came of it. */
export const arithmetic: SceneWords = {
  title: 'The stranger’s arithmetic',
  short: 'Bit by bit',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(0, start(told, say)),
      para(1, reading(told, say)),
      para(2, number(told, say)),
      para(3, outcome(told, say)),
      para(3, lesson(told, say)),
    ];
  },
  drawing(told, step) {
    const { figures } = told.facts;
    const axis =
      'A scale of evidence, from nobody in particular at the bottom to even odds near the top.';
    if (step === 0) return `${axis} All lie alike: ${counted(figures.personas, 'ring')}.`;
    if (step === 1) return `${axis} A few rings rise by what their reviews say.`;
    const moved =
      figures.crowdMoved === 0
        ? 'no ring of them moves by a bit'
        : `${voice.word(figures.crowdMoved)} of them ${agree(figures.crowdMoved, 'moves', 'move')} by a bit or more`;
    const top = `${figures.crowdNamed === 0 ? 'none' : voice.word(figures.crowdNamed)} ${figures.crowdNamed <= 1 ? 'stands' : 'stand'} at even odds or above`;
    if (step === 2) return `${axis} With the number, ${moved}; ${top}.`;
    return `${figures.crowdCount === 1 ? 'A box for the one' : `Boxes, one for each of the ${voice.number(figures.crowdCount)}`}: ${voice.number(figures.crowdRight)} with a tick, ${voice.number(figures.crowdMissed)} empty; beside them ${voice.number(figures.crowdInnocents)} with a cross, for innocents.`;
  },
};

/** What anybody may know of a diarist before a line is read. */
function start(told: Told, say: Telling['say']): Part[] {
  const needed = -told.facts.figures.crowdSurestStartBits;
  return [
    'A stranger opens one diary and asks: is the writer one of those whom the post is about? Without a line read or a number known: ',
    say.odds('crowdSurestStartProbability'),
    needed > 0
      ? '. From there to even odds it takes about '
      : '. That is above even odds already, by about ',
    say.fineBits('crowdSurestStartBits', 'stranger'),
    ' bits. A bit doubles the odds, as the answer to one good yes-or-no question does: ',
    say.phrase('subscribers', (n) => countedWord(Math.ceil(Math.log2(n)), 'question')),
    ' that each halve the crowd pick one person out of ',
    say.count('subscribers'),
    '.',
  ];
}

function reading(told: Told, say: Telling['say']): Part[] {
  const { crowdSurestDiaryBits: diary, crowdSurestBeforeProbability: before } = told.facts.figures;
  return [
    'Then the reviews, one by one. “Night nine” is worth a lot. A review by somebody who reviews everything is worth next to nothing. In the likeliest diary ',
    say.phrase('crowdSurestReviews', (n) =>
      n === 0 ? 'no entry counts' : `${oneOrCounted('entry')(n)} ${agree(n, 'counts', 'count')}`,
    ),
    diary < 0
      ? '; with the writer’s habits that takes away '
      : '; with the writer’s habits that makes ',
    say.fineBits('crowdSurestDiaryBits', 'public'),
    ' bits. Is its writer one of those people? From the diary alone: ',
    say.odds('crowdSurestBeforeProbability'),
    before >= 0.5 ? '. That is a name, and the company has not said a number yet.' : '.',
  ];
}

/** What the number itself adds, however little. */
function number(told: Told, say: Telling['say']): Part[] {
  const { crowdSurestPostBits: post, crowdSurestProbability: surest } = told.facts.figures;
  const size = Math.abs(post);
  const much: Part =
    size < 0.1
      ? ' bits, next to nothing: the stranger had expected about as many. '
      : size < 1
        ? ' bits, not even one doubling. '
        : post > 0
          ? ' bits, a doubling each. '
          : ' bits, a halving each. ';
  return [
    'Now the number: ',
    say.phrase('crowdCount', people, 'company'),
    post < 0 ? '. From that diary it takes away ' : '. To that diary it adds ',
    say.fineBits('crowdSurestPostBits', 'company'),
    much,
    'Start, diary and number together end about ',
    say.fineBits('crowdSurestAfterBits', 'stranger'),
    surest >= 0.5 ? ' bits above even odds.' : ' bits below even odds.',
    ' Is its writer one of them, then? ',
    say.answer('crowdSurestProbability'),
    surest >= 0.5 ? ' On balance, yes. ' : ' On balance, no. ',
    say.phrase('crowdMoved', (n) =>
      n === 0
        ? 'Nobody moved by a whole bit.'
        : `${capitalised(countedWord(n, 'diary'))} in all moved by a bit or more.`,
    ),
  ];
}

/** Failure is told as plainly as success. */
function outcome(told: Told, say: Telling['say']): Part[] {
  const { crowdNamed: named, crowdRight: right, crowdCount, crowdDiarists } = told.facts.figures;
  const silent = crowdCount - crowdDiarists;
  /** Whoever keeps no diary is among the missed. */
  const why =
    silent <= 0
      ? ''
      : right === crowdDiarists
        ? silent === 1
          ? ' That one keeps no diary, and could not be found.'
          : ' They keep no diary, and could not be found.'
        : ' Whoever keeps no diary could not be found at all.';
  const missed = say.phrase('crowdMissed', (n) =>
    n === 0
      ? 'Nobody'
      : n === crowdCount
        ? n === 1
          ? 'The only one'
          : `All ${voice.number(n)}`
        : capitalWord(n),
  );
  const lead: Part[] = ['Now the truth. The stranger gives a name when it is likelier than not. '];
  if (named === 0)
    return [
      ...lead,
      'There is ',
      say.phrase('crowdNamed', () => 'no name'),
      ' to give: ',
      say.phrase('crowdRight', () => 'none right'),
      ', ',
      say.phrase('crowdInnocents', () => 'none wrong'),
      '. ',
      missed,
      ' missed.',
      why,
      ' A whole evening, and nothing to show for it.',
    ];
  return [
    ...lead,
    say.phrase('crowdNamed', (n) => capitalised(countedWord(n, 'name'))),
    ': ',
    say.phrase('crowdRight', (n) =>
      n === 0 ? 'none right' : `${n === 1 ? 'one' : voice.number(n)} right`,
    ),
    ', ',
    say.phrase('crowdInnocents', (n) =>
      n === 0 ? 'nobody accused wrongly' : `${oneOrCounted('innocent')(n)} accused`,
    ),
    '. ',
    missed,
    right === crowdCount ? ' was missed.' : ' missed.',
    why,
  ];
}

/** Whose doing the names are. */
function lesson(told: Told, say: Telling['say']): Part[] {
  const { crowdNewly: newly, crowdNamed: named, crowdRight: right } = told.facts.figures;
  if (newly > 0)
    return [
      'A number about many mostly teaches how common a thing is. Here it did more: ',
      say.phrase('crowdNewly', oneOrCounted('name')),
      ' had not stood in any diary before it.',
    ];
  return [
    'That is how it usually goes with one big number. It teaches how common a thing is, and about nobody in particular. Names that it newly gave: ',
    say.phrase('crowdNewly', () => 'none'),
    '. ',
    named === 0
      ? 'So far the company is right.'
      : `So far the company is right. ${right > 0 ? 'What gave somebody away here' : 'What accused somebody here'} was written by hand.`,
  ];
}
