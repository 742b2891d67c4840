/** What one circle of a row of bits shows. Shares in [0, 1]. */
export interface BitCircle {
  kind: 'post' | 'diary' | 'missing';
  /** How much of the circle there is: fractional bits cut it on the right. */
  share: number;
  /** A diary circle whose left part is from the posts. */
  postShare: number;
  /** A bit from the posts that the diary took back: struck through. */
  isTaken: boolean;
}

/** At most so many circles; a row with more is drawn to scale. */
export const MOST_CIRCLES = 40;

/**
 * The circles of a row: bits from the posts, then from the diary, then dots up to those needed. A diary that speaks against
 * takes bits of the posts back from the right. Beyond 40 each circle stands for `bitsEach` > 1.
 */
export function bitCircles(
  postBits: number,
  diaryBits: number,
  neededBits: number,
): { circles: BitCircle[]; bitsEach: number; needed: number } {
  const post = Math.max(0, postBits);
  const supplied = Math.max(0, post + diaryBits);
  const longest = Math.max(post, supplied, neededBits, 0);
  const bitsEach = Math.max(1, longest / MOST_CIRCLES);
  const kept = Math.min(post, supplied) / bitsEach;
  const lengths = {
    kept,
    post: post / bitsEach,
    supplied: supplied / bitsEach,
    needed: neededBits / bitsEach,
  };
  const circles: BitCircle[] = [];
  const count = Math.ceil(Math.max(lengths.post, lengths.supplied, lengths.needed) - 1e-6);
  for (let k = 0; k < count; k++) {
    const shareOf = (length: number) => Math.min(1, Math.max(0, length - k));
    const keptShare = shareOf(lengths.kept);
    const suppliedShare = shareOf(lengths.supplied);
    if (lengths.post > lengths.supplied && shareOf(lengths.post) > keptShare) {
      circles.push({
        kind: 'post',
        share: shareOf(lengths.post),
        postShare: keptShare,
        isTaken: true,
      });
    } else if (suppliedShare <= 0.02) {
      circles.push({ kind: 'missing', share: 1, postShare: 0, isTaken: false });
    } else {
      const isPost = keptShare >= suppliedShare;
      circles.push({
        kind: isPost ? 'post' : 'diary',
        share: suppliedShare,
        postShare: keptShare,
        isTaken: false,
      });
    }
  }
  return { circles, bitsEach, needed: lengths.needed };
}
