import type { Base } from '../../base/Base';
import { EngineError } from '../../EngineError';
import type { BlockQuestion, PublishedBlock } from './Block';
import { BLOCK_LAYOUT } from './blockLayout';
import { blockRecords, blockSubject } from './blockRecords';
import { findBlock } from './findBlock';
import { tabulate } from './tabulate';

/** Largest minimum count that is taken: more hides no more. */
const LARGEST_MINIMUM = 1_000;

/**
 * What the company publishes of a block.
 * @throws EngineError `badPredicate` for a town, block, table or minimum count that there is not
 */
export function publishBlock(base: Base, question: BlockQuestion): PublishedBlock {
  const { town, block, minimum, without } = question;
  if (!Number.isInteger(minimum) || minimum < 1 || minimum > LARGEST_MINIMUM)
    throw new EngineError(
      'badPredicate',
      `A minimum count is a whole number from 1 (which hides nothing) to ${LARGEST_MINIMUM}; this one is ${minimum}.`,
    );
  const ids = BLOCK_LAYOUT.map(({ id }) => id);
  const unknown = without.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new EngineError(
      'badPredicate',
      `There is no table "${unknown}". There are: ${ids.join(', ')}.`,
    );
  const { members, blocks } = findBlock(base, question);
  return {
    town,
    block,
    blocks,
    people: members.length,
    minimum,
    subject: blockSubject(base.catalogue),
    tables: tabulate(blockRecords(base, members), minimum),
  };
}
