import type { SeriesReading, SeriesTruth, SeriesYield } from '../engine/combine/series/Series';
import type { SeriesRule } from '../engine/combine/series/SeriesRule';
import type { SeriesWanted } from '../engine/desk/series/SeriesDesk';
import type { BlockQuestion } from '../engine/combine/block/Block';
import type { TownBlock, TownBlockTruth } from '../engine/desk/askBlock';
import type { TrackerView } from '../engine/desk/runTracker';
import type { Year, YearTruth } from '../engine/desk/year/Year';
import { proxy, wrap, type Remote } from 'comlink';
import type { Announcement, Predicate } from '../engine/announce/announcement';
import type { BaseSettings } from '../engine/base/settings';
import { EngineError } from '../engine/EngineError';
import type {
  AttackResult,
  BaseSummary,
  Catalogue,
  CrowdColumns,
  Diary,
  Dossier,
  Engine,
  Example,
  Progress,
  Preview,
  Publication,
  Truth,
} from '../engine/engine';
import type {
  BlockView,
  CellTruth,
  CellView,
  FeedLedger,
  OnShare,
  PostWeight,
  RepairedReading,
  RepairTruth,
} from '../engine/desk/Desk';
import type { CellRef } from '../engine/attack/AskedSet';
import type { DiceError } from '../engine/attack/measureDice';
import type { Without } from '../engine/attack/Without';
import type { SecondOpinion } from '../engine/attack/chains/SecondOpinion';
import type { Dependence } from '../engine/measure/dependence/Dependence';
import type { AccessRules } from '../engine/insider/AccessRules';
import type { InsiderView } from '../engine/insider/InsiderView';
import type { RepairedLedger } from '../engine/desk/RepairedLedger';
import type { Advice } from '../engine/repair/adviseEditor';
import type { Repair } from '../engine/repair/Repair';
import type { SweepPoint } from '../engine/repair/sweepRepairs';
import type { StoryFacts, StoryPerson } from '../engine/story/StoryFacts';
import { CancelledError } from './CancelledError';
import { EngineFailure, failureOf } from './EngineFailure';
import { READY } from './ready';
import { reviveError } from './reviveError';
import { spawnWorker } from './spawnWorker';
import type { EngineThread } from './threadOf';

/** How an `EngineClient` is set up; all of it has defaults. */
export interface EngineClientOptions {
  /** Starts a thread. */
  spawn?: () => EngineThread;
  /** How long a thread may take to run its first line before it counts as dead. Default 20,000. */
  startMs?: number;
  /** Called once when a thread dies by itself, before the calls under way are rejected. Never after `cancel` or `close`. */
  onFailure?: (failure: EngineFailure) => void;
}

/** One thread and the calls under way in it. */
interface Session {
  thread: EngineThread;
  engine: Remote<Engine>;
  rejections: Set<(reason: unknown) => void>;
  startTimer: ReturnType<typeof setTimeout> | undefined;
  /** Builds under way. */
  building: number;
}

const START_MS = 20_000;

/**
 * The engine in a thread: the same interface, every answer a message away. The first `build` starts the thread; a `build`
 * while another is under way ends that one (its call rejects with `CancelledError`).
 * Calls reject with `EngineError` (the engine’s own refusals), `EngineFailure` (the thread died, memory ran out, no threads
 * here) or `CancelledError`.
 */
export class EngineClient implements Engine {
  readonly #spawn: () => EngineThread;
  readonly #startMs: number;
  readonly #onFailure: (failure: EngineFailure) => void;
  #session: Session | null = null;

  constructor({ spawn = spawnWorker, startMs = START_MS, onFailure }: EngineClientOptions = {}) {
    this.#spawn = spawn;
    this.#startMs = startMs;
    this.#onFailure = onFailure ?? (() => {});
  }

