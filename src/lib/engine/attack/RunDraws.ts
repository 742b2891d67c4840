import * as constants from '../constants';
import { drawAlias, prepareAlias } from '../random/alias';
import { chooseCumulative } from '../random/choose';
import type { Imagination } from './Imagination';
import type { RunAim } from './runAims';

/** Share of draws that aim at a claim; the rest come as they come. */
const AIMED_SHARE = 0.5;

/** Draws first day and length of a run, half of the time aiming at runs long and well placed enough for a claim. */
export class RunDraws {
  start = 0;
  nights = 0;
  readonly #imagination: Imagination;
  readonly #lengthTable;
  readonly #startTable;
  readonly #aims: Array<{ aim: RunAim; cumulative: Float64Array; longEnough: number }> = [];
  /** Share of the profile’s days before a day; length DAYS + 1. */
  readonly #before: Float64Array;

  constructor(imagination: Imagination, habit: number, profile: number, aims: RunAim[]) {
    const { model } = imagination;
    this.#imagination = imagination;
    const lengthShare = model.runLengthShare[habit];
    this.#lengthTable = prepareAlias(lengthShare);
    this.#startTable = model.dayTable[profile];
    this.#before = new Float64Array(constants.DAYS + 1);
    for (let day = 0; day < constants.DAYS; day++)
      this.#before[day + 1] = this.#before[day] + model.dayShare[profile * constants.DAYS + day];
    for (const aim of aims) {
      const cumulative = new Float64Array(constants.DAYS + 1);
      let total = 0;
      for (let n = 0; n <= constants.DAYS; n++) {
        // a length is aimed at as often as it and a fitting start come together
        total += n >= aim.nights ? lengthShare[n] * this.#fitting(aim, n) : 0;
        cumulative[n] = total;
      }
      if (total > 0) this.#aims.push({ aim, cumulative, longEnough: total });
    }
  }

  /** Chance that a run of `n` nights starts so that it covers enough of the window. */
  #fitting(aim: RunAim, n: number): number {
    const [low, high] = startRange(aim, n);
    return high < low ? 0 : this.#before[high + 1] - this.#before[low];
  }

  /** Sets `start` and `nights` as they come. @returns 1 */
  drawPlain(): number {
    const { random } = this.#imagination;
    this.nights = drawAlias(this.#lengthTable, random);
    this.start = drawAlias(this.#startTable, random);
    return 1;
  }

  /** Sets `start` and `nights`, aiming half of the time. @returns the weight of the draw */
  draw(): number {
    const { random } = this.#imagination;
    const branch =
      this.#aims.length === 0 ? 0 : random.below(2 * this.#aims.length) + 1 - this.#aims.length;
    if (branch <= 0) this.drawPlain();
    else {
      const { aim, cumulative } = this.#aims[branch - 1];
      this.nights = chooseCumulative(cumulative, cumulative.length, random.unit());
      const [low, high] = startRange(aim, this.nights);
      const u = this.#before[low] + random.unit() * (this.#before[high + 1] - this.#before[low]);
      let day = low;
      while (day < high && this.#before[day + 1] <= u) day++;
      this.start = day;
    }
    if (this.#aims.length === 0) return 1;
    let sum = 1 - AIMED_SHARE;
    for (const { aim, longEnough } of this.#aims) {
      const [low, high] = startRange(aim, this.nights);
      if (this.nights >= aim.nights && this.start >= low && this.start <= high)
        sum += AIMED_SHARE / this.#aims.length / longEnough;
    }
    return 1 / sum;
  }
}

function startRange(aim: RunAim, nights: number): [number, number] {
  return [
    Math.max(0, aim.from + aim.nights - nights),
    Math.min(constants.DAYS - 1, aim.to - aim.nights + 1),
  ];
}
