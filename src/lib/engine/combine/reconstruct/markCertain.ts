import type { PersonRecord } from './Table';

/**
 * Which people are certain: in every base that fits, with the very same record. Two people alike count twice.
 * @param solutions bases that fit, as of `reconstruct`
 * @returns for each person of each solution, in the same order, whether every solution has them
 */
export function markCertain(solutions: PersonRecord[][]): boolean[][] {
  const keyOf = ({ traits, number }: PersonRecord) => `${number} ${traits.join(' ')}`;
  const countsOf = (people: PersonRecord[]) => {
    const counts = new Map<string, number>();
    for (const person of people) counts.set(keyOf(person), (counts.get(keyOf(person)) ?? 0) + 1);
    return counts;
  };
  const all = solutions.map(countsOf);
  return solutions.map((people) => {
    const met = new Map<string, number>();
    return people.map((person) => {
      const key = keyOf(person);
      met.set(key, (met.get(key) ?? 0) + 1);
      return all.every((counts) => (counts.get(key) ?? 0) >= met.get(key)!);
    });
  });
}
