import type { Reliability } from './measureReliability';

/** The least and the greatest value that is plausible, 95 %; null where too little is known for one. */
export type Between = [low: number, high: number] | null;

/** How far stated chances of one kind can be trusted. */
export interface Trust {
  suspects: number;
  ece: number;
  brier: number;
  decomposition: Pick<Reliability, 'miscalibration' | 'discrimination' | 'uncertainty'>;
  /** Mean of −ln of the probability given to what was so; suspects only. */
  logScore: number;
  /** By stated probability, in fixed bins. */
  reliability: Reliability['points'];
  /** Pooled by isotonic regression. */
  corp: Reliability['points'];
  atNinety: { count: number; right: number };
}

/**
 * Suspects whom posts moved by `MOVED_BITS` or more (`isMoved`), a person and a post each. What selects them is known to the stranger, so
 * of whoever says what can be trusted `observed` is `stated`, but for chance.
 */
export interface MovedSuspects {
  count: number;
  /** Bases that hold any. */
  worlds: number;
  /** Mean probability with the posts; means are null of nobody. */
  stated: number | null;
  /** Mean probability of the same suspects with the diaries alone: how many would be so if the posts told nothing. */
  before: number | null;
  /** Share of whom it was so. */
  observed: number | null;
  /**
   * By cluster bootstrap over bases; null if fewer than two hold any. Where it was so of nobody, or of everybody, the exact limit of as many
   * trials as bases (`exactInterval`): people of one base may stand and fall together.
   */
  interval: {
    observed: Between;
    /** Of `observed` − `stated`. */
    excess: Between;
    /** Of `observed` / `stated`. */
    ratio: Between;
  };
}

/** Those moved by posts about so many people, `from` to `to`, both included; without an end where `to` is null. */
export interface MovedOfSize extends MovedSuspects {
  from: number;
  to: number | null;
  /** Suspects of such posts, moved or not. */
  suspects: number;
  /** Where nobody was moved: how large a share of the suspects may be, by the exact limit of as many trials as bases that hold any; else null. */
  atMost: number | null;
}

/** A score over every person and post, with the posts and with the diaries alone. */
export interface Skill {
  /** Mean a pair; 0 is best. */
  before: number;
  after: number;
  /** 1 − after / before: 0 if the posts tell nothing, 1 if they tell all, negative if they mislead. Null if nothing was left to tell. */
  skill: number | null;
  /** By cluster bootstrap over bases. */
  interval: Between;
}

/** What posts tell about everybody, suspect or not: no cut, so that nobody can be left out by saying little of them. */
export interface Everybody {
  posts: number;
  /** A person and a post each. */
  pairs: number;
  /** Logarithmic score: −log2 of the probability given to what was so, in bits (`lossBits`). */
  log: Skill & {
    /** Bits that a post adds, over all people together: the sum of `before` − `after`. */
    bitsAPost: number | null;
    bitsAPostInterval: Between;
    /** Pairs of which what was so had been ruled out (given less than `smallest`, 0 mostly): each counts as −log2 `smallest`. */
    ruledOut: { before: number; after: number };
    smallest: number;
  };
  /** Mean squared difference. */
  brier: Skill;
}

/** Names that posts newly give (`NameKind`), a person and a post each. */
export interface NewNames {
  named: number;
  right: number;
  innocents: number;
  /** Share right; null without a name. */
  precision: number | null;
  /** Exact, of `named` trials. */
  interval: Between;
  /** People spoken of who keep a diary and whom the diaries alone do not name: how many; the share newly named. */
  unnamed: number;
  recall: number | null;
}

/** Stated confidence against the truth, over many bases. */
export interface Calibration extends Trust {
  bases: number;
  /** Their seeds, the least and the greatest; null of none. */
  from: number | null;
  to: number | null;
  /** Posts a feed, before any repair; 1: every shape by itself. */
  announcements: number;
  /** Feeds attacked, contradictions not among them. */
  feeds: number;
  /** Of these, feeds conditioned on beyond the exact bound. */
  relaxed: number;
  /** Feeds whose numbers the stranger could not reconcile with the model: nothing is concluded from them. */
  contradictions: number;
  /** Posts that the repair kept back. */
  withheld: number;
  /** Whom the posts moved, of these up and down, and by the size of the published number; `reliability` by the probability with the posts, `reliabilityBefore` by that without. */
  moved: MovedSuspects & {
    up: MovedSuspects;
    down: MovedSuspects;
    bySize: Array<MovedOfSize>;
    reliability: Reliability['points'];
    reliabilityBefore: Reliability['points'];
  };
  everybody: Everybody;
  newly: NewNames;
  /** Of `newly`: what scripts know by these names. */
  precision: number | null;
  recall: number | null;
  named: number;
  innocentsNamed: number;
  /** Names that stand without the posts, or nearly so; never added to those newly given. */
  anyway: { named: number; right: number };
  /** Names that the posts took back; right: of people not spoken of. */
  cleared: { count: number; right: number };
  /** The names of the diaries alone. */
  baseline: { named: number; right: number };
  /** What the diaries alone say, held against the truth in the same way as what is said with the posts. */
  diariesAlone: Omit<Trust, 'corp'>;
  /** The same attack on diarists who do not subscribe: a person and a post each; how many are named newly, and anyway. */
  control: { outsiders: number; newly: number; anyway: number };
  bySize: Array<{
    from: number;
    to: number | null;
    suspects: number;
    stated: number;
    observed: number;
    ece: number;
  }>;
  /** The same for the cells that the numbers pin down together, each with its suspects; null without a solver, or under a repair. */
  cells: Trust | null;
}
