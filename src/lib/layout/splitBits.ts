/** Bits that a diary supplies on its own, and those that the posts add to it. */
export interface SplitBits {
  postBits: number;
  /** Negative if the diary alone speaks against. */
  diaryBits: number;
}

/**
 * Splits what is known of a suspect into the diary alone and what the posts added: odds are 2^(supplied − needed), before the posts as after.
 * @param diaryProbability from the diary alone, in [0, 1]
 * @returns null if there was no chance before, or the posts took some of it away: then nothing was added
 */
export function splitBits(
  diaryProbability: number,
  evidenceBits: number,
  neededBits: number,
): SplitBits | null {
  if (diaryProbability <= 0 || diaryProbability >= 1) return null;
  const diaryBits = neededBits + Math.log2(diaryProbability / (1 - diaryProbability));
  const postBits = evidenceBits - diaryBits;
  return postBits < 0 ? null : { postBits, diaryBits };
}
