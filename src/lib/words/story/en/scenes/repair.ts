import type { StoryRepair } from '$lib/engine/story/StoryFacts';
import { MINIMUM_IDS, passedMinimums } from '../../minimumCounts';
import { cited, para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { Telling } from '../telling';
import { listed } from '../../../en/numbers';
import { noneOr, people, voice, wordedOrNo } from '../voice';
import { defences } from '../widgets';

/** What would have helped, tried on these very posts; what each costs. */
export const repair: SceneWords = {
  title: 'What would have helped',
  short: 'Repair',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(
        0,
        'Here are the three posts of this story again. Choose a defence: the posts are published under it, and the same stranger, who knows the rule, reads them once more.',
      ),
      para(1, tweetOutcome(told, say)),
      para(1, smallOutcome(told)),
      para(1, pairOutcome(told, say)),
      para(
        1,
        'Nothing is free. A minimum takes the posts about few people, which are the charming ones. Rounding takes the last digit, and with it most subtractions. ',
        cited('Noise of a known kind', 'geometric'),
        ' costs a little truth in every number and comes with a promise that holds against readers nobody thought of. Coarser dates cost the point of the joke. Silence costs everything, and keeps its promise best.',
      ),
    ];
  },
  drawing(told, step) {
    const { crowdCount } = told.facts.figures;
    return step === 0
      ? `The block of ${people(crowdCount)} as it was posted; under the chosen defence it takes another number, becomes another and larger block, or goes dark and home.`
      : 'The same block under the chosen defence.';
  },
};

function tweetOutcome(told: Told, say: Telling['say']): Part[] {
  const { crowdNamed } = told.facts.figures;
  const count = say.phrase('crowdCount', people, 'company');
  if (crowdNamed === 0)
    return [
      'Begin with the famous one. It spoke of ',
      count,
      ' and named ',
      say.phrase('crowdNamed', () => 'nobody'),
      ' before any defence. Hiding or rounding that number protects nobody who was in danger. The number was never the danger.',
      coarserOutcome(told, say),
    ];
  return [
    'Begin with the famous one. It spoke of ',
    count,
    '. The stranger, with the diaries, said ',
    say.phrase('crowdNamed', wordedOrNo('name')),
    ', ',
    say.phrase('crowdInnocents', (n) =>
      n === 0 ? 'rightly' : n === crowdNamed ? 'wrongly' : `${voice.word(n)} of them wrongly`,
    ),
    ', of which the number gave ',
    say.phrase('crowdNewly', noneOr('none')),
    '. ',
    roundedOutcome(told, say),
    coarserOutcome(told, say),
  ];
}

/** What rounding to five does to the famous post. */
function roundedOutcome(told: Told, say: Telling['say']): Part[] {
  const at = told.facts.repairs.findIndex(({ id }) => id === 'round5');
  const post = told.facts.repairs[at]?.tweet;
  if (!post) return [];
  if (typeof post.published[0] !== 'number') return ['Rounded to five it does not appear at all.'];
  return [
    'Rounded to five it says ',
    say.at(`repairs.${String(at)}.tweet.published.0`, voice.number, 'company'),
    post.named > 0 ? ', and the stranger still says ' : ', and the stranger says ',
    say.at(`repairs.${String(at)}.tweet.named`, wordedOrNo('name')),
    post.named > 0
      ? ': the diaries did the work, and not the last digit.'
      : '. It was a near thing.',
  ];
}

/** Saying less exactly can name more people; said where it does. */
function coarserOutcome(told: Told, say: Telling['say']): Part[] {
  const at = told.facts.repairs.findIndex(({ id }) => id === 'coarser');
  const post = told.facts.repairs[at]?.tweet;
  if (!post || typeof post.published[0] !== 'number' || post.named <= told.facts.figures.crowdNamed)
    return [];
  return [
    ' Coarser dates do not help here: the post then speaks of ',
    say.at(`repairs.${String(at)}.tweet.published.0`, people, 'company'),
    ', and the stranger says ',
    say.at(`repairs.${String(at)}.tweet.named`, wordedOrNo('name')),
    ', ',
    say.at(`repairs.${String(at)}.tweet.innocents`, (n) =>
      n === 0 ? 'rightly' : n === post.named ? 'wrongly' : `${voice.word(n)} of them wrongly`,
    ),
    post.newly === 0
      ? `, ${post.named === 1 ? 'in a diary' : 'all of them in the diaries'} already. The wider a story, the more diaries fit it.`
      : '. The wider a story, the more diaries fit it.',
  ];
}

const names = (repairs: readonly StoryRepair[]): string => {
  return listed(repairs.map(({ id }) => defences[id].short));
};

function smallOutcome(told: Told): Part[] {
  const silent = told.facts.repairs.filter(({ dear }) => dear.published.every((n) => n === null));
  const named = told.facts.repairs.filter(({ dear }) => dear.newly > 0);
  return [
    'The post about one person is another matter. ',
    silent.length === 0
      ? 'Every one of these defences lets it appear. '
      : `It does not appear at all under ${names(silent)}. `,
    named.length === 0
      ? 'Under none of them does it name anybody any more.'
      : `It still names somebody under ${names(named)}.`,
  ];
}

function pairOutcome(told: Told, say: Telling['say']): Part[] {
  if (!told.facts.pair)
    return [
      'Two large counts of one crowd are what minimum counts never see: both pass, and only the difference is small.',
    ];
  const { repairs } = told.facts;
  const checked = repairs.findIndex(
    ({ id, pair }) => id === 'threshold100' && typeof pair?.published[0] === 'number',
  );
  const rounded = repairs.findIndex(
    ({ id, pair }) => id === 'round5' && pair?.published.every((n) => n !== null),
  );
  const number = (at: number, post: number) =>
    say.at(`repairs.${String(at)}.pair.published.${String(post)}`, voice.number, 'company');
  const parts: Part[] = [
    'And the two harmless numbers? ',
    passedMinimums(told.facts.figures.pairFirst) === MINIMUM_IDS.length
      ? 'Even the strictest of those seven minimums lets both through, since it looks at each number by itself. '
      : 'A minimum that looks at each number by itself lets both through. ',
  ];
  if (checked >= 0) {
    parts.push(
      'The minimums on the buttons also look back, ',
      cited('as Google’s Ads Data Hub does', 'adsDataHub'),
      ', and stop what subtraction from earlier posts would give away. With a hundred, the first appears, ',
      number(checked, 0),
      repairs[checked]!.pair!.published[1] === null
        ? ', and the second does not. '
        : ', and here the second as well. ',
    );
  }
  if (rounded >= 0) {
    const [a, b] = repairs[rounded]!.pair!.published;
    parts.push(
      'Rounded to five they read ',
      number(rounded, 0),
      ' and ',
      number(rounded, 1),
      a === b ? ', and the difference is gone.' : ', and the difference is wrong, but still there.',
    );
  }
  return parts;
}
