import { PRIZE_RATINGS, PRIZE_RECORDS } from '../../engine/release/prize/constants';
import type { EngineFailureCode } from './errors';
import { dayName } from './dates';
import { agree } from './agree';
import { fileSize } from './fileSize';
import { counted, countedWord, decimal, number, ordinal, percent, trimmed } from './numbers';

/** What is said of the Netflix Prize and of the paper about it (Narayanan & Shmatikov 2008). */
const FACTS = {
  released: '2 October 2006',
  paper: 'https://doi.org/10.1109/SP.2008.33',
};
const MILLION = 1e6;
/** Bytes a rating of an open release (the release’s columns and index). */
const BYTES_A_RATING = 12;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A share to one decimal: "98.7%". */
const share = (value: number) => percent(value, 1);

/** A number with one decimal, of which more would be no news: "9.3". */
const tenth = (value: number) => decimal(value, 1);

/** "about 1.0 million ratings", "about 13,000 ratings": in millions from half a million on. */
function aboutRatings(ratings: number): string {
  if (ratings < MILLION / 2) return `about ${counted(ratings, 'rating')}`;
  const millions = ratings / MILLION;
  return `about ${millions >= 2 ? number(millions) : tenth(millions)} million ratings`;
}

/** The date of a day of a release: "3 March 2004"; without a first date, of a year that is no year in particular: "3 March". */
export function releaseDay(day: number, firstDate: string | null): string {
  if (firstDate === null) return dayName(day);
  const [year, month, date] = firstDate.split('-').map(Number);
  const on = new Date(Date.UTC(year!, month! - 1, date! + day));
  return [on.getUTCDate(), MONTHS[on.getUTCMonth()], on.getUTCFullYear()].join(' ');
}

/** "4 stars", "1 star", "3½ stars". */
export function starsPhrase(stars: number): string {
  const whole = Math.floor(stars);
  const half = stars > whole ? '½' : '';
  return `${whole > 0 ? number(whole) : ''}${half} ${stars <= 1 ? 'star' : 'stars'}`;
}

/** Stars to look at: "★★★★☆"; a half one is "½". */
export function starsDrawn(stars: number): string {
  const whole = Math.floor(stars);
  const half = stars > whole ? 1 : 0;
  return '★'.repeat(whole) + '½'.repeat(half) + '☆'.repeat(5 - whole - half);
}

