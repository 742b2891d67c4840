import type { Advice } from '$lib/engine/repair/adviseEditor';
import { mending, sayRepair } from '$lib/words/en/mending';

/** What is read aloud of the editor's judgement: the verdict, and what would be safe instead. */
export function sayAdvice({ verdict, earlier, givenPeople, cheapest }: Advice): string {
  const words = mending.desk;
  if (verdict === 'nothing') return words.nothing;
  if (verdict === 'safe') return earlier ? words.safeStill : words.safe;
  const instead = cheapest ? words.cheapest(sayRepair(cheapest.repair)) : words.none;
  return `${words.risky(givenPeople)} ${instead}`;
}
