import type { Announcement } from '../announce/announcement';
import { nameKind } from '../attack/nameKind';
import { NAMED_FROM } from '../constants';
import { applyRepair } from '../repair/applyRepair';
import { attackRepaired } from '../repair/attackRepaired';
import type { Repair } from '../repair/Repair';
import { trueNumbersOf } from '../repair/TrueNumbers';
import { namesIn } from './namesIn';
import type { StoryRepairedPost } from './StoryFacts';
import type { Telling } from './Telling';

/** Seed of the company’s dice and key: the first; not chosen for its effect. */
const DICE = 1;
const WITHHELD: StoryRepairedPost = {
  published: [null],
  named: 0,
  right: 0,
  innocents: 0,
  newly: 0,
  surestProbability: 0,
};

/** A post under a repair, as it would be published, and what the stranger who knows the repair makes of it. */
export function tellRepaired(
  telling: Telling,
  repair: Repair,
  post: Announcement,
): StoryRepairedPost {
  const { base, stranger } = telling;
  const feed = applyRepair(repair, [post], trueNumbersOf(base), DICE);
  const attacked = attackRepaired(base, stranger, feed);
  if (!attacked) return WITHHELD;
  const { named, right, innocents, newly } = namesIn(attacked.truth.scores[0]);
  const surestProbability = attacked.result.suspects[0]?.probability ?? 0;
  const published = [feed.posts[0].publication.numbers[0]];
  return { published, named, right, innocents, newly, surestProbability };
}

/** The pair under a repair: names given for whoever is in the second crowd and not in the first. @param subscriber who that is */
export function tellRepairedPair(
  { base, stranger }: Telling,
  repair: Repair,
  posts: [Announcement, Announcement],
  subscriber: number,
): StoryRepairedPost {
  const feed = applyRepair(repair, posts, trueNumbersOf(base), DICE);
  const published = posts.map((_, i) => {
    const post = feed.posts.find(({ post }) => post === i);
    return post?.publication.numbers[0] ?? null;
  });
  if (feed.posts.length < posts.length) return { ...WITHHELD, published };
  const { reading } = stranger.attack(feed.announcements, feed.publications, feed.claims);
  const claimOf = (post: number) => feed.claims.findIndex((claim) => claim.announcement === post);
  const cell = { plus: [claimOf(1)], minus: [claimOf(0)] };
  const [was, is] = [reading.before(cell), reading.chances(cell)];
  const { personas, subscriberOf } = base.diaries;
  let surestProbability = 0;
  let named = 0;
  let right = 0;
  let newly = 0;
  for (let persona = 0; persona < personas; persona++) {
    const probability = is(persona);
    surestProbability = Math.max(surestProbability, probability);
    if (probability < NAMED_FROM) continue;
    named++;
    newly += Number(nameKind(was(persona), probability) === 'newly');
    right += Number(subscriberOf[persona] === subscriber);
  }
  return { published, named, right, innocents: named - right, newly, surestProbability };
}
