import { BLOCK_TRAITS, type BlockCell, type BlockTable } from './Block';
import { BLOCK_LAYOUT, groupOf, TRAIT_SIZES } from './blockLayout';
import type { BlockRecord } from './blockRecords';

/** Where a record says whether its person watched anything on the subject. */
const WATCHED = BLOCK_TRAITS.length;
/** Means are published to a tenth. */
const TENTHS = 10;

/**
 * The tables of a block, every one of BLOCK_LAYOUT. A count of 1 to `minimum` − 1 is hidden, and so is a mean over so few; a count of 0
 * is not. Means are rounded to a tenth, halves up.
 */
export function tabulate(records: readonly BlockRecord[], minimum: number): BlockTable[] {
  return BLOCK_LAYOUT.map(({ id, of, by }) => {
    const size = by.reduce((product, trait) => product * TRAIT_SIZES[trait], 1);
    const cells = Array.from({ length: size }, (_, cell) => {
      const values = groupOf(by, cell);
      const group = records.filter(({ traits }) =>
        by.every((trait, i) => traits[BLOCK_TRAITS.indexOf(trait)] === values[i]),
      );
      if (of === 'viewings') return meanOf(group, minimum);
      const counted = of === 'people' ? group : group.filter(({ traits }) => traits[WATCHED] === 1);
      return hide(counted.length, counted.length, minimum);
    });
    return { id, of, by: [...by], cells };
  });
}

function meanOf(group: readonly BlockRecord[], minimum: number): BlockCell {
  if (group.length === 0) return { value: null, isHidden: false };
  const sum = group.reduce((total, { viewings }) => total + viewings, 0);
  return hide(Math.round((TENTHS * sum) / group.length) / TENTHS, group.length, minimum);
}

function hide(value: number, people: number, minimum: number): BlockCell {
  const isHidden = people > 0 && people < minimum;
  return { value: isHidden ? null : value, isHidden };
}
