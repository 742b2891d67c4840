import type { SeriesRule } from '../../engine/combine/series/SeriesRule';
import { WEEK_DAYS } from '../../engine/constants';
import { dayName } from './dates';
import { agree } from './agree';
import {
  capitalised,
  counted,
  countedWord,
  decimal,
  number,
  numberWord,
  percent,
  trimmed,
} from './numbers';

/** Of a number that may be well below one: "0.02", "1.4", "12". */
const few = (value: number) =>
  value >= 10
    ? number(value)
    : value >= 0.1
      ? decimal(value, 1)
      : value >= 0.005
        ? decimal(value, 2)
        : 'next to 0';

/** "the week of 12 March". */
const week = (index: number) => `the week of ${dayName(WEEK_DAYS * index)}`;

/** "16 to 1", "1 to 4". @param bits log2 of the odds */
function odds(bits: number): string {
  const times = 2 ** Math.abs(bits);
  const said = times > 1e6 ? 'more than a million' : number(times);
  return bits >= 0 ? `${said} to 1` : `1 to ${said}`;
}

/** A counter as a sentence says it. */
interface SaidCounter {
  title: string;
  count: number | null;
  fans: number;
  expected: number;
}

function oneCounter({ title, count, fans, expected }: SaidCounter): string {
  const of = `the ${agree(fans, 'one fan', `${number(fans)} fans`)} of “${title}”`;
  return count === null
    ? `too few to list of ${of}`
    : `${number(count)} of ${of}, where ${few(expected)} would be ordinary`;
}

