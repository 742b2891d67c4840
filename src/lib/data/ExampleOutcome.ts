import type { NameScore, PeopleScore } from '$lib/engine/attack/NameScore';
import type { ExampleId } from '$lib/words/en/examples';

/** One post of an example, what it published, and what became of the names about it. */
export interface PostOutcome {
  /** As it is worded in English. */
  sentence: string;
  /** Subscribers whom it speaks of. */
  members: number;
  /** Names given about it, held against the truth; all posts of the example are read together. */
  score: NameScore;
}

/** What the posts of an example do to one diarist, about one of them. Probabilities in [0, 1]. */
export interface MoveOutcome {
  /** Which post, from 0. */
  post: number;
  /** Whether it is about those whom two numbers leave over, the larger of them that of `post`; else about those whom the post speaks of. */
  isRest: boolean;
  /** From the diaries alone, and with the posts; the bits between. */
  beforeProbability: number;
  probability: number;
  postBits: number;
  /** Whether they are one of those. The truth. */
  isRight: boolean;
}

/** What the engine says of an example at the base and seed that the lab opens with. */
export interface ExampleOutcome {
  id: ExampleId;
  subscribers: number;
  /** Diarists, outsiders included. */
  personas: number;
  /** Candidates that the seeded search tried, the number it aimed at, and the one reached; as in `Example`. */
  tried: number;
  aim: number;
  reached: number;
  /** Oldest first; the last is the one on the board. */
  posts: PostOutcome[];
  /** Names over all posts of the example, everybody once. */
  people: PeopleScore;
  /** Every name newly given, by the post about which it moved most; the largest move first. */
  newly: MoveOutcome[];
  /** The largest move towards being one of those spoken of; null if nobody is suspected, before or after. */
  largest: MoveOutcome | null;
  /** Subscribers in the last post whom no earlier one counts; all of them if it is the only one. */
  newcomers: number;
}
