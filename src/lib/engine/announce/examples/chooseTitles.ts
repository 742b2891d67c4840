import type { Base } from '../../base/Base';
import { chartedTitles } from '../../base/chartedTitles';
import { STREAMS } from '../../base/streams';
import { Random } from '../../random/Random';
import { shuffleInPlace } from '../../random/shuffleInPlace';
import { SEASONS, type Season } from '../announcement';

/** Titles of a season that say nothing about whoever watches them, the most watched first. */
export function titlesOfSeason({ catalogue }: Base, season: Season): number[] {
  return chartedTitles(
    catalogue,
    (title) =>
      catalogue.season[title] === SEASONS.indexOf(season) && catalogue.sensitivity[title] === 0,
  );
}

/** The dice of one search: the seed’s, apart from those of the other searches. */
export function diceOfSearch(base: Base, search: number): Random {
  return new Random(base.model.settings.seed ^ search, STREAMS.examples);
}

/** The `most` most watched titles that say nothing about whoever watches them, in an order drawn from the dice of `search`. */
export function drawnTitles(base: Base, most: number, search: number): number[] {
  const { catalogue } = base;
  const titles = chartedTitles(catalogue, (title) => catalogue.sensitivity[title] === 0);
  const drawn = titles.slice(0, most);
  shuffleInPlace(drawn, diceOfSearch(base, search));
  return drawn;
}
