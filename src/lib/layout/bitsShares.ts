/**
 * How far each ring is filled, in [0, 1], length as given: bits supplied over `neededBits`. Since odds are
 * 2^(supplied − needed), supplied is `neededBits` + log2 of the odds; nothing supplied is an empty ring.
 */
export function bitsShares(probabilities: Float64Array, neededBits: number): Float32Array {
  const shares = new Float32Array(probabilities.length);
  for (let persona = 0; persona < probabilities.length; persona++) {
    const probability = probabilities[persona];
    if (probability <= 0) continue;
    const supplied = 1 + Math.log2(probability / (1 - probability)) / Math.max(1, neededBits);
    shares[persona] = Math.min(1, Math.max(0, supplied));
  }
  return shares;
}
