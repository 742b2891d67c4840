import type { Statistic, Table } from './Table';

const FEMALE = { sex: 0 };
const MALE = { sex: 1 };
const BLACK = { race: 0 };
const WHITE = { race: 1 };
const MARRIED = { marital: 1 };

function row(
  id: string,
  group: Statistic['group'],
  count: number,
  median: number,
  mean: number,
): Statistic {
  return { id, group, count, median, mean, meanDecimals: 1 };
}

/**
 * The block of seven people of Garfinkel, Abowd & Martindale, "Understanding Database Reconstruction Attacks on Public Data" (Communications
 * of the ACM 62(3), 2019; ACM Queue 16(5), 2018), Table 1. Its suppressed rows (3A, 4B, 4C, 4D, 5A, 5B, 5C) are unknown and left out.
 */
export const SEVEN_PEOPLE: Table = {
  people: 7,
  // the paper: the oldest possible age is 125; its own program allows ages from 1
  number: { name: 'age', least: 1, most: 125 },
  traits: [
    { name: 'sex', values: ['female', 'male'] },
    { name: 'race', values: ['black', 'white'] },
    { name: 'marital', values: ['single', 'married'] },
  ],
  statistics: [
    row('1A', {}, 7, 30, 38),
    row('2A', FEMALE, 4, 30, 33.5),
    row('2B', MALE, 3, 30, 44),
    row('2C', BLACK, 4, 51, 48.5),
    row('2D', WHITE, 3, 24, 24),
    row('3B', MARRIED, 4, 51, 54),
    row('4A', { ...BLACK, ...FEMALE }, 3, 36, 36.7),
  ],
  // the paper’s note: married persons must be 15 or over
  rules: [{ group: MARRIED, least: 15 }],
};
