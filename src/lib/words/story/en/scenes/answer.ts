import { para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { crowdBet } from '../bets';
import { Telling } from '../telling';
import { noneOr, people, voice } from '../voice';

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
    return `Boxes, one for each of the ${people(crowdCount)}: ${crowdRight} with a tick, the rest empty${crowdInnocents > 0 ? `; beside them ${crowdInnocents} with a cross` : ''}. Behind them everybody.`;
  },
};

/** One in so many identified, and a description is no longer nearly true. ASSUMPTION: a tenth is more than “nearly”. */
const SMALL_PART = 10;

/** The reply held against this one post; it was given of another, which nobody outside can check. */
function fairness(told: Told, say: Telling['say']): Part[] {
  const { crowdRight, crowdCount } = told.facts.figures;
  const verdict =
    crowdRight === 0
      ? 'true: it identifies '
      : crowdRight * SMALL_PART <= crowdCount
        ? 'nearly true: with the diaries beside it, it identifies '
        : 'false: with the diaries beside it, it identifies ';
  return [
    '“Overall viewing trends, not … specific, identified individuals.” Netflix said that of its own post, which no outsider can check. Said of Marquee’s, as a description, it is ',
    verdict,
    say.phrase('crowdRight', noneOr('nobody')),
    '.',
  ];
}

/** The reply as a promise: what the other posts led to, rightly or not. */
function promise(told: Told, say: Telling['say']): Part[] {
  const { figures, dearSuspect, pair } = told.facts;
  const isBroken = figures.feedRight > figures.crowdRight || figures.galleryRight > 0;
  return [
    isBroken
      ? 'As a promise about posts it is false, for companies do not post once. '
      : 'As a promise about posts it held here by luck, for companies do not post once. ',
    'The record was only a number too',
    dearSuspect
      ? outcome(say, 'dear', figures.dearProbability, [
          ', and led to a diary, ',
          ', and did not get as far as a name: ',
        ])
      : ', and led to no diary.',
    pair?.suspect
      ? outcome(say, 'pair', figures.pairProbability, [
          ' The two harmless ones led to a diary too, ',
          ' The two harmless ones did not get as far as a name: ',
        ])
      : '',
    figures.galleryInnocents > 0
      ? [
          ' And of ',
          say.phrase('galleryNamed', (n) => (n === 1 ? 'the one name' : `${voice.word(n)} names`)),
          ' that the other posts brought, ',
          say.phrase('galleryInnocents', (n) =>
            n === 1 ? 'one belongs to an innocent' : `${voice.word(n)} belong to innocents`,
          ),
          '.',
        ]
      : '',
  ];
}

/** What the stranger made of a post: a name, and whether it was right; or none. */
function outcome(
  say: Telling['say'],
  post: 'dear' | 'pair',
  probability: number,
  [named, unnamed]: [named: string, unnamed: string],
): Part[] {
  const odds = say.odds(`${post}Probability`);
  if (probability < 0.5) return [unnamed, odds, '.'];
  const mark = say.phrase(`${post}IsRight`, (right) => (right ? 'the right one' : 'the wrong one'));
  return [named, mark, ': ', odds, '.'];
}
