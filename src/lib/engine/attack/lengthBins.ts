/** Lengths of runs that are weighed as one, in days, both included; first days are weighed in strides of so many. */
export interface LengthBin {
  shortest: number;
  longest: number;
  /** Of a long run a day earlier or later matters little. */
  strideDays: number;
}

const bin = (shortest: number, longest: number, strideDays = 1): LengthBin => ({
  shortest,
  longest,
  strideDays,
});

/** Run lengths by habit, in bins: fine near the lengths that posts speak of. */
export const LENGTH_BINS: ReadonlyArray<readonly LengthBin[]> = [
  [],
  [
    bin(5, 6),
    bin(7, 8),
    bin(9, 10),
    bin(11, 12),
    bin(13, 14),
    bin(15, 17),
    bin(18, 19, 2),
    bin(20, 22, 2),
    bin(23, 25, 2),
    bin(26, 30, 2),
    bin(31, 37, 3),
    bin(38, 45, 3),
    bin(46, 60, 4),
    bin(61, 80, 5),
    bin(81, 120, 7),
    bin(121, 180, 10),
    bin(181, 260, 14),
    bin(261, 365, 20),
  ],
  [bin(1, 1)],
  [bin(6, 8), bin(9, 12), bin(13, 17, 2), bin(18, 23, 2), bin(24, 30, 2)],
  [bin(2, 2), bin(3, 3), bin(4, 4)],
];
