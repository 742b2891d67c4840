import { didDeed } from '../announce/deed';
import { HABIT } from '../base/history';
import type { Model } from '../base/model';
import { packViewing, sortWords } from '../base/word';
import * as constants from '../constants';
import { chooseCumulative } from '../random/choose';
import { fixedExp } from '../random/fixed';
import { invertPoisson } from '../random/poisson';
import { drawAlias, prepareAlias, type AliasTable } from '../random/alias';
import type { Random } from '../random/Random';
import { claimBit } from './claimMask';
import type { MembershipRegistry } from './MembershipRegistry';
import type { Relevance } from './findRelevance';
import { ViewedDays } from './ViewedDays';

/** Room for one imagined year, relevant viewings only. */
const MOST_WORDS = 8192;
/** Numbers of viewings beyond this are not aimed at: ordinary viewings never reach them. */
const LARGEST_AIM = 24;
const bingeTable = prepareAlias(constants.BINGE_VIEWINGS_A_DAY);

/**
 * One imagined year, as far as it matters to the claims: the stranger draws many of them and sees which claims hold.
 * Methods that draw with a weight aim at the claims and return by how much the draw was favoured (importance sampling), so that
 * rare facts are met often enough; the weight of a plain draw is 1.
 */
export class Imagination {
  readonly model: Model;
  readonly relevance: Relevance;
  random: Random;
  readonly viewedDays: ViewedDays;
  readonly words = new Uint32Array(MOST_WORDS);
  length = 0;
  /** Groups of the ordinary viewings that were drawn, the first `drawn`. */
  readonly drawnGroups = new Uint16Array(MOST_WORDS);
  drawn = 0;
  readonly #registry: MembershipRegistry;
  readonly #partTable: AliasTable[];
  readonly #runPart: AliasTable;
  readonly #deedOffset: Uint32Array;
  readonly #isUndoable: boolean[];
  /** Unions found before, by id, then the other. */
  readonly #unions: number[][] = [];
  /** Numbers of viewings to aim at besides the natural one. */
  readonly #aims: number[];

  constructor(model: Model, relevance: Relevance, registry: MembershipRegistry, random: Random) {
    this.model = model;
    this.relevance = relevance;
    this.random = random;
    this.viewedDays = new ViewedDays(model);
    this.#registry = registry;
    this.#partTable = constants.PART_WEIGHTS.map(prepareAlias);
    this.#runPart = prepareAlias(constants.RUN_PART_WEIGHTS);
    this.#deedOffset = new Uint32Array(relevance.sets.length + 1);
    relevance.sets.forEach(
      (claim, i) => (this.#deedOffset[i + 1] = this.#deedOffset[i] + claim.deeds.length),
    );
    this.#isUndoable = relevance.sets.map((claim) =>
      claim.deeds.some((deed) => deed.most < Infinity),
    );
    const needs = [...new Set(relevance.deeds.map((deed) => deed.least))]
      .filter((n) => n > 1 && n <= LARGEST_AIM)
      .sort((a, b) => a - b);
    this.#aims = needs.length > 2 ? [needs[0], needs[needs.length - 1]] : needs;
  }

  /** Begins a new year. */
  clear(): void {
    this.length = 0;
    this.drawn = 0;
  }

  /** Adds one viewing. */
  add(day: number, part: number, title: number): void {
    if (this.length < MOST_WORDS) this.words[this.length++] = packViewing(day, part, 0, title);
  }

  /** Relevant ordinary viewings expected of a taste at an intensity (activity × share not written up). */
  expected(taste: number, intensity: number): number {
    const cumulative = this.relevance.cumulative[taste];
    return cumulative.length === 0
      ? 0
      : cumulative[cumulative.length - 1] * this.model.nature.ordinaryViewings * intensity;
  }

  /** Adds relevant ordinary viewings, at the natural rate. */
  addOrdinary(taste: number, intensity: number): void {
    const mean = this.expected(taste, intensity);
    if (mean > 0)
      this.#addViewings(taste, invertPoisson(fixedExp(-mean), mean, this.random.unit()));
  }

  /**
   * Adds at least one relevant ordinary viewing, aiming at the numbers that the claims name.
   * @returns the weight of the draw, given at least one
   */
  addSomeOrdinary(taste: number, intensity: number): number {
    const mean = this.expected(taste, intensity);
    const aims = this.#aims.filter((aim) => aim > mean);
    const branch = aims.length === 0 ? 0 : this.random.below(aims.length + 1);
    const chosen = branch === 0 ? mean : aims[branch - 1];
    const none = fixedExp(-chosen);
    const n = Math.max(1, invertPoisson(none, chosen, none + this.random.unit() * (1 - none)));
    this.#addViewings(taste, n);
    if (aims.length === 0) return 1;
    const natural = fixedExp(-mean) / (1 - fixedExp(-mean));
    let sum = 1;
    for (const aim of aims) {
      let ratio = fixedExp(-aim) / (1 - fixedExp(-aim)) / natural;
      for (let i = 0; i < n; i++) ratio *= aim / mean;
      sum += ratio;
    }
    return (aims.length + 1) / sum;
  }

