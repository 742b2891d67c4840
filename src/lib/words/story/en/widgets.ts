import type { StoryRepair } from '$lib/engine/story/StoryFacts';
import { counted, percent } from '../../en/numbers';
import { agePhrase, devicePhrase, planPhrase } from '../../en/peoplePhrases';
import { cited, company, joined, public_, stressed, type Part } from '../saying';
import type { StoryWords, Told } from '../StoryWords';
import { inPlace, Telling } from './telling';
import { countedOrNo, voice } from './voice';

/** What each defence is called on its button and in a sentence, and what it does. */
export const defences: Record<StoryRepair['id'], { name: string; short: string; what: string }> = {
  threshold11: {
    name: 'At least eleven',
    short: 'a minimum of eleven',
    what: 'No count of fewer than eleven people is posted, nor one that lets such a count be worked out. Medicare in the US does it.',
  },
  threshold100: {
    name: 'At least a hundred',
    short: 'a minimum of a hundred',
    what: 'The same with a hundred, the strictest minimum in the list of before.',
  },
  round5: {
    name: 'Round to five',
    short: 'rounding to five',
    what: 'Every number goes to the nearest multiple of five; the smallest are not posted.',
  },
  rr3: {
    name: 'Round at random to three',
    short: 'random rounding to three',
    what: 'To a multiple of three, mostly the nearer one, by dice that always fall the same way for the same question. Stats NZ does it.',
  },
  noise: {
    name: 'Noise',
    short: 'noise',
    what: 'A small random number is added to each count or taken off, within one allowance for all posts together (in the trade: geometric noise, a budget).',
  },
  coarser: {
    name: 'Coarser',
    short: 'coarser dates and places',
    what: 'Whole months instead of days, and no small places: the post says less exactly when, and where.',
  },
  silence: {
    name: 'Silence',
    short: 'silence',
    what: 'Nothing is posted. The joke stays in the room.',
  },
};

/** Scene “everybody”: the card of whoever is you. */
export const deal: StoryWords['deal'] = {
  dealMe: 'Deal me another',
  pick: 'Or tap a bulb.',
  loading: 'The crowd is on its way.',
  card: (told) => joined(card(told)),
};

function card(told: Told): Part[] {
  const telling = new Telling(told);
  const { say } = telling;
  const { you } = told;
  const town = told.names.towns[you.town];
  const favourites = you.favourites.flatMap(({ title }, i): Part[] => [
    i === 0 ? '' : i === you.favourites.length - 1 ? ' and ' : ', ',
    stressed(telling.title(title)),
    ' (',
    say.at(
      `you.favourites.${String(i)}.viewings`,
      (n) => (n === 1 ? 'once' : counted(n, 'time')),
      'company',
    ),
    ')',
  ]);
  return [
    'You live ',
    town ? inPlace(town) : 'in a small place',
    ', are ',
    say.at('you.ageBand', agePhrase),
    ', ',
    say.at('you.plan', planPhrase),
    ', and watch ',
    say.at('you.device', devicePhrase),
    '. This year: ',
    say.at('you.viewings', countedOrNo('viewing'), 'company'),
    ' of ',
    say.at('you.titles', countedOrNo('title'), 'company'),
    you.favourites.length > 0 ? [', most of all ', favourites] : '',
    '. ',
    you.persona >= 0
      ? [
          'You keep a diary on ',
          public_('Aisle Seat'),
          ', with ',
          say.at('you.reviews', countedOrNo('review'), 'public'),
          '. ',
        ]
      : 'You keep no diary. ',
    you.isCounted ? company('The post is about you.') : 'The post is not about you.',
  ];
}

/** Scene “then”: the release of 2007 by hand. */
export const thenWidget: StoryWords['then'] = {
  load: 'Open a small release',
  size: (records) => `${counted(records, 'record')}, without names.`,
  loading: (share) => `Working, ${percent(Math.floor(100 * share) / 100)}`,
  titlesKnown: 'Titles known',
  titlesWrong: 'of them wrong',
  daysOff: 'Days off by up to',
  draw: 'Draw again',
  measured(right, of) {
    return joined([
      'Found rightly: ',
      { text: voice.number(right), fact: 'researcher.right', value: right, as: 'stranger' },
      ' of ',
      { text: voice.number(of), fact: 'researcher.of', value: of },
      ' people, picked by lot.',
    ]);
  },
  published(share) {
    return joined([
      'In the paper, on the real release: ',
      { text: voice.share(share), fact: 'researcher.published', value: share },
      ' (',
      cited('Narayanan & Shmatikov 2008, Figure 4', 'narayanan'),
      ').',
    ]);
  },
  more: 'The whole of it, in the lab',
};

/** Scene “innocent”: the table of stated and observed. */
export const reliability: StoryWords['reliability'] = {
  caption: 'What the stranger said, and how often it was so. Hollow: too few guesses to judge by.',
  stated: 'Said',
  observed: 'Was so',
  names: 'Guesses',
};

/** Scene “repair”: the defences and what became of each post. */
export const repairWidget: StoryWords['repair'] = {
  choose: 'Choose a defence',
  none: 'As posted',
  options: defences,
  post: 'Post',
  published: 'Says',
  withheld: 'not posted',
  surest: 'Surest name',
  tweet: 'The famous one',
  dear: 'Dear person',
  pair: 'The two numbers',
};

/** Scene “answer”: what each can do, and the ways on. */
export const ways: StoryWords['ways'] = {
  viewer: [
    'If you watch',
    joined([
      'Go on watching. If you write about it, leave out how often, be a week late, and do not sign as you do at work. ',
      cited('Mentioning popular films that you have not seen', 'frankowski'),
      ' helps more than silence about those that you have.',
    ]),
  ],
  company: [
    'If you post',
    joined([
      'Before each post: how many people is it about, what have we posted before, and what is left when one is taken from the other? ',
      cited('What moves from week to week', 'calandrino'),
      ' counts as well. About a single person, ask them. And lock the table, which no post can do for you.',
    ]),
  ],
  reporter: [
    'If you report',
    joined([
      '“Is it anonymous?” gets a yes. Ask instead: how small may a group be, who checks one post against the others, who can open a row, and is it written down when they do? Then try it on their own posts, in the lab.',
    ]),
  ],
  lab: 'Into the lab, with this post',
  methods: 'How it is computed',
  again: 'From the start',
};
