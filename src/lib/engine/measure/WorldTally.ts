/** A suspect of one post, before or after: what was stated with the diaries alone and with the posts, and whether it was so (0 or 1). */
export interface Pair {
  before: number;
  after: number;
  right: number;
  /** How many people the post speaks of. */
  people: number;
}

/** A suspect of one cell. */
export interface CellOutcome {
  stated: number;
  right: number;
  people: number;
}

/** What one base adds to a calibration, as plain data: all that is resampled, merged and kept. */
export interface WorldTally {
  seed: number;
  feeds: number;
  relaxed: number;
  contradictions: number;
  withheld: number;
  suspects: Pair[];
  /** Null: no ledger was drawn up. */
  cells: CellOutcome[] | null;
  /** Sums over everybody and every post. */
  everybody: {
    posts: number;
    pairs: number;
    bitsBefore: number;
    bitsAfter: number;
    squaredBefore: number;
    squaredAfter: number;
    ruledOutBefore: number;
    ruledOutAfter: number;
  };
  /** Names given, over all posts. */
  names: {
    newly: number;
    newlyRight: number;
    anyway: number;
    anywayRight: number;
    cleared: number;
    clearedRight: number;
    /** People spoken of who keep a diary and whom the diaries alone do not name. */
    unnamed: number;
    baseline: number;
    baselineRight: number;
    outsiders: number;
    outsidersNewly: number;
    outsidersAnyway: number;
  };
}

/** A base of which nothing has been read. */
export function emptyWorld(seed: number): WorldTally {
  return {
    seed,
    feeds: 0,
    relaxed: 0,
    contradictions: 0,
    withheld: 0,
    suspects: [],
    cells: null,
    everybody: {
      posts: 0,
      pairs: 0,
      bitsBefore: 0,
      bitsAfter: 0,
      squaredBefore: 0,
      squaredAfter: 0,
      ruledOutBefore: 0,
      ruledOutAfter: 0,
    },
    names: {
      newly: 0,
      newlyRight: 0,
      anyway: 0,
      anywayRight: 0,
      cleared: 0,
      clearedRight: 0,
      unnamed: 0,
      baseline: 0,
      baselineRight: 0,
      outsiders: 0,
      outsidersNewly: 0,
      outsidersAnyway: 0,
    },
  };
}

/** One sum over some worlds. */
export function sumOver(worlds: WorldTally[], pick: (world: WorldTally) => number): number {
  return worlds.reduce((sum, world) => sum + pick(world), 0);
}
