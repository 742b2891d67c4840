import { shortDayName } from './dates';
import { capitalised, counted, number, numberWord } from './numbers';

const names = (count: number) => counted(count, 'name', 'names');

/** Every word of "A year of fun stats". */
export const year = {
  label: 'A year of fun stats',
  title: 'A year of fun stats',
  lead: 'One post is an anecdote; a year of them is a habit. Dice write a year of posts as a marketing department would, every shape twice, with an eye on the counts and none on who keeps a diary. Each goes up on the last day that it speaks of, and the stranger reads it together with the five before it: more at once is more arithmetic than a browser can wait for.',
  post: 'Post a year of fun stats',
  another: 'Another year',
  stop: 'Stop',
  running: 'Posting, and reading along…',
  summary: (posts: number, small: number, crowd: number, named: number) =>
    `${capitalised(numberWord(posts))} posts, ${small === 0 ? 'none' : numberWord(small)} of them about fewer than ${numberWord(crowd)} people. By the end of the year the stranger has given ${named === 0 ? 'no name' : names(named)}.`,
  truth: (right: number, wrong: number, sensitive: number) =>
    `In truth: ${number(right)} named rightly, ${number(wrong)} named about something that they did not do${
      sensitive === 0
        ? '; nobody about anything delicate.'
        : `; ${number(sensitive)} of those named rightly about illness, faith, love, politics or trouble at home.`
    }`,
  once: 'Everybody is counted once, and a name once given stays given. Somebody may be named rightly about one post and wrongly about another.',
  chart: (posts: number, named: number) =>
    `Names given, post by post: from the first of ${number(posts)} posts to ${names(named)} after the last.`,
  named: (count: number) => `${number(count)} named`,
  right: (count: number) => `${number(count)} rightly`,
  wrong: (count: number) => `${number(count)} wrongly`,
  /** Posts that speak of few. */
  few: (crowd: number) => `Filled: a post about fewer than ${numberWord(crowd)} people.`,
  inTruth: 'With the truth beside it',
  columns: {
    day: 'Day',
    post: 'Post',
    people: 'People',
    named: 'Names so far',
    right: 'Rightly',
    wrong: 'Wrongly',
  },
  day: shortDayName,
  delicate: 'delicate',
  table: 'The posts, one by one',
  toBoard: 'Put on the board',
  toBoardOf: (sentence: string) => `Put on the board: ${sentence}`,
};
