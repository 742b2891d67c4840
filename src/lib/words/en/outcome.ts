import type { FeedNames } from '../../engine/attack/FeedNames';
import { agree } from './agree';
import {
  capitalised,
  counted,
  countedWord,
  decimal,
  listed,
  noun,
  number,
  numberWord,
} from './numbers';
import { inWords } from './odds';

/** How many people there are of each kind. */
export type OutcomeCounts = Record<
  'newly' | 'anyway' | 'cleared' | 'moved' | 'movedOnSensitive',
  number
>;

/** Counts what posts did to names. */
export function countNames(names: FeedNames): OutcomeCounts {
  return {
    newly: names.newly.length,
    anyway: names.anyway.length,
    cleared: names.cleared.length,
    moved: names.moved.length,
    movedOnSensitive: names.movedOnSensitive.length,
  };
}

const word = (count: number) => capitalised(numberWord(count));
const names = (count: number) => noun(count, 'name');
const people = (count: number) => noun(count, 'person');
const diariesRead = (count: number) => counted(count, 'diary');
/** Two numbers of which one is subtracted from the other. */
type Numbers = readonly [larger: number, smaller: number];
const between = ([larger, smaller]: Numbers) =>
  `in the ${number(larger)} and not in the ${number(smaller)}`;
const BUSINESS = 'on a subject that is nobody’s business';

/** "three people moved, one of them on a subject that is nobody’s business". */
function movedPhrase({ moved, movedOnSensitive }: OutcomeCounts): string {
  const who = `${numberWord(moved)} ${people(moved)} moved`;
  if (movedOnSensitive === 0) return who;
  if (movedOnSensitive === moved) return `${who}, ${moved === 1 ? '' : 'all '}${BUSINESS}`;
  return `${who}, ${numberWord(movedOnSensitive)} of them ${BUSINESS}`;
}

/** "a twentieth of a bit", "half a bit", "2.5 bits": a size, without its sign. */
export function bitsInWords(bits: number): string {
  const size = Math.abs(bits);
  if (size < 0.005) return 'less than a hundredth of a bit';
  if (size >= 0.95) return size < 1.05 ? 'one bit' : `${decimal(size, 1)} bits`;
  const said: Array<[number, string]> = [
    [0.01, 'a hundredth of a bit'],
    [0.02, 'a fiftieth of a bit'],
    [0.03, 'a thirtieth of a bit'],
    [0.05, 'a twentieth of a bit'],
    [0.1, 'a tenth of a bit'],
    [0.2, 'a fifth of a bit'],
    [0.25, 'a quarter of a bit'],
    [0.33, 'a third of a bit'],
    [0.5, 'half a bit'],
    [0.67, 'two thirds of a bit'],
    [0.75, 'three quarters of a bit'],
    [0.9, 'nine tenths of a bit'],
  ];
  const distance = (value: number) => Math.max(value / size, size / value);
  return said.reduce((best, each) => (distance(each[0]) < distance(best[0]) ? each : best))[1];
}

/** ".599": a probability, where one beside another differs too little for words. */
export function inFigures(probability: number): string {
  return decimal(probability, 3).replace(/^0/, '');
}

