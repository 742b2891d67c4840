import type { Claim } from '../announce/claimsOf';
import { STREAMS } from '../base/streams';
import { MOST_VECTORS } from '../constants';
import { mix32, Random } from '../random/Random';
import { boundCounts } from './boundCounts';
import type { ClaimSets } from './ClaimSets';
import { conditionInWorlds, type ConditionedInWorlds } from './conditionInWorlds';
import type { conditionOnCounts } from './conditionOnCounts';
import { viewCounts } from './countView';
import type { DiaryView } from './DiaryView';
import type { Dice } from './Dice';
import { effortFor, type Effort } from './Effort';
import { findRelevance } from './findRelevance';
import { Imagination } from './Imagination';
import { imagineBackground } from './imagineBackground';
import { largestWithin } from './largestWithin';
import { lendVectors } from './lendVectors';
import { MembershipRegistry } from './MembershipRegistry';
import { FeedWorlds } from './FeedWorlds';
import type { Memberships } from './Memberships';
import type { MembershipTable } from './MembershipTable';
import { mixMemberships } from './mixMemberships';
import type { Worlds } from './Worlds';
import type { RunPosterior } from './RunPosterior';
import type { RunWeigher } from './RunWeigher';
import { SetVectors } from './SetVectors';
import { Suspicion } from './Suspicion';

/** Personas looked at again with more imagined years: in all, at least for each set asked after, and how many times as many years. */
const SECOND_LOOKS = 24;
const FEWEST_SECOND_LOOKS = 2;
const SECOND_LOOK = 10;

/** Who reads, and what. */
export interface Reader {
  /** Holds what the stranger takes for likely, and with it the model and the catalogue. */
  weigher: RunWeigher;
  /** How many subscribe. */
  subscribers: number;
  /** All of them, read. */
  diaries: DiaryView[];
  /** What the reader takes for possible. */
  worlds: Worlds;
  /** Run posteriors kept from feed to feed; filled. */
  kept: Map<number, RunPosterior>;
}

/** What `conditionOnCounts` and `runChains` take. */
export type Given = Parameters<typeof conditionOnCounts>;

/**
 * What the diaries alone say of some sets of people, before any number is known: one imagination, of which everything that is later said
 * about these sets is made, so that differences between two sayings are no noise of the dice.
 */
export class FeedPriors {
  readonly sets: ClaimSets;
  readonly vectors: SetVectors;
  /** By world, then persona: vectors before any count is known. */
  readonly #priors: Memberships[][];
  readonly #worlds: FeedWorlds;
  readonly #reader: Reader;
  readonly #subscriberShare: number;
  readonly #imagined: MembershipRegistry;
  readonly #imagination: Imagination;
  readonly #suspicion: Suspicion;
  /** Of a subscriber of whom nothing is known: what they did, and as vectors (`lendVectors`). */
  readonly #anybody: MembershipTable;
  readonly #background: Memberships[];
  /** By persona, over all worlds; once asked for. */
  readonly #mixed: Memberships[] = [];

