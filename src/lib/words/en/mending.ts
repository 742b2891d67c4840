import type { Defence, Repair } from '../../engine/repair/Repair';
import type { WithheldReason } from '../../engine/repair/RepairedFeed';
import { capitalised, counted, listed, number, numberWord, percent } from './numbers';
import { inWords } from './odds';

const people = (count: number) => `${numberWord(count)} ${count === 1 ? 'person' : 'people'}`;

/** A defence in words, as the end of "Marquee …". */
export function sayDefence(defence: Defence): string {
  switch (defence.kind) {
    case 'minimum':
      return `posts no number below ${number(defence.people)}`;
    case 'derivable':
      return `posts nothing from which a number below ${number(defence.people)} can be worked out`;
    case 'shares':
      return `posts no share of fewer than ${number(defence.people)} people`;
    case 'round':
      return defence.hiddenBelow > 0
        ? `rounds to the nearest ${number(defence.to)} and hides what is below ${number(defence.hiddenBelow)}`
        : `rounds to the nearest ${number(defence.to)}`;
    case 'rr3':
      return 'rounds to a multiple of 3 by dice';
    case 'noise':
      return `adds up to ${number(defence.spread)} either way${defence.isKeyed ? ', always the same for the same question' : ''}`;
    case 'geometric':
      return `adds noise of ε = ${defence.epsilon} to each number, until ${defence.budget} is spent`;
    case 'delay':
      return `waits ${counted(defence.days, 'day')}`;
    case 'window':
      return `speaks of whole ${defence.to === 'year' ? 'years' : `${defence.to}s`}`;
    case 'place':
      return 'names no town';
    case 'silence':
      return defence.posts === 'all'
        ? 'does not post'
        : `does not post ${counted(defence.posts.length, 'of them', 'of them')}`;
  }
}

/** A whole repair in words: "rounds to the nearest 5, and names no town". */
export function sayRepair(repair: Repair): string {
  const said = repair.map(sayDefence);
  return said.length < 2
    ? said.join('')
    : `${said.slice(0, -1).join(', ')} and ${said[said.length - 1]}`;
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
  result: (before: number, after: number) =>
    before === after
      ? before === 0
        ? 'Nobody was named before, and nobody is named now.'
        : `It changes nothing: ${people(before)} named before, as many after.`
      : `${capitalised(people(before))} named before, ${after === 0 ? 'none' : numberWord(after)} after.`,
  truth: (before: { right: number; wrong: number }, after: { right: number; wrong: number }) =>
    `In truth: before, ${numberWord(before.right)} rightly and ${numberWord(before.wrong)} wrongly; after, ${numberWord(after.right)} and ${numberWord(after.wrong)}.`,
  once: 'Everybody is counted once here, and once a post in the table.',
  passes: (count: number, passed: number, of: number, stopped: readonly string[]) =>
    passed === of
      ? `${counted(count, 'person', 'people')}: all ${numberWord(of)} minimum counts in use let this post pass.`
      : passed === 0
        ? `${counted(count, 'person', 'people')}: none of the ${numberWord(of)} minimum counts in use lets this post pass.`
        : `${counted(count, 'person', 'people')}: ${passed === of - 1 ? 'all but one' : numberWord(passed)} of the ${numberWord(of)} minimum counts in use let this post pass; ${listed(stopped)} ${stopped.length === 1 ? 'stops' : 'stop'} it.`,
  cost: (loss: number, withheld: number, rewritten: number) => {
    const parts = [
      withheld > 0 ? `${percent(withheld)} of the posts are not posted` : '',
      rewritten > 0 ? `${percent(rewritten)} are worded anew` : '',
    ].filter((part) => part !== '');
    return `The story loses ${percent(loss)}${parts.length ? `: ${parts.join(', ')}` : ''}.`;
  },
  epsilon: (spent: number) => `ε spent: ${Number(spent.toFixed(2))}.`,
  surest: (probability: number) => `The surest suspicion is now ${inWords(probability)}.`,
  contradiction:
    'The mended numbers fit no base that the stranger believes in, so nothing is concluded from them.',
  table: {
    title: 'Post by post',
    post: 'Post',
    was: 'Was',
    is: 'Is',
    before: 'Names before',
    after: 'after',
    truth: (right: number, wrong: number) => `${number(right)} right, ${number(wrong)} innocent`,
    withheld: (reason: WithheldReason) => `not posted: ${REASONS[reason]}`,
  },

  desk: {
    title: 'Safe to announce?',
    lead: 'The editor’s desk: the sentence on the board, in the light of everything that is out already.',
    ask: 'Ask before you post',
    risk: 'Nobody may be named with more than',
    risks: { '0.5': 'even odds', '0.25': '1 in 4', '0.1': '1 in 10', '0.05': '1 in 20' },
    noDraft: 'There is no sentence on the board.',
    isUp: 'The sentence on the board is out already. Change it, and ask again.',
    asking: 'Trying this post on the stranger…',
    stop: 'Stop',
    stale: 'The sentence, the posts or the risk have changed since.',
    nothing: 'Nobody matches: there is nothing to announce, and nothing to fear.',
    safe: (odds: number) =>
      `Yes. With this post up, the surest suspicion of anybody is ${inWords(odds)}.`,
    risky: (name: string, odds: number) =>
      `No. With this post up, a stranger says of ${name}: ${inWords(odds)}.`,
    earlier: (odds: number) =>
      `The posts before it already give somebody away (${inWords(odds)}); what is asked of this one is that it add no name of its own, and make no other surer.`,
    cheapest: (repair: string) => `The cheapest that would do: Marquee ${repair}.`,
    reads: 'It would read:',
    left: (loss: number, odds: number) =>
      `That costs ${percent(loss)} of the story, and leaves ${inWords(odds)} at most.`,
    none: 'No repair keeps this story. The safe way to say it is not to.',
    tried: (count: number) =>
      `${capitalised(numberWord(count))} ${count === 1 ? 'repair was' : 'repairs were'} tried and did not do`,
    triedRow: (repair: string, odds: number | null) =>
      odds === null
        ? `${capitalised(repair)}: then it cannot be posted`
        : `${capitalised(repair)}: still ${inWords(odds)}`,
  },

  weights: {
    title: 'What each post added',
    lead: 'The attack once more for each post, without it. No single one is to blame; together they are.',
    ask: 'Take each down in turn',
    asking: 'Reading the feed without each post…',
    post: 'Post',
    own: 'Surest name about itself',
    others: 'Names about the others',
    most: 'The surest of those',
    change: (without: number, withIt: number) =>
      `${number(without)} without it, ${number(withIt)} with it`,
    bits: (name: string, without: number, withIt: number, bits: string) =>
      `${name}: ${inWords(without)} without it, ${inWords(withIt)} with it (${bits} bits)`,
    surest: (name: string, odds: number) => `${name}, ${inWords(odds)}`,
    none: '–',
  },
};
