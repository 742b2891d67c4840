import type { Diaries } from '../base/Base';
import * as constants from '../constants';
import { WRITING_DAYS, type Likelihood } from './Likelihood';

/** Viewings a day of a run, mean; by habit (0 for none). */
export const RUN_VIEWINGS_A_DAY = [
  0,
  constants.NIGHTLY_CHANCE,
  mean(constants.MARATHON_VIEWINGS),
  constants.NIGHTLY_CHANCE,
  mean(constants.BINGE_VIEWINGS_A_DAY),
];

/** An entry dated where its title is hardly watched is not taken for a certain run on that account alone. */
const SMALLEST_DENSITY = 1e-9;

/**
 * Density of an entry from a day of a run, over its density from ordinary viewings of somebody of mean activity, but for what the run’s night says: its remark, and how
 * late it is.
 * @param seasonShare for season runs: the season’s titles, by title; else null
 * @param titleShare share of ordinary viewings that go to the entry’s title
 * @param ordinaryStars chance of its stars for an ordinary viewing; of season runs it does not matter
 */
export function entryRatio(
  likelihood: Likelihood,
  columns: Diaries,
  habit: number,
  seasonShare: Float64Array | null,
  review: number,
  titleShare: number,
  ordinaryStars: number,
): number {
  const { model, written } = likelihood;
  const title = columns.title[review];
  const dated = Math.min(columns.day[review], WRITING_DAYS - 1);
  const density = written[model.profileOf[title] * WRITING_DAYS + dated];
  const ordinary =
    model.nature.ordinaryViewings *
    titleShare *
    Math.max(density, SMALLEST_DENSITY) *
    likelihood.ordinaryRemark(columns.kind[review], columns.countedNight[review]);
  const run = model.nature.runReviewFactor * RUN_VIEWINGS_A_DAY[habit];
  return seasonShare === null
    ? (run * likelihood.runStars(columns.stars[review])) / (ordinary * ordinaryStars)
    : (run * seasonShare[title]) / ordinary;
}

function mean(chances: readonly number[]): number {
  return chances.reduce((sum, chance, value) => sum + chance * value, 0);
}