  /**
   * @param sets all that will be asked after
   * @param claims what is going to be counted; the likeliest people of whom it speaks are looked at twice
   */
  constructor(reader: Reader, sets: ClaimSets, claims: readonly Claim[], dice: Dice) {
    const { weigher, diaries } = reader;
    const { model } = weigher.likelihood;
    this.#reader = reader;
    this.sets = sets;
    this.#subscriberShare = 1 - model.settings.outsiderShare;
    this.#imagined = new MembershipRegistry(
      sets.predicates.length,
      MOST_VECTORS / Math.max(1, diaries.length),
    );
    const relevance = findRelevance(model, sets.predicates);
    const random = new Random(dice.seed, STREAMS.imagination);
    this.#imagination = new Imagination(model, relevance, this.#imagined, random);
    const worlds = new FeedWorlds(reader.worlds, model, relevance);
    this.#worlds = worlds;
    const effort = effortFor(countConcerned(diaries, relevance.groupOf), dice.effort);
    const { ordinary, cells, anybody } = imagineBackground(
      this.#imagination,
      worlds,
      this.#nothingWatched(),
      this.#counter(claims),
      dice.effort,
    );
    this.#suspicion = new Suspicion(
      weigher,
      this.#imagination,
      worlds,
      ordinary,
      cells,
      effort,
      reader.kept,
      dice.seed,
    );
    const { townShare } = model.catalogue;
    const counted = sets.predicates.slice(0, sets.counted);
    this.vectors = new SetVectors(counted, this.#imagined, townShare);
    this.#anybody = anybody;
    const background = this.#inWorlds((world) => this.vectors.of(this.#anybody, world, -1, 1));
    this.#priors = this.#inWorlds(() => []);
    for (const diary of diaries) this.#read(diary);
    const spokenOf = claims.filter(({ isSpokenOf }) => isSpokenOf);
    this.#lookAgain(
      spokenOf.map(({ predicate }) => sets.of(predicate)),
      effort,
    );
    const under = counted.map((_, set) => this.vectors.under(set));
    this.#background = this.#inWorlds((world) =>
      lendVectors(background[world], this.#priors[world], under),
    );
  }

  /**
   * Of a diarist of whom nothing has been read and whose town is unnamed: the chance of something that is so of subscribers only.
   * @param chanceIn the chance of it in a distribution of vectors
   */
  startOf(chanceIn: (memberships: Memberships) => number): number {
    const sum = this.#background.reduce((all, background) => all + chanceIn(background), 0);
    return (this.#subscriberShare * sum) / this.#worlds.count;
  }

  /** Vectors of a persona before any count is known. */
  prior(persona: number): Memberships {
    if (this.#worlds.count === 1) return this.#priors[0][persona];
    return (this.#mixed[persona] ??= mixMemberships(
      this.#priors.map((priors) => priors[persona]),
      this.#inWorlds(() => 1 / this.#worlds.count),
    ));
  }

  /** How many people keep a diary. */
  get personas(): number {
    return this.#reader.diaries.length;
  }

  /** What conditioning on some claims takes in one world. Every claim’s set must be among `sets`. */
  given(claims: Claim[], world: number): Given {
    const { subscribers, diaries, weigher } = this.#reader;
    const { townShare } = weigher.likelihood.model.catalogue;
    const view = viewCounts(claims, this.sets, this.vectors.registry);
    const didAmong = (claim: number) =>
      this.#chanceOf(this.sets.of(claims[claim].share!.among), world);
    return [
      view,
      this.#priors[world],
      this.#background[world],
      Math.max(0, subscribers - this.#subscriberShare * diaries.length),
      boundCounts(claims, view.within, subscribers, townShare, didAmong),
    ];
  }

  /** Everybody’s vectors once some claims are known to be true. */
  condition(claims: Claim[]): ConditionedInWorlds {
    return conditionInWorlds(this.#inWorlds((world) => this.given(claims, world)));
  }

  /** All diaries, without the truth in them. */
  get columns(): DiaryView['columns'] {
    return this.#reader.diaries[0].columns;
  }

  /** The town that a persona names, or −1. */
  namedTown(persona: number): number {
    return this.columns.namedTown[persona];
  }

  /** The relevant reviews of a persona, by day. */
  relevantReviews(persona: number): number[] {
    return this.#suspicion.relevantReviews(this.#reader.diaries[persona]);
  }

  /**
   * What a persona’s vectors would be had only some of the reviews been written; with all of them, `priors`.
   * @param stream sets the dice: the same for every number of reviews
   */
  hadWritten(persona: number, reviews: number[], stream: number): Memberships {
    const diary = this.#reader.diaries[persona];
    if (reviews.length === this.relevantReviews(persona).length) return this.prior(persona);
    this.#imagination.random = new Random(mix32(persona, stream), STREAMS.stranger);
    const did = this.#suspicion.ofDiary(diary, reviews);
    return mixMemberships(
      this.#inWorlds((world) => this.#toVectors(diary, did, world)),
      this.#inWorlds(() => 1 / this.#worlds.count),
    );
  }

  #inWorlds<T>(of: (world: number) => T): T[] {
    return Array.from({ length: this.#worlds.count }, (_, world) => of(world));
  }

  /** Chances of doing what each claim counts, less what is subtracted from it: who people are does not matter to them. */
  #counter(claims: readonly Claim[]): (anybody: Memberships) => number[] {
    const within = largestWithin(claims);
    const setOf = claims.map(({ predicate }) => this.sets.of(predicate));
    return (anybody) =>
      setOf.map((set, claim) => {
        const inner = within[claim] < 0 ? -1 : setOf[within[claim]];
        let chance = 0;
        for (let i = 0; i < anybody.ids.length; i++) {
          const did = this.#imagined.bits[anybody.ids[i]];
          if (did[set] === 1 && !(inner >= 0 && did[inner] === 1)) chance += anybody.chances[i];
        }
        return chance;
      });
  }

  /** Chance that a subscriber did what the people of a set did, in one world. */
  #chanceOf(set: number, world: number): number {
    const { ids, chances, worlds } = this.#anybody;
    let chance = 0;
    ids.forEach((id, i) => {
      if (this.#imagined.bits[id][set]) chance += chances[i * worlds + world];
    });
    return chance;
  }

  /** Membership of somebody who watched nothing relevant. */
  #nothingWatched(): number {
    this.#imagination.clear();
    return this.#imagination.membership();
  }

  #read(diary: DiaryView): void {
    const reviews = this.#suspicion.relevantReviews(diary);
    const did = this.#suspicion.ofDiary(diary, reviews);
    this.#priors.forEach(
      (priors, world) => (priors[diary.persona] = this.#toVectors(diary, did, world)),
    );
  }

  #toVectors({ columns, persona }: DiaryView, did: MembershipTable, world: number): Memberships {
    return this.vectors.of(did, world, columns.namedTown[persona], this.#subscriberShare);
  }

  /** Whoever is suspected most is so in part by the luck of the dice: looks again, with more of them. */
  #lookAgain(targets: number[], effort: Effort): void {
    this.#suspicion.effort = {
      ordinary: effort.ordinary * SECOND_LOOK,
      run: effort.run * SECOND_LOOK,
    };
    for (const persona of this.#mostSuspected(targets)) {
      this.#read(this.#reader.diaries[persona]);
      delete this.#mixed[persona];
    }
    this.#suspicion.effort = effort;
  }

  /** For each set, the personas whose diaries suggest it most; about SECOND_LOOKS in all. */
  #mostSuspected(targets: number[]): Set<number> {
    const each = Math.max(FEWEST_SECOND_LOOKS, Math.floor(SECOND_LOOKS / targets.length));
    const chosen = new Set<number>();
    for (const set of targets) {
      const p = Float64Array.from({ length: this.personas }, (_, persona) =>
        this.vectors.marginal(this.prior(persona), set),
      );
      for (const persona of largest(p, each)) chosen.add(persona);
    }
    return chosen;
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
