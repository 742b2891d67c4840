import type { Repair } from '../../engine/repair/Repair';
import { sayDefence } from './mending';
import { capitalised, number, numberWord, percent } from './numbers';

/** Every word of "What each repair costs". */
export const sweep = {
  title: 'Names against the story',
  lead: (runs: number) =>
    `Every defence in turn, on the posts that are out: how many names are still given, rightly and wrongly, and how much of the story is lost. Dice are thrown ${numberWord(runs)} times; the whisker is the 95% interval of the mean. The paler part of a bar needs no number: those diaries say it alone.`,
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
    wrong: 'Wrong',
    diaries: 'Diaries alone',
    loss: 'The story loses',
  },
  names: (names: number) => number(Math.round(10 * names) / 10),
  loss: percent,
  contradictions: (count: number) =>
    `Numbers that fit no base, and so no names: ${number(count)} ${count === 1 ? 'time' : 'times'}.`,
  more: 'This tells another story, of a larger crowd: more diaries say by themselves that they belong to it.',
  methods: {
    text: (bases: number, from: number) =>
      `The examples, searched and posted anew on ${number(bases)} classrooms (seeds ${from} to ${from + bases - 1}), under every defence in turn. The stranger knows the rule and its chances, not the dice. Names are summed over the posts of a base; the whisker is the 95% interval of their mean, and the paler part of a bar needs no number: those diaries say it alone. A story loses all of itself when it is not posted, and otherwise as much as its number is off.`,
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
      : `The cheapest that leaves no right name: ${best.charAt(0).toLowerCase()}${best.slice(1)}. It costs ${percent(loss)} of the story.${diaries}`;
  },
};