  async build(
    settings: BaseSettings,
    onProgress?: (progress: Progress) => void,
  ): Promise<BaseSummary> {
    if (this.#session && this.#session.building > 0) this.cancel();
    const session = (this.#session ??= this.#open());
    session.building++;
    let isOver = false;
    // Progress travels by a channel of its own and may arrive behind the answer.
    const report = (progress: Progress) => {
      if (!isOver && session === this.#session) onProgress?.(progress);
    };
    try {
      return await this.#ask(session, (engine) =>
        engine.build(settings, onProgress && proxy(report)),
      );
    } finally {
      isOver = true;
      session.building--;
    }
  }

  catalogue(): Promise<Catalogue> {
    return this.#call((engine) => engine.catalogue());
  }

  crowd(): Promise<CrowdColumns> {
    return this.#call((engine) => engine.crowd());
  }

  digest(): Promise<string> {
    return this.#call((engine) => engine.digest());
  }

  count(predicate: Predicate): Promise<number> {
    return this.#call((engine) => engine.count(predicate));
  }

  matching(predicate: Predicate): Promise<Uint32Array> {
    return this.#call((engine) => engine.matching(predicate));
  }

  publish(announcement: Announcement): Promise<Publication> {
    return this.#call((engine) => engine.publish(announcement));
  }

  attack(announcements: Announcement[]): Promise<AttackResult> {
    return this.#call((engine) => engine.attack(announcements));
  }

  preview(announcements: Announcement[]): Promise<Preview> {
    return this.#call((engine) => engine.preview(announcements));
  }

  truth(announcements: Announcement[]): Promise<Truth> {
    return this.#call((engine) => engine.truth(announcements));
  }

  dossier(announcements: Announcement[], persona: number): Promise<Dossier> {
    return this.#call((engine) => engine.dossier(announcements, persona));
  }

  diary(persona: number): Promise<Diary> {
    return this.#call((engine) => engine.diary(persona));
  }

  examples(): Promise<Example[]> {
    return this.#call((engine) => engine.examples());
  }

  ledger(announcements: Announcement[]): Promise<FeedLedger> {
    return this.#call((engine) => engine.ledger(announcements));
  }

  cell(announcements: Announcement[], cell: CellRef): Promise<CellView> {
    return this.#call((engine) => engine.cell(announcements, cell));
  }

  cellTruth(announcements: Announcement[], cell: CellRef, personas: number[]): Promise<CellTruth> {
    return this.#call((engine) => engine.cellTruth(announcements, cell, personas));
  }

  repair(announcements: Announcement[], repair: Repair, seed: number): Promise<RepairedReading> {
    return this.#call((engine) => engine.repair(announcements, repair, seed));
  }

  repairTruth(announcements: Announcement[], repair: Repair, seed: number): Promise<RepairTruth> {
    return this.#call((engine) => engine.repairTruth(announcements, repair, seed));
  }

  repairLedger(...asked: Parameters<Engine['repairLedger']>): Promise<RepairedLedger> {
    return this.#call((engine) => engine.repairLedger(...asked));
  }

  without(
    announcements: Announcement[],
    persona: number,
    repaired: { repair: Repair; seed: number } | null,
  ): Promise<Without> {
    return this.#call((engine) => engine.without(announcements, persona, repaired));
  }

  diceError(announcements: Announcement[], onShare?: OnShare): Promise<DiceError[] | null> {
    return this.#callLong(onShare, (engine, report) => engine.diceError(announcements, report));
  }

  advise(
    earlier: Announcement[],
    post: Announcement,
    risk: number,
    onShare?: OnShare,
  ): Promise<Advice | null> {
    return this.#callLong(onShare, (engine, report) => engine.advise(earlier, post, risk, report));
  }

  sweep(announcements: Announcement[], onShare?: OnShare): Promise<SweepPoint[] | null> {
    return this.#callLong(onShare, (engine, report) => engine.sweep(announcements, report));
  }

  weigh(announcements: Announcement[], onShare?: OnShare): Promise<PostWeight[] | null> {
    return this.#callLong(onShare, (engine, report) => engine.weigh(announcements, report));
  }

  secondOpinion(announcements: Announcement[], onShare?: OnShare): Promise<SecondOpinion | null> {
    return this.#callLong(onShare, (engine, report) => engine.secondOpinion(announcements, report));
  }

  dependence(announcements: Announcement[], onShare?: OnShare): Promise<Dependence | null> {
    return this.#callLong(onShare, (engine, report) => engine.dependence(announcements, report));
  }

  tracker(least: number): Promise<TrackerView> {
    return this.#call((engine) => engine.tracker(least));
  }

  insider(post: Announcement, rules: AccessRules): Promise<InsiderView> {
    return this.#call((engine) => engine.insider(post, rules));
  }

  year(seed: number, onShare?: OnShare): Promise<Year | null> {
    return this.#callLong(onShare, (engine, report) => engine.year(seed, report));
  }

  yearTruth(): Promise<YearTruth | null> {
    return this.#call((engine) => engine.yearTruth());
  }

  series(wanted: SeriesWanted, rule: SeriesRule, onShare?: OnShare): Promise<SeriesReading | null> {
    return this.#callLong(onShare, (engine, report) => engine.series(wanted, rule, report));
  }

  seriesTruth(): Promise<SeriesTruth | null> {
    return this.#call((engine) => engine.seriesTruth());
  }

  seriesYield(rule: SeriesRule, onShare?: OnShare): Promise<SeriesYield | null> {
    return this.#callLong(onShare, (engine, report) => engine.seriesYield(rule, report));
  }

  /** Holds for the thread that a `build` started: after another `build`, ask again. */
  guess(wrongly: boolean): Promise<void> {
    return this.#call((engine) => engine.guess(wrongly));
  }

  /** Needs no base, but a thread: the one that a `build` started. */
  block(without: string[]): Promise<BlockView> {
    return this.#call((engine) => engine.block(without));
  }

  townBlock(question: BlockQuestion): Promise<TownBlock> {
    return this.#call((engine) => engine.townBlock(question));
  }

  townBlockTruth(question: BlockQuestion): Promise<TownBlockTruth> {
    return this.#call((engine) => engine.townBlockTruth(question));
  }

  story(onShare?: OnShare): Promise<StoryFacts | null> {
    return this.#callLong(onShare, (engine, report) => engine.story(report));
  }

  person(subscriber: number): Promise<StoryPerson> {
    return this.#call((engine) => engine.person(subscriber));
  }

  stop(): Promise<void> {
    return this.#call((engine) => engine.stop());
  }

  /** Ends the thread at once: every call under way rejects with `CancelledError`. The next `build` starts another. */
  cancel(): void {
    if (this.#session) this.#end(this.#session, new CancelledError());
  }

  /** The same as `cancel`, for when the page goes. */
  close(): void {
    this.cancel();
  }

  /** @throws EngineFailure if no thread can be started */
  #open(): Session {
    const thread = this.#spawn();
    let hasStarted = false;
    const session: Session = {
      thread,
      engine: wrap<Engine>(thread.endpoint),
      rejections: new Set(),
      startTimer: undefined,
      building: 0,
    };
    session.startTimer = setTimeout(
      () =>
        this.#die(session, new EngineFailure('unloaded', new Error('The thread did not start.'))),
      this.#startMs,
    );
    thread.endpoint.addEventListener('message', (event) => {
      if ((event as MessageEvent).data !== READY) return;
      clearTimeout(session.startTimer);
      hasStarted = true;
    });
    thread.onDeath((cause) => this.#die(session, failureOf(cause, hasStarted)));
    return session;
  }

  #call<T>(question: (engine: Remote<Engine>) => Promise<T>): Promise<T> {
    if (!this.#session)
      return Promise.reject(new EngineError('notBuilt', 'There is no base yet: build one first.'));
    return this.#ask(this.#session, question);
  }

  /** As `#call`, with progress, which is not passed on once the answer is there. */
  async #callLong<T>(
    onShare: OnShare | undefined,
    question: (engine: Remote<Engine>, report: OnShare | undefined) => Promise<T>,
  ): Promise<T> {
    let isOver = false;
    const report = (share: number) => {
      if (!isOver) onShare?.(share);
    };
    try {
      return await this.#call((engine) => question(engine, onShare && proxy(report)));
    } finally {
      isOver = true;
    }
  }

  async #ask<T>(session: Session, question: (engine: Remote<Engine>) => Promise<T>): Promise<T> {
    let reject: (reason: unknown) => void = () => {};
    const ended = new Promise<never>((_, refuse) => (reject = refuse));
    session.rejections.add(reject);
    try {
      return await Promise.race([question(session.engine), ended]);
    } catch (error) {
      const known = reviveError(error);
      if (known instanceof EngineFailure && known.code === 'memory') this.#die(session, known);
      throw known;
    } finally {
      session.rejections.delete(reject);
    }
  }

  #die(session: Session, failure: EngineFailure): void {
    if (session !== this.#session) return;
    this.#session = null;
    this.#onFailure(failure);
    this.#end(session, failure);
  }

  #end(session: Session, reason: Error): void {
    if (session === this.#session) this.#session = null;
    clearTimeout(session.startTimer);
    session.thread.terminate();
    const rejections = [...session.rejections];
    session.rejections.clear();
    for (const reject of rejections) reject(reason);
  }
}
