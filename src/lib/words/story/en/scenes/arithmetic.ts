import { para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { Telling } from '../telling';
import { capitalWord, people, voice } from '../voice';

/** One in N to begin with, the post’s bits, then review by review; and what came of it. */
export const arithmetic: SceneWords = {
  title: 'The stranger’s arithmetic',
  short: 'Bit by bit',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(
        0,
        'A stranger opens one diary and asks: is the writer in the post? Had the post been about one person, the odds would be worse than one in ',
        say.count('subscribers', 'company'),
        ', since the writer may not subscribe at all. To get from there to even odds takes about ',
        say.bits('crowdSurestNeededBits', 'stranger'),
        ' bits. A bit doubles the odds, as the answer to one good yes-or-no question does: ',
        say.phrase('subscribers', (n) => voice.word(Math.ceil(Math.log2(n)))),
        ' questions that each halve the crowd pick one person out of ',
        say.count('subscribers'),
        '.',
      ),
      para(
        1,
        'The post gives the first ones away. It speaks of ',
        say.phrase('crowdCount', people, 'company'),
        told.facts.figures.crowdCount === 1
          ? ', so that adds '
          : ' and not of one, so any of them will do. That is worth ',
        say.bits('crowdBits', 'company'),
        ' bits to everybody’s diary alike',
        doublings(told, say),
        '. The rest has to come from the diary itself.',
      ),
      para(2, reading(told, say)),
      para(3, outcome(told, say)),
      para(
        3,
        'That is how it usually goes with one big number. It hands everybody in it the same few bits and then has no more to give. ',
        told.facts.figures.crowdRight === 0
          ? 'So far the company is right.'
          : 'What gave somebody away here was mostly written by hand.',
      ),
    ];
  },
  drawing(told, step) {
    const { figures } = told.facts;
    const axis =
      'A scale of evidence, from nobody in particular at the bottom to even odds near the top.';
    if (step === 0) return `${axis} All ${voice.number(figures.personas)} rings lie at the bottom.`;
    if (step === 1)
      return `${axis} All rings have risen by the same ${voice.bits(figures.crowdBits)} bits.`;
    const top = `A few rings rise by what their reviews say. ${figures.crowdNamed === 0 ? 'None' : capitalWord(figures.crowdNamed)} ${figures.crowdNamed <= 1 ? 'reaches' : 'reach'} even odds.`;
    if (step === 2) return `${axis} ${top}`;
    return `Boxes, one for each of the ${figures.crowdCount}: ${figures.crowdRight} with a tick, ${figures.crowdMissed} empty; beside them ${figures.crowdInnocents} with a cross, for innocents.`;
  },
};

/** Why a crowd is worth its bits: "doubled five times, one is 32; six times, 64". */
function doublings(told: Told, say: Telling['say']): Part {
  const { crowdBits } = told.facts.figures;
  if (crowdBits < 1) return null;
  const whole = (bits: number) => `${voice.word(bits)} times`;
  return say.phrase('crowdBits', (bits) => {
    const [least, most] = [Math.floor(bits), Math.ceil(bits)];
    const first = ` (doubled ${least === 1 ? 'once' : whole(least)}, one is ${voice.number(2 ** least)}`;
    return `${first}${most > least ? `; ${whole(most)}, ${voice.number(2 ** most)}` : ''})`;
  });
}

function reading(told: Told, say: Telling['say']): Part[] {
  const {
    crowdSurestProbability: surest,
    crowdSurestEvidenceBits,
    crowdSurestNeededBits,
  } = told.facts.figures;
  if (told.facts.crowdSuspects.length === 0)
    return [
      'Then the reviews, one by one. No diary here says enough to be worth a second look. The likeliest comes to ',
      say.odds('crowdSurestProbability'),
      '.',
    ];
  return [
    'Then the reviews, one by one. “Night nine” is worth a lot. A review by somebody who reviews everything is worth next to nothing. In the likeliest diary ',
    say.phrase('crowdSurestReviews', (n) =>
      n === 0 ? 'no entry counts' : n === 1 ? 'one entry counts' : `${n} entries count`,
    ),
    '; with the writer’s habits that makes ',
    say.bits('crowdSurestDiaryBits', 'public'),
    ' bits. With the post’s: ',
    say.bits('crowdSurestEvidenceBits', 'stranger'),
    crowdSurestEvidenceBits >= crowdSurestNeededBits ? '; ' : '; it would take ',
    say.bits('crowdSurestNeededBits', 'stranger'),
    crowdSurestEvidenceBits >= crowdSurestNeededBits ? ' would do. ' : '. ',
    'Is its writer in the post? ',
    say.answer('crowdSurestProbability'),
    surest >= 0.5 ? ' On balance, yes.' : ' On balance, no.',
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
          : `All ${n}`
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
    say.phrase('crowdNamed', (n) => (n === 1 ? 'One name' : `${capitalWord(n)} names`)),
    ': ',
    say.phrase('crowdRight', (n) => (n === 0 ? 'none right' : `${n === 1 ? 'one' : n} right`)),
    ', ',
    say.phrase('crowdInnocents', (n) =>
      n === 0
        ? 'nobody accused wrongly'
        : n === 1
          ? 'one innocent accused'
          : `${n} innocents accused`,
    ),
    '. ',
    missed,
    right === crowdCount ? ' was missed.' : ' missed.',
    why,
  ];
}
