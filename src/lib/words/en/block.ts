import type { Statistic, Table } from '../../engine/combine/reconstruct/Table';
import { agree } from './agree';
import { capitalised, counted, countedWord, number, numberWord } from './numbers';

const NOBODY_LEFT = 'No block of seven people fits these statistics.';
/** So many of the people, as a word; all and none of them in words of their own. */
const sure = (certain: number, people: number) =>
  certain === people
    ? `All ${numberWord(people)} are known`
    : certain === 0
      ? 'Nobody of them is certain'
      : `${capitalised(numberWord(certain))} of the ${numberWord(people)} ${agree(certain, 'is', 'are')} in every one of them, and so certain`;

/** Every word of the seven people. */
export const block = {
  label: 'The seven people',
  title: 'Seven people, back from their averages',
  /** Which block is played. */
  choice: 'Whose block',
  choices: { seven: 'the seven people of the paper', town: 'a block of this base' },
  playTown: 'Take a block of this base',
  lead: 'A statistics office publishes counts, medians and means of a block in which seven people live, and no record of anybody. Read together, the averages are a puzzle with few solutions. These are the numbers of the paper that made it known; the people are invented.',
  source: {
    text: 'Garfinkel, Abowd & Martindale, “Understanding Database Reconstruction Attacks on Public Data”',
    href: 'https://queue.acm.org/detail.cfm?id=3295691',
  },
  play: 'Solve the puzzle',
  close: 'Put it away',
  busy: 'Trying every block that there could be…',
  waiting: 'It begins as soon as the base is there.',
  hint: 'Keep a statistic back, and see how many blocks fit then.',
  presets: 'Keep back',
  /** What to keep back, by ids: "2A and 2B". */
  preset: (ids: readonly string[]) => (ids.length === 0 ? 'nothing' : ids.join(' and ')),
  columns: {
    published: 'Published',
    group: 'Group',
    count: 'People',
    median: 'Median age',
    mean: 'Mean age',
  },
  /** Who a row is about: "black, female". */
  group: ({ traits }: Table, group: Statistic['group']) => {
    const values = traits.flatMap(({ name, values }) =>
      group[name] === undefined ? [] : [values[group[name]]],
    );
    return values.length === 0 ? 'everybody' : values.join(', ');
  },
  publish: (id: string, group: string) => `Publish ${id}: ${group}`,
  summary: (solutions: number, isComplete: boolean, certain: number, people: number) => {
    if (!isComplete)
      return `More than ${countedWord(solutions - 1, 'block')} ${agree(solutions - 1, 'fits', 'fit')}; the search stopped there. That is what an office hopes for.`;
    if (solutions === 0) return NOBODY_LEFT;
    if (solutions === 1)
      return `Exactly one block fits. ${sure(people, people)}: age, sex, race and marital status.`;
    return `${capitalised(countedWord(solutions, 'block'))} fit. ${sure(certain, people)}.`;
  },
  solutions: (shown: number, of: number, isComplete = true) =>
    !isComplete
      ? `The first ${number(shown)} of those that fit`
      : shown < of
        ? `The first ${number(shown)} of ${counted(of, 'block')} that fit`
        : of === 1
          ? 'The block that fits'
          : 'The blocks that fit',
  row: (index: number) => `Block ${number(index)}`,
  person: (index: number) => `Person ${number(index)}`,
  certain: 'Underlined: the same person in every block that fits.',
  certainPerson: 'certain',
};
