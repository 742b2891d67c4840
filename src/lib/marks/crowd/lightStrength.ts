/** So many throw light on their neighbours; of more, the light would be everywhere. */
const GLOW_LIMIT = 240;
/** Strength of a single lit bulb before it is capped: up to a fifth of the limit all shine at their full. */
const STRONGEST = 1.25;

/** How strongly each of `lit` bulbs lights up its neighbours, in [0, 1]: the more there are the less, and by day not at all. */
export function lightStrength(lit: number, isNight: boolean): number {
  return isNight ? Math.max(0, Math.min(1, STRONGEST * (1 - lit / GLOW_LIMIT))) : 0;
}
