import type { Repair } from '../../engine/repair/Repair';
import { sayDefence } from './mending';
import { capitalised, number, numberWord, percent } from './numbers';

/** Every word of "What each repair costs". */
export const sweep = {
  title: 'Names against the story',
  lead: (runs: number) =>
    `Every defence in turn, on the posts that are out: how many names are still given, rightly and wrongly, and how much of the story is lost. Dice are thrown ${numberWord(runs)} times; the whisker is the 95% interval of the mean.`,
  before: 'Announce something first: there is nothing to mend.',
  ask: 'Try them all',
  asking: 'The stranger reads the posts under every defence…',
  stop: 'Stop',
  /** A row: "Marquee …". */
  repair: (repair: Repair) =>
    repair.length === 0
      ? 'Posts everything as it is'
      : capitalised(
          repair[0]?.kind === 'geometric'
            ? `adds noise of ε = ${repair[0].epsilon} to each number`
            : repair.map(sayDefence).join(', and '),
        ),
  columns: {
    repair: 'What Marquee does',
    right: 'Names, right',
    wrong: 'wrong',
    loss: 'The story loses',
  },
  names: (names: number) => number(Math.round(10 * names) / 10),
  loss: percent,
  contradictions: (count: number) =>
    `Numbers that fit no base, and so no names: ${number(count)} ${count === 1 ? 'time' : 'times'}.`,
  more: 'More names than without: this tells another story, of a larger crowd, and more diaries say by themselves that they belong to it.',
  methods: {
    text: (bases: number, from: number) =>
      `The examples, searched and posted anew on ${number(bases)} classrooms (seeds ${from} to ${from + bases - 1}), under every defence in turn. The stranger knows the rule and its chances, not the dice. Names are summed over the posts of a base; the whisker is the 95% interval of their mean. A story loses all of itself when it is not posted, and otherwise as much as its number is off.`,
  },
  summary: (best: string | null, loss: number, usual: number) =>
    usual === 0
      ? 'No name is rightly given by these posts, whatever is done.'
      : best === null
        ? 'Only silence keeps every name.'
        : `The cheapest that leaves no right name: ${best.charAt(0).toLowerCase()}${best.slice(1)}. It costs ${percent(loss)} of the story.`,
};
