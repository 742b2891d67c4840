import type { Claim } from '../announce/claimsOf';
import { reviewAt } from '../base/reviewAt';
import { STREAMS } from '../base/streams';
import { ATTACK_SEED, MOST_VECTORS, SUSPECT_FLOOR } from '../constants';
import type { ReviewEvidence, Suspect } from '../engine';
import { fixedLog2 } from '../random/fixed';
import { mix32, Random } from '../random/Random';
import { PLAIN_EFFORT, runChains, type ChainEffort, type GoOn } from './chains/runChains';
import type { SecondOpinion } from './chains/SecondOpinion';
import { ClaimVectors } from './ClaimVectors';
import { conditionOnCounts, type Conditioned } from './conditionOnCounts';
import { boundCounts } from './boundCounts';
import type { DiaryView } from './DiaryView';
import { effortFor, type Effort } from './Effort';
import { findRelevance } from './findRelevance';
import { Imagination } from './Imagination';
import type { Likelihood } from './Likelihood';
import { lendVectors } from './lendVectors';
import { log2Odds } from './log2Odds';
import { MembershipRegistry } from './MembershipRegistry';
import type { Memberships } from './Memberships';
import { imagineOrdinary } from './ordinaryTable';
import { imagineRuns } from './imagineRuns';
import type { RunPosterior } from './RunPosterior';
import { Suspicion } from './Suspicion';

/** Reviews weighed one by one, the latest; earlier ones count to habit. */
const MOST_ITEMS = 24;
/** Personas looked at again with more imagined years: in all, at least for each announcement, and how many times as many years. */
const SECOND_LOOKS = 24;
const FEWEST_SECOND_LOOKS = 2;
const SECOND_LOOK = 10;
/** Years imagined for each kind of run that matters, and for each taste and intensity without one. */
const RUNS_A_CELL = 480;
const ORDINARY_YEARS = 40;

/** Suspects that a second opinion is asked for, the surest. */
const MOST_WATCHED = 64;

/** People by the claims that they fall under, and by those that they do not. */
interface ClaimSet {
  plus: number[];
  minus: number[];
}

/** What the stranger makes of one feed: who may be one of the people spoken of, and on what evidence. */
export class Reading {
  readonly #claims: Claim[];
  readonly #diaries: DiaryView[];
  readonly #subscribers: number;
  readonly #subscriberShare: number;
  readonly #imagination: Imagination;
  readonly #suspicion: Suspicion;
  readonly #effort: Effort;
  readonly #vectors: ClaimVectors;
  /** A persona each: what they did, given that they subscribe; and the same as vectors, before any count is known. */
  readonly #did: Memberships[];
  readonly #priors: Memberships[];
  /** What is conditioned on what. */
  readonly #given: Parameters<typeof conditionOnCounts>;
  readonly #conditioned: Conditioned;

