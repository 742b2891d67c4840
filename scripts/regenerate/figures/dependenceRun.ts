import { defaultSettings } from '../../../src/lib/engine/base/settings';
import type {
  Dependence,
  LeverEffect,
  NamesFound,
} from '../../../src/lib/engine/measure/dependence/Dependence';
import { feedsOfExamples } from '../../../src/lib/engine/measure/dependence/feedsOfExamples';
import { LEVERS, type Lever } from '../../../src/lib/engine/measure/dependence/levers';
import { sweepDependence } from '../../../src/lib/engine/measure/dependence/sweepDependence';
import { chooseDrawn } from '../../../src/lib/engine/measure/dependence/chooseDrawn';
import { countInterval } from '../../../src/lib/engine/measure/countInterval';
import { intervalOf } from '../../../src/lib/engine/measure/intervalOf';
import type { Seeds } from './overSeeds';

/** Seeds of the committed run of `dependence`, on classrooms. */
export const DEPENDENCE_RUN: Seeds = [3001, 3003];

/** What `dependence` prints of one seed. @param levers the assumptions turned; all of them unless told otherwise */
export async function dependenceOfSeed(
  seed: number,
  levers?: readonly Lever[],
): Promise<Dependence> {
  const settings = defaultSettings('classroom');
  return (await sweepDependence(settings, seed, seed, feedsOfExamples, {}, levers))!;
}

/** What `dependence` prints of many seeds, from what it prints of each, in order: means of one seed are its values. */
export function joinDependence(runs: Dependence[]): Dependence {
  const { base, fromSeed, effects } = runs[0];
  const byLever = (id: string) =>
    runs.map((run) => run.effects.find(({ lever }) => lever.id === id)!);
  const place = ({ lever }: LeverEffect) => LEVERS.findIndex(({ id }) => id === lever.id);
  const usual = join(runs.map((run) => run.usual));
  const drawn = chooseDrawn(usual, runs.length);
  const joined = [...effects]
    .sort((a, b) => place(a) - place(b))
    .map(({ lever, usual: value }): LeverEffect => {
      const all = byLever(lever.id);
      return {
        lever,
        usual: value,
        low: join(all.map(({ low }) => low)),
        high: join(all.map(({ high }) => high)),
        difference: intervalOf(all.map(({ low, high }) => high[drawn].mean - low[drawn].mean)),
      };
    });
  joined.sort((a, b) => Math.abs(b.difference.mean) - Math.abs(a.difference.mean));
  const { toSeed } = runs[runs.length - 1];
  return { base, fromSeed, toSeed, drawn, usual, effects: joined };
}

function join(found: NamesFound[]): NamesFound {
  const over = (name: keyof NamesFound) =>
    (name === 'largestBits' ? intervalOf : countInterval)(found.map((one) => one[name].mean));
  const names = Object.keys(found[0]) as Array<keyof NamesFound>;
  return Object.fromEntries(names.map((name) => [name, over(name)])) as unknown as NamesFound;
}
