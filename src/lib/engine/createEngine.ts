import type { Announcement, Predicate } from './announce/announcement';
import { checkPredicate } from './announce/checkPredicate';
import { compilePredicate, countMatching, findMatching } from './announce/count';
import { findExamples } from './announce/examples/findExamples';
import { publish } from './announce/publish';
import { publishable } from './announce/publishable';
import type { CellRef } from './attack/AskedSet';
import { GUESSED_WRONGLY, type Assumptions } from './attack/Assumptions';
import { summarise, type Base } from './base/Base';
import { checkPersona } from './base/checkPersona';
import { crowdColumns } from './base/crowdColumns';
import { digestBase } from './base/digestBase';
import { drawUpLedger } from './combine/ledger/drawUpLedger';
import type { BlockQuestion } from './combine/block/Block';
import { markCertain } from './combine/reconstruct/markCertain';
import { reconstruct } from './combine/reconstruct/reconstruct';
import { SEVEN_PEOPLE } from './combine/reconstruct/sevenPeople';
import type { SeriesRule } from './combine/series/SeriesRule';
import { keepSolver } from './combine/solver/keepSolver';
import { noSolver } from './combine/solver/noSolver';
import type { Solver } from './combine/solver/Solver';
import { generateBase } from './base/generateBase';
import { reviewsOf } from './base/reviewsOf';
import type { BaseSettings } from './base/settings';
import { askBlock, revealBlock } from './desk/askBlock';
import type { FeedLedger, OnShare } from './desk/Desk';
import { readCell, revealCell } from './desk/readCell';
import { FeedAttacks, type Repaired } from './desk/FeedAttacks';
import { drawUpRepaired } from './desk/drawUpRepaired';
import { hiddenOf, runTracker } from './desk/runTracker';
import { sweepFeed } from './desk/sweepFeed';
import { SeriesDesk, type SeriesWanted } from './desk/series/SeriesDesk';
import { drawYear } from './desk/year/drawYear';
import { runYear } from './desk/year/runYear';
import type { YearTruth } from './desk/year/Year';
import { weighPosts } from './desk/weighPosts';
import { EngineError } from './EngineError';
import type { AccessRules } from './insider/AccessRules';
import { viewInsider } from './insider/viewInsider';
import { feedDependence } from './measure/dependence/feedDependence';
import { adviseEditor } from './repair/adviseEditor';
import type { Repair } from './repair/Repair';
import type { SweepControl } from './repair/sweepRepairs';
import { personOf } from './story/person';
import { personasOf } from './base/personasOf';
import { tellStory } from './story/tellStory';
import type { Engine, Example, Progress } from './engine';

/**
 * An engine in this thread: the worker and the command line both use it. Holds one base at a time.
 * @param solverSource loads the solver that the ledger needs (`loadSolver`), when it is first needed; by default there is none
 * @param pause awaited between the steps of long answers, so that `stop` can arrive
 */
export function createEngine(
  solverSource: () => Promise<Solver> = noSolver,
  pause?: () => Promise<void>,
): Engine {
  return new DirectEngine(solverSource, pause);
}

class DirectEngine implements Engine {
  #base: Base | null = null;
  #attacks: FeedAttacks | null = null;
  #examples: Example[] | null = null;
  /** What the stranger gets wrong; null: nothing. */
  #assumptions: Assumptions | null = null;
  #ledger: { key: string; ledger: FeedLedger } | null = null;
  #yearTruth: YearTruth | null = null;
  #series: SeriesDesk | null = null;
  #solver: () => Promise<Solver>;
  #pause: (() => Promise<void>) | undefined;
  /** Of the long answer under way; a later one, or `stop`, ends it. */
  #turn = 0;

  constructor(solverSource: () => Promise<Solver>, pause?: () => Promise<void>) {
    this.#solver = keepSolver(solverSource);
    this.#pause = pause;
  }

