import type { Defence, Repair } from '../../engine/repair/Repair';
import type { WithheldReason } from '../../engine/repair/RepairedFeed';
import { agree } from './agree';
import {
  bits,
  capitalised,
  counted,
  countedWord,
  listed,
  number,
  numberWord,
  percent,
  trimmed,
} from './numbers';
import { inWords } from './odds';
import { howMany } from './together';

const diarists = (count: number) => countedWord(count, 'diarist');

const noneOr = (count: number) => (count === 0 ? 'none' : numberWord(count));
/** "eleven rightly, none wrongly"; of nobody: "none". */
const judged = ({ right, wrong }: { right: number; wrong: number }) =>
  right + wrong === 0 ? 'none' : `${noneOr(right)} rightly, ${noneOr(wrong)} wrongly`;

/** Fewer bits are nothing: the dice of the stranger’s imagination may be off by as much. */
const SHOWN_FROM = 0.1;

/** What a post adds, of whomever it moves most: "4.0 bits about one diarist", "nothing about anybody". @param moved how many it moves by a bit or more */
export function sayAdded(most: number, moved: number): string {
  if (most >= 0.95)
    return moved > 1
      ? `up to ${bits(most)} bits about ${diarists(moved)}`
      : `${bits(most)} bits about one diarist`;
  if (moved > 0) return `${diarists(moved)} less suspected than before`;
  return most < SHOWN_FROM ? 'nothing about anybody' : `at most ${bits(most)} bits about anybody`;
}

/** ε to the finest that there can be. */
const epsilon = (value: number) => trimmed(value, 4);

/** A defence in words, as the end of "Marquee …". */
export function sayDefence(defence: Defence): string {
  switch (defence.kind) {
    case 'minimum':
      return `posts no number below ${number(defence.people)}`;
    case 'derivable':
      return `posts nothing from which a number below ${number(defence.people)} can be worked out`;
    case 'shares':
      return `posts no share of fewer than ${counted(defence.people, 'person')}`;
    case 'round':
      return defence.hiddenBelow > 0
        ? `rounds to the nearest ${number(defence.to)} and hides what is below ${number(defence.hiddenBelow)}`
        : `rounds to the nearest ${number(defence.to)}`;
    case 'rr3':
      return 'rounds to a multiple of 3 by dice';
    case 'noise':
      return `adds up to ${number(defence.spread)} either way${defence.isKeyed ? ', always the same for the same question' : ''}`;
    case 'geometric':
      return `adds noise of ε = ${epsilon(defence.epsilon)} to each number, until ${epsilon(defence.budget)} is spent`;
    case 'delay':
      return `waits ${counted(defence.days, 'day')}`;
    case 'window':
      return `speaks of whole ${defence.to === 'year' ? 'years' : `${defence.to}s`}`;
    case 'place':
      return 'names no town';
    case 'silence':
      return defence.posts === 'all'
        ? 'does not post'
        : `does not post ${number(defence.posts.length)} of them`;
  }
}

/** A whole repair in words: "rounds to the nearest 5, and names no town". */
export function sayRepair(repair: Repair): string {
  return listed(repair.map(sayDefence));
}

const REASONS: Record<WithheldReason, string> = {
  nobody: 'nobody would be left to speak of',
  silence: 'kept silent',
  tooFew: 'too few people',
  roundedAway: 'rounded away to nothing',
  derivable: 'with the posts before it, a small number could be worked out',
  shareOfFew: 'a share of too few',
  budgetSpent: 'the ε budget is spent',
  noMechanism: 'a record has no price in ε',
};

