import * as constants from '../constants';
import type { Random } from '../random/Random';
import { attributeDrawer } from './attributeDrawer';
import { DiaristDrawer } from './DiaristDrawer';
import type { DraftPersona } from './diaryColumns';
import { HistoryDrawer, type History } from './history';
import type { Model } from './model';

/** An outsider as drawn, and the truth about them. */
export interface DrawnOutsider {
  draft: DraftPersona;
  /** Index into ACTIVITY_LEVELS. */
  activity: number;
  /** Index into HABITS. */
  habit: number;
  /** Their year; overwritten by the next. */
  history: History;
}

/** Draws people who keep a diary and whose viewings no table holds, exactly as subscribers are drawn. */
export class OutsiderDrawer {
  readonly #random: Random;
  readonly #attributes: ReturnType<typeof attributeDrawer>;
  readonly #drawer: HistoryDrawer;
  readonly #diarist: DiaristDrawer;

  /**
   * @param random who they are and what they watch
   * @param reviews what they write
   */
  constructor(model: Model, random: Random, reviews: Random) {
    this.#random = random;
    this.#attributes = attributeDrawer(model);
    this.#drawer = new HistoryDrawer(model);
    this.#diarist = new DiaristDrawer(model, reviews);
  }

  /** The next one. */
  draw(): DrawnOutsider {
    const random = this.#random;
    const town = this.#attributes.town(random);
    const taste = random.below(constants.TASTES);
    const activity = random.below(constants.ACTIVITY_LEVELS.length);
    const habit = this.#attributes.habit(random);
    const history = this.#drawer.draw(taste, activity, habit, random);
    return { draft: this.#diarist.draw(-1, town, history), activity, habit, history };
  }
}
