import type { Catalogue } from '../engine';

/** Titles that pass a test, the most watched first. */
export function chartedTitles(
  { chartRank, titles }: Catalogue,
  test: (title: number) => boolean = () => true,
): number[] {
  return Array.from({ length: titles }, (_, title) => title)
    .filter(test)
    .sort((a, b) => chartRank[a] - chartRank[b]);
}
