import type { Announcement } from '../announce/announcement';
import { claimsOf, type Claim } from '../announce/claims';
import type { Base } from '../base/Base';
import { STREAMS } from '../base/streams';
import { ATTACK_SEED, MOST_CLAIMS, SUSPECT_FLOOR } from '../constants';
import { EngineError } from '../EngineError';
import type { AttackResult, Publication, ReviewEvidence, Suspect } from '../engine';
import { fixedLog2 } from '../random/fixed';
import { mix32, Random } from '../random/Random';
import { attributePattern, type AttributePattern } from './attributes';
import { conditionOnCounts, type Conditioned, type CountBounds } from './condition';
import { readDiary, type DiaryView } from './diaryView';
import { Imagination } from './Imagination';
import { Likelihood } from './likelihood';
import { addInto, MembershipRegistry, type Memberships } from './Memberships';
import { largestWithin } from './nesting';
import { imagineOrdinary } from './ordinaryTable';
import type { RunPosterior } from './runPosterior';
import { findRelevance } from './relevance';
import { imagineRuns } from './RunLibrary';
import { Suspicion, type Effort } from './Suspicion';

/** Suspects whose reviews are weighed one by one in `attack` itself; the dossier does it for the rest. */
const ITEMISED_SUSPECTS = 6;
/** Reviews weighed one by one, the latest; earlier ones count to habit. */
const MOST_ITEMS = 24;
/** Personas looked at again with more imagined years, and how many times as many. */
const SECOND_LOOKS = 24;
const SECOND_LOOK = 6;
/** A membership less likely than this is dropped from a diary’s. */
const NEGLIGIBLE = 1e-10;
/** Chance left to what the imagined years did not show. */
const UNIMAGINED = 1e-9;
/** Years imagined for each kind of run that matters, and for each taste and intensity without one. */
const RUNS_A_CELL = 1_200;
const ORDINARY_YEARS = 80;
/** How far the number behind a share may lie from its expectation. */
const SHARE_DEVIATIONS = 2;
/** Imagined years in all, shared out over the diaries that mention something relevant. */
const YEARS_IN_ALL = 60_000;

/** The stranger: reads all diaries once, then any number of feeds. Knows the catalogue, the diaries and the model; never the seed. */
export class Stranger {
  readonly #base: Base;
  readonly #likelihood: Likelihood;
  readonly #diaries: DiaryView[];
  /** What entries say about runs, kept from feed to feed. */
  readonly #runs = new Map<number, RunPosterior>();

  constructor(base: Base) {
    this.#base = base;
    this.#likelihood = new Likelihood(base.model);
    const random = new Random(ATTACK_SEED, STREAMS.stranger);
    const { diaries } = base;
    // a copy without the truth: what follows cannot look
    const publicDiaries = { ...diaries, subscriberOf: new Int32Array(0) };
    this.#diaries = Array.from({ length: diaries.personas }, (_, persona) => {
      return readDiary(this.#likelihood, publicDiaries, persona, random);
    });
  }

  /** Conditions on everything that the announcements say; suspects come later, by announcement. */
  read(announcements: Announcement[], publications: Publication[]): Reading {
    const claims = announcements.flatMap((announcement, i) =>
      claimsOf(announcement, publications[i], i),
    );
    // a share needs a second bit, for the people it is a share of
    const numbers = claims.length + claims.filter((claim) => claim.share !== null).length;
    if (numbers > MOST_CLAIMS)
      throw new EngineError(
        'tooMany',
        `A stranger takes in at most ${MOST_CLAIMS} numbers at once; these posts hold ${numbers}. Take some down.`,
      );
    return new Reading(this.#base, this.#likelihood, this.#diaries, claims, this.#runs);
  }

  /** The whole attack: probabilities, and suspects with their evidence. */
  attack(
    announcements: Announcement[],
    publications: Publication[],
  ): { result: AttackResult; reading: Reading } {
    const reading = this.read(announcements, publications);
    const { personas } = this.#base.diaries;
    const probabilities = new Float64Array(announcements.length * personas);
    const suspects: Suspect[] = [];
    announcements.forEach((_, announcement) => {
      for (let persona = 0; persona < personas; persona++) {
        const p = reading.probability(announcement, persona);
        probabilities[announcement * personas + persona] = p;
        if (p >= SUSPECT_FLOOR) suspects.push(reading.suspect(announcement, persona, false));
      }
    });
    suspects.sort(
      (a, b) =>
        b.probability - a.probability || a.announcement - b.announcement || a.persona - b.persona,
    );
    const itemised = suspects.map((suspect, i) =>
      i < ITEMISED_SUSPECTS
        ? reading.suspect(suspect.announcement, suspect.persona, true)
        : suspect,
    );
    return {
      result: {
        publications,
        personas,
        probabilities,
        suspects: itemised,
        method: reading.method,
        contradiction: reading.contradiction,
      },
      reading,
    };
  }
}

