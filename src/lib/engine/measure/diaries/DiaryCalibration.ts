/** What was stated in one band, and what was so. */
export interface StatedBand {
  /** What is stated: "habit comfort", "activity", "level", "run marathon", … */
  of: string;
  /** The band, from included, to excluded but for the last. */
  from: number;
  to: number;
  /** How often something in it was stated. */
  count: number;
  /** How much of it should be so: the sum of what was stated. */
  stated: number;
  /** How much was. */
  observed: number;
  /** The fewest and the most that a simultaneous 95 % band over all bands allows. */
  least: number;
  most: number;
  inside: boolean;
}

/** Whether the reading of diaries is to be trusted, as plain data. */
export interface DiaryCalibration {
  bases: number;
  from: number | null;
  to: number | null;
  diarists: number;
  /** Only those in which something was stated. */
  bands: StatedBand[];
  /** How many of them lie outside what is allowed. */
  outside: number;
  /** Mean −log2 of the chance given to the true habit; null without a diarist. */
  missedBits: number | null;
}
