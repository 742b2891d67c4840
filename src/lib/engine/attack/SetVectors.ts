import type { Predicate } from '../announce/announcement';
import { attributePattern, type AttributePattern } from './attributePattern';
import { claimBit, hasClaim } from './claimMask';
import { isWithin } from './isWithin';
import { MembershipRegistry } from './MembershipRegistry';
import type { Memberships } from './Memberships';
import type { MembershipTable } from './MembershipTable';
import { MembershipTally } from './MembershipTally';

/** A membership less likely than this is dropped from a diary’s. */
const NEGLIGIBLE = 1e-10;
/** Chance left to what the imagined years did not show. */
const UNIMAGINED = 1e-9;

/** From what people did to the sets that they belong to: who they are is added. One bit a set; sets may lie within one another. */
export class SetVectors {
  /** The vectors that occurred. */
  readonly registry: MembershipRegistry;
  readonly #sets: readonly Predicate[];
  /** The registry of what imagined people did. */
  readonly #imagined: MembershipRegistry;
  readonly #townShare: Float64Array;
  /** By set: the vector of somebody in it and, beside it, only in those that it lies within. */
  readonly #alone: number[];
  /** By named town: who its people may be, and where each id of `#imagined` leads them. */
  readonly #patterns = new Map<number, { who: AttributePattern; vectors: Memberships[] }>();
  readonly #tally = new MembershipTally();

  /**
   * @param imagined registry of deeds; bits beyond the sets are ignored
   * @param townShare share of subscribers in each town
   */
  constructor(sets: readonly Predicate[], imagined: MembershipRegistry, townShare: Float64Array) {
    this.#sets = sets;
    this.#imagined = imagined;
    this.#townShare = townShare;
    this.registry = new MembershipRegistry(sets.length);
    this.#alone = sets.map((inner, i) =>
      sets.reduce(
        (mask, outer, k) => mask + (k === i || isWithin(inner, outer) ? claimBit(k) : 0),
        0,
      ),
    );
  }

  /**
   * @param memberships what somebody did, given that they subscribe; ids of the imagined registry
   * @param namedTown a town’s index, or −1
   * @param subscriberShare chance that they subscribe, in [0, 1]; whoever does not belongs to nothing
   * @returns chances of vectors; ids of `registry`
   */
  of(
    memberships: MembershipTable,
    world: number,
    namedTown: number,
    subscriberShare: number,
  ): Memberships {
    const tally = this.#tally;
    tally.add(0, 1 - subscriberShare);
    const pattern = this.#pattern(namedTown);
    for (let i = 0; i < memberships.ids.length; i++) {
      const p = memberships.chances[i * memberships.worlds + world];
      if (p <= NEGLIGIBLE) continue;
      const did = memberships.ids[i];
      tally.addAll((pattern.vectors[did] ??= this.#vectors(did, pattern.who)), p * subscriberShare);
    }
    // what no imagined year showed is not impossible: a count is never refused for want of imagination
    if (subscriberShare === 1)
      for (const mask of this.#alone) tally.add(this.registry.id(mask), UNIMAGINED);
    return tally.finish();
  }

  /** Chance of belonging to a set. */
  marginal(memberships: Memberships, set: number): number {
    const { ids, chances } = memberships;
    const { bits } = this.registry;
    let p = 0;
    for (let i = 0; i < ids.length; i++) if (bits[ids[i]][set] === 1) p += chances[i];
    return Math.min(1, p);
  }

  /** By vector id: 1 for the vectors of people in a set. */
  under(set: number): Uint8Array {
    return Uint8Array.from(this.registry.bits, (bits) => bits[set]);
  }

  /** Chance of belonging to all of some sets and to none of some others. */
  jointly(memberships: Memberships, plus: readonly number[], minus: readonly number[]): number {
    const { ids, chances } = memberships;
    let p = 0;
    for (let i = 0; i < ids.length; i++) {
      const bits = this.registry.bits[ids[i]];
      if (plus.every((set) => bits[set] === 1) && !minus.some((set) => bits[set] === 1))
        p += chances[i];
    }
    return Math.min(1, p);
  }

  /** The vectors of somebody who did `did`, by who they may be. */
  #vectors(did: number, pattern: AttributePattern): Memberships {
    const vectors = new MembershipTally();
    for (const [who, chance] of pattern)
      vectors.add(this.registry.id(this.#vector(this.#imagined.bits[did], who)), chance);
    return vectors.finish();
  }

  /** The sets whose deeds are done and whose people they are. */
  #vector(did: Uint8Array, who: number): number {
    let vector = 0;
    for (let set = 0; set < this.#sets.length; set++)
      if (did[set] === 1 && hasClaim(who, set)) vector += claimBit(set);
    return vector;
  }

  #pattern(namedTown: number) {
    let pattern = this.#patterns.get(namedTown);
    if (!pattern) {
      const people = this.#sets.map((set) => set.people);
      const who = attributePattern(people, this.#townShare, namedTown);
      this.#patterns.set(namedTown, (pattern = { who, vectors: [] }));
    }
    return pattern;
  }
}
