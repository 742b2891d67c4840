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
  contradictions: (count: number, of: number) =>
    `${capitalised(numberWord(count))} of ${numberWord(of)} throws gave numbers that fit no base, and no names.`,
  summary: (best: string | null, loss: number, usual: number) =>
    usual === 0
      ? 'No name is rightly given by these posts, whatever is done.'
      : best === null
        ? 'Only silence keeps every name.'
        : `The cheapest that leaves no right name: ${best.charAt(0).toLowerCase()}${best.slice(1)}. It costs ${percent(loss)} of the story.`,
};
