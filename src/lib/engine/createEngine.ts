import type { Announcement, Predicate } from './announce/announcement';
import { checkPredicate } from './announce/checkPredicate';
import { claimsOf } from './announce/claimsOf';
import { compilePredicate, countMatching, findMatching } from './announce/count';
import { findExamples } from './announce/examples/findExamples';
import { publish } from './announce/publish';
import { publishable } from './announce/publishable';
import { publishFeed } from './announce/publishFeed';
import { GUESSED_WRONGLY, type Assumptions } from './attack/Assumptions';
import type { Reading } from './attack/Reading';
import { measureDice } from './attack/measureDice';
import { revealTruth } from './attack/revealTruth';
import { Stranger } from './attack/Stranger';
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
import { MOST_CLAIMS, SUSPECT_FLOOR } from './constants';
import { askBlock, revealBlock } from './desk/askBlock';
import type { CellRef, FeedLedger, OnShare } from './desk/Desk';
import { readCell, revealCell } from './desk/readCell';
import { drawUpRepaired } from './desk/drawUpRepaired';
import { hiddenOf, runTracker } from './desk/runTracker';
import { sweepFeed } from './desk/sweepFeed';
import { SeriesDesk, type SeriesWanted } from './desk/series/SeriesDesk';
import { drawYear } from './desk/year/drawYear';
import { runYear } from './desk/year/runYear';
import type { YearTruth } from './desk/year/Year';
import { takeOut, type ReadFeed } from './desk/takeOut';
import { tryRepair, type TriedRepair } from './desk/tryRepair';
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
import type { AttackResult, Engine, Example, Progress } from './engine';

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
  #stranger: Stranger | null = null;
  #examples: Example[] | null = null;
  /** What the stranger gets wrong; null: nothing. */
  #assumptions: Assumptions | null = null;
  /** The last feed attacked, so that truth and dossier need not attack again. */
  #last: { key: string; result: AttackResult; reading: Reading } | null = null;
  #ledger: { key: string; ledger: FeedLedger } | null = null;
  #repair: { key: string; tried: TriedRepair } | null = null;
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
    this.#base = this.#stranger = this.#examples = this.#last = null;
    this.#ledger = this.#repair = this.#yearTruth = this.#series = null;
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
    return this.#attack(announcements).result;
  }

  async preview(announcements: Announcement[]) {
    const base = this.#built();
    const { personas } = base.diaries;
    const publications = announcements.map((announcement) => publish(base, announcement));
    const draft = announcements.length - 1;
    // what can be posted will be attacked next: read it now
    const reading = publications.every(({ obstacle }) => obstacle === null)
      ? this.#attack(announcements).reading
      : this.#strangerHere().read(announcements, publications);
    const before = Float64Array.from({ length: personas }, (_, persona) =>
      reading.before(draft, persona),
    );
    return { personas, before };
  }

  async truth(announcements: Announcement[]) {
    const { result } = this.#attack(announcements);
    return revealTruth(this.#built(), announcements, result.publications, result);
  }

  async dossier(announcements: Announcement[], persona: number) {
    const base = this.#built();
    const { reading, result } = this.#attack(announcements);
    return {
      ...(await this.diary(persona)),
      claims: announcements.map((_, a) =>
        reading.suspect(a, persona, reading.probability(a, persona) >= SUSPECT_FLOOR),
      ),
      rests: result.rests.map(({ plus, minus, before, probabilities }) => {
        const isItemised = Math.max(before[persona], probabilities[persona]) >= SUSPECT_FLOOR;
        return reading.cellSuspect({ plus: [plus], minus: [minus] }, persona, isItemised);
      }),
      subscribers: base.subscribers,
      subscriberProbability: 1 - base.model.settings.outsiderShare,
    };
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
    const claims = this.#claims(announcements);
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
    const { reading } = this.#attack(announcements);
    return readCell(this.#built(), this.#claims(announcements), reading, cell);
  }

  async cellTruth(announcements: Announcement[], cell: CellRef, personas: number[]) {
    return revealCell(this.#built(), this.#claims(announcements), cell, personas);
  }

  async repair(announcements: Announcement[], repair: Repair, seed: number) {
    return this.#tryRepair(announcements, repair, seed).reading;
  }

  async repairTruth(announcements: Announcement[], repair: Repair, seed: number) {
    return this.#tryRepair(announcements, repair, seed).reveal();
  }

  async repairLedger(announcements: Announcement[], repair: Repair, seed: number) {
    const base = this.#built();
    const plain = await this.ledger(announcements);
    const { feed } = this.#tryRepair(announcements, repair, seed);
    const solver = await this.#solver();
    return drawUpRepaired(plain, feed.claims, base.subscribers, base.catalogue, solver);
  }

  async without(
    announcements: Announcement[],
    persona: number,
    repaired: { repair: Repair; seed: number } | null,
  ) {
    const base = this.#built();
    checkPersona(base.diaries, persona);
    const read = this.#readFeed(announcements, repaired);
    return takeOut(base, this.#strangerHere(), announcements, read, persona, repaired);
  }

  async diceError(announcements: Announcement[], onShare?: OnShare) {
    const { result } = this.#attack(announcements);
    const control = this.#control(onShare);
    const { publications, suspects } = result;
    const claims = this.#claims(announcements);
    return measureDice(
      this.#strangerHere(),
      announcements,
      publications,
      claims,
      suspects,
      control,
    );
  }

  async advise(earlier: Announcement[], post: Announcement, risk: number, onShare?: OnShare) {
    const [base, control] = [this.#built(), this.#control(onShare)];
    const publication = publish(base, post);
    // nobody is an answer (`nothing`); "dear person" to many is no post at all
    if (publication.obstacle === 'notOne') publishable(publication);
    return adviseEditor(base, this.#strangerHere(), earlier, post, risk, control);
  }

  async sweep(announcements: Announcement[], onShare?: OnShare) {
    return sweepFeed(this.#built(), this.#strangerHere(), announcements, this.#control(onShare));
  }

  async weigh(announcements: Announcement[], onShare?: OnShare) {
    const { result, reading } = this.#attack(announcements);
    const claims = this.#claims(announcements);
    return weighPosts(reading, claims, result, this.#control(onShare));
  }

  async secondOpinion(announcements: Announcement[], onShare?: OnShare) {
    const { reading, result } = this.#attack(announcements);
    const { onProgress, isCancelled, pause } = this.#control(onShare);
    if (result.contradiction) return null;
    return reading.secondOpinion(async (share) => {
      onProgress?.(share);
      await pause?.();
      return !isCancelled?.();
    });
  }

  async dependence(announcements: Announcement[], onShare?: OnShare) {
    this.#claims(announcements);
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
    const run = await runYear(base, this.#strangerHere(), seed, drawYear(base, seed), control);
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
    this.#stranger = this.#last = this.#repair = this.#yearTruth = null;
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
    return tellStory(base, this.#strangerHere(), await this.examples(), this.#control(onShare));
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

  #claims(announcements: Announcement[]) {
    return publishFeed(this.#built(), announcements).flatMap((publication, i) =>
      claimsOf(announcements[i], publication, i),
    );
  }

  #tryRepair(announcements: Announcement[], repair: Repair, seed: number): TriedRepair {
    const base = this.#built();
    const key = JSON.stringify([announcements, repair, seed]);
    if (this.#repair?.key === key) return this.#repair.tried;
    const plain = this.#attack(announcements);
    const claims = this.#claims(announcements);
    const tried = tryRepair(base, this.#strangerHere(), plain, announcements, claims, repair, seed);
    this.#repair = { key, tried };
    return tried;
  }

  /** A feed as it is posted, and read: plainly, or under a repair. */
  #readFeed(
    announcements: Announcement[],
    repaired: { repair: Repair; seed: number } | null,
  ): ReadFeed | null {
    if (repaired === null) {
      const { result, reading } = this.#attack(announcements);
      const claims = this.#claims(announcements);
      const { publications } = result;
      return { announcements, publications, claims, reading, posts: [...announcements.keys()] };
    }
    const { feed, attacked } = this.#tryRepair(announcements, repaired.repair, repaired.seed);
    return (
      attacked && {
        announcements: feed.announcements,
        publications: feed.publications,
        claims: feed.claims,
        reading: attacked.reading,
        posts: feed.posts.map(({ post }) => post),
      }
    );
  }

  #strangerHere(): Stranger {
    return (this.#stranger ??= new Stranger(this.#built(), this.#assumptions));
  }

  #seriesHere(): SeriesDesk {
    return (this.#series ??= new SeriesDesk(this.#built()));
  }

  #built(): Base {
    if (this.#base === null)
      throw new EngineError('notBuilt', 'There is no base yet: build one first.');
    return this.#base;
  }

  #attack(announcements: Announcement[]) {
    const base = this.#built();
    const key = JSON.stringify(announcements);
    if (this.#last?.key === key) return this.#last;
    if (announcements.length > MOST_CLAIMS)
      throw new EngineError(
        'tooMany',
        `A stranger takes in at most ${MOST_CLAIMS} posts at once; these are ${announcements.length}. Take some down.`,
      );
    const publications = publishFeed(base, announcements);
    this.#last = { key, ...this.#strangerHere().attack(announcements, publications) };
    return this.#last;
  }
}
