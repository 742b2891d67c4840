import type { Announcement } from '../announce/announcement';
import { publish } from '../announce/publish';
import type { Reading } from '../attack/Reading';
import { revealTruth } from '../attack/revealTruth';
import type { Stranger } from '../attack/Stranger';
import type { Base } from '../base/Base';
import type { AttackResult, Publication, Suspect, Truth } from '../engine';
import type { StorySuspect } from './StoryFacts';

/** What a story is told from: a base, its stranger, and everybody’s diary. */
export interface Telling {
  base: Base;
  stranger: Stranger;
  /** The diary of each subscriber, −1 for none. Length `subscribers`. The truth. */
  personaOf: Int32Array;
}

/** Posts as they were attacked, and the truth about it. */
export interface ToldAttack {
  publications: Publication[];
  result: AttackResult;
  reading: Reading;
  truth: Truth;
}

/** Posts these, and attacks them together; then looks at the truth. */
export function attackPosts({ base, stranger }: Telling, posts: Announcement[]): ToldAttack {
  const publications = posts.map((post) => publish(base, post));
  const { result, reading } = stranger.attack(posts, publications);
  const truth = revealTruth(base, posts, publications, result);
  return { publications, result, reading, truth };
}

/** A suspect with the truth: who it is, and whether one of `members`. */
export function withTruth(
  { base }: Telling,
  suspect: Suspect,
  members: ArrayLike<number>,
): StorySuspect {
  const subscriber = base.diaries.subscriberOf[suspect.persona];
  const isRight = subscriber >= 0 && Array.prototype.includes.call(members, subscriber);
  return { ...suspect, subscriber, isRight };
}
