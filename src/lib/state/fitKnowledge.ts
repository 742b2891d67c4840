import type { Knowledge, ReleaseSummary } from '$lib/engine/linkage/researcher';

/** The same knowledge, as far as a release has titles for it; of any titles, where there are none outside the top. */
export function fitKnowledge(
  knowledge: Knowledge,
  { titles }: Pick<ReleaseSummary, 'titles'>,
): Knowledge {
  const known = Math.min(knowledge.titles, titles);
  return {
    ...knowledge,
    titles: known,
    wrong: Math.min(knowledge.wrong, known),
    outsideTop: knowledge.outsideTop < titles ? knowledge.outsideTop : 0,
  };
}
