import type { Claim } from '../announce/claimsOf';
import { attributePattern, type AttributePattern } from './attributePattern';
import { claimBit, hasClaim } from './claimMask';
import { largestWithin } from './largestWithin';
import { MembershipRegistry } from './MembershipRegistry';
import type { Memberships } from './Memberships';
import { MembershipTally } from './MembershipTally';

/** A membership less likely than this is dropped from a diary’s. */
const NEGLIGIBLE = 1e-10;
/** Chance left to what the imagined years did not show. */
const UNIMAGINED = 1e-9;

/**
 * From what people did to the vectors that the counts are about: who they are is added, and from each claim the largest claim within it
 * is taken away, so that a large count less a large count leaves a small one ("28,802 less 28,801").
 */
export class ClaimVectors {
  /** The vectors that occurred; one bit a claim. */
  readonly registry: MembershipRegistry;
  /** By claim: the claim subtracted from it, or −1. */
  readonly within: Int32Array;
  readonly #claims: Claim[];
  /** The registry of what imagined people did. */
  readonly #imagined: MembershipRegistry;
  readonly #townShare: Float64Array;
  /** By named town: who its people may be, and where each id of `#imagined` leads them. */
  readonly #patterns = new Map<number, { who: AttributePattern; vectors: Memberships[] }>();
  readonly #tally = new MembershipTally();

  /**
   * @param imagined registry of deeds; bits beyond the claims are ignored
   * @param townShare share of subscribers in each town
   */
  constructor(claims: Claim[], imagined: MembershipRegistry, townShare: Float64Array) {
    this.#claims = claims;
    this.#imagined = imagined;
    this.#townShare = townShare;
    this.registry = new MembershipRegistry(claims.length);
    this.within = largestWithin(claims);
  }

  /**
   * @param memberships what somebody did, given that they subscribe; ids of the imagined registry
   * @param namedTown a town’s index, or −1
   * @param subscriberShare chance that they subscribe, in [0, 1]; whoever does not falls under nothing
   * @returns chances of vectors; ids of `registry`
   */
  of(memberships: Memberships, namedTown: number, subscriberShare: number): Memberships {
    const tally = this.#tally;
    tally.add(0, 1 - subscriberShare);
    const pattern = this.#pattern(namedTown);
    for (let i = 0; i < memberships.ids.length; i++) {
      const p = memberships.chances[i];
      if (p <= NEGLIGIBLE) continue;
      const did = memberships.ids[i];
      tally.addAll((pattern.vectors[did] ??= this.#vectors(did, pattern.who)), p * subscriberShare);
    }
    // what no imagined year showed is not impossible: a count is never refused for want of imagination
    for (let claim = 0; subscriberShare === 1 && claim < this.#claims.length; claim++)
      if (this.within[claim] < 0)
        tally.add(this.registry.id(claimBit(claim)), UNIMAGINED * subscriberShare);
    return tally.finish();
  }

  /** Chance of falling under a claim: in its rest, or in the claims subtracted from it. */
  marginal(memberships: Memberships, claim: number): number {
    const { ids, chances } = memberships;
    let p = 0;
    for (let i = 0; i < ids.length; i++) if (this.#holds(ids[i], claim)) p += chances[i];
    return Math.min(1, p);
  }

  /** By registry id: 1 for the vectors of people under a claim. */
  under(claim: number): Uint8Array {
    return Uint8Array.from(this.registry.bits, (_, id) => Number(this.#holds(id, claim)));
  }

  /** Chance of falling under all of some claims and under none of some others. */
  jointly(memberships: Memberships, plus: number[], minus: number[]): number {
    const { ids, chances } = memberships;
    let p = 0;
    for (let i = 0; i < ids.length; i++)
      if (
        plus.every((claim) => this.#holds(ids[i], claim)) &&
        !minus.some((claim) => this.#holds(ids[i], claim))
      )
        p += chances[i];
    return Math.min(1, p);
  }

  #holds(id: number, claim: number): boolean {
    const bits = this.registry.bits[id];
    for (let c = claim; c >= 0; c = this.within[c]) if (bits[c]) return true;
    return false;
  }

  /** The vectors of somebody who did `did`, by who they may be. */
  #vectors(did: number, pattern: AttributePattern): Memberships {
    const vectors = new MembershipTally();
    for (const [who, chance] of pattern)
      vectors.add(this.registry.id(this.#vector(this.#imagined.bits[did], who)), chance);
    return vectors.finish();
  }

  /** The claims whose deeds are done and whose people they are, less what is subtracted. */
  #vector(did: Uint8Array, who: number): number {
    let vector = 0;
    for (let claim = 0; claim < this.#claims.length; claim++)
      if (isHeld(did, who, claim) && !isHeld(did, who, this.within[claim]))
        vector += claimBit(claim);
    return vector;
  }

  #pattern(namedTown: number) {
    let pattern = this.#patterns.get(namedTown);
    if (!pattern) {
      const people = this.#claims.map((claim) => claim.predicate.people);
      const who = attributePattern(people, this.#townShare, namedTown);
      this.#patterns.set(namedTown, (pattern = { who, vectors: [] }));
    }
    return pattern;
  }
}

function isHeld(did: Uint8Array, who: number, claim: number): boolean {
  return claim >= 0 && did[claim] === 1 && hasClaim(who, claim);
}
