/** The streams of random numbers, one a purpose, so that changing one part of reality leaves the others as they were. */
export const STREAMS = {
  catalogue: 1,
  subscribers: 2,
  viewings: 3,
  personas: 4,
  reviews: 5,
  outsiders: 6,
  shuffle: 7,
  examples: 8,
  stranger: 9,
  calibration: 10,
  chains: 12,
  year: 0x59,
  insider: 0x49,
  story: 120,
  /** And as many after it as points are told of somebody. */
  storyAlone: 130,
  repair: 110,
  imagination: 109,
  /** The deck of diarists, and the noise of charts. */
  series: 140,
  seriesNoise: 141,
  /** Which worlds a bootstrap draws again. */
  bootstrap: 150,
  /** Diarists whose truth is known, and what they write. */
  diarists: 160,
  diaristReviews: 161,
  /** Posts about one person, and where among the diarists that person stands. */
  singles: 170,
  tenths: 171,
} as const;
