import { GENRES } from '../../announce/announcement';
import type { Model } from '../../base/model';
import { ACTIVITY_LEVELS, TASTES } from '../../constants';

/**
 * How much likelier a viewer of a title of one genre is to be a fan of one of another than people are in general: heavy viewers watch more of everything, and
 * tastes go together. From the public model, to first order in both chances.
 * @returns `[genre of the fans’ title * GENRES + genre of the companion]`, symmetric; 1 for a genre that the catalogue does not have
 */
export function tasteLift({
  titleShare,
  catalogue,
}: Pick<Model, 'titleShare' | 'catalogue'>): Float64Array {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const heavy = mean(ACTIVITY_LEVELS.map((level) => level * level)) / mean(ACTIVITY_LEVELS) ** 2;
  // within a genre the shares of two titles are in the same proportion for every taste: any title of it serves
  const titleOf = GENRES.map((_, genre) => catalogue.genre.indexOf(genre));
  const sharesOf = titleOf.map((title) =>
    Array.from({ length: TASTES }, (_, taste) => (title < 0 ? 1 : titleShare[taste][title])),
  );
  const lift = new Float64Array(GENRES.length * GENRES.length).fill(1);
  sharesOf.forEach((one, i) =>
    sharesOf.forEach((other, j) => {
      if (titleOf[i] < 0 || titleOf[j] < 0) return;
      const together = mean(one.map((share, taste) => share * other[taste]));
      lift[i * GENRES.length + j] = (heavy * together) / (mean(one) * mean(other));
    }),
  );
  return lift;
}
