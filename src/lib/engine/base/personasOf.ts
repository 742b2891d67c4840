import type { Base } from './Base';

/** Who keeps which diary: the truth. Length `subscribers`; −1 for none. */
export function personasOf({ diaries, subscribers }: Base): Int32Array {
  const personaOf = new Int32Array(subscribers).fill(-1);
  diaries.subscriberOf.forEach((subscriber, persona) => {
    if (subscriber >= 0) personaOf[subscriber] = persona;
  });
  return personaOf;
}
