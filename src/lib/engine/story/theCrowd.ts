import type { Announcement } from '../announce/announcement';
import type { AttackResult, Example } from '../engine';
import { countReviews } from '../base/countReviews';
import { NAMED_FROM } from '../constants';
import { EngineError } from '../EngineError';
import { namesIn } from './namesIn';
import type { StoryFacts } from './StoryFacts';
import { attackPosts, withTruth, type Telling } from './Telling';

/** Suspects that are shown. */
const MOST_SHOWN = 4;
/** Significant digits of a probability on the ladder. */
const LADDER_DIGITS = 2;

/** The tweet carried over: whom it counts, who of them writes, whom the stranger names. @throws EngineError `nobody` if the search found none */
export function tellTheCrowd(telling: Telling, example: Example) {
  const { base } = telling;
  const { diaries } = base;
  const tweet = example.announcement;
  if (tweet === null)
    throw new EngineError(
      'nobody',
      'This world is too small for the story: nobody watched one film every day for so long. Take a larger one.',
    );
  const title = titleOf(tweet);
  const { result, reading, truth, publications } = attackPosts(telling, [tweet]);
  const [members] = truth.members;
  const [score] = truth.scores;
  const names = namesIn(score);
  const writers: number[] = [];
  for (let persona = 0; persona < diaries.personas; persona++)
    if (countReviews(base, persona, title) > 0) writers.push(persona);
  const isWriter = new Set(writers);
  const [memberPersonas] = truth.memberPersonas;
  const ofMembers = memberPersonas.map((persona) => diaries.subscriberOf[persona]);
  const rightly = result.suspects
    .filter(({ probability }) => probability >= NAMED_FROM)
    .map(({ persona }) => diaries.subscriberOf[persona])
    .filter((subscriber) => subscriber >= 0 && members.includes(subscriber));
  // Where nobody is suspected, the likeliest of all the same.
  const surest = result.suspects[0] ?? reading.suspect(0, likeliestOf(result.probabilities), true);
  return {
    tweet,
    crowd: Array.from(members),
    crowdDiarists: Array.from(ofMembers).sort((a, b) => a - b),
    crowdRight: rightly.sort((a, b) => a - b),
    crowdSuspects: result.suspects
      .slice(0, MOST_SHOWN)
      .map((suspect) => withTruth(telling, suspect, members)),
    crowdLadder: ladderOf(result),
    figures: {
      crowdCount: publications[0].count,
      crowdDays: daysOf(tweet),
      crowdTried: example.tried,
      crowdDiarists: memberPersonas.length,
      crowdDiaristsWriting: memberPersonas.filter((persona) => isWriter.has(persona)).length,
      crowdWriters: writers.length,
      crowdWritersOutside: writers.filter((persona) => diaries.subscriberOf[persona] < 0).length,
      crowdNamed: names.named,
      crowdRight: names.right,
      crowdInnocents: names.innocents,
      crowdMissed: score.missed,
      crowdNewly: names.newly,
      crowdNewlyRight: names.newlyRight,
      crowdNewlyWrong: names.newly - names.newlyRight,
      crowdMoved: score.moved.right + score.moved.wrong,
      crowdSurestStartProbability: surest.startProbability,
      crowdSurestBeforeProbability: surest.beforeProbability,
      crowdSurestProbability: surest.probability,
      crowdSurestStartBits: surest.startBits,
      crowdSurestDiaryBits: surest.diaryBits,
      crowdSurestPostBits: surest.postBits,
      crowdSurestAfterBits: surest.startBits + surest.diaryBits + surest.postBits,
      crowdSurestReviews: surest.reviews.length,
    },
  };
}

/** The title that a post about one title speaks of. @throws RangeError for another post */
export function titleOf(post: Announcement): number {
  const what = 'who' in post ? post.who.did[0]?.what : undefined;
  if (!what || !('title' in what))
    throw new RangeError('This post is about no single title; the story expects one.');
  return what.title;
}

function daysOf(post: Announcement): number {
  if (!('who' in post)) return 0;
  const { from, to } = post.who.did[0].when;
  return to - from + 1;
}

/** Who has the largest probability; the first of several. */
function likeliestOf(probabilities: Float64Array): number {
  return probabilities.indexOf(probabilities.reduce((most, each) => Math.max(most, each), 0));
}

/** All probabilities, alone and with the post, the largest with it first, rounded, with how many there are of each. */
function ladderOf({ before, probabilities }: AttackResult): StoryFacts['crowdLadder'] {
  const rounded = (probability: number) => Number(probability.toPrecision(LADDER_DIGITS));
  const rungs = Array.from(probabilities, (probability, persona): [number, number] => [
    rounded(before[persona]),
    rounded(probability),
  ]);
  const ladder: StoryFacts['crowdLadder'] = [];
  for (const [was, is] of rungs.sort(([a, b], [c, d]) => d - b || c - a)) {
    const last = ladder.at(-1);
    if (last?.[0] === was && last[1] === is) last[2]++;
    else ladder.push([was, is, 1]);
  }
  return ladder;
}
