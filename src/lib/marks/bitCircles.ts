/**
 * What a stretch of a row of bits is: given by the diary or by the posts; taken back by the posts (`taken`), or by a diary that speaks
 * against (`against`).
 */
export type BitKind = 'diary' | 'post' | 'taken' | 'against';

/** A stretch of one circle, from its left: shares in [0, 1], ascending. */
export interface BitSlice {
  kind: BitKind;
  from: number;
  to: number;
}

/** What one circle of a row shows; without any slice it is a bit that is missing, or one beside the row. */
export interface BitCircle {
  slices: BitSlice[];
  /** Whether it lies between the start and even odds, and nothing reaches it. */
  isMissing: boolean;
}

/** A row of circles. Places are counted in circles from the left end of the row. */
export interface BitRow {
  circles: BitCircle[];
  /** Bits that a circle stands for: 1, more in a row of over 40. */
  bitsEach: number;
  /** Where the start lies: 0 unless the row runs backwards over it. */
  start: number;
  /** Where even odds are reached. */
  needed: number;
  /** Where the diary ends and the posts begin, and where they end. */
  before: number;
  after: number;
}

/** At most so many circles; a row with more is drawn to scale. */
export const MOST_CIRCLES = 40;

/** Less than this share of a circle is nothing to be drawn. */
const LEAST_SHARE = 0.005;

/**
 * The circles of a row, from the start of the odds: what the diary gives, then what the posts add; dots for what is missing to even odds.
 * Either may be negative and is then drawn backwards from where it begins; a row that falls behind its start reaches to the left of it.
 * @param neededBits from the start to even odds; may be negative
 */
export function bitCircles(postBits: number, diaryBits: number, neededBits: number): BitRow {
  const after = diaryBits + postBits;
  const [lowest, highest] = [
    Math.min(0, diaryBits, after, neededBits),
    Math.max(0, diaryBits, after, neededBits),
  ];
  const bitsEach = Math.max(1, (highest - lowest) / (MOST_CIRCLES - 1));
  const first = Math.floor(lowest / bitsEach + 1e-9);
  const count = Math.ceil(highest / bitsEach - 1e-6) - first;
  const place = (bits: number) => bits / bitsEach - first;
  const row = {
    bitsEach,
    start: place(0),
    needed: place(neededBits),
    before: place(diaryBits),
    after: place(after),
  };
  const cuts = [...new Set([row.start, row.before, row.after])].sort((a, b) => a - b);
  const circles = Array.from({ length: count }, (_, k): BitCircle => {
    const slices = cuts.slice(1).flatMap((end, i): BitSlice[] => {
      const [from, to] = [Math.max(0, cuts[i]! - k), Math.min(1, end - k)];
      const kind = kindAt((cuts[i]! + end) / 2, row);
      return kind && to - from > LEAST_SHARE ? [{ kind, from, to }] : [];
    });
    const isNeeded =
      k + 1 > Math.min(row.start, row.needed) && k < Math.max(row.start, row.needed) - 1e-6;
    return { slices, isMissing: slices.length === 0 && isNeeded };
  });
  return { circles, ...row };
}

const isBetween = (x: number, a: number, b: number) => x > Math.min(a, b) && x < Math.max(a, b);

function kindAt(
  x: number,
  { start, before, after }: Pick<BitRow, 'start' | 'before' | 'after'>,
): BitKind | null {
  if (isBetween(x, before, after)) return after > before ? 'post' : 'taken';
  if (isBetween(x, start, before)) return before > start ? 'diary' : 'against';
  return null;
}