  /**
   * @param likelihood holds the stranger’s model, and with it the catalogue
   * @param subscribers how many subscribe
   * @param diaries all of them, read
   * @param claims all that the feed says; one number each, and a second for a share
   * @param kept run posteriors kept from feed to feed; filled
   */
  constructor(
    likelihood: Likelihood,
    subscribers: number,
    diaries: DiaryView[],
    claims: Claim[],
    kept: Map<number, RunPosterior>,
  ) {
    const { model } = likelihood;
    const { catalogue } = model;
    this.#claims = claims;
    this.#diaries = diaries;
    this.#subscribers = subscribers;
    this.#subscriberShare = 1 - model.settings.outsiderShare;
    const shares = claims.flatMap((claim, i) => (claim.share === null ? [] : [i]));
    // a share also needs the people that it is a share of: further bits behind the claims
    const imagined = [
      ...claims,
      ...shares.map((i) => ({ ...claims[i], predicate: claims[i].share!.among })),
    ];
    const registry = new MembershipRegistry(
      imagined.length,
      MOST_VECTORS / Math.max(1, diaries.length),
    );
    const relevance = findRelevance(model, imagined);
    const random = new Random(ATTACK_SEED, STREAMS.imagination);
    this.#imagination = new Imagination(model, relevance, registry, random);
    this.#effort = effortFor(countConcerned(diaries, relevance.groupOf));
    const years = relevance.groups.length === 0 ? 1 : ORDINARY_YEARS;
    this.#suspicion = new Suspicion(
      likelihood,
      this.#imagination,
      imagineOrdinary(this.#imagination, years, this.#nothingWatched()),
      imagineRuns(this.#imagination, RUNS_A_CELL),
      this.#effort,
      kept,
    );
    this.#vectors = new ClaimVectors(claims, registry, catalogue.townShare);
    const anybody = this.#suspicion.anybody();
    const background = this.#vectors.of(anybody, -1, 1);
    this.#did = diaries.map((diary) => this.#read(diary));
    this.#priors = this.#did.map((did, persona) => this.#prior(persona, did));
    this.#lookAgain();
    const didAmong = (claim: number) => {
      const bit = claims.length + shares.indexOf(claim);
      let chance = 0;
      for (const [id, p] of anybody) if (registry.bits[id][bit]) chance += p;
      return chance;
    };
    this.#given = [
      this.#vectors.registry,
      this.#priors,
      lendVectors(
        background,
        this.#priors,
        claims.map((_, claim) => this.#vectors.under(claim)),
      ),
      Math.max(0, subscribers - this.#subscriberShare * diaries.length),
      boundCounts(claims, this.#vectors.within, subscribers, catalogue.townShare, didAmong),
    ];
    this.#conditioned = conditionOnCounts(...this.#given);
  }

  /** As in `AttackResult`. */
  get method(): 'exact' | 'relaxed' {
    return this.#conditioned.method;
  }

  /** As in `AttackResult`. */
  get contradiction(): boolean {
    return this.#conditioned.contradiction;
  }

  /** Posterior probability that a persona is one of the people of an announcement. */
  probability(announcement: number, persona: number): number {
    return this.#marginal(this.#conditioned.posteriors[persona], announcement);
  }

  /** The same without any announcement. */
  diaryProbability(announcement: number, persona: number): number {
    return this.#marginal(this.#priors[persona], announcement);
  }

  /** Conditions once more in another way, by chains of swaps. Deterministic; a second or so. Null if ended, or if these numbers are beyond them. */
  async secondOpinion(
    goOn?: GoOn,
    effort: ChainEffort = PLAIN_EFFORT,
  ): Promise<SecondOpinion | null> {
    const announcements = this.#claims.flatMap((c) => (c.isSpokenOf ? [c.announcement] : []));
    const suspects = [...new Set(announcements)]
      .flatMap((announcement) =>
        Array.from(this.#diaries, (_, persona) => ({
          announcement,
          persona,
          first: this.probability(announcement, persona),
        })),
      )
      .filter(({ first }) => first >= SUSPECT_FLOOR)
      .sort((a, b) => b.first - a.first)
      .slice(0, MOST_WATCHED);
    const watched = suspects.map(({ announcement, persona }) => ({
      persona,
      isIn: this.#vectors.under(this.#spokenOf(announcement)),
    }));
    const chains = await runChains(...this.#given, watched, effort, goOn);
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
        second: this.#marginal(chains.posteriors[persona], announcement),
      })),
    };
  }

  /** A suspect with bits of evidence; `isItemised` weighs the reviews one by one. */
  suspect(announcement: number, persona: number, isItemised: boolean): Suspect {
    const { least, published = least } = this.#claims[this.#spokenOf(announcement)];
    const chanceIn = (memberships: Memberships) => this.#marginal(memberships, announcement);
    return this.#suspect(announcement, persona, published, chanceIn, isItemised);
  }

  /** Posterior probability that a persona falls under all claims of `plus` and none of `minus`. */
  cellProbability({ plus, minus }: ClaimSet, persona: number): number {
    return this.#vectors.jointly(this.#conditioned.posteriors[persona], plus, minus);
  }

  /** As `suspect`, of belonging to a cell of so many people; its `announcement` is −1. */
  cellSuspect(
    { plus, minus }: ClaimSet,
    persona: number,
    people: number,
    isItemised: boolean,
  ): Suspect {
    const chanceIn = (memberships: Memberships) => this.#vectors.jointly(memberships, plus, minus);
    return this.#suspect(-1, persona, people, chanceIn, isItemised);
  }

  #suspect(
    announcement: number,
    persona: number,
    people: number,
    chanceIn: (memberships: Memberships) => number,
    isItemised: boolean,
  ): Suspect {
    const probability = chanceIn(this.#conditioned.posteriors[persona]);
    const neededBits = -log2Odds(this.#subscriberShare / this.#subscribers);
    const postBits = fixedLog2(Math.max(1, people));
    const evidenceBits = log2Odds(probability) + neededBits;
    const diaryBits = evidenceBits - postBits;
    const reviews = isItemised ? this.#itemise(announcement, persona, chanceIn) : [];
    return {
      persona,
      announcement,
      probability,
      diaryProbability: chanceIn(this.#priors[persona]),
      neededBits,
      evidenceBits,
      postBits,
      diaryBits,
      reviews,
      habitBits: diaryBits - reviews.reduce((sum, review) => sum + review.bits, 0),
      namedTown: this.#diaries[persona].columns.namedTown[persona],
    };
  }

  /** Membership of somebody who watched nothing relevant. */
  #nothingWatched(): number {
    this.#imagination.clear();
    return this.#imagination.membership();
  }

  #read(diary: DiaryView): Memberships {
    return this.#suspicion.ofDiary(diary, this.#suspicion.relevantReviews(diary));
  }

  #prior(persona: number, did: Memberships): Memberships {
    const { namedTown } = this.#diaries[persona].columns;
    return this.#vectors.of(did, namedTown[persona], this.#subscriberShare);
  }

  /** Whoever is suspected most is so in part by the luck of the dice: looks again, with more of them. */
  #lookAgain(): void {
    this.#suspicion.effort = {
      ordinary: this.#effort.ordinary * SECOND_LOOK,
      run: this.#effort.run * SECOND_LOOK,
    };
    for (const persona of this.#mostSuspected()) {
      this.#did[persona] = this.#read(this.#diaries[persona]);
      this.#priors[persona] = this.#prior(persona, this.#did[persona]);
    }
    this.#suspicion.effort = this.#effort;
  }

  /** For each announcement, the personas whose diaries suggest it most; about SECOND_LOOKS in all. */
  #mostSuspected(): Set<number> {
    const announcements = this.#claims.filter((c) => c.isSpokenOf).map((c) => c.announcement);
    const each = Math.max(FEWEST_SECOND_LOOKS, Math.floor(SECOND_LOOKS / announcements.length));
    const chosen = new Set<number>();
    for (const announcement of announcements) {
      const p = Float64Array.from(this.#priors, (prior) => this.#marginal(prior, announcement));
      for (const persona of largest(p, each)) chosen.add(persona);
    }
    return chosen;
  }

  /** The reviews that touch the posts, each with what it adds when read after the earlier ones. */
  #itemise(
    announcement: number,
    persona: number,
    chanceIn: (memberships: Memberships) => number,
  ): ReviewEvidence[] {
    const diary = this.#diaries[persona];
    const all = this.#suspicion.relevantReviews(diary);
    const first = Math.max(0, all.length - MOST_ITEMS);
    const bitsAfter = (count: number) => {
      // the same dice for every number of reviews read, and whoever was looked at before
      this.#imagination.random = new Random(mix32(persona, announcement), STREAMS.stranger);
      const did =
        count === all.length
          ? this.#did[persona]
          : this.#suspicion.ofDiary(diary, all.slice(0, count));
      const posterior = this.#conditioned.withPrior(persona, this.#prior(persona, did));
      return log2Odds(chanceIn(posterior));
    };
    let before = bitsAfter(first);
    return all.slice(first).map((review, i) => {
      const after = bitsAfter(first + i + 1);
      const bits = after - before;
      before = after;
      return { bits, ...reviewAt(diary.columns, review) };
    });
  }

  /** The claim that says how many people an announcement speaks of. */
  #spokenOf(announcement: number): number {
    return this.#claims.findIndex(
      (claim) => claim.announcement === announcement && claim.isSpokenOf,
    );
  }

  #marginal(memberships: Memberships, announcement: number): number {
    return this.#vectors.marginal(memberships, this.#spokenOf(announcement));
  }
}

/** Indexes of the `most` largest values, the first of equals first. */
function largest(values: Float64Array, most: number): number[] {
  const chosen: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (chosen.length === most && values[i] <= values[chosen[most - 1]]) continue;
    let place = chosen.length;
    while (place > 0 && values[chosen[place - 1]] < values[i]) place--;
    chosen.splice(place, 0, i);
    if (chosen.length > most) chosen.pop();
  }
  return chosen;
}

/** How many diaries mention a title that matters. */
function countConcerned(diaries: DiaryView[], groupOf: Int32Array): number {
  return diaries.filter(({ columns, from, to }) =>
    columns.title.subarray(from, to).some((title) => groupOf[title] >= 0),
  ).length;
}
