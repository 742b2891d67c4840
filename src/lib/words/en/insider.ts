import type { RuledWalk } from '../../engine/insider/InsiderView';
import type { Walk, WalkStep } from '../../engine/insider/walkToName';
import { agree } from './agree';
import { capitalised, counted, countedWord, number, numberWord, times } from './numbers';

const clicks = (count: number) => countedWord(count, 'click');

const STEPS: Record<WalkStep['kind'], (count: number) => string> = {
  handOver: () => 'a colleague asked',
  filter: (count) => countedWord(count, 'filter'),
  refused: (count) => `${countedWord(count, 'filter')} refused`,
  back: () => 'one step back',
  reason: (count) => countedWord(count, 'reason'),
  open: (count) => countedWord(count, 'row'),
  name: () => 'the name for a filter',
  tracker: (count) => `${countedWord(count, 'count')} round the minimum`,
};

/** The steps of a way: "three filters, one row". */
function sayWay({ steps }: Walk): string {
  return steps.map(({ kind, clicks: count }) => STEPS[kind](count)).join(', ');
}

/** A row’s number as it stands on the screen: "3F9A 21C7". @param row 32 bits */
export function sayRow(row: number): string {
  const digits = row.toString(16).toUpperCase().padStart(8, '0');
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

/** Every word of the employee’s desk. */
export const insider = {
  label: 'The insider',
  title: 'Who else can look',
  lead: 'Somebody had to count, and had the table open to do it. Sit down at that desk. The stranger never sees any of this, and there is no truth to switch on: the table is the truth.',
  sitDown: 'Sit down at the desk',
  leave: 'Get up again',
  waiting: 'The table is being fetched…',
  post: 'Which post',
  onBoard: (sentence: string) => `On the board: ${sentence}`,
  stale: 'That sentence is neither out nor on the board any more.',
  lookAgain: 'Look at the one on the board',

  filters: {
    caption: 'The clicks, and the rows that each leaves',
    columns: { click: 'Click', keeps: 'Keeps', rows: 'Rows left' },
    whole: 'the whole table',
    notYet: 'not yet',
    next: 'Put the next filter on',
    back: 'Take it off again',
    drawing: (left: number, subscribers: number) =>
      left === subscribers
        ? `${counted(subscribers, 'bulb')}, a row each. All are lit.`
        : left === 0
          ? `${counted(subscribers, 'bulb')}, a row each. All have gone out.`
          : `${counted(subscribers, 'bulb')}, a row each. ${agree(left, 'One stays', `${number(left)} stay`)} lit; the others have gone out.`,
    lit: (count: number) => counted(count, 'row'),
    refused: 'refused',
    left: (rows: number | null) =>
      rows === null ? 'The desk refuses that list.' : `${counted(rows, 'row')} left.`,
    done: 'That is everybody whom the post speaks of.',
  },

  table: {
    title: 'On the screen',
    rows: (shown: number, rows: number) =>
      shown === rows
        ? `${rows === 1 ? 'The only row' : `All ${numberWord(rows)} rows`} left.`
        : `The first ${numberWord(shown)} of ${counted(rows, 'row')}.`,
    columns: {
      row: 'Row',
      town: 'Town',
      age: 'Age',
      plan: 'Plan',
      device: 'Watches on',
      viewings: 'Viewings',
      open: 'Open',
    },
    open: 'Open',
    openRow: (row: string) => `Open row ${row}`,
    close: 'Close',
    closeRow: (row: string) => `Close row ${row}`,
    countsOnly: (rows: number) => `The desk says ${number(rows)}, and shows no rows.`,
    refused: (least: number) =>
      `Refused: fewer than ${counted(least, 'person')}, or all but fewer than that.`,
    colleague: 'Your colleague has the table. You write the jokes, and get a number.',
    ask: 'Ask the colleague to look',
    theirs: 'Your colleague’s screen.',
    reason: 'Reason for the next row',
    noReason: 'choose one',
    needsReason: 'No row opens without a reason.',
  },

  reasons: {
    bill: 'a bill was wrong',
    help: 'somebody asked for help',
    joke: 'the joke needs checking',
    curious: 'curiosity',
  } as Record<string, string>,

  row: {
    title: (row: string) => `Row ${row}`,
    name: 'Name, for the bill',
    noName: 'No name stands here. Somebody else’s desk has the bills.',
    isNot:
      'The list was not narrowed down to the end, so this may be somebody whom the post does not mean.',
    holds: (viewings: number, titles: number) =>
      `The row holds ${counted(viewings, 'viewing')} of ${counted(titles, 'title')}, each with its day and hour.`,
    favourites: 'Most watched:',
    favourite: (title: string, viewings: number) => `${title} (${times(viewings)})`,
    sensitive: (count: number) =>
      count === 0
        ? 'None of its titles is about illness, faith, love, politics or trouble at home.'
        : `${capitalised(numberWord(count))} of its titles ${agree(count, 'is', 'are')} about illness, faith, love, politics or trouble at home. Whoever opens the row can read which. This page does not say: nobody posted that, and nobody asked.`,
    own: 'Whoever keeps a diary here signs it with this very name. So this is what the stranger tries to find out, and the insider reads.',
  },

  rules: {
    title: 'What rules of access would change',
    lead: 'No rule about posts changes the desk. These do. Switch them on, one or several, and try again: the table above obeys.',
    caption: 'Each rule by itself: how many clicks to a name',
    columns: { rule: 'Rule', alone: 'By itself' },
    names: {
      countsOnly: 'Counts only, never rows',
      least: 'No answer below',
      withReason: 'A row needs a reason, and leaves a trace',
      twoPeople: 'Whoever counts is not whoever posts',
      noNames: 'No names beside viewings',
    },
    why: {
      countsOnly: 'Who writes the joke needs a number. A name in mind can still be asked for.',
      least:
        'It refuses small lists. Somebody with rows opens those of the list before; somebody with counts asks round it.',
      withReason: 'It forbids nothing. But somebody can read the log.',
      twoPeople: 'It takes one who wants it and one who does it.',
      noNames: 'Then the insider is a stranger, with the table for a diary.',
    },
    none: 'no minimum',
    usual: (least: number, brief: string) => `${brief}, below ${counted(least, 'person')}`,
    people: (least: number) => counted(least, 'person'),
    on: (count: number) =>
      count === 0
        ? 'No rule is on.'
        : count === 1
          ? 'With the rule that is on:'
          : `With the ${countedWord(count, 'rule')} that are on:`,
  },

  /** The way to a name, in a sentence. */
  verdict: ({ walk, check }: RuledWalk) => {
    if (walk.clicks !== null)
      return `${capitalised(clicks(walk.clicks))} to a name: ${sayWay(walk)}.`;
    if (typeof check?.clicks !== 'number') return 'No way to a name at this desk.';
    return `No way to read a name here. But a name that somebody has in mind is checked in ${clicks(check.clicks)}: ${sayWay(check)}.`;
  },
  also: ({ walk, check }: RuledWalk) => {
    const way = walk.clicks === null ? check : walk;
    if (typeof way?.clicks !== 'number') return '';
    const second = way.people === 2 ? 'One of the two must say yes to the other. ' : '';
    const traces =
      way.traces === 0 ? '' : `The log has ${counted(way.traces, 'line')} about it afterwards. `;
    return second + traces;
  },
  /** The same, as it fits into a table. */
  brief: ({ walk, check }: RuledWalk) => {
    const who = (way: Walk) => (way.people === 2 ? ', two people' : '');
    if (walk.clicks !== null) return counted(walk.clicks, 'click') + who(walk);
    return typeof check?.clicks !== 'number'
      ? 'no way to a name'
      : `no way; a name in mind: ${counted(check.clicks, 'click')}${who(check)}`;
  },
  yours: (count: number) =>
    count === 0 ? '' : `You have made ${clicks(count)} since you sat down.`,

  check: {
    plain: 'Somebody has a name in mind: “How many of them are called that?”',
    answer: (answer: number) =>
      `The desk says ${number(answer)}. That is a ${answer === 1 ? 'yes' : 'no'}.`,
    refused: 'The desk refuses. So they ask four large counts instead:',
    sum: (a: number, b: number, c: number, d: number, recovered: number) =>
      `${number(a)} + ${number(b)} − ${number(c)} − ${number(d)} = ${number(recovered)}`,
    tracked: 'That is a yes, from four answers that no minimum forbids.',
    tracker: 'How that works',
    walled: 'No tracker gets round a minimum as large as that. Few questions do, either.',
  },

  apart: (alone: number, of: number, known: number) =>
    of === 0
      ? `None of the rows holds ${countedWord(known, 'different viewing')}, so none can be told apart by them.`
      : `Without names, ${alone === of ? `${of === 1 ? 'the one row' : `all ${counted(of, 'row')}`}` : `${number(alone)} of ${counted(of, 'row')}`} can still be told from all others by ${countedWord(known, 'viewing')} that somebody happens to know of, a title and a day each. A diary tells as many.`,

  log: {
    title: 'The log',
    empty: 'Empty so far. From now on it keeps your clicks.',
    filter: (who: string, rows: number | null) =>
      `Asked for ${who}: ${rows === null ? 'refused' : counted(rows, 'row')}.`,
    open: (row: string, reason: string) => `Opened row ${row}. Reason given: ${reason}.`,
    noReason: 'none, the rule was off',
    handOver: 'Asked a colleague to look.',
    none: (count: number) =>
      count === 0
        ? 'This desk keeps no log.'
        : `This desk keeps no log. Of your ${clicks(count)} nothing is left to read.`,
  },
};
