import type { BlockPerson } from './Block';
import type { BlockRecord } from './blockRecords';

/**
 * Which of some reconstructed people there really are: with those traits, as far as tables speak of them, and a number of viewings within
 * the bounds. Each real person answers for one.
 * @param records the people of the block as they are
 */
export function markRight(people: BlockPerson[], records: readonly BlockRecord[]): boolean[] {
  const left = [...records];
  return people.map(({ traits, viewings: range }) => {
    const at = left.findIndex(
      (record) =>
        traits.every((value, t) => value < 0 || value === record.traits[t]) &&
        (range === null || (range.least <= record.viewings && record.viewings <= range.most)),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
