import type {
  Dependence,
  Drawn,
  LeverEffect,
  NamesFound,
} from '../../engine/measure/dependence/Dependence';
import type { Lever } from '../../engine/measure/dependence/levers';
import { counted, decimal, number, percent, trimmed } from './numbers';

const share = (value: number) => percent(value);
const times = (value: number) =>
  value === 0.5
    ? 'half'
    : value === 2
      ? 'double'
      : value === 0.25
        ? 'a quarter'
        : `× ${trimmed(value)}`;
const days = (value: number) => counted(value, 'day');

/** What each assumption is called, and how its values are said. */
const LEVERS: Record<Lever['id'], { name: string; value: (value: number) => string }> = {
  reviewerShare: { name: 'Subscribers who keep a diary', value: share },
  reviewFactor: { name: 'How much a diarist writes up', value: times },
  lateDays: { name: 'Days between watching and writing', value: days },
  offStars: { name: 'Entries with stars one off', value: share },
  townShare: { name: 'Diarists who name their town', value: share },
  outsiderShare: { name: 'Diarists who subscribe elsewhere', value: share },
  subscribers: { name: 'Subscribers', value: times },
  viewings: { name: 'Films watched a year', value: times },
  skew: { name: 'Weight of the hits', value: times },
  taste: { name: 'Pull of a favourite genre', value: times },
  habits: { name: 'People with a habit', value: times },
  runs: { name: 'Runs a year of those with a habit', value: times },
  telling: { name: 'Remarks that tell something', value: times },
  runReviews: { name: 'How much of a run is written up', value: times },
};

const mean = (value: number) => decimal(value, 1);

/** What the bars are of. */
const DRAWN: Record<Drawn, { short: string; column: string; axis: string; matter: string }> = {
  right: {
    short: 'newly named',
    column: 'Newly named',
    axis: 'Bars of right names that posts give and no diary does.',
    matter: 'new names',
  },
  movedRight: {
    short: 'moved',
    column: 'Moved, and did it',
    axis: 'Too few names are newly given to draw. Bars of people whose odds posts change by a bit or more, about something that they did do.',
    matter: 'the people moved',
  },
  largestBits: {
    short: 'bits',
    column: 'Bits of the most telling post',
    axis: 'Too few names are newly given to draw, and too few people moved about what they did. Bars of the most bits that the posts add to anybody’s odds.',
    matter: 'the bits',
  },
};

/** Every word of "What this depends on", in the lab and on the methods page. */
export const depends = {
  title: 'What this depends on',
  before: 'Announce something first: there is nothing to depend on anything.',
  leverName: ({ id }: Lever) => LEVERS[id].name,
  range: ({ lever }: LeverEffect) => {
    const { value } = LEVERS[lever.id];
    return `${value(lever.low)} to ${value(lever.high)}`;
  },
  found: ({ right, wrong, movedRight, largestBits }: NamesFound) =>
    `${mean(right.mean)} newly named, ${mean(wrong.mean)} accused; ${mean(movedRight.mean)} moved; ${mean(largestBits.mean)} bits`,
  /** The interval of what is drawn. */
  interval: (found: NamesFound, drawn: Drawn) =>
    `${DRAWN[drawn].short}: ${mean(Math.max(0, found[drawn].low))}–${mean(found[drawn].high)} (95%)`,
  columns: {
    lever: 'Assumption',
    bar: (drawn: Drawn) => DRAWN[drawn].column,
    low: 'Turned down',
    high: 'Turned up',
  },
  axis: ({ usual, drawn }: Dependence, most: number) =>
    `${DRAWN[drawn].axis} From nought to ${number(most)}; the dotted line is the usual world, ${mean(usual[drawn].mean)}. Open end: turned down. Filled end: turned up. The thin lines hold the mean with 95%.`,
  summary: ({ effects, usual, drawn, fromSeed, toSeed }: Dependence, what: string) => {
    const clear = effects.filter(({ difference: d }) => d.low > 0 || d.high < 0);
    const worlds = toSeed - fromSeed + 1;
    const start = `In ${counted(worlds, 'small world')} ${what} newly name ${mean(usual.right.mean)} people rightly and ${mean(usual.wrong.mean)} wrongly, in the mean. They move ${mean(usual.movedRight.mean)} by a bit or more about something that these did, and tell at most ${mean(usual.largestBits.mean)} bits of anybody. The diaries alone name ${mean(usual.anywayRight.mean)} rightly: those are not counted.`;
    if (clear.length === 0)
      return `${start} Whatever is turned, the difference is within the luck of these worlds.`;
    const [first, second] = clear.map(({ lever }) => LEVERS[lever.id].name.toLowerCase());
    const rest = effects.length - clear.length;
    return `${start} What matters most for ${DRAWN[drawn].matter}: ${second ? `${first}, then ${second}` : first}. For ${number(rest)} of the ${number(effects.length)} assumptions the difference is within the luck of these worlds.`;
  },
  methods: {
    title: 'What it depends on',
    text: 'Every number of the base is an assumption or a choice. Here each is turned down and up by itself, in the same seeds, and the examples are searched and posted anew. The stranger knows how the world was changed. How long a bar is depends on how far its assumption was turned; the table says how far.',
    what: 'the examples',
  },
  lab: {
    text: (worlds: number) =>
      `The same sentences in other worlds: each assumption about people turned down and up by itself. On worlds of a thousand people, since larger ones would take too long, and ${number(worlds)} of them for each end of each bar; a film becomes the one at the same place of their charts.`,
    what: 'these posts',
    ask: 'Turn every assumption',
    asking: 'Inventing worlds, and reading your posts in each…',
    stop: 'Stop',
  },
};
