import type { Between, Calibration, MovedSuspects } from '../../engine/measure/Calibration';
import { counted, decimal, number, percent, times } from './numbers';

/** What was calibrated, by the run’s id in `data/calibrationRuns.json`. */
const RUNS: Record<string, string> = {
  each: 'Posts of every shape, each by itself',
  related: 'Four related posts, read together',
  wrongly: 'The same, by a stranger who guesses habits wrongly',
  round5: 'Four related posts, rounded to the nearest 5',
  rr3: 'Rounded to threes by dice',
  geometric: 'With noise of ε 0.5 a number, budget 20',
  minimum: 'No number below 10, nor one that can be worked out',
};
/** The error that this part once had for a goal. */
const GOAL = 0.05;
const NONE = '–';
/** Scores nearer to each other than this are called the same. */
const SAME = 0.002;

const share = (value: number | null) =>
  value === null ? NONE : percent(value, Math.abs(value) < 0.1 ? 1 : 0);
const hundredths = (value: number | null) => (value === null ? NONE : decimal(value, 2));
/** "3.7 to 9.5%". */
const span = ([low, high]: [number, number], say = share) =>
  `${say(low).replace('%', '')} to ${say(high)}`;
/** "6.3% (3.7 to 9.5%)". */
const held = (value: number | null, between: Between, say = share) =>
  between === null ? say(value) : `${say(value)} (${span(between, say)})`;
const rightOf = (right: number, of: number) => `${number(right)} of ${number(of)}`;

/** What comes of holding those moved one way against the truth. */
function sayVerdict(
  way: string,
  { stated, observed, interval: { excess } }: MovedSuspects,
): string {
  if (excess === null) return `${way} are too few to hold anything against the stranger.`;
  const isTooMuch = excess[1] < 0;
  if (!isTooMuch && excess[0] <= 0) return `${way} what was said lies within what chance allows.`;
  const what = isTooMuch ? 'too much' : 'too little';
  const factor = observed === 0 ? '' : `, ${decimal(stated! / observed!, 1)} times what is so`;
  return `${way} the stranger says ${what}${factor}.`;
}

/** Everybody moved, held against the truth. */
function sayMoved({ up, down, ...moved }: Calibration['moved']): string {
  const { count, stated, observed, before, interval } = moved;
  if (count === 0) return 'So there is nothing to hold against the stranger.';
  const both = `Of these the stranger said ${share(stated)} on average, and it was so of ${held(observed, interval.observed)}; the diaries alone had said ${share(before)}.`;
  return `${both} ${sayVerdict('Of those moved up', up)} ${sayVerdict('Of those moved down', down)}`;
}

/** Two scores beside each other; to say that they are the same they have to be. */
function alike(what: string, posts: number, alone: number, digits: number): string {
  const [first, second] = [decimal(posts, digits), decimal(alone, digits)];
  const isSame = Math.abs(posts - alone) < SAME;
  return `${what} came out ${isSame ? 'the same ' : ''}with the posts and without: ${first} and ${second}.`;
}

