import { agree } from '../../en/agree';
import { capitalised, counted, countedWord } from '../../en/numbers';
import { joined, type Part } from '../saying';
import type { BetWords, Piece, Told } from '../StoryWords';
import { Telling } from './telling';
import { noneOr, oneOrCounted, voice } from './voice';

const controls = {
  number: 'Your bet, as a number',
  fewer: 'One fewer',
  more: 'One more',
  place: 'Place the bet',
  onPaper:
    'Write yours down. What answers it is not on this paper: it is printed once the bet is placed on the page.',
} as const;

/** The bet on the crowd: how many of them a stranger can name. */
export const crowdBet: BetWords = {
  ...controls,
  question: ({ facts: { figures } }) =>
    figures.crowdCount === 1
      ? 'Could a stranger name the one?'
      : `How many of the ${voice.number(figures.crowdCount)} could a stranger name?`,
  slider: 'Your bet',
  valueText: (count, of) => `${voice.number(count)} of ${voice.number(of)}`,
  kept: (bet) => `${voice.number(bet)} it is. Kept until the end.`,
  answer: (told) => joined(crowdAnswer(told)),
};

function crowdAnswer(told: Told): Part[] {
  const { say } = new Telling(told);
  const { crowdRight: right, crowdNamed: named, crowdNewly: newly } = told.facts.figures;
  const got: Part[] = [
    'The stranger rightly named ',
    say.phrase('crowdRight', noneOr('nobody'), 'stranger'),
    ' of the ',
    say.phrase('crowdCount', (n) => (n === 1 ? 'one' : voice.number(n)), 'company'),
    ', and accused ',
    say.phrase('crowdInnocents', (n) => (n === 0 ? 'nobody wrongly' : oneOrCounted('innocent')(n))),
    '.',
    named === 0
      ? ''
      : [
          ' Of these names the post itself gave ',
          say.phrase('crowdNewly', noneOr('none')),
          newly === 0 ? ': the diaries say the same without it.' : '.',
        ],
  ];
  if (told.bet === null)
    return ['You placed no bet, which was wise: strangers are hard to judge. ', ...got];
  const verdict =
    told.bet === right
      ? ' You read strangers well.'
      : told.bet > right
        ? ' You feared worse. Most people do.'
        : ' You hoped for better.';
  return ['You bet ', say.at('bet'), '. ', ...got, verdict];
}

/** The bet on the evenings: how many it takes until only one person is left. */
export const eveningsBet: BetWords = {
  ...controls,
  question: () => 'How many of your evenings until only you are left?',
  slider: 'Your bet, in evenings',
  valueText: (count) => counted(count, 'evening'),
  kept: (bet) => `${capitalised(oneOrCounted('evening')(bet))}. Let us see.`,
  answer: (told): Piece[] => joined(eveningsAnswer(told)),
};

function eveningsAnswer(told: Told): Part[] {
  const { say } = new Telling(told);
  const { evenings } = told.you;
  const last = evenings.length - 1;
  if (last < 0) return ['You watched too little to draw from. That is one defence.'];
  const isAlone = evenings[last]!.left === 1;
  const taken = evenings.length;
  const result = isAlone
    ? `It took ${countedWord(taken, 'evening')}.`
    : `Even ${countedWord(taken, 'evening')} ${agree(taken, 'leaves', 'leave')} somebody beside you.`;
  if (told.eveningsBet === null) return [result];
  const bet: Part[] = ['You bet ', say.at('eveningsBet'), '. ', result];
  if (!isAlone) return [...bet, ' That is rare.'];
  if (told.eveningsBet === taken) return [...bet, ' Exactly so.'];
  return [
    ...bet,
    told.eveningsBet > taken ? ' It takes less than one thinks.' : ' You were close to the bone.',
  ];
}
