import * as constants from '../constants';
import { drawAlias, prepareAlias } from '../random/alias';
import type { Random } from '../random/Random';
import type { Model } from './model';

/** What of a person is drawn from shares that are not equal: a function of the dice each, with an index into what the name says. */
export function attributeDrawer(model: Model) {
  const drawer = (weights: ArrayLike<number>) => {
    const table = prepareAlias(weights);
    return (random: Random) => drawAlias(table, random);
  };
  return {
    town: drawer(model.catalogue.townShare),
    ageBand: drawer(constants.AGE_BAND_SHARES),
    plan: drawer(constants.PLAN_SHARES),
    device: drawer(constants.DEVICE_SHARES),
    habit: drawer(model.nature.habitShares),
  };
}
