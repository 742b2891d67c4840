/** What a diary’s entries about one target say about the runs behind them: draws, equally weighted. */
export interface RunPosterior {
  /** How many draws. */
  draws: number;
  /** The first of each draw’s runs among all, then how many there are in all; length `draws` + 1. */
  runOffsets: Uint32Array;
  /** First day and length of every run, in days. */
  starts: Uint16Array;
  lengths: Uint16Array;
  /** How much the writer watches and writes up, by draw: a pair of `pairs.ts`. */
  pairs: Uint8Array;
  /** Chance that each entry comes from each run, given those of the other runs of the draw: `[run * entries + entry]`. */
  fromRun: Float32Array;
}
