import { agree } from './agree';
import { fineBits } from './fineBits';
import { bits, capitalised, counted, countedWord, number, numberWord } from './numbers';
import { inWords, oneIn, oneOf } from './odds';

/** One of how many: whole people, four figures. */
function startsAs(probability: number): number {
  return Number((1 / Math.max(1e-12, probability)).toPrecision(4));
}

const gives = (diaryBits: number) =>
  diaryBits < 0 ? `takes ${fineBits(-diaryBits)} away` : `gives ${fineBits(diaryBits)}`;

/** Every word of the lab that is not a post, a name, a remark or an error. */
export const lab = {
  documentTitle: 'The lab · Nobody in Particular',
  description: 'Write a fun stat about invented people, announce it, and watch whom it names.',
  title: 'The lab',
  synthetic: (subscribers: number, diarists: number) =>
    `Nobody in particular: ${counted(subscribers, 'subscriber')} and ${counted(diarists, 'diarist')}, all synthetic`,

  buttons: {
    announce: 'Announce',
    takeDown: 'Take down',
    takeDownPost: (sentence: string) => `Take down: ${sentence}`,
    and: '+ And…',
    butNever: '+ But never…',
    from: '+ From…',
    cancel: 'Cancel',
    build: 'Build',
    again: 'Build it again',
    tryAgain: 'Try again',
    allTheSame: 'Build it all the same',
    keep: 'Keep the present one',
    smaller: (base: string) => `Take the smaller base: ${base}`,
    close: 'Close',
    back: 'Suspects',
  },

  examples: {
    title: 'Examples',
    real: 'What was really said',
    searched: (tried: number, aim: number, reached: number) =>
      aim === reached
        ? `Found by a search with the base’s seed: of ${counted(tried, 'title and window', 'titles and windows')} tried, this one gives ${number(reached)}.`
        : `Found by a search with the base’s seed: of ${counted(tried, 'title and window', 'titles and windows')} tried, the nearest to ${number(aim)} gives ${number(reached)}.`,
    /** Behind `searched`, for an example that is chosen for its effect. */
    chosen:
      'This one is chosen for its effect: the search passed over everybody who keeps no diary. The stranger, as ever, does not know that.',
    none: (tried: number) =>
      `A search with the base’s seed tried ${counted(tried, 'title and window', 'titles and windows')} and found none of this shape. Another seed may have one.`,
    missing:
      'This world has no example like the one in the link; the first that it has is on the board.',
    more: (left: number) => `This example takes ${countedWord(left + 1, 'post')}.`,
  },

  composer: {
    title: 'The post',
    board: 'What Marquee posts',
    kind: 'Kind of post',
    kinds: {
      count: 'To the people who…',
      among: 'Of those…',
      one: 'Dear person who…',
      share: 'A share of people',
      maximum: 'The record',
      pair: 'A few and a great many',
      top: 'Most watched',
    },
    slots: {
      number: 'Kind of post',
      title: 'What they watched',
      times: 'How often',
      length: 'For how long',
      end: 'Until when',
      weekday: 'On which weekday',
      part: 'At what time of day',
      town: 'Town',
      ageBand: 'Age',
      plan: 'Plan',
      device: 'Device',
      clause: 'This clause',
      quip: 'The quip',
    },
    search: 'Find a title',
    searchNone: 'No title has that in its name.',
    sets: {
      titles: 'Titles',
      genres: 'Any title of a genre',
      seasons: 'Any title of a season',
      sensitivities: 'Any title on a subject',
      any: 'Anything at all',
    },
    times: {
      atLeast: 'at least so often',
      exactly: 'exactly so often',
      never: 'never',
      onDays: 'on so many days',
      inARow: 'so many days in a row',
      everyDay: 'every day',
    },
    howMany: 'How many',
    anyWeekday: 'any day',
    anyPart: 'any time',
    anybody: 'anybody',
    quipPlaceholder: 'Say something witty',
    quipTooLong: (length: number, most: number) =>
      `That quip has ${counted(length, 'character')}; a post takes ${number(most)}. Shorten it by ${number(length - most)}.`,
  },

  status: {
    /** Beside the sentence; read aloud to whoever changed it. */
    match: (count: number, subscribers: number) =>
      count <= 0
        ? 'nobody matches: nothing to announce'
        : count >= subscribers
          ? 'everybody matches: that says nothing'
          : `${counted(count, 'person matches', 'people match')}`,
    rarity: (count: number, subscribers: number) => oneIn(count, subscribers),
    counting: 'counting…',
    unknown: 'no base yet',
    /** While it is asked whether another base is to be built. */
    asked: 'waiting for your answer',
  },

  refusals: {
    nobody: 'Nobody matches: nothing to announce.',
    notOne: (count: number) =>
      `“Dear person” needs exactly one person, and ${number(count)} ${agree(count, 'matches', 'match')}. Narrow it, or address them all.`,
    tooMany: (most: number) =>
      `The feed holds ${counted(most, 'post')} and is full. Take one down first.`,
    alreadyUp: 'This very post is up already.',
    noBase: 'There is no base yet, so there is nobody to count.',
  },

  feed: {
    title: 'Posts so far',
    searchedAgain: (labels: readonly string[]) =>
      `The base is another one now, so ${labels.length === 1 ? 'this example was' : 'these examples were'} searched for again: ${labels.join(', ')}.`,
    putAside: (count: number) =>
      count === 0
        ? 'Your sentence made room for the example.'
        : `${capitalised(countedWord(count, 'post'))} made room for the example.`,
    putBack: 'Put back what was up',
    takenDown: (count: number) =>
      `${capitalised(numberWord(count))} ${agree(count, 'post speaks', 'posts speak')} of nobody, or of nothing, in this base and ${agree(count, 'was', 'were')} taken down.`,
  },

  views: {
    title: 'Who is looking',
    company: 'The company',
    stranger: 'The stranger',
    researcher: 'The researcher of 2007',
    truth: 'Show the truth',
  },

  suspects: {
    title: 'Suspects',
    diary: 'Aisle Seat, a film diary',
    before: 'Announce something, and a stranger will read it beside the diaries.',
    reading: 'The stranger is reading…',
    more: (count: number, below: string) => `${number(count)} more, each below ${below}`,
    moreUpTo: (count: number, most: string) => `${number(count)} more, none above ${most}`,
    beforePosts: (probability: number, posts: number) =>
      `before the ${posts === 1 ? 'post' : 'posts'}, ${inWords(probability)}`,
    /** The bracket above a bar: where it begins, and how far that is from even odds. */
    start: (probability: number, neededBits: number) => {
      if (neededBits <= 0) return `start: ${inWords(probability)}, beyond even odds`;
      const said = probability > 1 / 20 ? inWords(probability) : oneOf(startsAs(probability));
      return `start: ${said}, so ${bits(neededBits)} bits needed`;
    },
    diaryBits: (value: number) => `diary ${fineBits(value)} bits`,
    postBits: (value: number, posts: number) =>
      `${posts === 1 ? 'post' : 'posts'} ${fineBits(value)}`,
    /** The bar in words, for who cannot see it. */
    barLabel: (neededBits: number, diaryBits: number, postBits: number) =>
      `${neededBits > 0 ? `${bits(neededBits)} bits needed for even odds` : 'nothing needed for even odds'}; the diary ${gives(diaryBits)}, the posts ${postBits < 0 ? `take ${fineBits(-postBits)} away` : `add ${fineBits(postBits)}`}`,
    against: 'The diary speaks against.',
    takenBack: 'The posts speak against: they take back what is drawn as a broken line.',
    legendPost: 'a bit from the posts',
    legendDiary: 'a bit from the diary',
    legendTaken: 'taken back',
    noReviews: 'No single review matters here; the habit of the whole diary does.',
    probability: (probability: number) => inWords(probability),
    right: 'True.',
    wrong: 'Not true. Innocent.',
    /** Of somebody moved but not named. */
    movedRight: 'True, though the stranger does not say the name.',
    movedWrong: 'Not true, and the stranger does not say the name.',
    clearedRight: 'Rightly taken back: not one of them.',
    clearedWrong: 'One of them all the same.',
    missed: 'One of them, but not named. Missed.',
    spared: 'Not one of them, and not named.',
    outsider: 'Does not even subscribe.',
    relaxed:
      'Some counts are too many to be met exactly together; “What this depends on”, further down, checks them by a second method.',
    contradiction:
      'These posts cannot all be true of one base, so a reader can conclude nothing from them. Take one down.',
  },

  dossier: {
    synthetic: 'Synthetic. Nobody by this name exists; the arithmetic does.',
    signed: 'The name signed with on Aisle Seat.',
    reviews: (count: number) => capitalised(countedWord(count, 'review')),
    noTown: 'no home town given',
    saysStranger: (members: string) => `says the stranger, that this is one of the ${members}`,
    saysStrangerOne: 'says the stranger, that this is the one',
    saysStrangerLeftOver: (people: number) =>
      people === 1
        ? 'says the stranger, that this is the one who is left over'
        : `says the stranger, that this is one of the ${number(people)} left over`,
    how: 'How a stranger gets there',
    start: (probability: number, neededBits: number) =>
      `Before a diary was opened and before anyone posted, this was ${probability > 1 / 20 ? inWords(probability) : oneOf(startsAs(probability))}${
        neededBits > 0 ? `: ${bits(neededBits)} bits short of even odds` : ', beyond even odds'
      }. Each line below multiplies the odds; a doubling is a bit. At 0 it is as likely as not.`,
    startRow: 'Where everybody starts',
    beforeRow: (odds: string) => `Before the posts: ${odds}`,
    afterRow: (odds: string) => `With the posts: ${odds}`,
    postsRow: 'The posts, together',
    postsInTurn: (parts: readonly string[]) => parts.join('; '),
    postInTurn: (day: string, value: number) => `${day}: ${fineBits(value)} bits`,
    dice: (error: number) =>
      `The dice may be off by ${bits(error)} bits either way. The stranger imagines what people like this one may have watched, with dice; other dice say a little else. Measured by throwing again.`,
    diceSmall: 'Other dice say the same, to a tenth of a bit.',
    reviewRow: (day: string, rarity: string) => `${day}. ${rarity}`,
    forRow: (factor: string) => `${factor} times as likely from somebody who did it`,
    againstRow: (factor: string) => `${factor} times as likely from somebody who did not`,
    habitRow: 'All that this diarist writes about, and does not',
    newly: 'What the posts add',
    before: (words: string) => `before the posts, ${words}`,
    adds: (value: number) =>
      value < 0
        ? `the posts take ${fineBits(-value)} bits away`
        : `the posts add ${fineBits(value)} bits`,
    isTrue: 'True.',
    isNotTrue: 'Not true.',
    sensitive:
      'People watch such a film because it is their life, or someone’s they love, or because it came on next. The post did not say, so a reader will guess.',
    cannotCorrect: 'Nobody can correct what nobody says aloud.',
  },

  build: {
    title: 'The base',
    name: 'Size',
    bases: {
      classroom: 'Classroom: 1,000 subscribers',
      town: 'Town: 20,000 subscribers',
      service: 'Service: 100,000 subscribers',
    },
    short: { classroom: 'Classroom', town: 'Town', service: 'Service' },
    seed: 'Seed',
    settings: {
      reviewerShare: {
        label: 'Subscribers who keep a diary',
        help: 'Of all subscribers, those who review in public.',
      },
      reviewFactor: { label: 'How much they write', help: 'Times as much as usual.' },
      lateDays: {
        label: 'How late they write',
        help: 'Days between watching and writing, on average.',
      },
      offStars: { label: 'Stars that are one off', help: 'Of all reviews.' },
      townShare: { label: 'Diarists who name their town', help: 'Of all diarists.' },
      outsiderShare: {
        label: 'Diarists who do not subscribe',
        help: 'Of all diarists. The stranger cannot tell which.',
      },
    },
    stages: {
      catalogue: 'Inventing titles',
      subscribers: 'Inventing people',
      viewings: 'Letting them watch',
      index: 'Sorting who watched what',
      diaries: 'Letting some of them write',
      reading: 'Teaching the stranger how people write',
    },
    progress: (stage: string, share: number) => `${stage}: ${number(share * 100)}%`,
    ready: (subscribers: number, viewings: number) =>
      `Ready: ${counted(subscribers, 'person')}, ${counted(viewings, 'viewing')}.`,
    cancelled: 'Cancelled. What you wrote is still here.',
    failed: 'There is no base to count in.',
  },

  field: {
    oneOf,
    nearlySure: '19 in 20',
    evenOdds: 'as likely as not: the stranger says a name',
    evenOddsShort: 'above this: a name',
    nobody: 'nobody in particular',
    heights: 'Which heights are drawn',
    before: 'Before',
    after: 'After',
    key: {
      full: {
        before: 'before, from the diaries alone',
        after: (posts: number) => `after, with the ${posts === 1 ? 'post' : 'posts'}`,
        preview: 'from the diaries alone, before the post',
        withThem: 'with them in the table',
        withoutThem: 'without them',
      },
      short: {
        before: 'before',
        after: (posts: number) => `with the ${posts === 1 ? 'post' : 'posts'}`,
        preview: 'before the post',
        withThem: 'with them',
        withoutThem: 'without them',
      },
    },
    leap: (added: number, posts: number) =>
      `${bits(added)} bits from the ${posts === 1 ? 'post' : 'posts'}`,
    stoodAt: (probability: number) => `before: ${inWords(probability)}`,
    stays: (before: number, after: number) =>
      inWords(before) === inWords(after)
        ? `${inWords(after)}, before and after`
        : `${inWords(before)} before, ${inWords(after)} after`,
    withThem: (probability: number) => `with them in: ${inWords(probability)}`,
    beforePosts: (probability: number) => `before the posts: ${inWords(probability)}`,
    withoutThem: (probability: number) => `without them: ${inWords(probability)}`,
    withOrWithoutThem: (probability: number) => `with or without them: ${inWords(probability)}`,
    withoutAsBefore: (probability: number) =>
      `without them, as before the posts: ${inWords(probability)}`,
    rowGave: (given: number | null) =>
      given === null
        ? 'their row gave all of it'
        : Math.abs(given) < 0.05
          ? 'their row gave nothing'
          : `their row gave ${bits(given)} bits`,
    noPost: 'without them there is no post',
    noRow: 'they do not subscribe: there is no row',
    darkBulb: 'their bulb, dark',
    unavailable:
      'This browser cannot draw the crowd. Everything it would show is in the list of suspects.',
    describeCompany: (subscribers: number, matching: number) =>
      `${counted(subscribers, 'bulb')}, one a subscriber; ${number(matching)} of them ${agree(matching, 'is', 'are')} lit.`,
    describePreview: (diarists: number, named: number) =>
      `From the diaries alone, before the post: ${counted(diarists, 'paper ring')}, one a diarist; the higher, the likelier. ${named === 0 ? 'None hangs' : named === 1 ? 'One hangs' : `${capitalised(numberWord(named))} hang`} above even odds.`,
    /** What the post shown did, then what there is to see; counts of suspects by what became of their names. */
    describeStranger: ({ diarists, newly, anyway, cleared, moved }: FieldCounts) =>
      [
        newly > 0
          ? `${capitalised(countedWord(newly, 'name'))} that no diary gave.`
          : moved === 0
            ? 'Nobody moved.'
            : `No new name; ${numberWord(moved)} moved by a bit or more.`,
        ...(anyway > 0
          ? [
              `${capitalised(numberWord(anyway))} ${agree(anyway, 'name was', 'names were')} in the diaries already.`,
            ]
          : []),
        ...(cleared > 0
          ? [`${capitalised(numberWord(cleared))} ${agree(cleared, 'is', 'are')} cleared.`]
          : []),
        `${counted(diarists, 'paper ring')}, one a diarist; the higher, the likelier; a tick where each of the likelier stood before.`,
      ].join(' '),
    describeTruth: (newly: JudgedCount, anyway: JudgedCount, missed: number) =>
      `With the truth: newly given, ${number(newly.right)} rightly and ${number(newly.wrong)} wrongly; in the diaries already, ${number(anyway.right)} rightly and ${number(anyway.wrong)} wrongly; ${number(missed)} of them named by nobody.`,
    describeWithout: (
      name: string,
      isCounted: boolean,
      before: number,
      after: number,
      without: number,
    ) =>
      `${name} is taken out of the table${isCounted ? ', and the bulb is dark' : ''}. With them in: ${inWords(after)}. Before the posts: ${inWords(before)}. Without them: ${inWords(without)}.`,
  },
};

/** Suspects of one post by what became of their names. */
interface FieldCounts {
  diarists: number;
  newly: number;
  anyway: number;
  cleared: number;
  moved: number;
}

/** Of some names, how many are right. */
interface JudgedCount {
  right: number;
  wrong: number;
}
