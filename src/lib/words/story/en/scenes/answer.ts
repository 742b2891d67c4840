import { para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { crowdBet } from '../bets';
import { Telling } from '../telling';
import { noneOr, people } from '../voice';

/** The bet answered, and the verdict on “overall viewing trends”. */
export const answer: SceneWords = {
  title: 'Nobody in particular?',
  short: 'The answer',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(0, crowdBet.answer(told)),
      para(0, fairness(told, say)),
      para(
        0,
        'But the reply was about one post, and companies do not post once. In this story the record, too, was only a number: ',
        say.odds('dearProbability'),
        told.facts.pair
          ? ['. So were the two harmless ones: ', say.odds('pairProbability'), '. ']
          : '. ',
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

function fairness(told: Told, say: Telling['say']): Part[] {
  const { crowdRight, crowdCount } = told.facts.figures;
  const rightly = say.phrase('crowdRight', noneOr('nobody'));
  if (crowdRight === 0)
    return [
      '“Overall viewing trends, not … specific, identified individuals.” Of this post, read alone, that is fair. It identifies ',
      rightly,
      '. The company was right about its number, and could have shown it.',
    ];
  if (crowdRight * 10 <= crowdCount)
    return [
      '“Overall viewing trends, not … specific, identified individuals.” Of this post, read alone, that is nearly fair. It takes a telling diary, and then it identifies ',
      rightly,
      '. The company was nearly right about its number, and had not looked.',
    ];
  return [
    '“Overall viewing trends, not … specific, identified individuals.” In this world that is not so, even of one post read alone: it identifies ',
    rightly,
    '. The company had not looked.',
  ];
}
