import {
  AGE_BANDS,
  DEVICES,
  PLANS,
  type Announcement,
  type Deed,
  type People,
  type Predicate,
} from '../announce/announcement';
import { compilePredicate, countMatching } from '../announce/count';
import { publish } from '../announce/publish';
import { withTimes } from '../announce/withTimes';
import type { Base } from '../base/Base';
import { EngineError } from '../EngineError';
import type { Random } from '../random/Random';
import { aimAtTarget } from './aimAtTarget';
import { drawMeasure, drawTitles, drawWhen } from './drawParts';

/** Subjects that may come to nothing before a feed is given up, and relations tried on one subject. */
const MOST_SUBJECTS = 40;
const MOST_RELATIONS = 24;
/** Fewest days of a window that can still be cut into smaller ones. */
const FEWEST_DAYS = 4;
/** Subtraction: the earlier of two counts stops so many days before the later one, at least and at most. */
const DAYS_BETWEEN = { least: 1, most: 3 };
/** Towns of drill-downs and of "in Saltby, and everywhere" are among the largest. */
const LARGEST_TOWNS = 12;

/** How posts of one feed hang together; each as often as the next. */
export const RELATIONS = [
  'nested',
  'subtraction',
  'ofThose',
  'drillDown',
  'townAndAll',
  'smallAndLarge',
] as const;
/** One of RELATIONS. */
export type Relation = (typeof RELATIONS)[number];

/**
 * Draws posts that speak of one subject and hang together as in the combining attacks: windows inside windows, two counts a few days
 * apart, a few of those, a drill-down, a town and everywhere, a small and a large number. Looks at counts alone, never at who keeps a diary.
 * @param size how many posts, at least 1
 * @returns so many posts about somebody, none twice; fewer only if the base holds no such subject
 */
export function drawRelated(base: Base, random: Random, size: number): Announcement[] {
  let largest: Announcement[] = [];
  for (let tries = 0; tries < MOST_SUBJECTS && largest.length < size; tries++) {
    const feed = drawAboutOne(base, random, size);
    if (feed.length > largest.length) largest = feed;
  }
  return largest;
}

function drawAboutOne(base: Base, random: Random, size: number): Announcement[] {
  const subject: Deed = {
    what: drawTitles(base, random),
    when: drawWhen(random),
    times: drawMeasure(random),
  };
  const feed = new Map<string, Announcement>();
  for (let tries = 0; tries < MOST_RELATIONS && feed.size < size; tries++) {
    const relation = RELATIONS[random.below(RELATIONS.length)];
    for (const post of draw(base, relation, subject, random))
      if (feed.size < size) feed.set(JSON.stringify(post), post);
  }
  return [...feed.values()];
}

/** The posts of one relation about a subject; none if somewhere nobody is left. */
function draw(base: Base, relation: Relation, subject: Deed, random: Random): Announcement[] {
  const aimed = aimAtTarget(base, {}, subject, random);
  if (aimed === null) return [];
  const [deed] = aimed.who.did;
  const posts = postsOf(base, relation, deed, random);
  return posts.every((post) => countOf(base, post) > 0) ? posts : [];
}

function postsOf(base: Base, relation: Relation, deed: Deed, random: Random): Announcement[] {
  const { from, to } = deed.when;
  const upTo = (last: number): Deed => ({ ...deed, when: { ...deed.when, to: last } });
  const town = { town: random.below(Math.min(LARGEST_TOWNS, base.catalogue.townShare.length)) };
  switch (relation) {
    case 'nested': {
      if (to - from + 1 < FEWEST_DAYS) return [];
      const last = from + 1 + random.below(to - from - 1);
      return [count(base, whoDid(upTo(last))), count(base, whoDid(deed))];
    }
    case 'subtraction': {
      const { least, most } = DAYS_BETWEEN;
      if (to - from + 1 < FEWEST_DAYS) return [];
      const earlier = upTo(to - least - random.below(most - least + 1));
      return [count(base, whoDid(earlier)), count(base, whoDid(deed))];
    }
    case 'ofThose': {
      const crowd = whoDid(withTimes(deed, 1));
      const other: Deed = {
        what: drawTitles(base, random),
        when: drawWhen(random),
        times: drawMeasure(random),
      };
      const few = aimAtTarget(base, {}, other, random, crowd);
      return few ? [count(base, crowd), count(base, few.who, crowd)] : [];
    }
    case 'drillDown': {
      const ageBand = { ageBand: random.below(AGE_BANDS.length) };
      const last =
        random.below(2) === 0
          ? { plan: random.below(PLANS.length) }
          : { device: random.below(DEVICES.length) };
      const neighbours = whoDid(withTimes(deed, 1), town);
      const ofOneAge = whoDid(withTimes(deed, 1), { ...town, ...ageBand });
      return [
        count(base, neighbours),
        count(base, { people: ageBand, did: [] }, neighbours),
        count(base, { people: last, did: [] }, ofOneAge),
      ];
    }
    case 'townAndAll':
      return [count(base, whoDid(deed)), count(base, whoDid(deed, town))];
    case 'smallAndLarge': {
      const other = whoDid(withTimes(deed, 1));
      return [{ kind: 'pair', who: whoDid(deed), other, quip: '' }];
    }
  }
}

function whoDid(deed: Deed, people: People = {}): Predicate {
  return { people, did: [deed] };
}

/** A count, as "dear person" where it is one and needs no other post to be read. */
function count(base: Base, who: Predicate, among?: Predicate): Announcement {
  if (among) return { kind: 'count', who, among, quip: '' };
  const found = countMatching(base, compilePredicate(who, base.catalogue));
  return { kind: found === 1 ? 'one' : 'count', who, quip: '' };
}

/** How many people the smallest number of a post is about; nobody, where a window became too short for what was done in it. */
function countOf(base: Base, post: Announcement): number {
  try {
    return publish(base, post).count;
  } catch (error) {
    if (error instanceof EngineError) return 0;
    throw error;
  }
}