  async build(settings: BaseSettings, onProgress: (progress: Progress) => void = () => {}) {
    this.#turn++;
    this.#base = this.#attacks = this.#examples = null;
    this.#ledger = this.#yearTruth = this.#series = null;
    this.#base = generateBase(settings, onProgress);
    return summarise(this.#base);
  }

  async catalogue() {
    return this.#built().catalogue;
  }

  async crowd() {
    return crowdColumns(this.#built());
  }

  async digest() {
    return digestBase(this.#built());
  }

  async count(predicate: Predicate) {
    const base = this.#built();
    checkPredicate(predicate, base.catalogue);
    return countMatching(base, compilePredicate(predicate, base.catalogue));
  }

  async matching(predicate: Predicate) {
    const base = this.#built();
    checkPredicate(predicate, base.catalogue);
    return findMatching(base, compilePredicate(predicate, base.catalogue));
  }

  async publish(announcement: Announcement) {
    return publish(this.#built(), announcement);
  }

  async attack(announcements: Announcement[]) {
    return this.#reads().attack(announcements).result;
  }

  async preview(announcements: Announcement[]) {
    return this.#reads().preview(announcements);
  }

  async truth(announcements: Announcement[]) {
    return this.#reads().truth(announcements);
  }

  async dossier(announcements: Announcement[], persona: number) {
    return this.#reads().dossier(announcements, persona);
  }

  async diary(persona: number) {
    const base = this.#built();
    checkPersona(base.diaries, persona);
    return {
      persona,
      namedTown: base.diaries.namedTown[persona],
      reviews: reviewsOf(base.diaries, persona),
    };
  }

  async examples() {
    return (this.#examples ??= findExamples(this.#built()));
  }

  async ledger(announcements: Announcement[]) {
    const base = this.#built();
    const key = JSON.stringify(announcements);
    if (this.#ledger?.key === key) return this.#ledger.ledger;
    const claims = this.#reads().claims(announcements);
    const solver = await this.#solver();
    const { subscribers, catalogue } = base;
    const ledger = {
      ...drawUpLedger(claims, subscribers, catalogue, solver),
      claims,
      subscribers,
    };
    if (base === this.#base) this.#ledger = { key, ledger };
    return ledger;
  }

  async cell(announcements: Announcement[], cell: CellRef) {
    const { reading } = this.#reads().attack(announcements);
    return readCell(this.#built(), this.#reads().claims(announcements), reading, cell);
  }

  async cellTruth(announcements: Announcement[], cell: CellRef, personas: number[]) {
    return revealCell(this.#built(), this.#reads().claims(announcements), cell, personas);
  }

  async repair(announcements: Announcement[], repair: Repair, seed: number) {
    return this.#reads().repair(announcements, { repair, seed }).reading;
  }

  async repairTruth(announcements: Announcement[], repair: Repair, seed: number) {
    return this.#reads().repair(announcements, { repair, seed }).reveal();
  }

  async repairLedger(announcements: Announcement[], repair: Repair, seed: number) {
    const base = this.#built();
    const plain = await this.ledger(announcements);
    const { feed } = this.#reads().repair(announcements, { repair, seed });
    const solver = await this.#solver();
    return drawUpRepaired(plain, feed.claims, base.subscribers, base.catalogue, solver);
  }

  async without(announcements: Announcement[], persona: number, repaired: Repaired | null) {
    return this.#reads().without(announcements, persona, repaired);
  }

  async diceError(announcements: Announcement[], onShare?: OnShare) {
    const control = this.#control(onShare);
    return this.#reads().diceError(announcements, control);
  }

  async advise(earlier: Announcement[], post: Announcement, risk: number, onShare?: OnShare) {
    const [base, control] = [this.#built(), this.#control(onShare)];
    const publication = publish(base, post);
    // nobody is an answer (`nothing`); "dear person" to many is no post at all
    if (publication.obstacle === 'notOne') publishable(publication);
    return adviseEditor(base, this.#reads().stranger, earlier, post, risk, control);
  }

  async sweep(announcements: Announcement[], onShare?: OnShare) {
    return sweepFeed(this.#built(), this.#reads().stranger, announcements, this.#control(onShare));
  }

  async weigh(announcements: Announcement[], onShare?: OnShare) {
    const { result, reading } = this.#reads().attack(announcements);
    const claims = this.#reads().claims(announcements);
    return weighPosts(reading, claims, result, this.#control(onShare));
  }

  async secondOpinion(announcements: Announcement[], onShare?: OnShare) {
    const { reading, result } = this.#reads().attack(announcements);
    const { onProgress, isCancelled, pause } = this.#control(onShare);
    if (result.contradiction) return null;
    return reading.secondOpinion(async (share) => {
      onProgress?.(share);
      await pause?.();
      return !isCancelled?.();
    });
  }

  async dependence(announcements: Announcement[], onShare?: OnShare) {
    this.#reads().claims(announcements);
    return feedDependence(this.#built(), announcements, this.#control(onShare));
  }

  async tracker(least: number) {
    return runTracker(this.#built(), hiddenOf(await this.examples()), least);
  }

  async insider(post: Announcement, rules: AccessRules) {
    const base = this.#built();
    return viewInsider(base, personasOf(base), post, rules);
  }

  async year(seed: number, onShare?: OnShare) {
    const [base, control] = [this.#built(), this.#control(onShare)];
    this.#yearTruth = null;
    const run = await runYear(base, this.#reads().stranger, seed, drawYear(base, seed), control);
    this.#yearTruth = run && run.truth;
    return run && run.year;
  }

  async yearTruth() {
    return this.#yearTruth;
  }

  async series(wanted: SeriesWanted, rule: SeriesRule, onShare?: OnShare) {
    const isLong = !('persona' in wanted);
    if (!isLong) checkPersona(this.#built().diaries, wanted.persona);
    return this.#seriesHere().read(wanted, rule, isLong ? this.#control(onShare) : undefined);
  }

  async seriesTruth() {
    return this.#seriesHere().truth();
  }

  async seriesYield(rule: SeriesRule, onShare?: OnShare) {
    return this.#seriesHere().measure(rule, this.#control(onShare));
  }

  async guess(wrongly: boolean) {
    const assumptions = wrongly ? GUESSED_WRONGLY : null;
    if (assumptions === this.#assumptions) return;
    this.#turn++;
    this.#assumptions = assumptions;
    this.#attacks = this.#yearTruth = null;
  }

  async block(without: string[]) {
    const found = reconstruct(SEVEN_PEOPLE, { without });
    return { table: SEVEN_PEOPLE, ...found, isCertain: markCertain(found.solutions) };
  }

  async townBlock(question: BlockQuestion) {
    return askBlock(this.#built(), question);
  }

  async townBlockTruth(question: BlockQuestion) {
    return revealBlock(this.#built(), askBlock(this.#built(), question));
  }

  async story(onShare?: OnShare) {
    const base = this.#built();
    return tellStory(base, this.#reads().stranger, await this.examples(), this.#control(onShare));
  }

  async person(subscriber: number) {
    const base = this.#built();
    const tweet = (await this.examples()).find(({ id }) => id === 'the-53')?.announcement;
    const isCounted =
      !!tweet && 'who' in tweet && (await this.matching(tweet.who)).includes(subscriber);
    return personOf(base, personasOf(base), subscriber, isCounted);
  }

  async stop() {
    this.#turn++;
  }

  #control(onProgress?: OnShare): SweepControl {
    const turn = ++this.#turn;
    return { onProgress, isCancelled: () => turn !== this.#turn, pause: this.#pause };
  }

  #reads(): FeedAttacks {
    return (this.#attacks ??= new FeedAttacks(this.#built(), this.#assumptions));
  }

  #seriesHere(): SeriesDesk {
    return (this.#series ??= new SeriesDesk(this.#built()));
  }

  #built(): Base {
    if (this.#base === null)
      throw new EngineError('notBuilt', 'There is no base yet: build one first.');
    return this.#base;
  }
}
