import {
  AGE_BANDS,
  DEVICES,
  PLANS,
  type Announcement,
  type Deed,
  type People,
  type Predicate,
} from '../announce/announcement';
import { publish } from '../announce/publish';
import { withTimes } from '../announce/withTimes';
import type { Base } from '../base/Base';
import { EngineError } from '../EngineError';
import type { Random } from '../random/Random';
import { drawNumber } from './drawNumber';
import { drawMeasure, drawTitles, drawWhen } from './drawParts';
import { isKept } from './isKept';

/** Feeds that may be thrown away before the base is given up (of four posts, about one in ten is kept), and relations drawn for one. */
const MOST_SUBJECTS = 4000;
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
 * apart, a few of those, a drill-down, a town and everywhere, a small and a large number. A feed is drawn whole, its numbers first, and then kept or
 * thrown away whole by what it would publish: to mend one post of it until it fits would tell what the others do not say (`drawByCount`).
 * Looks at counts alone, never at who keeps a diary.
 * @param size how many posts, at least 1
 * @returns so many posts about somebody, none twice; none if the base holds no such subject
 */
export function drawRelated(base: Base, random: Random, size: number): Announcement[] {
  for (let tries = 0; tries < MOST_SUBJECTS; tries++) {
    const feed = drawAboutOne(base, random, size);
    if (feed !== null) return feed;
  }
  return [];
}

/** What one feed is about, and the largest number that its next post may hold; null: whatever the window allows. */
interface Subject {
  deed: Deed;
  most: number | null;
}

/** Null if it is thrown away. */
function drawAboutOne(base: Base, random: Random, size: number): Announcement[] | null {
  const deed = {
    what: drawTitles(base, random),
    when: drawWhen(random),
    times: drawMeasure(random),
  };
  const subject: Subject = { deed, most: null };
  const feed = new Map<string, Announcement>();
  let fewest = Infinity;
  for (let tries = 0; tries < MOST_RELATIONS && feed.size < size; tries++) {
    const relation = RELATIONS[random.below(RELATIONS.length)];
    for (const post of postsOf(base, relation, subject, random)) {
      if (feed.size === size) break;
      const count = countOf(base, post);
      if (count === 0) return null;
      fewest = Math.min(fewest, count);
      feed.set(JSON.stringify(post), named(post, count));
    }
  }
  return feed.size === size && isKept(fewest, random) ? [...feed.values()] : null;
}

/** The posts of one relation about a subject; none where its window is too short. */
function postsOf(base: Base, relation: Relation, subject: Subject, random: Random): Announcement[] {
  const { from, to } = subject.deed.when;
  const town = { town: random.below(Math.min(LARGEST_TOWNS, base.catalogue.townShare.length)) };
  const once = withTimes(subject.deed, 1);
  switch (relation) {
    case 'nested': {
      if (to - from + 1 < FEWEST_DAYS) return [];
      const deed = numbered(subject, random);
      const last = from + 1 + random.below(to - from - 1);
      return [count(whoDid(upTo(deed, last))), count(whoDid(deed))];
    }
    case 'subtraction': {
      const { least, most } = DAYS_BETWEEN;
      if (to - from + 1 < FEWEST_DAYS) return [];
      const deed = numbered(subject, random);
      const earlier = upTo(deed, to - least - random.below(most - least + 1));
      return [count(whoDid(earlier)), count(whoDid(deed))];
    }
    case 'ofThose': {
      const other = {
        what: drawTitles(base, random),
        when: drawWhen(random),
        times: drawMeasure(random),
      };
      const few = whoDid(withTimes(other, drawNumber(other, random)));
      return [count(whoDid(once)), count(few, whoDid(once))];
    }
    case 'drillDown': {
      const ageBand = { ageBand: random.below(AGE_BANDS.length) };
      const last =
        random.below(2) === 0
          ? { plan: random.below(PLANS.length) }
          : { device: random.below(DEVICES.length) };
      const neighbours = whoDid(once, town);
      const ofOneAge = whoDid(once, { ...town, ...ageBand });
      return [
        count(neighbours),
        count({ people: ageBand, did: [] }, neighbours),
        count({ people: last, did: [] }, ofOneAge),
      ];
    }
    case 'townAndAll': {
      const deed = numbered(subject, random);
      return [count(whoDid(deed)), count(whoDid(deed, town))];
    }
    case 'smallAndLarge': {
      const deed = numbered(subject, random);
      return [{ kind: 'pair', who: whoDid(deed), other: whoDid(once), quip: '' }];
    }
  }
}

/** The subject’s deed with a number. The next is no larger, so that somebody did that as well: a feed would else seldom hold together. */
function numbered(subject: Subject, random: Random): Deed {
  const { deed, most } = subject;
  subject.most = most === null ? drawNumber(deed, random) : 1 + random.below(most);
  return withTimes(deed, subject.most);
}

function upTo(deed: Deed, last: number): Deed {
  return { ...deed, when: { ...deed.when, to: last } };
}

function whoDid(deed: Deed, people: People = {}): Predicate {
  return { people, did: [deed] };
}

function count(who: Predicate, among?: Predicate): Announcement {
  return { kind: 'count', who, ...(among && { among }), quip: '' };
}

/** "Dear person" where a count is one and needs no other post to be read. */
function named(post: Announcement, count: number): Announcement {
  const isOne = post.kind === 'count' && post.among === undefined && count === 1;
  return isOne ? { kind: 'one', who: post.who, quip: '' } : post;
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