/** Every word of the view of 2007 that is not a title’s name. */
export const researcher = {
  documentTitle: 'The researcher of 2007 · Nobody in Particular',
  description:
    'A release “without names”, a few films somebody mentioned, and the arithmetic that puts the name back.',
  title: 'The researcher of 2007',
  lead: 'Take away the names and what is left is a record. A record of what you watched is a name, to anybody who knows a little of it.',
  story: {
    before: `On ${FACTS.released} Netflix gave away ${number(PRIZE_RATINGS)} ratings by ${number(PRIZE_RECORDS)} subscribers, for a contest. Each came with a title, a day and a number of stars. The names had been taken off, so that was that.`,
    paperBefore: 'Arvind Narayanan and Vitaly Shmatikov asked ',
    paperLink: 'how much one needs to know',
    paperHref: FACTS.paper,
    paperAfter:
      ' of somebody to find their record. Not much: a handful of titles, the days roughly, some of it wrong. What people say in public about a few films leads to all the films they said nothing about.',
    now: 'Here you are the researcher. The ratings are invented, made to the measure of the real ones; the attack is the one of the paper, and the truth is one switch away.',
  },
  noScript:
    'The release is invented in your browser, and the search runs there too, so this view needs JavaScript. Nothing is sent anywhere.',
  back: 'Back to the lab',
  release: {
    title: 'Open a release',
    text: 'Nothing is loaded until you choose.',
    sizes: { small: 'A hundredth of it', middle: 'A tenth of it', whole: 'The whole size' },
    sizeDetail: (records: number, ratings: number) =>
      `${counted(records, 'record')}, ${aboutRatings(ratings)}, ${fileSize(ratings * BYTES_A_RATING)} of memory`,
    open: 'Open',
    openSize: (what: string) => `Open: ${what.toLowerCase()}`,
    wait: {
      small: 'at once',
      middle: 'a few seconds',
      whole: 'about half a minute, on a slow machine more; not on a phone',
    },
    base: 'What Marquee would release',
    baseDetail: 'The subscribers of the lab and their first viewing of each title, without names.',
    bases: { classroom: 'Classroom', town: 'Town', service: 'Service' },
    seed: 'Seed',
    file: 'Your own ratings',
    fileDetail:
      'A table with user, title, stars and date in each line, such as a MovieLens ratings.csv. Drop it here. It is read in this tab and never leaves this machine.',
    chooseFile: 'Choose a file',
    dropHere: 'Let go, and it is read here.',
    stages: {
      generating: 'Inventing people and what they rate',
      reading: 'Reading the file',
      sorting: 'Sorting by person',
      index: 'Sorting by title',
    },
    progress: (stage: string, part: number) => `${stage}: ${number(100 * part)}%`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing is open.',
    smaller: (records: number) => `Open ${counted(records, 'record')} instead`,
    names: { prize: 'An invented release', base: 'What Marquee would release' },
    summary: (name: string, records: number, titles: number, ratings: number, bytes: number) =>
      `${name}: ${counted(records, 'record')}, ${counted(titles, 'title')}, ${counted(ratings, 'rating')}, no names. ${fileSize(bytes)}.`,
    waitingWhole: (records: number) =>
      `This link leads into a release of ${counted(records, 'record')}. It is large, so it waits for you.`,
    waitingFile:
      'This link leads into somebody’s own file, which stayed on their machine. With the same file here you see the same.',
  },

  failures: {
    died: 'The search stopped without a word, and the release is gone with it. Open it again, or a smaller one.',
    memory: 'A release of this size needs more memory than this browser gives. Take a smaller one.',
    noWorkers:
      'This browser cannot run the search in the background, and this view needs that. Any current browser can, unless a setting forbids it.',
    unloaded:
      'The search could not be loaded: there is no connection, or the site has changed since you opened it. Open the release again, and if that does not help, reload the page.',
  } satisfies Record<EngineFailureCode, string>,

  knowledge: {
    title: 'What you know of them',
    dealt: 'Somebody from this release was dealt to you. You do not know which record is theirs.',
    picked: (record: number) => `You chose record ${number(record)}. The search is not told.`,
    ratings: (ratings: number) => `In truth they rated ${counted(ratings, 'title')}.`,
    deal: 'Deal somebody else',
    recall: 'Other titles of theirs',
    pick: 'or take record number',
    pickRange: (least: number, most: number) => `From ${number(least)} to ${number(most)}.`,
    sentence: {
      titles: ['I know ', ' of their titles, '],
      wrong: [' of them wrong. '],
      days: ['I know the days ', ', '],
      stars: ['the stars ', '. '],
      rare: ['They are ', ' titles. '],
      number: ['How many they rated, I ', '. '],
      method: ['I look with ', '.'],
    },
    labels: {
      titles: 'Titles known',
      wrong: 'Titles known wrongly',
      days: 'How far off the days are',
      stars: 'How far off the stars are',
      rare: 'Popular or rare titles',
      number: 'Whether the number of ratings is known',
      method: 'Method',
      cell: 'A setting of the paper',
    },
    none: 'none',
    days: (days: number) =>
      days === 0
        ? 'exactly'
        : days === 14
          ? 'to a fortnight'
          : days === 1
            ? 'to a day'
            : `to ${counted(days, 'day')}`,
    noDays: 'not at all',
    stars: (stars: number) =>
      stars === 0 ? 'exactly' : stars === 1 ? 'to a star' : `to ${countedWord(stars, 'star')}`,
    anyTitle: 'any',
    rare: (top: number) => `less known (outside the top ${number(top)})`,
    numberKnown: 'know within a half',
    numberUnknown: 'do not know',
    methods: { scoreboardRh: 'Scoreboard-RH', scoreboard: 'Scoreboard' },
    methodNotes: {
      scoreboardRh:
        'Every title that fits adds to a record’s score, the nearer in stars and days the more, rare titles most. It forgives mistakes.',
      scoreboard:
        'A record is as good as its worst fit: one wrong title, and the right record is out.',
    },
    cell: (figure: number, right: number, titles: number) =>
      `Figure ${String(figure)}: ${number(right)} of ${counted(titles, 'title')} right`,
    cellDays: (days: number) => `days ±${number(days)}`,
    cellNoDays: 'no days',
    cellStars: (stars: number) => `stars ±${trimmed(stars)}`,
    cellTop: (top: number) => `outside the top ${number(top)}`,
    cellNumber: 'number known',
    noCell: 'Take a setting of the paper…',
    notesTitle: 'Notes',
    note: {
      onAbout: 'about ',
      raters: (raters: number) =>
        `${counted(raters, 'record')} ${agree(raters, 'holds', 'hold')} it`,
    },
    wrong: 'wrong',
    wrongTruth: 'made up: wrong stars, wrong day',
    aboutNumber: (ratings: number) => `About ${counted(ratings, 'rating')} in all, I think.`,
  },

  /** As the file has it: whoever looks it up there finds it. */
  titleNumber: (id: number) => `title ${String(id)}`,

  verdict: {
    title: 'What the release answers',
    match: (record: number) => `A match: record ${number(record)}.`,
    matchDetail: (sigmas: number) =>
      `It stands ${tenth(sigmas)} standard deviations ahead of the next. The paper asks for`,
    matchScoreboard: 'It alone fits every title well enough.',
    none: 'No match.',
    noneDetail: (sigmas: number) =>
      `The best two are ${tenth(sigmas)} standard deviations apart. That is too close to call; it would take`,
    noneTie: 'Several records share the first place, so there is not even a best guess.',
    noneNobody: 'No record fits at all.',
    noneOther: 'This release holds one record, and nothing to tell it from.',
    noneScoreboard: (isNobody: boolean) =>
      isNobody
        ? 'No record fits every title well enough.'
        : 'More than one record fits every title well enough.',
    phi: (phi: number) => ` ${trimmed(phi)}.`,
    caution:
      'A gap is a ground for suspicion, no proof: the person may not be in the release at all.',
  },

  histogram: {
    title: (records: number) => `The score of each of ${counted(records, 'record')}`,
    x: 'score',
    y: 'records, each line ten times the one below',
    best: 'best',
    second: 'next',
    gap: (sigmas: number) => `${tenth(sigmas)} σ`,
    threshold: (phi: number) => `${trimmed(phi)} σ ahead: a match`,
    alpha: 'fits well enough',
    summary: (zeros: number, best: number, second: number, sigma: number) =>
      `${counted(zeros, 'record')} ${agree(zeros, 'scores', 'score')} nothing. Best ${decimal(best, 2)}, next ${decimal(second, 2)}, standard deviation ${decimal(sigma, 3)}.`,
    table: 'The same as a table',
    from: 'Score above',
    to: 'up to',
    records: 'Records',
    zero: 'exactly 0',
  },

  exposed: {
    title: (isClaimed: boolean) =>
      isClaimed ? 'What that gives away' : 'The best guess, unclaimed',
    text: (ratings: number, known: number) =>
      known === ratings
        ? `You knew all ${counted(ratings, 'rating')} of it.`
        : `You knew of ${counted(known, 'title')}. The record tells ${counted(ratings - known, 'more', 'more')}, each with its day.`,
    strip: (first: string, last: string) => `Ratings of the record, from ${first} to ${last}`,
    known: 'you knew',
    between: (lines: number) => `${counted(lines, 'rating')} between`,
    unfold: (lines: number) => `Read all ${number(lines)}`,
    unfoldSome: (lines: number) => `Read the first ${number(lines)}`,
    fold: 'Fold away',
    columns: { day: 'Day', title: 'Title', stars: 'Stars' },
    record: (id: number) => `Record ${number(id)}`,
  },

  truth: {
    switch: 'Show the truth',
    right: 'Right. This is the person you were looking for.',
    rightUnclaimed: 'The best guess was right, and the rule kept silent.',
    wrongClaimed: (record: number) =>
      `Wrong. Somebody else is accused; the person you meant is record ${number(record)}.`,
    wrongUnclaimed: (record: number) =>
      `The best guess was wrong, and the rule rightly kept silent. The person you meant is record ${number(record)}.`,
    noGuess: (record: number) =>
      `There was no guess. The person you meant is record ${number(record)}.`,
    rank: (rank: number, tied: number, records: number) =>
      `Their record scores ${ordinal(rank)} of ${number(records)}${tied > 0 ? `, level with ${counted(tied, 'other')}` : ''}.`,
  },

  trials: {
    title: 'Try a thousand',
    text: 'One search proves nothing. Deal a thousand people, know as much of each, and count.',
    start: 'Try a thousand',
    stop: 'Stop',
    progress: (part: number) => `${number(100 * part)}% of a thousand`,
    rows: {
      bestGuess: 'the best guess is right',
      claimed: 'a match is claimed',
      claimedRight: 'a match is claimed, and right',
    },
    share,
    interval: ([least, most]: readonly [number, number]) => `${share(least)} to ${share(most)}`,
    measured: 'here',
    published: 'in the paper',
    replication: 'in a replication',
    figure: (figure: number) => `Figure ${String(figure)}`,
    wrongly: (claims: number, wrong: number) =>
      claims === 0
        ? 'Nobody was accused, rightly or wrongly.'
        : `Of ${counted(claims, 'claim')}, ${wrong === 0 ? 'none' : number(wrong)} accused somebody innocent.`,
    eligible: (records: number, of: number) =>
      `Dealt, with replacement, from the ${number(records)} of ${counted(of, 'record')} that have rated enough.`,
    metric:
      'The figure in the paper appears to count best guesses; the replication counted both. They searched the whole real release.',
    smaller: 'This release is smaller, and fewer records are easier to tell apart.',
    noPublished: 'The paper has no figure for exactly this setting.',
  },

  /** Where less can be known than was asked for. */
  fitted: (titles: number) =>
    `This release has ${counted(titles, 'title')}; what was to be known was cut down to that.`,
};
