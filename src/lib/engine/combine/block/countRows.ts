import type { SumRow } from '../reconstruct/narrowInto';
import { BLOCK_TRAITS, type BlockCell, type BlockTable } from './Block';
import { groupOf } from './blockLayout';

/**
 * What tables say of how many people there are of each kind: one row a group, and one for everybody. Whoever knows the rule reads a hidden
 * count as 1 to `minimum` − 1, a hidden mean as one over so few people, a published one as one over at least so many.
 * @param kinds traits as in `BlockPerson`; the places of a row are indexes of it
 */
export function countRows(
  { tables, people, minimum }: { tables: BlockTable[]; people: number; minimum: number },
  kinds: number[][],
): SumRow[] {
  const rows: SumRow[] = [{ places: kinds.map((_, k) => k), least: people, most: people }];
  const few = Math.min(people, minimum - 1);
  const boundsOf = (of: BlockTable['of'], { value, isHidden }: BlockCell) => {
    if (isHidden) return { least: 1, most: few };
    if (of !== 'viewings') return { least: value ?? 0, most: value ?? 0 };
    return value === null ? { least: 0, most: 0 } : { least: Math.max(1, minimum), most: people };
  };
  for (const { of, by, cells } of tables)
    cells.forEach((cell, c) => {
      const values = groupOf(by, c);
      const isMeant = (traits: number[]) =>
        by.every((trait, i) => traits[BLOCK_TRAITS.indexOf(trait)] === values[i]) &&
        (of !== 'watchers' || traits[BLOCK_TRAITS.length] === 1);
      rows.push({
        places: kinds.flatMap((traits, k) => (isMeant(traits) ? [k] : [])),
        ...boundsOf(of, cell),
      });
    });
  return rows;
}