  #addViewings(taste: number, n: number): void {
    const { groups, cumulative } = this.relevance;
    for (let i = 0; i < n; i++) {
      const place = chooseCumulative(cumulative[taste], groups.length, this.random.unit());
      const group = groups[place];
      if (this.drawn < MOST_WORDS) this.drawnGroups[this.drawn++] = place;
      const day = chooseCumulative(group.dayCumulative, constants.DAYS, this.random.unit());
      this.add(day, drawAlias(this.#partTable[group.genre], this.random), group.title);
    }
  }

  /** Adds the reviewed ordinary viewing behind an entry: some day before the entry, likelier where the title was watched more. */
  addReviewed(title: number, dated: number): void {
    this.addReviewedWithin(title, dated, 0, constants.DAYS - 1);
  }

  /** As `addReviewed`, on a day from `first` to `last`, both included. */
  addReviewedWithin(title: number, dated: number, first: number, last: number): void {
    const day = this.viewedDays.draw(title, dated, this.random.unit(), first, last);
    if (day < 0) return;
    this.add(
      day,
      drawAlias(this.#partTable[this.model.catalogue.genre[title]], this.random),
      title,
    );
  }

  /** Adds the nights of a comfort run, a viewing each with chance NIGHTLY_CHANCE. @returns viewings added */
  addComfortRun(title: number, start: number, length: number): number {
    const before = this.length;
    const end = Math.min(constants.DAYS, start + length);
    for (let day = start; day < end; day++)
      if (this.random.unit() < constants.NIGHTLY_CHANCE)
        this.add(day, drawAlias(this.#runPart, this.random), title);
    return this.length - before;
  }

  /** Adds the viewings of a marathon. */
  addMarathon(title: number, day: number, viewings: number): void {
    for (let i = 0; i < viewings; i++) this.add(day, drawAlias(this.#runPart, this.random), title);
  }

  /**
   * Adds a season run’s viewings.
   * @param habit finisher or binge
   * @param kept share of the viewings that are added: those that were not written up, where others are known
   * @param pick draws the title of a viewing, one of the season’s; by default by their shares
   * @returns viewings drawn, relevant or not
   */
  addSeasonRun(
    habit: number,
    season: number,
    start: number,
    length: number,
    kept = 1,
    pick: (() => number) | null = null,
  ): number {
    const titles = this.model.seasonTitleTable[season]!;
    const end = Math.min(constants.DAYS, start + length);
    let drawn = 0;
    for (let day = start; day < end; day++) {
      const viewings =
        habit === HABIT.finisher
          ? this.random.unit() < constants.NIGHTLY_CHANCE
            ? 1
            : 0
          : drawAlias(bingeTable, this.random);
      drawn += viewings;
      for (let i = 0; i < viewings; i++) {
        const title = pick === null ? drawAlias(titles, this.random) : pick();
        const group = this.relevance.groupOf[title];
        if (
          group >= 0 &&
          this.model.catalogue.releaseDay[title] <= day &&
          (kept === 1 || this.random.unit() < kept)
        )
          this.add(
            day,
            drawAlias(this.#partTable[this.model.catalogue.genre[title]], this.random),
            title,
          );
      }
    }
    return drawn;
  }

  /** Registry id of falling under the claims of either; a claim that more viewing can undo ("never", "exactly") goes by `id` alone. */
  union(id: number, other: number): number {
    if (id === other || other === 0) return id;
    const known = (this.#unions[id] ??= []);
    return (known[other] ??= this.#unite(id, other));
  }

  #unite(id: number, other: number): number {
    let mask = this.#registry.masks[id];
    const bits = this.#registry.bits[id];
    const otherBits = this.#registry.bits[other];
    for (let claim = 0; claim < bits.length; claim++)
      if (otherBits[claim] && !bits[claim] && !this.#isUndoable[claim]) mask += claimBit(claim);
    return this.#registry.id(mask);
  }

  /** Registry id of the claims whose deeds this year fulfils; who the person is comes later. */
  membership(): number {
    sortWords(this.words, 0, this.length);
    const { deeds } = this.relevance;
    let mask = 0;
    for (let claim = 0; claim + 1 < this.#deedOffset.length; claim++) {
      let holds = true;
      for (let d = this.#deedOffset[claim]; d < this.#deedOffset[claim + 1] && holds; d++)
        holds = didDeed(deeds[d], this.words, 0, this.length);
      if (holds) mask += claimBit(claim);
    }
    return this.#registry.id(mask);
  }
}