/** Every word of "Is a stated confidence to be trusted?" on the methods page. */
export const calibration = {
  title: 'Is a stated confidence to be trusted?',
  what: 'Only what a post changes is news. So posts were drawn by looking at counts alone, on worlds on which nothing had been tuned, and the chance that the stranger gives each diarist was held against the truth twice: with the diaries alone, and with the post. Diarists who subscribe elsewhere always count as wrong.',
  moved: (moved: Calibration['moved'], pairs: number) =>
    `Of ${number(pairs)} chances, a diarist and a post each, the posts moved ${number(moved.count)} by a bit or more. ${sayMoved(moved)}`,
  related: (moved: Calibration['moved'], pairs: number) =>
    `Four related posts speak of one subject: windows inside windows, two counts a few days apart, a few of those, a town and everywhere. Read together they moved ${number(moved.count)} of ${number(pairs)} chances. ${sayMoved(moved)}`,
  intervals:
    'In brackets, or beneath: what 95 in 100 such measurements would hold, whole worlds drawn again, as people of one world share its posts. Where nothing happened, the exact limit of as many trials as worlds.',
  size: (from: number, to: number | null) =>
    to === 1
      ? 'In posts about one person'
      : to === null
        ? `About ${number(from)} or more`
        : `About ${number(from)} to ${number(to)}`,
  of: (count: number, suspects: number, atMost: number | null) =>
    `${rightOf(count, suspects)}${atMost === null ? '' : ` (at most ${share(atMost)})`}`,
  between: (between: Between, say = share) => (between === null ? '' : span(between, say)),
  directions: { both: 'Moved', up: 'Up', down: 'Down' },
  movedColumns: {
    what: 'By a bit or more',
    count: 'Chances',
    before: 'Said without',
    stated: 'Said with',
    observed: 'So',
  },
  drawing: ({ stated, before, observed }: MovedSuspects) =>
    `Said along the bottom, so up the side, for everybody moved. With the posts ${share(stated)} was said on average, with the diaries alone ${share(before)}; so it was of ${share(observed)}.`,
  key: 'Discs: what was said with the post. Squares: what the diaries alone had said of the same people. Hollow: fewer than twenty. On the dotted line, what is said is so just as often.',
  axes: { stated: 'Said', observed: 'So' },
  points: {
    title: 'Everybody moved: what was said beside what was so.',
    stated: 'Said',
    observed: 'So',
    count: 'Chances',
  },
  skill({ posts, pairs, log }: Calibration['everybody']): string {
    const ruledOut =
      log.ruledOut.after === 0
        ? 'Nothing that was so had been ruled out.'
        : `What was so had been ruled out ${times(log.ruledOut.after)} with the posts and ${times(log.ruledOut.before)} without; each costs forty bits.`;
    return `Over everybody, suspect or not, a post told ${held(log.bitsAPost, log.bitsAPostInterval, hundredths)} bits about all ${counted(pairs / Math.max(1, posts), 'diarist')} together. That is its skill: ${held(log.skill, log.interval)} of what the diaries leave open. At 0 the posts would tell nothing; below 0 they would mislead. ${ruledOut}`;
  },
  wrongly({ log }: Calibration['everybody'], other: Calibration['everybody']): string {
    const [with_, without] = [log.after, other.log.before].map((value) => decimal(value, 4));
    const worse = log.after > other.log.before ? 'more' : 'less';
    return `Skill is measured against what the same stranger makes of the diaries alone, so one who guesses habits wrongly may gain more from posts: they correct the guess. With the posts that stranger still misses ${with_} bits a chance; the other, with the diaries alone, ${without}: the wrong guess costs ${worse} than the posts tell.`;
  },
  columns: {
    what: 'What was posted',
    moved: 'Moved',
    stated: 'Said of them',
    observed: 'So',
    bits: 'Bits a post',
    skill: 'Skill',
  },
  run: (id: string) => RUNS[id] ?? id,
  share,
  hundredths,
  names: {
    title: 'Names that a post newly gives',
    text: 'A name counts for a post only if it stands at even odds or better with the post, not without it, and the post doubled the odds. Names that the diaries give anyway stand beside, and are never added.',
    columns: {
      what: 'What was posted',
      newly: 'Newly, right',
      anyway: 'Anyway, right',
      alone: 'Diaries alone, right',
      outsiders: 'Newly, of people who subscribe elsewhere',
    },
    right: rightOf,
  },
  blind: {
    title: 'What does not see the posts',
    text(run: Blind, wrongly: Blind | undefined): string {
      const wrong =
        wrongly === undefined
          ? ''
          : ` And it forgives much: a stranger who guesses habits wrongly on purpose errs by ${decimal(wrongly.ece, 3)}, ${wrongly.ece <= GOAL ? 'and so meets the goal' : 'beyond the goal'} of ${decimal(GOAL, 2)}.`;
      return `This part once led with the error over all suspects: the mean distance between what was said and what was so. ${alike('It', run.ece, run.diariesAlone.ece, 3)} ${alike('The Brier score, too,', run.brier, run.diariesAlone.brier, 3)} Such figures tell that the diaries are read well, and nothing of the posts.${wrong}`;
    },
    columns: {
      what: 'What was posted',
      suspects: 'Suspects',
      ece: 'Error',
      brier: 'Brier score',
      ninety: 'From 9 in 10 up, right',
    },
    alone: (value: string) => `diaries alone: ${value}`,
  },
};

/** Scores of all suspects, with the posts and without. */
type Blind = Pick<Calibration, 'ece' | 'brier'> & {
  diariesAlone: Pick<Calibration, 'ece' | 'brier'>;
};
