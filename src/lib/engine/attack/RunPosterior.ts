/** What a diary’s reviews of one run’s possible titles say about that run. */
export interface RunPosterior {
  /** Likelihood of the reviews if there is one such run, over that if there is none. */
  ratio: number;
  /** Draws of first day and length given that there is one, equally weighted; empty if none were asked for. */
  starts: Uint16Array;
  lengths: Uint16Array;
  /** Chance that each review is about the run, by draw and review: `[draw * reviews + i]`. */
  fromRun: Float32Array;
}
