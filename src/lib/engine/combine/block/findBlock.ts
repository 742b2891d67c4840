import type { Base } from '../../base/Base';
import { BLOCK_PEOPLE } from '../../constants';
import { EngineError } from '../../EngineError';
import type { BlockPlace } from './Block';

/**
 * The people of a block. A town is cut in the order of its subscribers into as few blocks of at most `BLOCK_PEOPLE` as will do, their sizes
 * at most one apart. Cost: one look at every subscriber.
 * @returns subscribers, ascending, and how many blocks the town has
 * @throws EngineError `badPredicate` for a town or block that there is not, or a town where nobody lives
 */
export function findBlock(
  base: Base,
  { town, block }: BlockPlace,
): { members: number[]; blocks: number } {
  const towns = base.catalogue.townShare.length;
  if (!Number.isInteger(town) || town < 0 || town >= towns)
    throw new EngineError(
      'badPredicate',
      `There is no town number ${town}: this base has 0 to ${towns - 1}.`,
    );
  const people: number[] = [];
  for (let s = 0; s < base.subscribers; s++) if (base.town[s] === town) people.push(s);
  if (people.length === 0)
    throw new EngineError(
      'badPredicate',
      `Nobody in this base lives in town number ${town}. Take another.`,
    );
  const blocks = Math.ceil(people.length / BLOCK_PEOPLE);
  if (!Number.isInteger(block) || block < 0 || block >= blocks)
    throw new EngineError(
      'badPredicate',
      blocks === 1
        ? `There is no block number ${block}: this town is one block, number 0.`
        : `There is no block number ${block}: this town has 0 to ${blocks - 1}.`,
    );
  const edge = (b: number) => Math.floor((b * people.length) / blocks);
  return { members: people.slice(edge(block), edge(block + 1)), blocks };
}
