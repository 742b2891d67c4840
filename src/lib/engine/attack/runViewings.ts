import * as constants from '../constants';

/** Viewings a day of a run, mean; by habit (0 for none). */
export const RUN_VIEWINGS_A_DAY = [
  0,
  constants.NIGHTLY_CHANCE,
  mean(constants.MARATHON_VIEWINGS),
  constants.NIGHTLY_CHANCE,
  mean(constants.BINGE_VIEWINGS_A_DAY),
];

function mean(chances: readonly number[]): number {
  return chances.reduce((sum, chance, value) => sum + chance * value, 0);
}
