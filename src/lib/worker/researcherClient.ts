import { proxy, wrap, type Remote } from 'comlink';
import { EngineError } from '../engine/EngineError';
import type {
  Knowledge,
  LinkageResult,
  ReleaseProgress,
  ReleaseSource,
  ReleaseSummary,
  Researcher,
  Target,
  TrialsResult,
} from '../engine/linkage/researcher';
import { CancelledError } from './CancelledError';
import { EngineFailure, failureOf } from './EngineFailure';
import { READY } from './ready';
import { researcherSpawn } from './researcherSpawn';
import { reviveError } from './reviveError';
import type { EngineThread } from './threadOf';

/** How a `ResearcherClient` is set up; all of it has defaults. */
export interface ResearcherClientOptions {
  /** Starts a thread. */
  spawn?: () => EngineThread;
  /** How long a thread may take to run its first line before it counts as dead. Default 20,000. */
  startMs?: number;
  /** Called once when a thread dies by itself, before the calls under way are rejected. Never after `cancel` or `close`. */
  onFailure?: (failure: EngineFailure) => void;
}

/** One thread, the release in it, and the calls under way. */
interface Session {
  thread: EngineThread;
  researcher: Remote<Researcher>;
  rejections: Set<(reason: unknown) => void>;
  startTimer: ReturnType<typeof setTimeout>;
}

const START_MS = 20_000;

/**
 * The researcher in a thread of its own: the same interface, every answer a message away. Each `open` starts a fresh thread and
 * ends the one before, and with it the memory of its release, up to 1.2 GB; so does an `open` that fails, and `close`.
 * Calls reject with `EngineError` (refusals: bad files, no memory for this size …), `EngineFailure` (the thread died, no threads
 * here) or `CancelledError`.
 */
export class ResearcherClient implements Researcher {
  readonly #spawn: () => EngineThread;
  readonly #startMs: number;
  readonly #onFailure: (failure: EngineFailure) => void;
  #session: Session | null = null;

  constructor({
    spawn = researcherSpawn,
    startMs = START_MS,
    onFailure,
  }: ResearcherClientOptions = {}) {
    this.#spawn = spawn;
    this.#startMs = startMs;
    this.#onFailure = onFailure ?? (() => {});
  }

  async open(
    source: ReleaseSource,
    onProgress?: (progress: ReleaseProgress) => void,
  ): Promise<ReleaseSummary> {
    this.cancel();
    const session = (this.#session = this.#start());
    try {
      return await this.#report(session, onProgress, (researcher, report) =>
        researcher.open(source, report),
      );
    } catch (error) {
      this.#end(session, new CancelledError());
      throw error;
    }
  }

  deal(knowledge: Knowledge, seed: number): Promise<Target> {
    return this.#call((researcher) => researcher.deal(knowledge, seed));
  }

  target(knowledge: Knowledge, record: number): Promise<Target> {
    return this.#call((researcher) => researcher.target(knowledge, record));
  }

  attack(knowledge: Knowledge, record: number, seed: number): Promise<LinkageResult> {
    return this.#call((researcher) => researcher.attack(knowledge, record, seed));
  }

  trials(
    knowledge: Knowledge,
    trials: number,
    seed: number,
    onProgress?: (share: number) => void,
  ): Promise<TrialsResult> {
    if (!this.#session) return Promise.reject(notOpen());
    return this.#report(this.#session, onProgress, (researcher, report) =>
      researcher.trials(knowledge, trials, seed, report),
    );
  }

  /** Ends the thread at once, release and all: every call under way rejects with `CancelledError`. */
  cancel(): void {
    if (this.#session) this.#end(this.#session, new CancelledError());
  }

  /** The same as `cancel`, for when the page goes. */
  close(): void {
    this.cancel();
  }

  /** @throws EngineFailure if no thread can be started */
  #start(): Session {
    const thread = this.#spawn();
    let hasStarted = false;
    const session: Session = {
      thread,
      researcher: wrap<Researcher>(thread.endpoint),
      rejections: new Set(),
      startTimer: setTimeout(
        () =>
          this.#die(session, new EngineFailure('unloaded', new Error('The thread did not start.'))),
        this.#startMs,
      ),
    };
    thread.endpoint.addEventListener('message', (event) => {
      if ((event as MessageEvent).data !== READY) return;
      clearTimeout(session.startTimer);
      hasStarted = true;
    });
    thread.onDeath((cause) => this.#die(session, failureOf(cause, hasStarted)));
    return session;
  }

  #call<T>(question: (researcher: Remote<Researcher>) => Promise<T>): Promise<T> {
    return this.#session ? this.#ask(this.#session, question) : Promise.reject(notOpen());
  }

  /** Asks with a way to report; progress travels by a channel of its own and may arrive behind the answer, then nobody hears it. */
  async #report<T, P>(
    session: Session,
    onProgress: ((progress: P) => void) | undefined,
    question: (
      researcher: Remote<Researcher>,
      report: ((progress: P) => void) | undefined,
    ) => Promise<T>,
  ): Promise<T> {
    let isOver = false;
    const report = (progress: P) => {
      if (!isOver && session === this.#session) onProgress?.(progress);
    };
    try {
      return await this.#ask(session, (researcher) =>
        question(researcher, onProgress && proxy(report)),
      );
    } finally {
      isOver = true;
    }
  }

  async #ask<T>(
    session: Session,
    question: (researcher: Remote<Researcher>) => Promise<T>,
  ): Promise<T> {
    let reject: (reason: unknown) => void = () => {};
    const ended = new Promise<never>((_, refuse) => (reject = refuse));
    session.rejections.add(reject);
    try {
      return await Promise.race([question(session.researcher), ended]);
    } catch (error) {
      throw reviveError(error);
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

function notOpen(): EngineError {
  return new EngineError('noRelease', 'There is no release yet: open one first.');
}
