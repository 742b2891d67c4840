import type { Claim } from '../announce/claimsOf';
import { SUSPECT_FLOOR } from '../constants';
import type { Suspect } from '../engine';
import { PLAIN_EFFORT, runChains, type ChainEffort, type GoOn } from './chains/runChains';
import type { SecondOpinion } from './chains/SecondOpinion';
import { cellOfRest, type AskedSet, type Chances, type FeedSet } from './AskedSet';
import type { ConditionedInWorlds } from './conditionInWorlds';
import { conditionOnCounts } from './conditionOnCounts';
import type { FeedPriors } from './FeedPriors';
import { findRests } from './findRests';
import { itemiseReviews } from './itemiseReviews';
import { log2Odds } from './log2Odds';
import type { Memberships } from './Memberships';
import { isMoved, nameKind } from './nameKind';
import type { FoundRest, Rest } from './Rest';

/** Suspects that a second opinion is asked for, the surest. */
const MOST_WATCHED = 64;

/** Suspects of a rest whose reviews and posts are weighed one by one. */
const ITEMISED_OF_REST = 3;

/** What the stranger would make of other numbers: as `Reading.chances`, and whether the numbers contradict each other. */
export interface Otherwise {
  chances(set: AskedSet): Chances;
  contradiction: boolean;
}

/** The chance of belonging to one set, in a distribution of vectors. */
type ChanceIn = (memberships: Memberships) => number;

/** What the stranger makes of one feed: who may be one of the people spoken of, and on what evidence. */
export class Reading {
  readonly priors: FeedPriors;
  readonly #claims: Claim[];
  /** By claim, and by announcement: the set of people that it counts, or speaks of. */
  readonly #setOfClaim: number[];
  readonly #spokenOf: number[] = [];
  #known: ConditionedInWorlds | null = null;
  /** By how many of the posts are up: what is known then. */
  readonly #upTo: ConditionedInWorlds[] = [];
  readonly #posts: number;

  /**
   * @param priors of the sets that the claims speak of
   * @param claims all that the feed says; one number each, and a second for a share
   * @param posts how many posts say it
   */
  constructor(priors: FeedPriors, claims: Claim[], posts: number) {
    this.priors = priors;
    this.#claims = claims;
    this.#posts = posts;
    this.#setOfClaim = claims.map(({ predicate }) => priors.sets.of(predicate));
    // asked for everybody: looked up once
    claims.forEach(({ announcement, isSpokenOf }, claim) => {
      if (isSpokenOf) this.#spokenOf[announcement] ??= this.#setOfClaim[claim];
    });
  }

  /** Worked out when a number is first looked at. */
  get #conditioned(): ConditionedInWorlds {
    return (this.#known ??= this.priors.condition(this.#claims));
  }

  /** As in `AttackResult`. */
  get method(): 'exact' | 'relaxed' {
    return this.#conditioned.method;
  }

  /** As in `AttackResult`. */
  get contradiction(): boolean {
    return this.#conditioned.contradiction;
  }

  /** Probabilities of belonging to a set, given all posts. */
  chances(set: AskedSet): Chances {
    const chanceIn = this.#chanceIn(set);
    return (persona) => chanceIn(this.#conditioned.posterior(persona));
  }

  /** The same without any number. */
  before(set: AskedSet): Chances {
    const chanceIn = this.#chanceIn(set);
    return (persona) => chanceIn(this.priors.prior(persona));
  }

  /**
   * What would be known had other numbers been published about the same sets.
   * @param claims of sets that `priors` holds; none: as before any number
   */
  otherwise(claims: Claim[]): Otherwise {
    if (claims.length === 0) return { chances: (set) => this.before(set), contradiction: false };
    const { posterior, contradiction } = this.priors.condition(claims);
    return {
      chances: (set) => {
        const chanceIn = this.#chanceIn(set);
        return (persona) => chanceIn(posterior(persona));
      },
      contradiction,
    };
  }

  /** The set of people that an announcement speaks of. @param announcement one with claims; one that claims nothing speaks of nobody */
  setOf(announcement: number): number {
    return this.#spokenOf[announcement];
  }

  /**
   * What the feed is about, where every announcement claims something: whom its announcements speak of, in their order, then those whom two exact numbers leave over; none of these if
   * the numbers contradict each other.
   */
  sets(): FeedSet[] {
    return [
      ...this.#spokenOf.map((_, announcement) => ({ set: announcement, announcement, rest: null })),
      ...this.#findRests().map((rest) => ({ set: cellOfRest(rest), announcement: rest.of, rest })),
    ];
  }

  /** A persona as a suspect of belonging to a set; `isItemised` weighs posts and reviews one by one. Of a cell `announcement` is −1. */
  suspect(set: AskedSet, persona: number, isItemised: boolean): Suspect {
    const { priors } = this;
    const announcement = typeof set === 'number' ? set : -1;
    const chanceIn = this.#chanceIn(set);
    const startProbability = priors.startOf(chanceIn);
    const beforeProbability = chanceIn(priors.prior(persona));
    const probability = chanceIn(this.#conditioned.posterior(persona));
    const startBits = log2Odds(startProbability);
    const beforeBits = log2Odds(beforeProbability);
    const diaryBits = beforeBits - startBits;
    const reviews = isItemised ? itemiseReviews(priors, persona, announcement, chanceIn) : [];
    return {
      persona,
      announcement,
      startProbability,
      beforeProbability,
      probability,
      startBits,
      diaryBits,
      postBits: log2Odds(probability) - beforeBits,
      postBitsByPost: isItemised ? this.#byPost(persona, chanceIn) : [],
      name: nameKind(beforeProbability, probability),
      isMoved: isMoved(beforeProbability, probability),
      reviews,
      habitBits: diaryBits - reviews.reduce((sum, review) => sum + review.bits, 0),
      namedTown: priors.namedTown(persona),
    };
  }

  /** What each post adds to the odds of a persona, in bits, in the order in which they went up; adds up to `postBits`. */
  splitPosts(set: AskedSet, persona: number): number[] {
    return this.#byPost(persona, this.#chanceIn(set));
  }

  /** Those whom two exact numbers leave over, with their suspects; the first few are itemised. */
  rests(personas: number): Rest[] {
    return this.#findRests().map((found) => {
      const cell = cellOfRest(found);
      const of = (chances: Chances) =>
        Float64Array.from({ length: personas }, (_, persona) => chances(persona));
      const before = of(this.before(cell));
      const probabilities = of(this.chances(cell));
      const suspects = [...probabilities.keys()]
        .filter((p) => Math.max(before[p], probabilities[p]) >= SUSPECT_FLOOR)
        .sort((a, b) => probabilities[b] - probabilities[a] || a - b)
        .map((persona, i) => this.suspect(cell, persona, i < ITEMISED_OF_REST));
      return { ...found, before, probabilities, suspects };
    });
  }