/** What the stranger makes of one feed. */
export class Reading {
  readonly #base: Base;
  readonly #diaries: DiaryView[];
  readonly #claims: Claim[];
  readonly #registry: MembershipRegistry;
  readonly #suspicion: Suspicion;
  readonly #imagination: Imagination;
  readonly #patterns = new Map<number, AttributePattern>();
  readonly #within: Int32Array;
  readonly #subscriberShare: number;
  readonly #priors: Memberships[];
  readonly #itemEffort: Effort;
  readonly #conditioned: Conditioned;
  readonly #raw: Memberships[];

  constructor(
    base: Base,
    likelihood: Likelihood,
    diaries: DiaryView[],
    claims: Claim[],
    runs: Map<number, RunPosterior>,
  ) {
    this.#base = base;
    this.#diaries = diaries;
    this.#claims = claims;
    this.#subscriberShare = 1 - base.model.settings.outsiderShare;
    this.#within = largestWithin(claims);
    this.#registry = new MembershipRegistry(claims.length);
    const shared = claims.filter((claim) => claim.share !== null);
    const extended = [
      ...claims,
      ...shared.map((claim) => ({ ...claim, predicate: claim.share!.among })),
    ];
    const registry = new MembershipRegistry(extended.length);
    const relevance = findRelevance(base.model, extended);
    const imagination = new Imagination(
      base.model,
      relevance,
      registry,
      new Random(ATTACK_SEED, STREAMS.stranger + 100),
    );
    this.#imagination = imagination;
    imagination.clear();
    const emptyId = imagination.membership();
    const concerned = diaries.filter((diary) => hasRelevant(diary, relevance.groupOf)).length;
    const effort = effortFor(concerned);
    this.#itemEffort = effort;
    const ordinary = imagineOrdinary(
      imagination,
      relevance.groups.length === 0 ? 1 : ORDINARY_YEARS,
      emptyId,
    );
    const cells = imagineRuns(imagination, RUNS_A_CELL);
    this.#suspicion = new Suspicion(likelihood, imagination, ordinary, cells, effort, runs);
    this.#imagined = registry;

    const anybody = this.#suspicion.anybody();
    const others = this.#toVectors(anybody, this.#pattern(-1), 1);
    this.#raw = diaries.map((diary) =>
      this.#suspicion.ofDiary(diary, this.#suspicion.relevantReviews(diary)),
    );
    this.#priors = this.#raw.map((memberships, persona) => this.#prior(persona, memberships));
    const size = base.subscribers - this.#subscriberShare * diaries.length;
    const bounds = this.#bounds(anybody);
    // whoever is suspected most is so in part by the luck of the dice: look again, with more of them
    this.#suspicion.effort = {
      ordinary: effort.ordinary * SECOND_LOOK,
      run: effort.run * SECOND_LOOK,
    };
    for (const persona of this.#mostSuspected()) {
      this.#raw[persona] = this.#suspicion.ofDiary(
        diaries[persona],
        this.#suspicion.relevantReviews(diaries[persona]),
      );
      this.#priors[persona] = this.#prior(persona, this.#raw[persona]);
    }
    this.#conditioned = conditionOnCounts(
      this.#registry,
      this.#priors,
      others,
      Math.max(0, size),
      bounds,
    );
  }

  readonly #imagined: MembershipRegistry;

  get method(): 'exact' | 'relaxed' {
    return this.#conditioned.method;
  }

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

  /** For each announcement, the personas whose diaries suggest it most; at most SECOND_LOOKS in all. */
  #mostSuspected(): Set<number> {
    const announcements = this.#claims
      .filter((claim) => claim.isSpokenOf)
      .map((c) => c.announcement);
    const each = Math.max(2, Math.floor(SECOND_LOOKS / announcements.length));
    const chosen = new Set<number>();
    for (const announcement of announcements) {
      const suggested = this.#priors
        .map((memberships, persona) => ({ persona, p: this.#marginal(memberships, announcement) }))
        .sort((a, b) => b.p - a.p || a.persona - b.persona);
      for (const { persona } of suggested.slice(0, each)) chosen.add(persona);
    }
    return chosen;
  }

  /** A suspect with bits of evidence; `isItemised` weighs the reviews one by one. */
  suspect(announcement: number, persona: number, isItemised: boolean): Suspect {
    const probability = this.probability(announcement, persona);
    const claim = this.#spokenOf(announcement);
    const { subscribers } = this.#base;
    const needed = -log2Odds(this.#subscriberShare / subscribers);
    const postBits = fixedLog2(Math.max(1, this.#claims[claim].least));
    const evidenceBits = log2Odds(probability) + needed;
    const diary = this.#diaries[persona];
    const reviews = isItemised ? this.#itemise(announcement, persona) : [];
    const diaryBits = evidenceBits - postBits;
    return {
      persona,
      announcement,
      probability,
      diaryProbability: this.diaryProbability(announcement, persona),
      neededBits: needed,
      evidenceBits,
      postBits,
      diaryBits,
      reviews,
      habitBits: diaryBits - reviews.reduce((sum, review) => sum + review.bits, 0),
      namedTown: diary.columns.namedTown[persona],
    };
  }

  /** The reviews that touch an announcement, each with what it adds when read after the earlier ones. */
  #itemise(announcement: number, persona: number): ReviewEvidence[] {
    const diary = this.#diaries[persona];
    const all = this.#suspicion.relevantReviews(diary);
    const first = Math.max(0, all.length - MOST_ITEMS);
    const odds = (count: number) => {
      this.#suspicion.effort = this.#itemEffort;
      // the same dice for every number of reviews read, and whoever was looked at before
      this.#imagination.random = new Random(mix32(persona, announcement), STREAMS.stranger);
      const memberships =
        count === all.length
          ? this.#raw[persona]
          : this.#suspicion.ofDiary(diary, all.slice(0, count));
      return log2Odds(
        this.#marginal(
          this.#conditioned.withPrior(persona, this.#prior(persona, memberships)),
          announcement,
        ),
      );
    };
    const { columns } = diary;
    let before = odds(first);
    return all.slice(first).map((review, i) => {
      const after = odds(first + i + 1);
      const bits = after - before;
      before = after;
      return {
        review,
        bits,
        title: columns.title[review],
        day: columns.day[review],
        stars: columns.stars[review],
        kind: columns.kind[review],
        countedNight: columns.countedNight[review],
        wording: columns.wording[review],
      };
    });
  }

  #spokenOf(announcement: number): number {
    return this.#claims.findIndex(
      (claim) => claim.announcement === announcement && claim.isSpokenOf,
    );
  }

  #marginal(memberships: Memberships, announcement: number): number {
    const claim = this.#spokenOf(announcement);
    let p = 0;
    for (const [id, chance] of memberships) if (this.#holds(id, claim)) p += chance;
    return Math.min(1, p);
  }

  /** Whether a vector falls under a claim: in its rest or in the claim subtracted from it. */
  #holds(id: number, claim: number): boolean {
    const bits = this.#registry.bits[id];
    for (let c = claim; c >= 0; c = this.#within[c]) if (bits[c]) return true;
    return false;
  }

  #pattern(namedTown: number): AttributePattern {
    let pattern = this.#patterns.get(namedTown);
    if (!pattern) {
      pattern = attributePattern(
        this.#claims.map((claim) => claim.predicate.people),
        this.#base.catalogue.townShare,
        namedTown,
      );
      this.#patterns.set(namedTown, pattern);
    }
    return pattern;
  }

  #prior(persona: number, memberships: Memberships): Memberships {
    return this.#toVectors(
      memberships,
      this.#pattern(this.#base.diaries.namedTown[persona]),
      this.#subscriberShare,
    );
  }

  /** What people did, and who they are, to vectors over cells: a claim less the largest claim within it. */
  #toVectors(
    memberships: Memberships,
    pattern: AttributePattern,
    subscriberShare: number,
  ): Memberships {
    const vectors: Memberships = new Map([[0, 1 - subscriberShare]]);
    const { claims } = this.#registry;
    for (const [did, p] of memberships) {
      if (p <= NEGLIGIBLE) continue;
      const bits = this.#imagined.bits[did];
      for (const [who, chance] of pattern) {
        let held = 0;
        for (let claim = 0, rest = who; claim < claims; claim++, rest = Math.floor(rest / 2))
          if (rest % 2 === 1 && bits[claim]) held += 2 ** claim;
        addInto(vectors, this.#registry.id(this.#subtracted(held)), p * chance * subscriberShare);
      }
    }
    // what no imagined year showed is not impossible: a count is never refused for want of imagination
    for (let claim = 0; subscriberShare === 1 && claim < claims; claim++)
      if (this.#within[claim] < 0)
        addInto(vectors, this.#registry.id(2 ** claim), UNIMAGINED * subscriberShare);
    return vectors;
  }

  #subtracted(mask: number): number {
    const has = (claim: number) => Math.floor(mask / 2 ** claim) % 2 === 1;
    let rest = mask;
    for (let claim = 0; claim < this.#within.length; claim++)
      if (this.#within[claim] >= 0 && has(claim) && has(this.#within[claim])) rest -= 2 ** claim;
    return rest;
  }

  #bounds(anybody: Memberships): CountBounds[] {
    let extra = this.#claims.length;
    return this.#claims.map((claim, i) => {
      if (claim.share !== null) {
        let share = 0;
        for (const [id, p] of anybody) if (this.#imagined.bits[id][extra]) share += p;
        extra++;
        const chanceOfWho =
          attributePattern([claim.share.among.people], this.#base.catalogue.townShare, -1).get(1) ??
          0;
        const chance = share * chanceOfWho;
        const among = this.#base.subscribers * chance;
        // how many there are is not published: it lies within a few standard deviations of what is expected
        const spread = SHARE_DEVIATIONS * Math.sqrt(among * (1 - chance));
        const least = Math.ceil((Math.max(0, among - spread) * (claim.share.percent - 0.5)) / 100);
        const most = Math.floor(((among + spread) * (claim.share.percent + 0.5)) / 100);
        return { least: Math.max(0, least), most: Math.max(1, least, most) };
      }
      const inner = this.#within[i];
      return inner < 0
        ? { least: claim.least, most: claim.most }
        : {
            least: claim.least - this.#claims[inner].least,
            most: claim.most - this.#claims[inner].most,
          };
    });
  }
}

function hasRelevant(diary: DiaryView, groupOf: Int32Array): boolean {
  for (let review = diary.from; review < diary.to; review++)
    if (groupOf[diary.columns.title[review]] >= 0) return true;
  return false;
}

/** The fewer diaries are concerned, the more years each gets. */
function effortFor(concerned: number): Effort {
  const each = Math.floor(YEARS_IN_ALL / Math.max(1, concerned));
  return {
    ordinary: Math.min(400, Math.max(24, each >> 1)),
    run: Math.min(300, Math.max(24, each >> 2)),
  };
}

function log2Odds(p: number): number {
  const clamped = Math.min(1 - 1e-12, Math.max(1e-12, p));
  return fixedLog2(clamped / (1 - clamped));
}
