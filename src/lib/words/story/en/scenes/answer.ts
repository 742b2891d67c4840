import { para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { crowdBet } from '../bets';
import { Telling } from '../telling';
import { countedWord } from '../../../en/numbers';
import { noneOr, people, voice, wordedOrNo } from '../voice';

/** The bet answered, and the verdict on “overall viewing trends”. */
export const answer: SceneWords = {
  title: 'Nobody in particular?',
  short: 'The answer',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(0, crowdBet.answer(told)),
      para(0, fairness(told, say)),
      para(0, promise(told, say)),
      para(
        0,
        'A trend of one person is a person. Two trends of the same people are a subtraction. Whether a number identifies anybody is not a property of the number. It depends on what else there is to read.',
      ),
      para(1, 'So what is there to do? Not much, and all of it in time.'),
    ];
  },
  drawing(told) {
    const { crowdCount, crowdRight, crowdInnocents } = told.facts.figures;
    return `${crowdCount === 1 ? 'A box for the one person' : `Boxes, one for each of the ${people(crowdCount)}`}: ${voice.number(crowdRight)} with a tick, the rest empty${crowdInnocents > 0 ? `; beside them ${voice.number(crowdInnocents)} with a cross` : ''}. Behind them everybody.`;
  },
};

/** One in so many identified, and a description is no longer nearly true. ASSUMPTION: a tenth is more than “nearly”. */
const SMALL_PART = 10;

/** The reply held against this one post; it was given of another, which nobody outside can check. */
function fairness(told: Told, say: Telling['say']): Part[] {
  const { crowdNewlyRight, crowdCount } = told.facts.figures;
  const verdict =
    crowdNewlyRight === 0
      ? 'true: beyond what the diaries say without it, it identifies '
      : crowdNewlyRight * SMALL_PART <= crowdCount
        ? 'nearly true: beyond what the diaries say without it, it identifies '
        : 'false: beyond what the diaries say without it, it identifies ';
  return [
    '“Overall viewing trends, not … specific, identified individuals.” Netflix said that of its own post, which no outsider can check. Said of Marquee’s, as a description, it is ',
    verdict,
    say.phrase('crowdNewlyRight', noneOr('nobody')),
    '.',
  ];
}

/** The reply as a promise: what the other posts led to, rightly or not. */
function promise(told: Told, say: Telling['say']): Part[] {
  const { figures, dearSuspect, pair } = told.facts;
  const isBroken =
    figures.feedNewlyRight > figures.crowdNewlyRight || figures.galleryNewlyRight > 0;
  return [
    isBroken
      ? 'As a promise about posts it is false, for companies do not post once. '
      : 'As a promise about posts it held here by luck, for companies do not post once. ',
    'The record was only a number too',
    dearSuspect
      ? outcome(say, 'dear', figures.dearProbability, figures.dearIsNewly, [
          ', and led to a diary, ',
          ', and told nothing that a diary had not as good as said: ',
          ', and did not get as far as a name: ',
        ])
      : ', and led to no diary.',
    pair?.suspect
      ? outcome(say, 'pair', figures.pairProbability, figures.pairIsNewly, [
          ' The two harmless ones led to a diary too, ',
          ' The two harmless ones told nothing that a diary had not as good as said: ',
          ' The two harmless ones did not get as far as a name: ',
        ])
      : '',
    others(told, say),
  ];
}

/** The other posts: what they brought, and what the diaries beside them say anyway. */
function others(told: Told, say: Telling['say']): Part[] {
  const { galleryNewly, galleryInnocents } = told.facts.figures;
  const brought: Part[] = [
    ' The other posts brought ',
    say.phrase('galleryNewly', (n) => wordedOrNo('new name')(n)),
    galleryNewly === 0
      ? ''
      : [
          ', ',
          say.phrase('galleryNewlyWrong', (n) =>
            n === 0
              ? 'none of an innocent'
              : n === 1
                ? 'one of an innocent'
                : `${voice.word(n)} of innocents`,
          ),
        ],
    '.',
  ];
  if (galleryInnocents === 0) return brought;
  return [
    ...brought,
    ' And of ',
    say.phrase('galleryNamed', (n) => (n === 1 ? 'the one name' : countedWord(n, 'name'))),
    ' that the stranger says there all the same, ',
    say.phrase('galleryInnocents', (n) =>
      n === 1 ? 'one belongs to an innocent' : `${voice.word(n)} belong to innocents`,
    ),
    '.',
  ];
}

/** What the stranger made of a post: a name, and whether it was right; or none. */
function outcome(
  say: Telling['say'],
  post: 'dear' | 'pair',
  probability: number,
  isNewly: number,
  [named, known, unnamed]: [named: string, known: string, unnamed: string],
): Part[] {
  const odds = say.odds(`${post}Probability`);
  if (probability < 0.5) return [unnamed, odds, '.'];
  if (!isNewly) return [known, odds, '.'];
  const mark = say.phrase(`${post}IsRight`, (right) => (right ? 'the right one' : 'the wrong one'));
  return [named, mark, ': ', odds, '.'];
}
