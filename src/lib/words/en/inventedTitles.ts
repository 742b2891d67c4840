import { GENRES } from '../../engine/announce/announcement';
import { mix } from '../permute';
import { TitleNames } from './titleNames';

/**
 * Names for the titles of an invented release, which has numbers only: all different, the same for the same seed. The genre that
 * a name suggests is drawn for the name’s sake and says nothing about the title. O(titles).
 * @param seed of the release, an unsigned 32-bit integer
 */
export function inventedTitles(titles: number, seed: number): TitleNames {
  return new TitleNames(
    {
      genre: Uint8Array.from({ length: titles }, (_, title) => mix(title, seed) % GENRES.length),
      season: new Uint8Array(titles),
      sensitivity: new Uint8Array(titles),
      chartRank: Uint16Array.from({ length: titles }, (_, title) => title),
    },
    seed,
  );
}
