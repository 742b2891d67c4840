import { agree } from './agree';
import {
  capitalised,
  counted,
  countedWord,
  listed,
  number,
  numberWord,
  people,
  publishedPercent,
} from './numbers';

/** How many a group is, as far as numbers pin it down: "exactly one person", "between 3 and 9 people". */
export function howMany(least: number, largest: number): string {
  if (largest === 0) return 'nobody';
  if (least === largest) return `exactly ${people(least)}`;
  if (least === 0) return `at most ${people(largest)}`;
  return `between ${number(least)} and ${people(largest)}`;
}

/** Every word of the part "What these numbers say together". */
export const together = {
  title: 'What these numbers say together',
  teaser: (cells: number, smallest: number) =>
    cells === 0
      ? 'Together they say no more'
      : smallest === 1
        ? 'Together they speak of exactly one person'
        : `Together they speak of ${counted(smallest, 'person')}`,
  before: 'One number is one number. Announce a second post, and the two can be subtracted.',
  reading: 'Working out what the numbers pin down…',
  lead: (posts: number, cells: number) =>
    cells === 0
      ? `${capitalised(countedWord(posts, 'post'))}, and put together they pin down nobody whom no post counted. That is rarer than it sounds.`
      : `${capitalised(countedWord(posts, 'post'))}, and a pencil: ${cells === 1 ? 'one group follows' : `${countedWord(cells, 'group')} follow`} that nobody posted.`,
  relaxed:
    'So many numbers hang together that they could not be worked out all at once; every bound holds, but some could be closer.',
  conflict: 'These numbers cannot all be true.',
  conflictLead: (count: number) =>
    count === 1
      ? 'This one is impossible by itself:'
      : `These ${numberWord(count)} contradict each other; leave any of them out, and the rest can be:`,
  listLabel: 'Groups that follow from the posts, smallest first',
  open: (count: number) =>
    count === 1
      ? 'One group more that may be empty'
      : `${capitalised(countedWord(count, 'group'))} more that may be empty`,
  more: (count: number) => `${number(count)} more`,
  fold: 'Fold away',
  /** A number as it stands in a sum, and whom it counts: "1 person who watched …", "2% of the people who subscribe, namely …". */
  claim: (count: string, who: string) =>
    `${count} ${count === '1' ? who.replace(/^people /, 'person ').replace(/ who subscribe$/, ' who subscribes') : who}`,
  percent: publishedPercent,
  /** Whom a share counts, behind its per cent. @param among, @param who as "people who …" */
  namely: (among: string, who: string) => `of the ${among}, namely ${who}`,
  range: (least: number, most: number) =>
    least === most ? number(least) : `${number(least)} to ${number(most)}`,
  /** The two groups that are put together: the post that went up first is the first. */
  side: {
    first: 'the first',
    second: 'the second',
    /** @param isAny whether one of them is enough */
    numbers: (claims: readonly number[], isAny: boolean) =>
      claims.length === 1
        ? `number ${number(claims[0]!)}`
        : `numbers ${isAny ? listed(claims.map(number)).replace(' and ', ' or ') : listed(claims.map(number))}`,
  },
  /** "A. Less B. So exactly one …". @param inside, @param outside of `side` */
  less: (more: string, less: string, many: string, inside: string, outside: string) =>
    `${capitalised(more)}. Less ${less}. So ${many} ${many.endsWith('people') ? 'are' : 'is'} in ${inside} and not in ${outside}.`,
  overlap: (first: string, second: string, many: string) =>
    `${capitalised(first)}. ${capitalised(second)}. So ${many} ${many.endsWith('people') ? 'are' : 'is'} in both.`,
  deep: (plus: readonly number[], minus: readonly number[], many: string) => {
    const inside = `in ${plus.length === 1 ? 'number' : 'numbers'} ${listed(plus.map(number))}`;
    const outside = minus.length ? ` and not in ${listed(minus.map(number))}` : '';
    return `${capitalised(many)} ${many.endsWith('people') ? 'are' : 'is'} ${inside}${outside}.`;
  },
  numbers: 'The numbers',
  posted: (day: string) => `Marquee, ${day}`,
  everybody: 'everybody who subscribes',
  pencil: 'A stranger, with a pencil',
  atMost: 'at most',
  wait: 'Sorting the crowd…',
  picture: {
    both: (count: number) => `${number(count)} in both`,
    only: (count: number, side: string) => `${number(count)} in ${side} only`,
    neither: (count: number) => `${number(count)} in neither`,
    describe: (parts: readonly string[]) =>
      `The crowd, one bulb a person, sorted by two groups: ${parts.join(', ')}.`,
    unavailable: 'This browser cannot draw the crowd. The table below says the same.',
    wide: 'One dot a person. The rim is drawn wide enough to be seen.',
    company: 'Drawn from Marquee’s own table; the posts alone leave open how many are in the rim.',
    again: 'Slide it over again',
    back: 'Slide it back',
    table: 'The same as a table',
    part: 'Part of the crowd',
    people: 'People',
  },
  suspects: {
    title: 'Who would that be?',
    none: (diaries: number) =>
      `A stranger asked ${counted(diaries, 'diary')}, and ${agree(diaries, 'it does not give', 'none of them gives')} it away. The group is small all the same, and the next diary may.`,
    /** Which people are meant: seldom those whom a post speaks of. @param isLeft whether something was subtracted */
    meant: (isLeft: boolean, least: number, largest: number) => {
      if (!isLeft)
        return largest === 1 ? 'as the one in both' : `as one of the ${number(largest)} in both`;
      if (least === 1 && largest === 1) return 'as the one who is left over';
      return least === largest
        ? `as one of the ${number(largest)} left over`
        : `as one of the at most ${number(largest)} left over`;
    },
    /** @param meant of `meant` */
    lead: (meant: string, newly: number, anyway: number) => {
      const who = `Taken ${meant}`;
      const beside =
        anyway === 0
          ? ''
          : ` ${capitalised(numberWord(anyway))} ${agree(anyway, 'name stands in a diary', 'names stand in diaries')} anyway.`;
      if (newly === 0)
        return anyway > 0
          ? `${who}, nobody is newly named.${beside}`
          : `${who}, nobody is as likely as not. These come nearest:`;
      return `${who}, ${numberWord(newly)} ${agree(newly, 'person is', 'people are')} newly named: no diary gave ${agree(newly, 'that name', 'those names')} before the posts.${beside}`;
    },
    truth: (members: number, diarists: number) => {
      const who = members === 1 ? 'one person is' : `${number(members)} people are`;
      if (members === 1)
        return `In truth ${who} in this group, and keeps ${diarists === 0 ? 'no' : 'a'} diary.`;
      const keep =
        diarists === 0
          ? 'none of them keeps a diary'
          : diarists === 1
            ? 'one of them keeps a diary'
            : `${number(diarists)} of them keep diaries`;
      return `In truth ${who} in this group; ${keep}.`;
    },
  },
};
