import type { Truth } from '$lib/engine/engine';
import type { ExampleId } from '$lib/words/en/examples';

/** One post of an example, what it published, and what became of the names a stranger gave for it. */
export interface PostOutcome {
  /** As it is worded in English. */
  sentence: string;
  /** Subscribers whom it speaks of. */
  members: number;
  /** Names given, held against the truth; all posts of the example are read together. */
  score: Truth['scores'][number];
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
  /** Subscribers in the last post whom no earlier one counts; all of them if it is the only one. */
  newcomers: number;
}
