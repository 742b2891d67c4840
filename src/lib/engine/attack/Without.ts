import type { Publication } from '../engine';
import type { NameKind } from './nameKind';

/** A post as it would read on a table without one row. */
export interface PostWithout {
  /** Null: it would not be posted. */
  publication: Publication | null;
  /** Whether it reads as it does with them: the same numbers, titles and record. */
  isSame: boolean;
}

/** What one set of people would look like to the stranger without somebody’s row, beside what it does look like. */
export interface SetWithout {
  /** Index into the announcements attacked. */
  announcement: number;
  beforeProbability: number;
  probability: number;
  /** After the posts on the table without them. */
  withoutProbability: number;
  /** What the posts add, in bits; `particularBits` + `trendBits`. */
  postBits: number;
  /** What their own row gave away: after − after without. Null where that is all of it: the posts without them rule it out, or prove it. */
  particularBits: number | null;
  /** What would have been learnt anyway; null with `particularBits`. */
  trendBits: number | null;
  /** What would become of the name without them. */
  name: NameKind | null;
}

/** "Take them out of the table": the same posts, run on a table that lacks one row. The truth: only behind the switch. */
export interface Without {
  persona: number;
  /** Whose row that is; −1: they do not subscribe, and there is nothing to take out. */
  subscriber: number;
  /** As posted, by post. */
  posts: PostWithout[];
  /** By announcement that was published. */
  sets: SetWithout[];
  /** Those whom two numbers leave over, as `AttackResult.rests`; `announcement` is the one whose number is the larger. */
  rests: Array<SetWithout & { probabilities: Float64Array }>;
  /** Everybody’s probabilities without the row, as in `AttackResult`. */
  probabilities: Float64Array;
  /** Whether the posts without the row cannot all be true under the model; then nothing is learnt from them. */
  contradiction: boolean;
}
