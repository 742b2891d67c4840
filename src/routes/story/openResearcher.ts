import { catalogueOf } from '$lib/state/catalogueOf';
import { ResearcherState } from '$lib/state/researcherState.svelte';
import validation from '$lib/data/validate.json';
import { connectEngine } from '$lib/worker/connectEngine';
import { ResearcherClient } from '$lib/worker/researcherClient';

/** Exact stars, as in Figure 4 of Narayanan & Shmatikov 2008, whose settings the story lets the visitor choose among. */
const KNOWN = { starsOff: 0, areDatesKnown: true, titles: 8, wrong: 2, daysOff: 14 } as const;

/**
 * Opens the researcher of 2007 on an invented release of so many records. Loaded on request alone.
 * @returns the state, what was published (a share a setting, by the ids of `validate`), and when the release is open
 */
export async function openResearcher(
  records: number,
  seed: number,
): Promise<{ researcher: ResearcherState; published: Map<string, number>; ready: Promise<void> }> {
  const researcher = new ResearcherState({
    connect: (onFailure) => new ResearcherClient({ onFailure }),
    catalogueOf: (settings) => catalogueOf(settings, connectEngine),
  });
  await researcher.know(KNOWN);
  const published = new Map<string, number>();
  for (const row of validation.rows)
    if (typeof row.published === 'number') published.set(row.id, row.published);
  return { researcher, published, ready: researcher.open({ kind: 'prize', seed, records }) };
}
