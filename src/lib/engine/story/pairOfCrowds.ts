import { claimsOf } from '../announce/claimsOf';
import { findCrowdsOfDiarist } from '../announce/examples/findCrowdsOfDiarist';
import { NAMED_FROM } from '../constants';
import { readCell } from '../desk/readCell';
import type { StoryFacts } from './StoryFacts';
import { attackPosts, withTruth, type Telling } from './Telling';

const NO_FIGURES = {
  pairFirst: 0,
  pairSecond: 0,
  pairLeft: 0,
  pairNeither: 0,
  pairBeforeProbability: 0,
  pairAloneProbability: 0,
  pairProbability: 0,
  pairStartBits: 0,
  pairDiaryBits: 0,
  pairPostBits: 0,
  pairIsNewly: 0,
  pairIsRight: 0,
};

/**
 * The two counts that leave exactly one person, who keeps a diary (`findCrowdsOfDiarist`), and whom the stranger makes of them. Chosen for its effect,
 * and the story says so.
 */
export function tellThePair(telling: Telling) {
  const { base, personaOf } = telling;
  const found = findCrowdsOfDiarist(base, personaOf);
  const figures = {
    ...NO_FIGURES,
    pairTried: found.tried,
    pairsOfOne: found.leavingOne,
    pairsOfDiarist: found.leavingDiarist,
  };
  const { posts, subscriber } = found;
  if (!posts) return { pair: null, names: { right: 0, innocents: 0, newlyRight: 0 }, figures };
  const { publications, reading } = attackPosts(telling, posts);
  const claims = posts.flatMap((post, i) => claimsOf(post, publications[i], i));
  const cell = { plus: [1], minus: [0] };
  const view = readCell(base, claims, reading, cell);
  const surest = view.suspects[0];
  const named = view.suspects.filter(({ probability }) => probability >= NAMED_FROM);
  const right = named.filter(({ persona }) => base.diaries.subscriberOf[persona] === subscriber);
  /** How sure of the same persona if only one of the posts had said its number. */
  const alone = claims.map((claim) =>
    surest ? reading.otherwise([claim]).chances(cell)(surest.persona) : 0,
  );
  const suspect = surest ? withTruth(telling, surest, [subscriber]) : null;
  const pair: StoryFacts['pair'] = { posts, subscriber, suspect };
  return {
    pair,
    names: {
      right: right.length,
      innocents: named.length - right.length,
      newlyRight: right.filter(({ name }) => name === 'newly').length,
    },
    figures: {
      ...figures,
      pairFirst: publications[0].count,
      pairSecond: publications[1].count,
      pairLeft: view.parts.firstOnly,
      pairNeither: view.parts.neither,
      pairBeforeProbability: suspect?.beforeProbability ?? 0,
      pairAloneProbability: Math.max(...alone),
      pairProbability: suspect?.probability ?? 0,
      pairStartBits: suspect?.startBits ?? 0,
      pairDiaryBits: suspect?.diaryBits ?? 0,
      pairPostBits: suspect?.postBits ?? 0,
      pairIsNewly: Number(suspect?.name === 'newly'),
      pairIsRight: Number(suspect?.isRight ?? false),
    },
  };
}
