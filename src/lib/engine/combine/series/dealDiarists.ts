import { STREAMS } from '../../base/streams';
import { Random } from '../../random/Random';
import { shuffleInPlace } from '../../random/shuffleInPlace';

/** All diarists in the order in which dice deal them; the same for the same seed. */
export function dealDiarists(personas: number, seed: number): number[] {
  const deck = Array.from({ length: personas }, (_, persona) => persona);
  shuffleInPlace(deck, new Random(seed, STREAMS.series));
  return deck;
}
