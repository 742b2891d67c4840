/** One published row: how many people of a group there are, and the median and mean of their number (their age, say). */
export interface Statistic {
  id: string;
  /** The group: by name of a trait, the index of the value that its people have. Empty: everybody. */
  group: Record<string, number>;
  /** null: suppressed, so unknown. */
  count: number | null;
  median: number | null;
  mean: number | null;
  /** Decimals to which the mean was rounded. */
  meanDecimals: number;
}

/** A trait that everybody has one value of. */
export interface Trait {
  name: string;
  values: string[];
}

/** The published tables of a block of few people, each with some traits and one whole number. */
export interface Table {
  people: number;
  /** Bounds of everybody’s number, both included. */
  number: { name: string; least: number; most: number };
  traits: Trait[];
  statistics: Statistic[];
  /** What everybody knows: people of this group have a number of at least so much. */
  rules: Array<{ group: Record<string, number>; least: number }>;
}

/** One person as reconstructed: index of the value of each trait, in the order of the traits, and the number. */
export interface PersonRecord {
  traits: number[];
  number: number;
}

/** Bases that fit a table. */
export interface Reconstruction {
  /** Each a list of people by number, then traits; no two the same. */
  solutions: PersonRecord[][];
  /** Whether these are all; otherwise the search stopped at its bound, and there are at least these. */
  isComplete: boolean;
}
