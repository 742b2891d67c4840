import type { Knowledge } from '$lib/engine/linkage/researcher';
import { LINKAGE_CELLS, type PublishedCell } from '$lib/engine/measure/validate/published';

/** What is known in a cell of the paper’s figures; all of them are of Scoreboard-RH. */
export function knowledgeOfCell(cell: PublishedCell): Knowledge {
  return {
    method: 'scoreboardRh',
    titles: cell.titles,
    wrong: cell.titles - cell.right,
    daysOff: cell.daysOff,
    starsOff: cell.starsOff,
    areDatesKnown: cell.areDatesKnown,
    outsideTop: cell.outsideTop,
    isNumberKnown: cell.isNumberKnown,
  };
}

/** Every cell of a published figure with exactly this setting; the same setting may stand in several figures. */
export function publishedCells(knowledge: Knowledge): PublishedCell[] {
  return LINKAGE_CELLS.filter((cell) => isSame(knowledgeOfCell(cell), knowledge));
}

/** Whether two say the same; how far dates are off is nothing where none are known. */
function isSame(one: Knowledge, other: Knowledge): boolean {
  return (Object.keys(one) as (keyof Knowledge)[]).every(
    (key) => one[key] === other[key] || (key === 'daysOff' && !other.areDatesKnown),
  );
}
