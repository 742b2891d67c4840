import { lab } from './lab';
import { agree } from './agree';
import { capitalised, counted, countedWord, number, ordinal, trimmed } from './numbers';

const { slots, times } = lab.composer;

/** Words of the lab’s controls and lists, beside those of `lab`. */
export const controls = {
  slots: {
    ...slots,
    when: 'When',
    number: lab.composer.howMany,
    length: 'Days',
    endDate: 'up to the',
    endMonth: 'of',
    among: 'Of whom',
  },
  times,
  measures: {
    ...times,
    atLeast: 'how many times',
    onDays: 'on how many days',
    inARow: 'how many days in a row',
  },
  any: {
    weekday: lab.composer.anyWeekday,
    part: lab.composer.anyPart,
    town: 'anywhere',
    ageBand: 'of any age',
    plan: 'on any plan',
    device: 'on any device',
  },
  outOfBounds: {
    times: (least: number, most: number) =>
      `From ${number(least)} to ${number(most)} here. Nobody has done it more often.`,
    days: (least: number, most: number) =>
      `From ${number(least)} to ${counted(most, 'day')}: the year begins there.`,
    range: (least: number, most: number) => `From ${trimmed(least)} to ${trimmed(most)}.`,
    date: (least: number, most: number) => `From ${number(least)} to ${number(most)}.`,
  },
  titles: {
    set: 'any of them',
    detail: (genre: string, place: number) => `${genre}, ${ordinal(place)}`,
    nothing: () => lab.composer.searchNone,
  },
  noScript:
    'The lab invents its people and does its sums in your browser, so it needs JavaScript. Nothing is sent anywhere.',
  earlier: {
    count: (posts: number) => capitalised(countedWord(posts, 'earlier post')),
    read: 'Read',
    standing: 'This one is up',
    fold: 'Fold away',
  },
  reviews: {
    of: (title: string, stars: number) => `on ${title}, ${counted(stars, 'star')}`,
  },
  suspects: {
    post: 'Suspected of being among',
    others: (count: number) => `and ${number(count)} more, fainter still`,
    bet: (bet: number) => `You bet ${number(bet)}. The switch tells.`,
  },
  truth: {
    tens: 'A box is ten people.',
    missedTitle: 'Missed',
    missed: (members: number) =>
      members === 1
        ? 'The one it was about keeps a diary too:'
        : `Of the ${number(members)}, these keep a diary too, and it did not give them away:`,
    moreMissed: (count: number) => `and ${number(count)} more`,
    silent: (count: number, members: number) =>
      count === members
        ? members === 1
          ? 'The one it was about keeps no diary. Nobody could have told.'
          : `None of the ${number(members)} keeps a diary. Nobody could have told.`
        : `The other ${agree(count, 'one keeps', `${number(count)} keep`)} no diary. Nobody could have told.`,
  },
  settings: {
    another: 'Another world',
    summary: (base: string, seed: number) => `${base}, seed ${String(seed)}`,
    label: (label: string, isShare: boolean, key: string) =>
      isShare ? `${label}, %` : key === 'lateDays' ? `${label}, days` : `${label}, times`,
  },
  dossier: {
    home: (where: string) => `at home ${where}`,
    members: (count: number) => number(count),
    fact: 'What is known',
    bits: 'Bits',
    posted: (day: string) => `Marquee, ${day}`,
  },
  clause: {
    keep: 'Keep this condition',
    remove: 'Take this condition out',
    those: (who: string) => `those ${who}`,
    everybody: 'everybody who subscribes',
    thoseOf: (post: string) => `those of: ${post}`,
  },
};