/** Every word of "Week by week". */
export const series = {
  label: 'Week by week',
  title: 'Week by week',
  lead: 'Every week Marquee publishes a chart for each title: what its fans watched that week. “Of the 210 people who have watched this, 1 watched that.” Nobody is named, and nobody needs to be. The stranger takes the titles that a film diary speaks of and follows their charts. When some other title moves on several of them at once, somebody who likes all of those has watched it.',
  source: {
    text: 'Calandrino, Kilzer, Narayanan, Felten & Shmatikov, “You Might Also Like: Privacy Risks of Collaborative Filtering”, 2011',
    href: 'https://doi.org/10.1109/SP.2011.40',
  },
  published: 'Marquee publishes',
  rule(rule: SeriesRule): string {
    switch (rule.kind) {
      case 'all':
        return 'every number';
      case 'top':
        return `only the ${number(rule.companions)} largest of each chart`;
      case 'least':
        return `only numbers of ${number(rule.people)} or more`;
      case 'noise':
        return `every number, with noise of ε = ${trimmed(rule.epsilon)}`;
    }
  },
  deal: 'Deal a diarist',
  another: 'Deal another',
  claimed: 'Somebody found out',
  unclaimed: 'Somebody who is not',
  stop: 'Stop',
  dealing: 'Reading diaries beside the charts…',
  passedOver: (count: number, isClaimed: boolean) =>
    count === 0
      ? ''
      : `Dice dealt ${counted(count, 'diarist')} before, about whom ${isClaimed ? 'nothing' : 'something'} is claimed.`,
  claim: (name: string, title: string, index: number) =>
    `${name} watched “${title}” in ${week(index)}, says the stranger.`,
  more: (claims: number, shown: number) =>
    claims === 1
      ? 'The diary never speaks of it.'
      : `That is one of ${numberWord(claims)} things that the stranger claims, and the diary never speaks of any of them.${shown < claims ? ` The ${numberWord(shown)} surest are shown.` : ''}`,
  nothing: (name: string, known: number) =>
    known === 0
      ? `The diary of ${name} is empty: there is nothing to follow.`
      : `Nothing stands out about ${name}, who writes about ${counted(known, 'title')}: nothing that moves on their charts could not as well be somebody else.`,
  nearest: (title: string, index: number, bits: number) =>
    `The nearest thing to a claim: “${title}” in ${week(index)}, at odds of ${odds(bits)}. That is too little to say it.`,
  toldLater: (count: number) =>
    count === 0
      ? ''
      : `${capitalised(numberWord(count))} more ${count === 1 ? 'was' : 'were'} clear before the diary itself told; ${count === 1 ? 'that is' : 'those are'} not counted.`,
  /** @param counters the ones that say most, at least one */
  why: (title: string, index: number, viewers: number, counters: SaidCounter[]) =>
    `In ${week(index)} ${viewers === 1 ? 'one subscriber' : `${number(viewers)} subscribers`} watched “${title}”: ${counters.map(oneCounter).join('; ')}.`,
  conclusion: (followed: number, name: string, bits: number) =>
    `${
      followed === 1
        ? `It looks like somebody who has watched that, and ${name} writes about it.`
        : `It looks like somebody who has watched ${followed === 2 ? 'both' : `all ${numberWord(followed)}`}, and ${name} writes about ${followed === 2 ? 'both' : `all ${numberWord(followed)}`}.`
    } All the charts followed come to odds of ${odds(bits)}.`,
  which: 'Look at',
  option: (title: string, index: number, isClaimed: boolean) =>
    `“${title}”, ${week(index)}${isClaimed ? '' : ' (not claimed)'}`,
  chart: (rows: number, title: string, index: number) =>
    `${counted(rows, 'chart')} of titles from the diary, week by week: how many of the fans watched “${title}”. ${capitalised(week(index))} is marked. The table says the same of that week.`,
  key: {
    count: 'fans who watched it that week',
    known: 'the diary first speaks of the title',
    week: 'the week of the claim',
    truth: 'watched, in truth',
  },
  weekLabel: (index: number) => dayName(WEEK_DAYS * index),
  table: (title: string, index: number) => `“${title}” on the charts of ${week(index)}`,
  columns: {
    title: 'From the diary',
    fans: 'Fans',
    count: 'Watched it',
    expected: 'Ordinarily',
    bits: 'Bits',
  },
  few,
  notListed: 'not listed',
  prior: 'Before any chart: anybody might have watched it',
  sum: 'Together',
  inTruth: 'With the truth beside it',
  truth(name: string, title: string, claimed: number, isSubscriber: boolean, watchedIn: number[]) {
    if (!isSubscriber)
      return `In truth ${name} does not subscribe to Marquee at all: the charts moved for somebody else.`;
    if (watchedIn.includes(claimed)) return `In truth ${name} did watch “${title}” in that week.`;
    return watchedIn.length === 0
      ? `In truth ${name} never watched “${title}”.`
      : `In truth ${name} did watch “${title}”, but in ${week(watchedIn[0]!)}.`;
  },
  truthOfAll: (right: number, claims: number) =>
    claims === 0 ? '' : `Of ${countedWord(claims, 'claim')}, ${numberWord(right)} right.`,
  yield: {
    title: 'How often does it work?',
    ask: (diarists: number) => `Try it on ${counted(diarists, 'diarist')}`,
    asking: 'Following the charts for everybody…',
    verdict: (each: number, share: number) =>
      `The stranger makes ${few(each)} claims a diarist, and ${percent(share)} of them are right.`,
    none: 'The stranger claims nothing about anybody.',
    about: (diarists: number, all: number) =>
      `They are about ${number(diarists)} of the ${counted(all, 'diarist')}. One claim a title at most, right only if it was watched in that very week; about diarists who subscribe elsewhere every claim is wrong. What a diary tells later is left out.`,
    chart: (atHalf: string, atNine: string) =>
      `Share of claims that are right against claims a diarist, weaker and weaker ones taken in: ${atNine} at nine in ten right, ${atHalf} at one in two.`,
    x: 'claims a diarist',
    y: 'right',
    caption: 'Where the stranger stops',
    columns: { where: 'Stops', each: 'Claims a diarist', right: 'Right' },
    atAccuracy: (accuracy: number) => `at ${percent(accuracy)} right`,
    asHere: 'as here',
    never: 'not to be had',
    each: few,
    percent,
    compare:
      'On LibraryThing the authors inferred 58 a user at 50% accuracy and 6 at 90%: another service, other lists, longer histories.',
  },
};
