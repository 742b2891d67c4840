import { PARTS, type Announcement } from '../announce/announcement';
import { claimsOf } from '../announce/claimsOf';
import { whoDid } from '../announce/examples/candidate';
import { chartedTitles } from '../base/chartedTitles';
import { DAYS, NAMED_FROM } from '../constants';
import { readCell } from '../desk/readCell';
import type { StoryFacts } from './StoryFacts';
import { attackPosts, reviewsOf, withTruth, type Telling } from './Telling';

/** Fewest that the first post counts. ASSUMPTION: more than any audience that a poster would think of as somebody. */
const CROWD = 100;
/** The later post counts up to one of the last so many days of the year; the earlier one to one of so many days before it. */
const LAST_DAYS = 31;
const MOST_DAYS_APART = 3;

/**
 * Two counts of one crowd, some days apart, that leave exactly one person, who keeps a diary that reviews the title. Chosen for its effect, and
 * the story says so: it looks at all such pairs, counts them, and takes the first in a stated order (most watched title, latest days first).
 * Whether the stranger then names anybody is not looked at.
 */
export function tellThePair(telling: Telling) {
  const { base, personaOf } = telling;
  const titles = chartedTitles(base.catalogue, (title) => base.catalogue.sensitivity[title] === 0);
  const found = { pairTried: 0, pairsOfOne: 0, pairsOfDiarist: 0 };
  let first: { title: number; earlier: number; later: number; subscriber: number } | null = null;
  for (const title of titles) {
    const { newOn, someoneOn, seenBy } = firstViewings(telling, title);
    for (let later = DAYS - 1; later >= DAYS - LAST_DAYS; later--)
      for (let apart = 1; apart <= MOST_DAYS_APART; apart++) {
        if (seenBy[later - apart] < CROWD) continue;
        found.pairTried++;
        let left = 0;
        let subscriber = -1;
        for (let day = later - apart + 1; day <= later; day++) {
          left += newOn[day];
          if (newOn[day] > 0) subscriber = someoneOn[day];
        }
        if (left !== 1) continue;
        found.pairsOfOne++;
        const persona = personaOf[subscriber];
        if (persona < 0 || reviewsOf(base, persona, title) === 0) continue;
        found.pairsOfDiarist++;
        first ??= { title, earlier: later - apart, later, subscriber };
      }
  }
  return first
    ? tellFound(telling, first, found)
    : { pair: null, names: { right: 0, innocents: 0 }, figures: noFigures(found) };
}

function tellFound(
  telling: Telling,
  {
    title,
    earlier,
    later,
    subscriber,
  }: { title: number; earlier: number; later: number; subscriber: number },
  found: { pairTried: number; pairsOfOne: number; pairsOfDiarist: number },
) {
  const { base } = telling;
  const until = (to: number, quip: string): Announcement => ({
    kind: 'count',
    who: whoDid({ what: { title }, when: { from: 0, to }, times: { atLeast: 1 } }),
    quip,
  });
  const posts: [Announcement, Announcement] = [
    until(earlier, 'Early birds.'),
    until(later, 'And stragglers.'),
  ];
  const { publications, reading } = attackPosts(telling, posts);
  const claims = posts.flatMap((post, i) => claimsOf(post, publications[i], i));
  const cell = { plus: [1], minus: [0] };
  const view = readCell(base, claims, reading, cell, 1);
  const surest = view.suspects[0];
  const named = view.suspects.filter(({ probability }) => probability >= NAMED_FROM);
  const right = named.filter(
    ({ persona }) => base.diaries.subscriberOf[persona] === subscriber,
  ).length;
  /** How sure of the same persona if one of the posts had kept its number to itself. */
  const withoutNumber = (silent: number) => {
    const loose = claims.map((claim, i) =>
      i === silent ? { ...claim, least: 0, most: base.subscribers } : claim,
    );
    const alone = telling.stranger.read(posts, publications, loose);
    return surest ? alone.cellProbability(cell, surest.persona) : 0;
  };
  const suspect = surest ? withTruth(telling, surest, [subscriber]) : null;
  const pair: StoryFacts['pair'] = { posts, subscriber, suspect };
  return {
    pair,
    names: { right, innocents: named.length - right },
    figures: {
      ...noFigures(found),
      pairFirst: publications[0].count,
      pairSecond: publications[1].count,
      pairLeft: view.parts.firstOnly,
      pairNeither: view.parts.neither,
      pairBeforeProbability: suspect?.diaryProbability ?? 0,
      pairAloneProbability: Math.max(withoutNumber(0), withoutNumber(1)),
      pairProbability: suspect?.probability ?? 0,
      pairIsRight: Number(suspect?.isRight ?? false),
    },
  };
}

function noFigures(found: { pairTried: number; pairsOfOne: number; pairsOfDiarist: number }) {
  const none = { pairFirst: 0, pairSecond: 0, pairLeft: 0, pairNeither: 0 };
  return {
    ...found,
    ...none,
    pairBeforeProbability: 0,
    pairAloneProbability: 0,
    pairProbability: 0,
    pairIsRight: 0,
  };
}

/** How many watched a title for the first time on each day, one of them, and how many had watched it by then. */
function firstViewings({ base }: Telling, title: number) {
  const newOn = new Int32Array(DAYS);
  const someoneOn = new Int32Array(DAYS).fill(-1);
  let viewer = -1;
  for (let i = base.titleOffsets[title]; i < base.titleOffsets[title + 1]; i++) {
    if (base.viewedBy[i] === viewer) continue;
    viewer = base.viewedBy[i];
    const day = (base.viewedAt[i] / PARTS.length) | 0;
    newOn[day]++;
    someoneOn[day] = viewer;
  }
  let viewers = 0;
  const seenBy = newOn.map((people) => (viewers += people));
  return { newOn, someoneOn, seenBy };
}
