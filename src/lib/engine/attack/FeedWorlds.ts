import { DAYS, TASTES } from '../constants';
import type { Model } from '../base/model';
import { fixedExp } from '../random/fixed';
import type { Relevance, TitleGroup } from './findRelevance';
import type { Worlds } from './Worlds';

/** Worlds (`Worlds`) as far as they matter to some sets of people. */
export class FeedWorlds {
  readonly count: number;
  readonly worlds: Worlds;
  /** Factor on how much the titles of a group are watched, `[group * count + world]`; and on how many runs are about them. */
  readonly #pulls: Float64Array;
  readonly #runPulls: Float64Array;
  /** By taste and world: relevant ordinary viewings, over those at factors of 1; `[taste * count + world]`. */
  readonly #expected: Float64Array;

  constructor(worlds: Worlds, { titleShare, runTitleShare }: Model, relevance: Relevance) {
    const { count } = worlds;
    const { groups, groupOf } = relevance;
    this.count = count;
    this.worlds = worlds;
    this.#pulls = new Float64Array(groups.length * count).fill(1);
    this.#runPulls = new Float64Array(groups.length * count).fill(1);
    this.#expected = new Float64Array(TASTES * count).fill(1);
    if (count === 1) return;
    // titles of one group watched more or less each: in the mean, by how much they are watched
    const sums = [new Float64Array(groups.length), new Float64Array(groups.length)];
    this.#pulls.fill(0);
    this.#runPulls.fill(0);
    groupOf.forEach((group, title) => {
      if (group < 0) return;
      const share = meanOf(titleShare, title);
      const runShare = meanOf(runTitleShare, title);
      const [pull, rewatch] = [worlds.pull(title), worlds.rewatch(title)];
      sums[0][group] += share;
      sums[1][group] += runShare;
      for (let world = 0; world < count; world++) {
        this.#pulls[group * count + world] += share * pull[world];
        this.#runPulls[group * count + world] += runShare * pull[world] * rewatch[world];
      }
    });
    for (let i = 0; i < this.#pulls.length; i++) {
      const group = Math.floor(i / count);
      this.#pulls[i] /= sums[0][group];
      this.#runPulls[i] = sums[1][group] > 0 ? this.#runPulls[i] / sums[1][group] : 1;
    }
    for (let taste = 0; taste < TASTES; taste++) {
      let usual = 0;
      const expected = new Float64Array(count);
      groups.forEach(({ share, dayCumulative }, group) => {
        const own = share[taste] * dayCumulative[DAYS - 1];
        usual += own;
        for (let world = 0; world < count; world++)
          expected[world] += own * this.#pulls[group * count + world];
      });
      if (usual > 0)
        for (let world = 0; world < count; world++)
          this.#expected[taste * count + world] = expected[world] / usual;
    }
  }

  /**
   * Sets how much likelier some ordinary viewings are in each world than at factors of 1.
   * @param mean relevant ordinary viewings expected of the taste at factors of 1
   * @param groups of the viewings, the first `length`
   */
  weighInto(
    weights: Float64Array,
    taste: number,
    mean: number,
    groups: ArrayLike<number>,
    length: number,
  ): void {
    const { count } = this;
    if (count === 1) {
      weights[0] = 1;
      return;
    }
    for (let world = 0; world < count; world++) {
      let weight = fixedExp(-mean * (this.#expected[taste * count + world] - 1));
      for (let i = 0; i < length; i++) weight *= this.#pulls[groups[i] * count + world];
      weights[world] = weight;
    }
  }

  /** By world: factor on relevant ordinary viewings of a taste. */
  expectedFactor(taste: number, world: number): number {
    return this.#expected[taste * this.count + world];
  }

  /** By world: factor on how many runs are about titles of some groups. @param of the groups, indexes */
  runFactors(groups: readonly TitleGroup[], of: readonly number[]): Float64Array {
    const { count } = this;
    const factors = new Float64Array(count);
    let total = 0;
    for (const group of of) {
      const share = groups[group].runShare.reduce((a, b) => a + b, 0);
      total += share;
      for (let world = 0; world < count; world++)
        factors[world] += share * this.#runPulls[group * count + world];
    }
    return factors.map((factor) => (total > 0 ? factor / total : 1));
  }
}

function meanOf(shares: readonly Float64Array[], title: number): number {
  let sum = 0;
  for (const share of shares) sum += share[title];
  return sum / shares.length;
}
