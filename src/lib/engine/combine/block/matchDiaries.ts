import { SENSITIVITIES } from '../../announce/announcement';
import type { Diaries } from '../../base/Base';
import type { Catalogue } from '../../engine';
import { BLOCK_TRAITS, type BlockFit, type BlockPerson, type PublishedBlock } from './Block';

/** A diary that names the town of a block, beside the people reconstructed. All of it is public. */
export interface BlockDiary {
  persona: number;
  reviews: number;
  /** Whether it has an entry about something on the subject. */
  isOnSubject: boolean;
  /** How many people of the first block that fits may have written it. */
  fits: number;
  /** The one person (of the first block) who may have, if in every block that fits it is that one and they are certain; else −1. */
  person: number;
}

/** Where a person’s traits say whether they watched anything on the subject. */
const WATCHED = BLOCK_TRAITS.length;

/**
 * The diaries that name a block’s town, and whose they may be: nobody writes up more than they watched, or what they did not watch. `person` is
 * −1 throughout where the town has other blocks, or more blocks fit than were listed: then nobody is ruled out.
 * @param isCertain as of `markKnown`
 */
export function matchDiaries(
  { subject, town, blocks }: PublishedBlock,
  { solutions, isComplete }: BlockFit,
  isCertain: boolean[][],
  diaries: Diaries,
  { sensitivity }: Catalogue,
): BlockDiary[] {
  const meant = SENSITIVITIES.indexOf(subject);
  const found: BlockDiary[] = [];
  for (let persona = 0; persona < diaries.personas; persona++) {
    if (diaries.namedTown[persona] !== town) continue;
    const titles = diaries.title.subarray(
      diaries.reviewOffsets[persona],
      diaries.reviewOffsets[persona + 1],
    );
    const reviews = titles.length;
    const isOnSubject = titles.some((title) => sensitivity[title] === meant);
    const mayWrite = ({ traits, viewings }: BlockPerson) =>
      !(isOnSubject && traits[WATCHED] === 0) && (viewings === null || viewings.most >= reviews);
    const writers = solutions.map((people) =>
      people.flatMap((person, k) => (mayWrite(person) ? [k] : [])),
    );
    const isOne =
      blocks === 1 &&
      isComplete &&
      writers.length > 0 &&
      writers.every((list, i) => list.length === 1 && isCertain[i][list[0]]);
    found.push({
      persona,
      reviews,
      isOnSubject,
      fits: writers[0]?.length ?? 0,
      person: isOne ? writers[0][0] : -1,
    });
  }
  return found;
}