/** Every word of "What would have helped", "Safe to announce?" and "What each post added". */
export const mending = {
  title: 'What would have helped',
  before: 'Announce something first: there is nothing to mend.',
  lead: 'The same posts again, by a company that first thinks. The stranger knows every rule, and none of the dice.',
  sentence: {
    start: 'Before it posts, Marquee uses the rule of',
    and: ', rounds',
    noise: ', adds',
    window: ', speaks of',
    place: ', names',
    delay: ', waits',
    end: ', and posts',
  },
  labels: {
    preset: 'Whose minimum',
    round: 'Rounding',
    noise: 'Noise',
    window: 'Windows',
    place: 'Places',
    delay: 'Delay',
    silence: 'Silence',
  },
  presets: { none: 'nobody in particular' },
  round: {
    none: 'nothing',
    '5': 'to the nearest 5',
    '10': 'to the nearest 10',
    rr3: 'to threes by dice',
  },
  noise: {
    none: 'no noise',
    keyed: 'up to 2, the same for the same question',
    fresh: 'up to 2, fresh every time',
    e1: 'noise of ε 1, budget 5',
    e03: 'noise of ε 0.3, budget 3',
    e01: 'noise of ε 0.1, budget 1',
  },
  window: { none: 'any days', week: 'whole weeks', month: 'whole months', year: 'the whole year' },
  place: { none: 'towns', town: 'no town' },
  delay: { none: 'for nothing', '7': 'a week', '30': 'a month' },
  silence: { none: 'all of it', last: 'all but the last', all: 'nothing' },
  dice: 'Throw the dice again',
  trying: 'The stranger reads the mended posts…',
  nothing: 'Choose a defence, and the attack runs again on what it leaves.',
  /** Whom a post speaks of, after "one of": a sentence of its own where there are no plain words for it. */
  peopleOf: (sentence: string) =>
    sentence.startsWith('To the ')
      ? sentence.replace(/^To /, '')
      : `those of whom it was posted: ${sentence}`,
  person: {
    nobody: 'These posts pointed at nobody, so there is nobody to protect from them.',
    /** The one whom the posts pointed at. */
    one: (name: string, plain: number, repaired: number, before: number) =>
      `${name}: ${inWords(plain)} with the posts as they were, ${inWords(repaired)} under this repair, where the diary alone says ${inWords(before)}.`,
    silent: (name: string, plain: number, before: number) =>
      `${name}: ${inWords(plain)} with the posts as they were. This repair leaves no post, and so the diary alone, which says ${inWords(before)}.`,
    several: (pointed: number, still: number) =>
      `The posts pointed at ${diarists(pointed)}. Under this repair they point at ${still === 0 ? 'none of them' : still === pointed ? 'all of them still' : `${numberWord(still)} of them still`}.`,
    noPost: 'This repair leaves no post. Nobody is found in what is not said.',
    away: (count: number) => `${capitalised(diarists(count))} only became less likely.`,
    leftOut: (count: number) =>
      `${capitalised(numberWord(count))} more ${agree(count, 'was', 'were')} moved, but the posts and the mended ones hold too many numbers to be read together. Take some down.`,
    more: (count: number) =>
      count === 1
        ? 'One more whom they moved'
        : `${capitalised(numberWord(count))} more whom they moved`,
    otherSets: (name: string) => `${name} in the other sets of people`,
    ofPost: (people: string) => `Of being one of ${people}`,
    ofDifference:
      'Of being the one person who is left over when one number is taken from the other:',
    odds: (plain: number, repaired: number, before: number) =>
      `${inWords(plain)} as they were, ${inWords(repaired)} mended, ${inWords(before)} by the diary alone.`,
    bits: (plain: number, repaired: number) =>
      `${bits(plain)} bits from the posts as they were, ${bits(repaired)} mended.`,
    isMember: (isMember: boolean) =>
      isMember ? 'In truth they are one of them.' : 'In truth they are not one of them.',
    was: 'as they were',
    is: 'mended',
    key: 'Ring: the diary alone. Bar: what the posts add. Upright: what the stranger says then. Dotted: even odds.',
    ceiling: (most: number) => `ε lets nobody be moved by more than ${bits(most)} bits.`,
  },
  counts: {
    names: (before: number, after: number) =>
      `Newly named by the posts: ${before === 0 ? 'nobody' : numberWord(before)} before, ${after === 0 ? 'nobody' : numberWord(after)} after.`,
    moved: (before: number, after: number) =>
      `Moved by a bit or more: ${before === 0 ? 'nobody' : numberWord(before)} before, ${after === 0 ? 'nobody' : numberWord(after)} after.`,
    once: 'Everybody is counted once here, and once a post in the table.',
    rewritten:
      'Posts that are worded anew speak of other people; those counted after are named about these.',
    truth: (before: { right: number; wrong: number }, after: { right: number; wrong: number }) =>
      `In truth: before, ${judged(before)}; after, ${judged(after)}.`,
  },
  anyway: (count: number) =>
    `${capitalised(numberWord(count))} ${agree(count, 'stands in a diary', 'stand in their diaries')}; no rule about posts can help ${agree(count, 'there', 'them')}.`,
  anywayTruth: (names: { right: number; wrong: number }) => `In truth: ${judged(names)}.`,
  ledger: {
    title: 'What can still be worked out',
    reading: 'Subtracting the mended numbers…',
    none: 'The posts as they were pinned down no group that nobody posted.',
    left: (
      is: { least: number; largest: number } | null,
      was: { least: number; largest: number },
      isDifference: boolean,
    ) => {
      const where = isDifference ? 'left over' : 'in both';
      const before =
        was.least === was.largest
          ? `exactly ${number(was.least)}`
          : was.least === 0
            ? `at most ${number(was.largest)}`
            : `between ${number(was.least)} and ${number(was.largest)}`;
      if (is === null)
        return `How many are ${where} cannot be worked out any more; before it was ${before}.`;
      const many = `${capitalised(howMany(is.least, is.largest))} ${is.largest > 1 ? 'are' : 'is'} ${where}`;
      return is.least === was.least && is.largest === was.largest
        ? `${many}, as before.`
        : `${many}; before it was ${before}.`;
    },
    sum: (published: readonly string[], isDifference: boolean) =>
      published.join(isDifference ? ' − ' : ' and '),
    gone: 'not posted',
    reworded: 'other people',
    more: (count: number) =>
      count === 1
        ? 'One group more was pinned down before.'
        : `${capitalised(countedWord(count, 'group'))} more were pinned down before.`,
    now: (count: number) =>
      `Put together, the mended posts pin down ${count === 1 ? 'a group' : countedWord(count, 'group')} of their own:`,
    noise:
      'Noise has no last value: a number is further off than reckoned with here about once in a million.',
    conflict: 'The mended numbers contradict each other, so nothing follows from them.',
  },
  passes: (count: number, passed: number, of: number, stopped: readonly string[]) =>
    passed === of
      ? `${counted(count, 'person')}: all ${countedWord(of, 'minimum count')} in use let this post pass.`
      : passed === 0
        ? `${counted(count, 'person')}: none of the ${countedWord(of, 'minimum count')} in use lets this post pass.`
        : `${counted(count, 'person')}: ${passed === of - 1 ? 'all but one' : numberWord(passed)} of the ${countedWord(of, 'minimum count')} in use ${passed === of - 1 ? 'let' : agree(passed, 'lets', 'let')} this post pass; ${listed(stopped)} ${agree(stopped.length, 'stops', 'stop')} it.`,
  cost: (loss: number, withheld: number, rewritten: number) => {
    const parts = [
      withheld > 0 ? `${percent(withheld)} of the posts are not posted` : '',
      rewritten > 0 ? `${percent(rewritten)} are worded anew` : '',
    ].filter((part) => part !== '');
    return `The story loses ${percent(loss)}${parts.length ? `: ${parts.join(', ')}` : ''}.`;
  },
  epsilon: (spent: number) => `ε spent: ${epsilon(spent)}.`,
  contradiction:
    'The mended numbers fit no base that the stranger believes in, so nothing is concluded from them.',
  table: {
    title: 'Post by post',
    post: 'Post',
    was: 'Was',
    is: 'Is',
    before: 'Newly named before',
    after: 'after',
    anyway: (count: number) => `${number(count)} anyway`,
    truth: (right: number, wrong: number) => `${number(right)} right, ${number(wrong)} wrong`,
    withheld: (reason: WithheldReason) => `not posted: ${REASONS[reason]}`,
  },

  desk: {
    title: 'Safe to announce?',
    lead: 'The editor’s desk: the sentence on the board, in the light of everything that is out already.',
    ask: 'Ask before you post',
    risk: 'Nobody may newly be given away with more than',
    risks: { '0.5': 'even odds', '0.25': '1 in 4', '0.1': '1 in 10', '0.05': '1 in 20' },
    noDraft: 'There is no sentence on the board.',
    isUp: 'The sentence on the board is out already. Change it, and ask again.',
    asking: 'Trying this post on the stranger…',
    stop: 'Stop',
    stale: 'The sentence, the posts or the risk have changed since.',
    nothing: 'Nobody matches: there is nothing to announce, and nothing to fear.',
    safe: 'Yes. This post gives nobody away.',
    safeStill: 'Yes. This post gives nobody further away.',
    risky: (count: number) =>
      count === 1
        ? 'No. This post gives somebody away.'
        : `No. This post gives ${diarists(count)} away.`,
    adds: (most: number, odds: { from: number; to: number } | null, name: string) =>
      odds
        ? `This post adds ${bits(most)} bits about ${name}: ${inWords(odds.from)} becomes ${inWords(odds.to)}.`
        : `This post adds ${most < SHOWN_FROM ? 'nothing' : `at most ${bits(most)} bits`} about anybody.`,
    about: (people: string) => `Of being one of ${people}`,
    anyway: (count: number) =>
      `${capitalised(numberWord(count))} ${agree(count, 'stands in a diary', 'stand in their diaries')} anyway, with this post or without it.`,
    earlier: (name: string, odds: number) =>
      `The posts before it have given somebody away already (${name}, ${inWords(odds)}); what is asked of this one is that it give away nobody else, and make no other surer.`,
    cheapest: (repair: string) => `The cheapest that would do: Marquee ${repair}.`,
    reads: 'It would read:',
    left: (loss: number, most: number) =>
      `That costs ${percent(loss)} of the story, and adds ${most < SHOWN_FROM ? 'nothing' : `${bits(most)} bits at most`} about anybody.`,
    none: 'No repair keeps this story. The safe way to say it is not to.',
    tried: (count: number) =>
      `${capitalised(numberWord(count))} ${agree(count, 'repair was', 'repairs were')} tried and did not do`,
    triedRow: (repair: string, given: { bits: number; odds: number } | null) =>
      given === null
        ? `${capitalised(repair)}: then it cannot be posted`
        : `${capitalised(repair)}: still ${bits(given.bits)} bits about one diarist, ${inWords(given.odds)}`,
  },

  weights: {
    title: 'What each post added',
    lead: 'In the order in which they went up: each post after those before it. So the parts add up. Beside it what a post would add alone, and what the others add without it.',
    ask: 'Take each down in turn',
    asking: 'Reading the feed without each post…',
    added: (most: number, moved: number) => capitalised(sayAdded(most, moved)),
    most: (name: string, from: number, to: number) =>
      `${name}: ${inWords(from)} became ${inWords(to)}.`,
    alone: (alone: number, rest: number) =>
      `Alone it would add ${bits(alone)} bits; the others add ${bits(rest)} without it.`,
    newly: (withIt: number, without: number) =>
      `Newly named by the feed: ${withIt === 0 ? 'nobody' : numberWord(withIt)} with it, ${without === 0 ? 'nobody' : numberWord(without)} without it.`,
    split: 'Who was moved, post by post, in bits',
    person: 'Diarist',
    post: (index: number) => `Post ${number(index + 1)}`,
    sum: 'Together',
    sets: 'Each by the people of the post about which they are moved most.',
    more: (count: number) =>
      `${capitalised(numberWord(count))} more ${agree(count, 'was', 'were')} moved less.`,
  },
  /** Beside a post that is up. */
  row: {
    adds: (most: number, moved: number) => sayAdded(most, moved),
    nothing: 'nothing about those who moved',
    little: (most: number) =>
      most < SHOWN_FROM ? 'nothing about anybody' : 'less than a bit about anybody',
  },
};