const NTH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** What came of an announcement, in words: what the posts did, first. */
export const outcome = {
  /** The headline of the paper. */
  headline(counts: OutcomeCounts): string {
    const { newly, anyway, cleared, moved } = counts;
    if (newly > 0) return `${word(newly)} ${names(newly)} that no diary gave.`;
    if (cleared > 0) return `${word(cleared)} ${names(cleared)} taken back.`;
    if (moved > 0) return `${word(moved)} ${people(moved)} moved, and nobody is newly named.`;
    return anyway > 0 ? 'Nobody moved.' : 'Nobody moved, and nobody is named.';
  },
  /** What else there is to say at once; may be empty. @param hasAnyway whether names of the diaries are said beside those of the posts */
  beside(counts: OutcomeCounts, hasAnyway = true): string {
    const { newly, anyway, cleared, moved, movedOnSensitive } = counts;
    const said: string[] = [];
    const isMovedSaid = newly === 0 && cleared === 0 && movedOnSensitive === 0;
    const isMovedAlone = moved === newly + cleared && movedOnSensitive === 0;
    if (moved > 0 && !isMovedSaid && !isMovedAlone)
      said.push(`${capitalised(movedPhrase(counts))}.`);
    if (newly > 0 && cleared > 0) said.push(`${word(cleared)} ${names(cleared)} taken back.`);
    const isAnybodyMoved = newly + cleared + moved > 0;
    if (anyway > 0 && (hasAnyway || !isAnybodyMoved))
      said.push(
        isAnybodyMoved
          ? `${word(anyway)} ${agree(anyway, 'stands', 'stand')} in ${anyway === 1 ? 'a diary' : 'the diaries'} anyway.`
          : `${word(anyway)} ${names(anyway)} ${agree(anyway, 'was', 'were')} in the diaries already.`,
      );
    return said.join(' ');
  },
  /** Both, for who listens. */
  sentence: (counts: OutcomeCounts): string =>
    [outcome.headline(counts), outcome.beside(counts)].filter(Boolean).join(' '),

  /**
   * "A stranger had read 2,421 diaries and stopped at about 1 in 3. Then the post gave a number."
   * @param before of the suspect whom the posts moved most
   * @param post index of the post that gave most of it, of `posts`
   */
  leadNewly: (diaries: number, before: number, post: number, posts: number) =>
    `A stranger had read ${diariesRead(diaries)} and stopped at ${inWords(before)}. Then the ${posts === 1 ? 'post' : `${NTH[post] ?? 'last'} post`} gave a number.`,
  /** The same of somebody in no post's own set. @param numbers that leave it over */
  leadLeftOver: (diaries: number, before: number, people: number, numbers: Numbers) =>
    `A stranger had read ${diariesRead(diaries)} and stopped at ${inWords(before)}. Then two numbers left ${countedWord(people, 'person')} over: ${between(numbers)}.`,
  leadMoved: (diaries: number, posts: number) =>
    `A stranger had read ${diariesRead(diaries)}, and thinks otherwise of somebody since the ${posts === 1 ? 'post' : 'posts'}. No name comes of it.`,
  leadCleared: (diaries: number, posts: number) =>
    `A stranger had read ${diariesRead(diaries)} and had said so. The ${posts === 1 ? 'post speaks' : 'posts speak'} against.`,
  /** Where nobody moved. @param count what the one post says, if it counts people */
  leadNobody(diaries: number, anyway: number, posts: number, count: number | null): string {
    const the = posts === 1 ? 'the post' : 'the posts';
    const who =
      anyway === 0
        ? `A stranger read ${diariesRead(diaries)} beside ${the} and is as wise as before.`
        : `A stranger would have said ${anyway === 1 ? 'it' : anyway === 2 ? 'both' : 'all of them'} without ${the}.`;
    if (count === null) return who;
    if (count === 1) return `${who} There is one such person, and no diary tells who.`;
    return `${who} ${capitalised(numberWord(count))} is a trend: it tells how many, and not who.`;
  },

  /** The largest move where nobody moved by a bit. */
  largest: {
    title: (diaries: number) => `The largest move of ${number(diaries)}`,
    odds: (before: number, after: number) => {
      const [was, is] = [inWords(before), inWords(after)];
      return was === is ? `${is}, before and after` : `${is}, before ${was}`;
    },
    words: (before: number, after: number, bits: number) =>
      `From ${inFigures(before)} to ${inFigures(after)}, ${bitsInWords(bits)}: ${bits < 0 ? 'the broken amber at the end' : 'the amber at the end'}. The rest the diarist wrote, and signed.`,
    none: 'No diarist is suspected of anything, before or after.',
  },

  tries: {
    title: 'What might newly name somebody',
    wait: 'Looking for what else could be posted…',
    record: 'Ask for the record instead',
    recordWhy: (holders: number) =>
      holders === 1
        ? 'One person, however high the number.'
        : `${capitalised(countedWord(holders, 'person'))}, however high the number.`,
    place: 'Add a place',
    placeWhy: (where: string, few: number, all: number) =>
      `${capitalised(where)} ${agree(few, 'comes', 'come')} ${numberWord(few)} of the ${number(all)}.`,
    fewer: 'Ask for more of it',
    fewerWhy: (few: number, all: number) =>
      `${capitalised(numberWord(few))} of the ${number(all)} ${agree(few, 'goes', 'go')} furthest.`,
    shared: (title: string) => `Ask who of them watched ${title}`,
    sharedWhy: (few: number, all: number) =>
      all === 1
        ? 'That one person did, too.'
        : `${capitalised(numberWord(few))} of the ${number(all)} did.`,
    later: (days: number) =>
      days === 1
        ? 'Post it again tomorrow'
        : days === -1
          ? 'Post it again as of the day before'
          : days > 0
            ? `Post it again ${countedWord(days, 'day')} later`
            : `Post it again as of ${countedWord(-days, 'day')} before`,
    laterWhy: (more: number, less: number) =>
      `${number(more)} less ${number(less)} leaves ${numberWord(more - less)}.`,
  },

  anyway: {
    more: (count: number, isAfterOthers: boolean) =>
      count === 1
        ? `One ${isAfterOthers ? 'more ' : ''}stands in a diary anyway`
        : `${word(count)} ${isAfterOthers ? 'more ' : ''}stand in their diaries anyway`,
  },
  /** In the choice of posts: what each did. */
  ofPost(newly: number, moved: number): string {
    if (newly > 0) return `${numberWord(newly)} newly named`;
    return moved > 0 ? `${numberWord(moved)} moved` : 'nobody moved';
  },
  /** What somebody is suspected of being, where it might be mistaken. */
  asOneOf: (people: number) => (people === 1 ? 'as the one' : `as one of the ${number(people)}`),
  /** Those whom two numbers leave over: a set that no post speaks of. */
  leftOver: {
    /** "the one who is left over: in the 283 and not in the 282". */
    who: (people: number, numbers: Numbers) =>
      `${people === 1 ? 'the one who is' : `the ${number(people)} who are`} left over: ${between(numbers)}`,
    as: (people: number) =>
      people === 1 ? 'as the one who is left over' : `as one of the ${number(people)} left over`,
    /** "Of being the one who is left over, in the 283 and not in the 282". */
    being: (people: number, numbers: Numbers) =>
      `Of being ${people === 1 ? 'the one who is' : `one of the ${number(people)} who are`} left over, ${between(numbers)}`,
    /** In the choice of sets, with what was done. */
    choice: (people: number, [larger, smaller]: Numbers, did: string) =>
      `The ${people === 1 ? 'one' : number(people)} left over, ${number(larger)} less ${number(smaller)}: ${did}`,
    /** Over an account of the set, where another post is on the board. */
    about: (people: number, numbers: Numbers) => `About ${outcome.leftOver.who(people, numbers)}.`,
  },
  /** Over an account of the set of a post that is not the newest. */
  aboutOne: (people: number) => (people === 1 ? 'About the one.' : `About the ${number(people)}.`),
  and: listed,
};
