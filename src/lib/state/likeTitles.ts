import type { Catalogue } from '$lib/engine/engine';

/** Titles that are most like one: of its genre and its season first, then of its season, then of its genre; among those, nearest in the charts. */
export function likeTitles(
  title: number,
  {
    titles,
    genre,
    season,
    chartRank,
  }: Pick<Catalogue, 'titles' | 'genre' | 'season' | 'chartRank'>,
  most: number,
): number[] {
  const unlikeness = (other: number) =>
    Number(season[other] !== season[title]) * 2 + Number(genre[other] !== genre[title]);
  const apart = (other: number) => Math.abs(chartRank[other]! - chartRank[title]!);
  return Array.from({ length: titles }, (_, other) => other)
    .filter((other) => other !== title)
    .sort((a, b) => unlikeness(a) - unlikeness(b) || apart(a) - apart(b) || a - b)
    .slice(0, most);
}
