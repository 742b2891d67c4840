import { drawAlias, type AliasTable } from '../../random/alias';
import { chooseCumulative, cumulate } from '../../random/choose';
import type { Random } from '../../random/Random';
import type { VectorBits } from '../VectorBits';
import type { MembershipRows } from '../MembershipRows';
import type { CountWeights } from './CountWeights';
import type { VectorSplits } from './VectorSplits';

/** Share of the moves that redraw one person, so that counts leave their target and come back; the rest share out two people’s claims anew. */
const EXCURSION_MOVES = 0.3;

/** Everybody’s chances of every vector, as chains look them up: `[row * ids + id]`. */
export interface ChainModel {
  registry: VectorBits;
  rows: MembershipRows;
  /** Dense copy of `rows`; length `rows * registry ids`. */
  chance: Float64Array;
  /** People in the background, whom the last row stands for; a whole number. */
  others: number;
  weights: CountWeights;
  splits: VectorSplits;
  /** How often each row is picked; any positive choice leaves the chain’s distribution the same. */
  picked: AliasTable;
  /** By registry id: the claims that it falls under. */
  claimsOf: number[][];
}

/**
 * A walk over everybody’s membership vectors (Gibbs sampling in blocks of one or two people) whose long-run distribution, where all
 * counts are on target, is the stranger’s joint posterior. The background is walked as numbers of people a vector.
 */
export class SwapChain {
  /** Vector of each persona. */
  readonly vectorOf: Int32Array;
  readonly #model: ChainModel;
  readonly #random: Random;
  /** How many of the background have each vector. */
  readonly #othersWith: Int32Array;
  #othersLeft: number;
  readonly #count: Int32Array;
  #isOnTarget = false;
  /** Running totals of what a move chooses among, and by claim what one person more weighs; used anew by every move. */
  readonly #sums: Float64Array;
  readonly #ratios: Float64Array;

  /** Starts from a draw of everybody by themselves: no count needs to be right. */
  constructor(model: ChainModel, random: Random) {
    const { rows, registry, others } = model;
    const ids = registry.bits.length;
    const personas = rows.offsets.length - 2;
    this.#model = model;
    this.#random = random;
    this.vectorOf = new Int32Array(personas);
    this.#othersWith = new Int32Array(ids);
    this.#count = new Int32Array(registry.bits[0].length);
    this.#sums = new Float64Array(ids);
    this.#ratios = new Float64Array(registry.bits[0].length);
    for (let persona = 0; persona < personas; persona++) {
      this.vectorOf[persona] = this.#drawVector(persona);
      this.#addToCounts(this.vectorOf[persona], 1);
    }
    this.#othersLeft = others;
    let left = others;
    for (let i = rows.offsets[personas]; i < rows.offsets[personas + 1]; i++) {
      const id = rows.ids[i];
      if (id === 0) continue;
      const expected = others * rows.chances[i];
      const drawn = Math.min(left, Math.floor(expected + random.unit()));
      this.#othersWith[id] = drawn;
      this.#addToCounts(id, drawn);
      left -= drawn;
    }
    this.#othersWith[0] = left;
    this.#lookAtTargets();
  }

  /** Whether every count is one that may stand behind its published number. */
  get isOnTarget(): boolean {
    return this.#isOnTarget;
  }

  /** One move: redraws one person, or shares out two people’s claims anew. */
  move(): void {
    if (this.#random.unit() < EXCURSION_MOVES) this.#redrawOne();
    else this.#shareOut();
  }

  #redrawOne(): void {
    const { rows, claimsOf, weights } = this.#model;
    const row = this.#pickRow();
    const old = this.#take(row);
    const { offsets, ids, chances } = rows;
    const from = offsets[row];
    const size = offsets[row + 1] - from;
    for (const claim of claimsOf[old]) this.#count[claim]--;
    const ratios = this.#ratios;
    for (let claim = 0; claim < ratios.length; claim++)
      ratios[claim] = weights.ratio(claim, this.#count[claim]);
    let total = 0;
    for (let i = 0; i < size; i++) {
      let weight = chances[from + i];
      for (const claim of claimsOf[ids[from + i]]) weight *= ratios[claim];
      this.#sums[i] = total += weight;
    }
    const chosen =
      total > 0 ? ids[from + chooseCumulative(this.#sums, size, this.#random.unit())] : old;
    for (const claim of claimsOf[chosen]) this.#count[claim]++;
    this.#put(row, chosen);
    this.#lookAtTargets();
  }

  #shareOut(): void {
    const { chance, registry, splits } = this.#model;
    const first = this.#pickRow();
    const a = this.#take(first);
    let second = this.#pickRow();
    while (second === first && first < this.vectorOf.length) second = this.#pickRow();
    const b = this.#take(second);
    let newA = a;
    let newB = b;
    if (a !== b) {
      const ids = registry.bits.length;
      const pairs = splits.of(a, b);
      let total = 0;
      for (let i = 0; i < pairs.length; i += 2)
        this.#sums[i >> 1] = total +=
          chance[first * ids + pairs[i]] * chance[second * ids + pairs[i + 1]];
      if (total > 0) {
        const at = 2 * chooseCumulative(this.#sums, pairs.length >> 1, this.#random.unit());
        newA = pairs[at];
        newB = pairs[at + 1];
      }
    }
    this.#put(first, newA);
    this.#put(second, newB);
  }

  #pickRow(): number {
    return drawAlias(this.#model.picked, this.#random);
  }

  /** The vector of a persona, or of one of the background, who is taken out of its numbers. */
  #take(row: number): number {
    if (row < this.vectorOf.length) return this.vectorOf[row];
    const people = this.#othersWith;
    let at = this.#random.below(this.#othersLeft--);
    let id = 0;
    while (at >= people[id]) at -= people[id++];
    people[id]--;
    return id;
  }

  #put(row: number, id: number): void {
    if (row < this.vectorOf.length) this.vectorOf[row] = id;
    else {
      this.#othersWith[id]++;
      this.#othersLeft++;
    }
  }

  #drawVector(row: number): number {
    const { offsets, ids, chances } = this.#model.rows;
    const sums = cumulate(chances.subarray(offsets[row], offsets[row + 1]));
    return ids[offsets[row] + chooseCumulative(sums, sums.length, this.#random.unit())];
  }

  #addToCounts(id: number, people: number): void {
    for (const claim of this.#model.claimsOf[id]) this.#count[claim] += people;
  }

  #lookAtTargets(): void {
    const { weights } = this.#model;
    let claim = 0;
    while (claim < this.#count.length && weights.isOnTarget(claim, this.#count[claim])) claim++;
    this.#isOnTarget = claim === this.#count.length;
  }
}