  /**
   * Conditions once more in another way, by chains of swaps, in the likeliest world. Deterministic; a second or so. Null if ended, or if these numbers are
   * beyond them.
   */
  async secondOpinion(
    goOn?: GoOn,
    effort: ChainEffort = PLAIN_EFFORT,
  ): Promise<SecondOpinion | null> {
    const { personas, vectors } = this.priors;
    const { worldWeights } = this.#conditioned;
    const likeliest = worldWeights.indexOf(Math.max(...worldWeights));
    const given = this.priors.given(this.#claims, likeliest);
    const { posterior } = conditionOnCounts(...given);
    const announcements = this.#claims.flatMap((c) => (c.isSpokenOf ? [c.announcement] : []));
    const suspects = [...new Set(announcements)]
      .flatMap((announcement) => {
        const chanceIn = this.#chanceIn(announcement);
        return Array.from({ length: personas }, (_, persona) => ({
          announcement,
          persona,
          first: chanceIn(posterior(persona)),
        }));
      })
      .filter(({ first }) => first >= SUSPECT_FLOOR)
      .sort((a, b) => b.first - a.first)
      .slice(0, MOST_WATCHED);
    const watched = suspects.map(({ announcement, persona }) => ({
      persona,
      isIn: vectors.under(this.setOf(announcement)),
    }));
    const chains = await runChains(...given, watched, effort, goOn);
    if (chains === null) return null;
    return {
      chains: effort.chains,
      draws: chains.draws,
      rHat: chains.rHat,
      effectiveDraws: chains.effectiveDraws,
      suspects: suspects.map(({ announcement, persona, first }) => ({
        announcement,
        persona,
        first,
        second: vectors.marginal(chains.posteriors[persona], this.setOf(announcement)),
      })),
    };
  }

  #findRests(): FoundRest[] {
    return this.contradiction ? [] : findRests(this.#claims);
  }

  #chanceIn(set: AskedSet): ChanceIn {
    const { vectors } = this.priors;
    if (typeof set === 'number') {
      const spokenOf = this.setOf(set);
      return (memberships) => vectors.marginal(memberships, spokenOf);
    }
    const [within, outside] = [set.plus, set.minus].map((some) =>
      some.map((claim) => this.#setOfClaim[claim]),
    );
    return (memberships) => vectors.jointly(memberships, within, outside);
  }

  /** What each post adds to those that went up before it. */
  #byPost(persona: number, chanceIn: ChanceIn): number[] {
    let known = log2Odds(chanceIn(this.priors.prior(persona)));
    return Array.from({ length: this.#posts }, (_, post) => {
      const bits = log2Odds(chanceIn(this.#afterPosts(post + 1).posterior(persona)));
      const added = bits - known;
      known = bits;
      return added;
    });
  }

  /** What is known once so many of the posts are up. */
  #afterPosts(posts: number): ConditionedInWorlds {
    if (posts === this.#posts) return this.#conditioned;
    return (this.#upTo[posts] ??= this.priors.condition(
      this.#claims.filter(({ announcement }) => announcement < posts),
    ));
  }
}
