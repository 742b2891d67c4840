import { markCertain } from '../reconstruct/markCertain';
import type { BlockPerson } from './Block';

/** What is the same in every block that fits; both by solution and person. */
export interface KnownMarks {
  /** Whether every block has a person with just these traits. Two people alike count twice. */
  isCertain: boolean[][];
  /** Whether the number of viewings of that person is the same in all of them, too. */
  isNumberKnown: boolean[][];
}

/** Which people are certain. @param solutions all that there are, as of `fitBlock` */
export function markKnown(solutions: BlockPerson[][]): KnownMarks {
  const isPinned = ({ viewings }: BlockPerson) =>
    viewings !== null && viewings.least === viewings.most;
  const recordsOf = (numberOf: (person: BlockPerson) => number) =>
    solutions.map((people) =>
      people.map((person) => ({ traits: person.traits, number: numberOf(person) })),
    );
  // −1 stands for a number that is not pinned down
  const withNumbers = markCertain(
    recordsOf((person) => (isPinned(person) ? person.viewings!.least : -1)),
  );
  return {
    isCertain: markCertain(recordsOf(() => 0)),
    isNumberKnown: withNumbers.map((marks, i) =>
      marks.map((isSame, k) => isSame && isPinned(solutions[i][k])),
    ),
  };
}
