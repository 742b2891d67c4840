import { REPAIR_PRESETS } from '$lib/engine/repair/presets';

/** The defences in use that hide small counts, weakest first. */
export const MINIMUM_IDS = [
  'ruleOfThree',
  'hesa',
  'ofqual',
  'nhs',
  'cms',
  'adsDataHub',
  'googleAds',
] as const;
/** One of MINIMUM_IDS. */
export type MinimumId = (typeof MINIMUM_IDS)[number];

/** The smallest count that each of these would publish, in people, as the presets of the lab have it. */
export const minimumCounts: Readonly<Record<MinimumId, number>> = Object.fromEntries(
  MINIMUM_IDS.map((id) => [id, smallestPublished(id)]),
) as Record<MinimumId, number>;

function smallestPublished(id: MinimumId): number {
  const preset = REPAIR_PRESETS.find((each) => each.id === id);
  for (const defence of preset?.repair ?? []) {
    if (defence.kind === 'minimum') return defence.people;
    // what rounds to nothing is as good as hidden
    if (defence.kind === 'round') return Math.max(defence.hiddenBelow, Math.ceil(defence.to / 2));
  }
  throw new Error(`Expected a defence with a minimum count by the name ${id}, found none.`);
}

/** How many of the defences in use would let this count pass. */
export function passedMinimums(count: number): number {
  return MINIMUM_IDS.filter((id) => count >= minimumCounts[id]).length;
}
