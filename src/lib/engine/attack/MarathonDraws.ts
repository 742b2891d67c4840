import { dayRow } from '../base/model';
import * as constants from '../constants';
import type { CompiledDeed } from '../announce/deed';
import { drawAlias, prepareAlias } from '../random/alias';
import { chooseCumulative } from '../random/choose';
import type { Imagination } from './Imagination';

/** Share of draws that aim at a deed; the rest come as they come. */
const AIMED_SHARE = 0.5;
const viewingsTable = prepareAlias(constants.MARATHON_VIEWINGS);

/** What a marathon must be to fulfil a deed. */
interface Aim {
  viewings: number;
  deed: CompiledDeed;
  /** Running sums of the chance of so many viewings, and of each day, where they suffice. */
  enough: Float64Array;
  days: Float64Array;
  /** Chance that a marathon fulfils it as it comes. */
  chance: number;
}

/** Draws day and number of viewings of a marathon, half of the time aiming at one that a deed asks for. */
export class MarathonDraws {
  day = 0;
  viewings = 0;
  readonly #imagination: Imagination;
  readonly #dayTable;
  readonly #aims: Aim[];

  /** @param deeds that the title counts for */
  constructor(imagination: Imagination, profile: number, deeds: readonly CompiledDeed[]) {
    const { model } = imagination;
    this.#imagination = imagination;
    this.#dayTable = model.dayTable[profile];
    const dayShare = dayRow(model.dayShare, profile);
    this.#aims = deeds.flatMap((deed) => {
      const viewings = deed.measure === 'viewings' ? Math.max(1, deed.least) : 1;
      if (deed.measure !== 'viewings' && deed.least > 1) return [];
      const enough = runningSums(constants.MARATHON_VIEWINGS, (n) => n >= viewings);
      const days = runningSums(dayShare, (day) => deed.ordinal[day] >= 0);
      const chance = enough[enough.length - 1] * days[days.length - 1];
      return chance > 0 ? [{ viewings, deed, enough, days, chance }] : [];
    });
  }

  /** Sets `day` and `viewings` as they come. */
  drawPlain(): void {
    const { random } = this.#imagination;
    this.viewings = drawAlias(viewingsTable, random);
    this.day = drawAlias(this.#dayTable, random);
  }

  /** Sets `day` and `viewings`. @returns the weight of the draw */
  draw(): number {
    const { random } = this.#imagination;
    const aims = this.#aims;
    if (aims.length === 0 || random.unit() >= AIMED_SHARE) this.drawPlain();
    else {
      const { enough, days } = aims[random.below(aims.length)];
      this.viewings = chooseCumulative(enough, enough.length, random.unit());
      this.day = chooseCumulative(days, days.length, random.unit());
    }
    if (aims.length === 0) return 1;
    let favoured = 1 - AIMED_SHARE;
    for (const { viewings, deed, chance } of aims)
      if (this.viewings >= viewings && deed.ordinal[this.day] >= 0)
        favoured += AIMED_SHARE / aims.length / chance;
    return 1 / favoured;
  }
}

function runningSums(
  chances: ArrayLike<number>,
  isMeant: (index: number) => boolean,
): Float64Array {
  let total = 0;
  return Float64Array.from(chances, (chance, index) => (total += isMeant(index) ? chance : 0));
}
