import type { Base } from '../base/Base';
import type { BlockFit, BlockQuestion, PublishedBlock } from '../combine/block/Block';
import { blockRecords, type BlockRecord } from '../combine/block/blockRecords';
import { findBlock } from '../combine/block/findBlock';
import { fitBlock } from '../combine/block/fitBlock';
import { markKnown, type KnownMarks } from '../combine/block/markKnown';
import { markRight } from '../combine/block/markRight';
import { matchDiaries, type BlockDiary } from '../combine/block/matchDiaries';
import { pencilBlock, type PencilledPerson } from '../combine/block/pencilBlock';
import { publishBlock } from '../combine/block/publishBlock';

/** A block of the base as published, and everybody who may live in it: what anybody can work out. */
export interface TownBlock extends BlockFit, KnownMarks {
  published: PublishedBlock;
  /** What is known of each of its people, whichever block is the real one. */
  pencilled: PencilledPerson[];
  /** The diaries that name the town. */
  diaries: BlockDiary[];
}

/** The truth about a block: only behind the switch. */
export interface TownBlockTruth {
  /** Its people as they are. */
  records: BlockRecord[];
  /** For each person of each solution, whether there is one with those traits, viewings aside; see `markRight`. */
  isRight: boolean[][];
  /** For each diary, the place in `records` of its writer; −1 for somebody else. */
  writers: number[];
}

/**
 * Publishes a block and reconstructs it. Where more blocks fit than the search lists, nobody is called certain.
 * @throws EngineError `badPredicate` as `publishBlock`
 */
export function askBlock(base: Base, question: BlockQuestion): TownBlock {
  const published = publishBlock(base, question);
  const fit = fitBlock(published, question.without);
  const known = markKnown(fit.solutions);
  const nobody = fit.solutions.map((people) => people.map(() => false));
  const marks = fit.isComplete ? known : { isCertain: nobody, isNumberKnown: nobody };
  const { diaries, catalogue } = base;
  return {
    published,
    pencilled: pencilBlock(published.people, fit, marks),
    ...fit,
    ...marks,
    diaries: matchDiaries(published, fit, marks.isCertain, diaries, catalogue),
  };
}

/** Compares with the base what `askBlock` answered. */
export function revealBlock(
  base: Base,
  { published, solutions, diaries }: TownBlock,
): TownBlockTruth {
  const { members } = findBlock(base, published);
  const records = blockRecords(base, members);
  return {
    records,
    isRight: solutions.map((people) => {
      const byTraits = people.map((person) => ({ ...person, viewings: null }));
      return markRight(byTraits, records);
    }),
    writers: diaries.map(({ persona }) => members.indexOf(base.diaries.subscriberOf[persona])),
  };
}
