import { generateBase } from '../../base/generateBase';
import { defaultSettings } from '../../base/settings';
import { wilsonInterval } from '../../linkage/wilsonInterval';
import { Random } from '../../random/Random';
import { measureUnicity } from '../unicity';
import type { Check, Row } from './check';

/** Stream of the dice that deal subscribers and points. */
const STREAM = 301;
/** What is swept: points known, at full size and day by day; windows; subscribers. */
const POINTS = [1, 2, 3, 4];
const WINDOWS_DAYS = [1, 7, 30];
const AMONG = [1_250, 5_000, 20_000];
/** de Montjoye et al. 2013: four points in space and time single out 95 % of 1.5 million people. */
const PUBLISHED_AT_FOUR = 0.95;
const NOTE =
  'Other data (places of telephones), so only the shape is comparable: more with more points, less with coarser windows, slowly less with more people (Farzanehfar et al. 2021).';

/** Unicity on `town`, against points, coarsening and the number of people. */
export const unicityRows: Check = {
  id: 'unicity',
  async run({ seed, trials, onProgress }) {
    onProgress('Unicity: points that single a subscriber out');
    const base = generateBase(defaultSettings('town', seed));
    const settings = [
      ...WINDOWS_DAYS.flatMap((windowDays) =>
        POINTS.map((points) => ({ points, windowDays, among: base.subscribers })),
      ),
      ...AMONG.slice(0, -1).map((among) => ({ points: 2, windowDays: 7, among })),
    ];
    return settings.map((one): Row => {
      const { unique } = measureUnicity(base, { ...one, trials }, new Random(seed, STREAM));
      const { points, windowDays, among } = one;
      return {
        id: `unicity-${points}-points-${windowDays}-days-${among}`,
        setting: `${points} viewings known to ${windowDays} days, among ${among} subscribers`,
        metric: 'share singled out',
        published: points === 4 && windowDays === 1 ? PUBLISHED_AT_FOUR : null,
        replication: null,
        measured: unique / trials,
        interval: wilsonInterval(unique, trials),
        within: null,
        note: NOTE,
        source: 'de Montjoye, Hidalgo, Verleysen & Blondel 2013, Scientific Reports 3',
      };
    });
  },
};
