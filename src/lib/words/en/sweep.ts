import type { Interval } from '../../engine/measure/intervalOf';
import type { Defence, Repair } from '../../engine/repair/Repair';
import type { SweepPoint } from '../../engine/repair/sweepRepairs';
import type { SweepFamily } from '../../layout/sweepFamily';
import { sayDefence } from './mending';
import { capitalised, counted, number, numberWord, percent } from './numbers';

/** A mean number of people: "6.7", "7". */
function names(count: number): string {
  const tenths = Math.round(10 * count) / 10;
  return Number.isInteger(tenths) ? number(tenths) : tenths.toFixed(1);
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A defence in words, as the end of "Marquee …"; the budget of the sweep is never spent, and so not mentioned. */
function sayAlone(defence: Defence): string {
  return defence.kind === 'geometric'
    ? `adds noise of ε = ${defence.epsilon} to each number`
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
      return String(defence.epsilon);
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
    `Every defence in turn, on the posts that are out: who is still named, and how much of the story is lost. Dice are thrown ${numberWord(runs)} times; the whiskers are the 95% interval of the mean.`,
  before: 'Announce something first: there is nothing to mend.',
  ask: 'Try them all',
  asking: 'The stranger reads the posts under every defence…',
  stop: 'Stop',
  /** A row: "Marquee …". */
  repair: sayRepair,
  tellApart,
  chart: {
    counts: {
      meantRight: 'Named, of those the posts are about',
      newlyRight: 'Named for the number alone',
    },
    count: 'Named',
    choices: {
      meantRight: 'of those the posts are about',
      newlyRight: 'for the number alone',
    },
    wrong: 'Innocents accused',
    loss: 'of the story lost',
    diaries: (count: number) => `${names(count)} by their diaries alone`,
    label: (family: SweepFamily, texts: string[]) => LABELS[family](texts.join(', ')),
    /** Of a mark that accuses more than doing nothing. */
    accused: (count: number, label: string) => `${names(count)} ${label}`,
    families: {
      minimum: 'from: no number below it is posted',
      rounding: 'to: numbers are rounded to its multiples',
      epsilon: 'ε: noise, and the smaller ε, the more',
    } as Partial<Record<SweepFamily, string>>,
    hint: 'Point at a mark to read it.',
    description: (points: SweepPoint[]) =>
      `A chart of ${numberWord(points.length)} defences: how many people are named against how much of the story is lost. The table says the same.`,
    reading: ({ repair, meantRight, newlyRight, namedWrong, storyLoss }: SweepPoint) =>
      `${sayRepair(repair)}: ${names(meantRight.mean)} named rightly${between(meantRight)}, ${names(newlyRight.mean)} for the number alone, ${names(namedWrong.mean)} accused; ${percent(storyLoss.mean)} of the story lost.`,
    table: 'The same as a table',
  },
  columns: {
    repair: 'What Marquee does',
    meant: 'Named, of those the posts are about',
    newly: 'Named for the number alone',
    right: 'Named rightly, of all',
    diaries: 'Diaries alone',
    wrong: 'Accused',
    loss: 'The story loses',
  },
  names,
  /** In brackets behind a mean; nothing where nothing varies. */
  interval: ({ low, high }: Interval) =>
    high > low ? `${names(Math.max(0, low))}–${names(high)}` : '',
  loss: percent,
  contradictions: (count: number) =>
    `Numbers that fit no base, and so no names: ${number(count)} ${count === 1 ? 'time' : 'times'}.`,
  more: 'Another story, of a larger crowd: more diaries say by themselves that they belong to it.',
  counting:
    'Everybody counts once, however many posts name them. Drawn are those whom the posts were about before anything was worded anew: the same people to hide, under every defence. A wider story says less of each, so that more of them can be told to be in it, and it names many others besides; those are in the table. “For the number alone” are those whom their diary would not have named for the same sentence.',
  /** What it takes to halve the names; `best` is null if only silence does. */
  halving: ({ meantRight, newlyRight }: SweepPoint, best: SweepPoint | null) => {
    const start = `Posted as they are, the posts name ${names(meantRight.mean)} of the people they are about, ${names(newlyRight.mean)} of them for the number alone: for the others it was enough to know what to look for.`;
    return best === null
      ? `${start} Only silence halves that.`
      : `${start} The cheapest way to half of that costs ${percent(best.storyLoss.mean)} of the story: Marquee ${lowered(sayRepair(best.repair))}, and ${names(best.meantRight.mean)} are left.`;
  },
  methods: {
    text: 'The examples, searched and posted anew in every world, under every defence in turn. The stranger knows the rule and its chances, not the dice. A story loses all of itself when it is not posted, and otherwise as much as its number is off; the whiskers are the 95% interval of the mean over worlds.',
    choose: 'Worlds',
    world: (base: string, from: number, to: number) =>
      `${counted(to - from + 1, base)}, ${from === to ? `seed ${from}` : `seeds ${from}–${to}`}`,
  },
  /** The finding: what the unrepaired posts give, what of it needs no number, and the cheapest way to none; null if only silence is. */
  summary: (found: { right: number; diaries: number }, best: string | null, loss: number) => {
    if (found.right === 0) return 'These posts give nobody away.';
    const diaries =
      found.diaries === 0
        ? ''
        : ` For ${number(Math.round(found.diaries))} the diaries would have done without any number.`;
    return best === null
      ? `Only silence keeps every name.${diaries}`
      : `The cheapest that leaves no right name: ${lowered(best)}. It costs ${percent(loss)} of the story.${diaries}`;
  },
};

function between({ low, high }: Interval): string {
  return high > low ? ` (${names(Math.max(0, low))} to ${names(high)})` : '';
}
