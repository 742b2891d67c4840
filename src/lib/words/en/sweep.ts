import type { Interval } from '../../engine/measure/intervalOf';
import type { Defence, Repair } from '../../engine/repair/Repair';
import type { SweepPoint } from '../../engine/repair/sweepRepairs';
import type { SweepFamily } from '../../layout/sweepFamily';
import { sayDefence } from './mending';
import type { SweepMeasure } from '../../layout/sweepMeasure';
import { agree } from './agree';
import {
  bits,
  capitalised,
  counted,
  countedWord,
  decimal,
  noun,
  number,
  numberWord,
  percent,
  timesWord,
  trimmed,
} from './numbers';

/** A mean as it is said: rounded. */
const said = (count: number) => Number(count.toFixed(count < 1 ? 2 : 1));

/** A mean number of people: "6.7", "7"; below one with two decimals: "0.15". */
function names(count: number): string {
  const rounded = said(count);
  const decimals = count < 1 ? 2 : 1;
  return Number.isInteger(rounded) ? number(rounded) : decimal(rounded, decimals);
}

/** "1 person", "8.9 people". */
const people = (count: number) => `${names(count)} ${noun(said(count), 'person')}`;

/** Right and wrong together, as "4.7 (2 of them wrong)". */
function bothOf(right: Interval, wrong: Interval): string {
  const all = names(right.mean + wrong.mean);
  return wrong.mean === 0 ? all : `${all} (${names(wrong.mean)} of them wrong)`;
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A defence in words, as the end of "Marquee …"; the budget of the sweep is never spent, and so not mentioned. */
function sayAlone(defence: Defence): string {
  return defence.kind === 'geometric'
    ? `adds noise of ε = ${trimmed(defence.epsilon)} to each number`
    : sayDefence(defence);
}

/** A whole repair in words: "Rounds to the nearest 5". */
function sayRepair(repair: Repair): string {
  return repair.length === 0
    ? 'Posts everything as it is'
    : capitalised(repair.map(sayAlone).join(', and '));
}

/** What tells a repair from others of its family. */
function tellApart([defence]: Repair): string {
  switch (defence?.kind) {
    case 'minimum':
      return number(defence.people);
    case 'round':
      return number(defence.to);
    case 'rr3':
      return '3 by dice';
    case 'geometric':
      return trimmed(defence.epsilon);
    case 'noise':
      return `±${number(defence.spread)}`;
    case 'window':
      return `${defence.to}s`;
    case 'delay':
      return counted(defence.days, 'day');
    default:
      return '';
  }
}

const LABELS: Record<SweepFamily, (texts: string) => string> = {
  none: () => 'as it is',
  minimum: (texts) => `from ${texts}`,
  rounding: (texts) => `to ${texts}`,
  epsilon: (texts) => `ε ${texts}`,
  noise: (texts) => `noise ${texts}`,
  window: (texts) => `whole ${texts}`,
  place: () => 'no town',
  delay: (texts) => `${texts} late`,
  silence: () => 'silence',
  other: (texts) => texts,
};

/** Every word of "Names against the story". */
export const sweep = {
  title: 'Names against the story',
  lead: (runs: number) =>
    `Every defence in turn, on the posts that are out: whose name they give that no diary gave, whom they move, and how much of the story is lost. Dice are thrown ${timesWord(runs)}; the whiskers are the 95% interval of the mean.`,
  before: 'Announce something first: there is nothing to mend.',
  ask: 'Try them all',
  asking: 'The stranger reads the posts under every defence…',
  stop: 'Stop',
  /** A row: "Marquee …". */
  repair: sayRepair,
  tellApart,
  chart: {
    count: 'Drawn',
    measures: {
      newly: {
        choice: 'names newly given',
        upper: 'Newly named, of those the posts are about',
        lower: 'Newly named, and innocent',
      },
      moved: {
        choice: 'people moved',
        upper: 'Moved by a bit or more',
        lower: 'Of them, about something delicate',
      },
      bits: {
        choice: 'the most telling post',
        upper: 'Bits that the most telling post adds',
        lower: 'People moved by a bit or more',
      },
    } satisfies Record<SweepMeasure, { choice: string; upper: string; lower: string }>,
    /** Why something else than names is drawn. */
    tooFew: (most: number, runs: number) =>
      `Too few names to draw: in all ${counted(runs, 'run')} together, ${most === 0 ? 'no defence leaves one that is newly given rightly' : `the worst defence leaves ${numberWord(most)} newly given rightly`}. Drawn instead: the bits that the most telling post adds to somebody’s odds, and the people whom posts move.`,
    loss: 'of the story lost',
    anyway: (right: Interval, wrong: Interval) =>
      `In the diaries anyway, and not drawn: ${bothOf(right, wrong)}.`,
    label: (family: SweepFamily, texts: string[]) => LABELS[family](texts.join(', ')),
    /** Of a mark that stands higher below than doing nothing. */
    higher: (count: number, label: string) => `${names(count)} ${label}`,
    families: {
      minimum: 'from: no number below it is posted',
      rounding: 'to: numbers are rounded to its multiples',
      epsilon: 'ε: noise, and the smaller ε, the more',
    } as Partial<Record<SweepFamily, string>>,
    hint: 'Point at a mark to read it.',
    description: (points: SweepPoint[], measure: SweepMeasure) =>
      `A chart of ${countedWord(points.length, 'defence')}: ${sweep.chart.measures[measure].choice} against how much of the story is lost. The table says the same.`,
    reading: (point: SweepPoint) =>
      `${sayRepair(point.repair)}: ${names(point.meantNewly.mean)} newly named${between(point.meantNewly)}, ${names(point.newlyWrong.mean)} newly accused; ${names(point.moved.mean)} moved, at most ${bits(point.largestMost.mean)} bits; ${percent(point.storyLoss.mean)} of the story lost. In the diaries anyway: ${names(point.anywayRight.mean + point.anywayWrong.mean)}.`,
    table: 'The same as a table',
  },
  columns: {
    repair: 'What Marquee does',
    newly: 'Newly named, of those the posts are about',
    wrong: 'Newly accused',
    moved: 'Moved by a bit or more',
    bits: 'Most bits',
    anyway: 'In diaries anyway',
    loss: 'The story loses',
  },
  /** Under a count: of all whom the posts as worded newly name. */
  ofAll: (right: number) => `${names(right)} of all spoken of`,
  movedOf: ({ movedRight, sensitive }: SweepPoint) =>
    `true of ${names(movedRight.mean)}${sensitive.mean > 0 ? `; delicate: ${names(sensitive.mean)}` : ''}`,
  bits,
  /** Under the most of a world’s feeds: their mean. */
  meanBits: (mean: number) => `mean ${bits(mean)}`,
  wrongOf: (wrong: number) => `${names(wrong)} wrong`,
  names,
  /** In brackets behind a mean; nothing where nothing varies. */
  interval: ({ low, high }: Interval) =>
    high > low ? `${names(Math.max(0, low))}–${names(high)}` : '',
  loss: percent,
  contradictions: (count: number) =>
    `Numbers that fit no base, and so no names: ${counted(count, 'time')}.`,
  more: 'Another story, of a larger crowd: more diaries say by themselves that they belong to it.',
  counting:
    'Everybody counts once, however many posts speak of them. Newly named is whom the posts bring to even odds and at least double the odds of; whom the diaries name without any number stands beside, in no drawing: no defence of numbers can take back a diary. Drawn are those whom the posts were about before anything was worded anew: the same people to hide, under every defence. Moved are all whose odds change by a bit or more, up or down.',
  /** What it takes to halve the names newly given, or the people moved where names are too few; `best` is null if only silence does. */
  halving: (
    { meantNewly, newlyWrong, moved, largestMost, anywayRight, anywayWrong }: SweepPoint,
    count: 'meantNewly' | 'moved',
    best: SweepPoint | null,
  ) => {
    const given =
      meantNewly.mean + newlyWrong.mean === 0
        ? 'Posted as they are, the posts give no name that no diary gave'
        : `Posted as they are, the posts newly name ${names(meantNewly.mean)} of the people they are about, and ${names(newlyWrong.mean)} ${noun(said(newlyWrong.mean), 'other')}`;
    const start = `${given}; ${names(anywayRight.mean + anywayWrong.mean)} ${agree(said(anywayRight.mean + anywayWrong.mean), 'stands', 'stand')} in the diaries anyway. The posts move ${people(moved.mean)} by a bit or more, at most by ${bits(largestMost.mean)} bits.`;
    const half = count === 'moved' ? 'moves half as many people' : 'halves the new names';
    if (best === null)
      return count === 'moved' && moved.mean === 0 ? start : `${start} Only silence ${half}.`;
    return `${start} The cheapest defence that ${half} costs ${percent(best.storyLoss.mean)} of the story: Marquee ${lowered(sayRepair(best.repair))}, and ${names(best[count].mean)} ${agree(said(best[count].mean), 'is', 'are')} left.`;
  },
  methods: {
    text: 'The examples, searched and posted anew in every world, under every defence in turn. The stranger knows the rule and its chances, not the dice. A story loses all of itself when it is not posted, and otherwise as much as its number is off; the whiskers are the 95% interval of the mean over worlds.',
    choose: 'Worlds',
    world: (base: string, from: number, to: number) =>
      `${counted(to - from + 1, base)}, ${from === to ? `seed ${String(from)}` : `seeds ${String(from)}–${String(to)}`}`,
  },
  /** The finding: what the unrepaired posts give, beside it what the diaries give, and the cheapest way to no new name; null if only silence is. */
  summary: (
    { newlyRight, newlyWrong, moved, largestMost, anywayRight, anywayWrong }: SweepPoint,
    best: SweepPoint | null,
  ) => {
    const anyway = anywayRight.mean + anywayWrong.mean;
    const diaries =
      anyway === 0
        ? ''
        : ` In the diaries anyway: ${names(anyway)}, whatever is done to the numbers.`;
    if (newlyRight.mean === 0) {
      const accused =
        newlyWrong.mean === 0
          ? 'These posts give no name that no diary gave'
          : `These posts newly name ${names(newlyWrong.mean)}, nobody rightly`;
      const most =
        moved.mean === 0
          ? 'and move nobody by a bit'
          : `and move ${people(moved.mean)} by a bit or more, at most by ${bits(largestMost.mean)} bits`;
      return `${accused}, ${most}.${diaries}`;
    }
    return best === null
      ? `Only silence gives no new name away.${diaries}`
      : `The cheapest that gives no new name away: ${lowered(sayRepair(best.repair))}. It costs ${percent(best.storyLoss.mean)} of the story.${diaries}`;
  },
};

function between({ low, high }: Interval): string {
  return high > low ? ` (${names(Math.max(0, low))} to ${names(high)})` : '';
}
