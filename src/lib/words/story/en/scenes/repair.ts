import type { StoryRepair } from '$lib/engine/story/StoryFacts';
import { cited, para, type Part } from '../../saying';
import type { SceneWords, Told } from '../../StoryWords';
import { Telling } from '../telling';
import { people, voice } from '../voice';
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
        ' costs a little truth in every number and comes with a promise that holds against readers nobody thought of. Coarser windows cost the point of the joke. Silence costs everything, and keeps its promise best.',
      ),
    ];
  },
  drawing(told, step) {
    const { crowdCount } = told.facts.figures;
    return step === 0
      ? `The block of ${people(crowdCount)} as it was posted; under the chosen defence it is relabelled, or goes dark and home.`
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
    ];
  return [
    'Begin with the famous one. It spoke of ',
    count,
    ' and named ',
    say.phrase('crowdNamed', (n) =>
      n === 1 ? 'one of them, or seemed to' : `${voice.word(n)}, rightly or not`,
    ),
    '. Compare the rows: a rounded number names about as well, since the diary did the work and not the last digit.',
  ];
}

const names = (repairs: readonly StoryRepair[]): string => {
  const all = repairs.map(({ id }) => defences[id].short);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

function smallOutcome(told: Told): Part[] {
  const silent = told.facts.repairs.filter(({ dear }) => dear.published.every((n) => n === null));
  const named = told.facts.repairs.filter(({ dear }) => dear.named > 0);
  return [
    'The post about one person is another matter. ',
    silent.length === 0
      ? 'Every one of these defences lets it appear. '
      : `It does not appear at all under ${names(silent)}. `,
    named.length === 0
      ? 'Under none of them is anybody named by it any more.'
      : `Somebody is still named under ${names(named)}.`,
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
    say.at(`repairs.${at}.pair.published.${post}`, voice.number, 'company');
  const parts: Part[] = [
    'And the two harmless numbers? A minimum that looks at one post at a time lets both through. ',
  ];
  if (checked >= 0) {
    parts.push(
      cited('Those who mean it', 'adsDataHub'),
      ' also refuse what can be worked out from earlier posts: then the first appears, ',
      number(checked, 0),
      repairs[checked]!.pair!.published[1] === null
        ? ', and the second does not. '
        : ', and here the second as well. ',
    );
  }
  if (rounded >= 0) {
    const [a, b] = repairs[rounded]!.pair!.published;
    parts.push(
      'Rounded they read ',
      number(rounded, 0),
      ' and ',
      number(rounded, 1),
      a === b ? ', and the difference is gone.' : ', and the difference is wrong, but still there.',
    );
  }
  return parts;
}
