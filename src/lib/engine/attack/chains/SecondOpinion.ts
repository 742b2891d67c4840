/** The same suspects under another way of conditioning, and how far that way is to be trusted. Holds nothing that the stranger could not know. */
export interface SecondOpinion {
  chains: number;
  /** Draws kept, of all chains. */
  draws: number;
  /** The largest split R̂ over the suspects: near 1 if the chains agree. */
  rHat: number;
  /** The fewest effective draws over the suspects. */
  effectiveDraws: number;
  /** The surest suspects: the stranger’s probability, and that of the chains. */
  suspects: Array<{ announcement: number; persona: number; first: number; second: number }>;
}
