import * as constants from '../constants';
import { drawAlias, prepareAlias } from '../random/alias';
import type { Random } from '../random/Random';
import type { DraftPersona } from './diaryColumns';
import type { History } from './history';
import type { Model } from './model';
import { DiaryWriter } from './reviews';

/** Turns a drawn year into a diary: the same for subscribers and outsiders, so that nothing but the truth tells them apart. */
export class DiaristDrawer {
  readonly #model: Model;
  readonly #writer: DiaryWriter;
  readonly #level = prepareAlias(constants.REVIEW_RATES.map(([, share]) => share));
  readonly #random: Random;

  /** @param random what is written is drawn from it, person after person */
  constructor(model: Model, random: Random) {
    this.#model = model;
    this.#writer = new DiaryWriter(model);
    this.#random = random;
  }

  /**
   * @param subscriber −1 for an outsider
   * @param town where they live
   * @param history their year
   */
  draw(subscriber: number, town: number, history: History): DraftPersona {
    const level = drawAlias(this.#level, this.#random);
    const namesTown = this.#random.unit() < this.#model.settings.townShare;
    return {
      subscriber,
      namedTown: namesTown ? town : -1,
      level,
      reviews: this.#writer.write(history, level, this.#random),
    };
  }
}
