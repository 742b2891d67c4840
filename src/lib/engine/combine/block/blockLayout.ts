import { AGE_BANDS, DEVICES, PLANS } from '../../announce/announcement';
import type { BlockTable, BlockTrait } from './Block';

/** How many values each trait of BLOCK_TRAITS has. */
export const TRAIT_SIZES: Record<BlockTrait, number> = {
  ageBand: AGE_BANDS.length,
  plan: PLANS.length,
  device: DEVICES.length,
};

/** Every table that may be published of a block, without its numbers. */
export const BLOCK_LAYOUT: ReadonlyArray<Omit<BlockTable, 'cells'>> = [
  { id: '2A', of: 'people', by: ['ageBand'] },
  { id: '2B', of: 'people', by: ['plan'] },
  { id: '2C', of: 'people', by: ['device'] },
  { id: '3A', of: 'people', by: ['ageBand', 'plan'] },
  { id: '3B', of: 'people', by: ['ageBand', 'device'] },
  { id: '3C', of: 'people', by: ['plan', 'device'] },
  { id: '4A', of: 'watchers', by: ['ageBand'] },
  { id: '4B', of: 'watchers', by: ['plan'] },
  { id: '4C', of: 'watchers', by: ['device'] },
  { id: '5A', of: 'viewings', by: ['ageBand'] },
  { id: '5B', of: 'viewings', by: ['plan'] },
  { id: '5C', of: 'viewings', by: ['device'] },
];

/** The values of each trait of `by` for cell number `cell` of a table. */
export function groupOf(by: readonly BlockTrait[], cell: number): number[] {
  const values: number[] = [];
  for (let i = by.length - 1; i >= 0; i--) {
    const size = TRAIT_SIZES[by[i]];
    values[i] = cell % size;
    cell = Math.floor(cell / size);
  }
  return values;
}
