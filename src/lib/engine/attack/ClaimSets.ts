import type { Predicate } from '../announce/announcement';
import type { Claim } from '../announce/claimsOf';

/**
 * The distinct sets of people that a feed is about, each a predicate: first those whose members are counted or asked after, then those
 * that shares are shares of. Their order is that in which they are first named, so that the same feed always has the same.
 */
export class ClaimSets {
  /** Every set; the first `counted` of them have a bit in everybody’s vector. */
  readonly predicates: Predicate[] = [];
  readonly counted: number;
  readonly #indexOf = new Map<string, number>();

  /**
   * @param claims what is counted
   * @param further sets that are asked after, though these claims do not count them
   */
  constructor(claims: readonly Claim[], further: readonly Predicate[] = []) {
    for (const { predicate } of claims) this.#add(predicate);
    for (const predicate of further) this.#add(predicate);
    this.counted = this.predicates.length;
    for (const { share } of claims) if (share !== null) this.#add(share.among);
  }

  /** Index of a set. @throws RangeError for one that is not among them */
  of(predicate: Predicate): number {
    const index = this.#indexOf.get(JSON.stringify(predicate));
    if (index === undefined) throw new RangeError('This set of people is not one of the feed’s.');
    return index;
  }

  /** What is missing here to condition on some claims: sets that they count and that have no bit, or that they are shares of; each once. */
  lacking(claims: readonly Claim[]): Predicate[] {
    const lacking = new Map<string, Predicate>();
    const need = (predicate: Predicate, below: number) => {
      const key = JSON.stringify(predicate);
      if ((this.#indexOf.get(key) ?? Infinity) >= below) lacking.set(key, predicate);
    };
    for (const { predicate, share } of claims) {
      need(predicate, this.counted);
      if (share !== null) need(share.among, this.predicates.length);
    }
    return [...lacking.values()];
  }

  #add(predicate: Predicate): void {
    const key = JSON.stringify(predicate);
    if (!this.#indexOf.has(key)) this.#indexOf.set(key, this.predicates.push(predicate) - 1);
  }
}
