import type { NamesJudged, NamesSoFar } from '../../engine/desk/year/Year';
import { shortDayName } from './dates';
import { agree } from './agree';
import { bits, capitalised, counted, countedWord, number, numberWord } from './numbers';

/** "nobody", "one person", "twelve people". */
const people = (count: number) => (count === 0 ? 'nobody' : countedWord(count, 'person'));

/** "Sixteen stood in the diaries anyway." */
function inDiaries({ newly, anyway }: NamesSoFar): string {
  return anyway === 0
    ? `The diaries alone name nobody ${newly === 0 ? 'either' : 'else'}.`
    : `${capitalised(numberWord(anyway))} stood in the diaries anyway.`;
}

/** "Two of the three newly named did it." */
function ofNames(right: number, wrong: number, whom: string): string {
  const all = right + wrong;
  if (all === 1) return `the one ${whom} ${right === 1 ? 'did it' : 'did not do it'}`;
  if (wrong === 0) return `all ${numberWord(all)} ${whom} did it`;
  return `${right === 0 ? 'none' : numberWord(right)} of the ${numberWord(all)} ${whom} did it`;
}

/** Every word of "A year of fun stats". */
export const year = {
  label: 'A year of fun stats',
  title: 'A year of fun stats',
  lead: 'One post is an anecdote; a year of them is a habit. Dice write a year of posts as a marketing department would, every shape twice, with an eye on the counts and none on who keeps a diary. Each goes up on the last day that it speaks of, and the stranger reads it together with the five before it: more at once is more arithmetic than a browser can wait for.',
  post: 'Post a year of fun stats',
  another: 'Another year',
  stop: 'Stop',
  running: 'Posting, and reading along…',
  /** The finding: names that no diary gave, and beside them those that the diaries give. */
  verdict: (posts: number, soFar: NamesSoFar) => {
    const { newly } = soFar;
    const names =
      newly === 0
        ? 'not one name that no diary gave'
        : `${countedWord(newly, 'name')} that no diary gave`;
    return `In a year of ${counted(posts, 'post')}, ${names}. ${inDiaries(soFar)}`;
  },
  /** What the posts did to odds, named or not. */
  moved: ({ moved, movedOnSensitive, cleared, largestBits }: NamesSoFar) => {
    const most = `The most that posts told of anybody: ${bits(largestBits)} bits.`;
    const taken =
      cleared === 0
        ? ''
        : ` ${capitalised(people(cleared))} whom the diaries name, the posts cleared.`;
    if (moved === 0) return `The posts moved nobody’s odds by a bit. ${most}${taken}`;
    const delicate =
      movedOnSensitive === 0
        ? 'nobody about anything delicate'
        : `${people(movedOnSensitive)} about something delicate`;
    return `The posts moved ${people(moved)} by a bit or more, up or down; ${delicate}. ${most}${taken}`;
  },
  small: (small: number, crowd: number) =>
    `${small === 0 ? 'No post is' : `${capitalised(numberWord(small))} ${agree(small, 'post is', 'posts are')}`} about fewer than ${countedWord(crowd, 'person')}.`,
  truth: ({ newly, anyway, moved, movedOnSensitive }: NamesJudged) => {
    const said = [
      newly.right + newly.wrong > 0 && ofNames(newly.right, newly.wrong, 'newly named'),
      anyway.right + anyway.wrong > 0 && ofNames(anyway.right, anyway.wrong, 'in the diaries'),
      moved.right + moved.wrong > 0 && ofNames(moved.right, moved.wrong, 'moved'),
      movedOnSensitive.right + movedOnSensitive.wrong > 0 &&
        ofNames(movedOnSensitive.right, movedOnSensitive.wrong, 'moved about something delicate'),
    ].filter((part) => part !== false);
    return said.length === 0
      ? 'In truth: nobody was named, and nobody moved.'
      : `In truth: ${said.join('; ')}.`;
  },
  once: 'Everybody is counted once. A name counts as newly given if the posts bring it to even odds and at least double its odds; once newly given, it stays so. Whom the diaries name without any number is counted beside, never added.',
  few: 'Too few names are newly given to make a height: drawn as well are the people whom posts moved by a bit or more, and the most bits that posts told of anybody so far.',
  chart: (posts: number, { newly, anyway, moved, largestBits }: NamesSoFar) =>
    `Post by post, over ${counted(posts, 'post')}: in the end ${number(newly)} newly named, ${number(moved)} moved by a bit or more, ${bits(largestBits)} bits at most; beside them, ${number(anyway)} in the diaries anyway.`,
  lines: {
    newly: (count: number) => `${number(count)} newly named`,
    anyway: (count: number) => `${number(count)} in diaries`,
    moved: (count: number) => `${number(count)} moved`,
    right: (count: number) => `${number(count)} did it`,
    wrong: (count: number) => `${number(count)} did not`,
    movedRight: (count: number) => `${number(count)} moved did it`,
    bits: (most: number) => `${bits(most)} bits`,
  },
  /** Posts that speak of few. */
  smallPost: (crowd: number) => `Filled: a post about fewer than ${countedWord(crowd, 'person')}.`,
  inTruth: 'With the truth beside it',
  columns: {
    day: 'Day',
    post: 'Post',
    people: 'People',
    newly: 'Newly named so far',
    moved: 'Moved so far',
    bits: 'Most bits so far',
    anyway: 'In diaries anyway',
  },
  /** "2 did it", under a count, with the truth. */
  ofThem: (right: number) => `${number(right)} did it`,
  bits,
  day: shortDayName,
  delicate: 'delicate',
  table: 'The posts, one by one',
  toBoard: 'Put on the board',
  toBoardOf: (sentence: string) => `Put on the board: ${sentence}`,
};
