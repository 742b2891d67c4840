import type {
  BaseSummary,
  Catalogue,
  CrowdColumns,
  Engine,
  Example,
  Progress,
} from '$lib/engine/engine';
import type { BaseName, BaseSettings } from '$lib/engine/base/settings';
import { tightMemory } from '$lib/words/en/errors';
import { codeOf } from './codeOf';
import type { Connect, Connection } from './connection';
import { sentenceOf } from './sentenceOf';

/** How the base stands. */
export type BaseStatus = 'none' | 'building' | 'ready' | 'cancelled' | 'failed';

/** Why there is no base, and which smaller one to offer (null: there is none smaller). */
export interface BaseFailure {
  /**
   * `lost`: the thread died; `unloaded`: it never came; `refused`: the engine gave a reason; `unsupported`: no thread could be opened;
   * `tight`: not tried yet.
   */
  kind: 'lost' | 'unloaded' | 'refused' | 'unsupported' | 'tight';
  reason: string;
  smaller: BaseName | null;
}

const SMALLER: Record<BaseName, BaseName | null> = {
  service: 'town',
  town: 'classroom',
  classroom: null,
};

/**
 * Memory that a device should have, in GB. A reading of the service takes 0.3 GB at its height (Node, the first example), the page beside it about
 * as much again. ASSUMPTION: a browser gives a page a quarter of the device.
 */
const LEAST_MEMORY_GB: Record<BaseName, number> = { service: 2, town: 0.5, classroom: 0 };

/** What a finished base hands to the page. */
interface Ready {
  summary: BaseSummary;
  catalogue: Catalogue;
  crowd: CrowdColumns;
  examples: Example[];
}

/** The invented service: how it was asked for, how far it has come, and what everybody may know of it. */
export class BaseState {
  /** What was asked for last, whether or not it is finished. */
  settings = $state.raw<BaseSettings | null>(null);
  status = $state<BaseStatus>('none');
  progress = $state.raw<Progress | null>(null);
  /** How far the stranger has come with learning how people write, in [0, 1]; null when nothing of that is under way. */
  readingShare = $state<number | null>(null);
  failure = $state.raw<BaseFailure | null>(null);
  #ready = $state.raw<Ready | null>(null);
  #connection: Connection | null = null;
  #connect: Connect;
  #memoryGb: number | null;
  /** Bases of which it was said that there is little memory for them: who asks again wants them all the same. */
  #tight: BaseName[] = [];
  #turn = 0;
  /** Called when a finished base was lost. */
  onLost: (() => void) | null = null;

  /** @param memoryGb of the device, as far as the browser tells; null where it does not */
  constructor(connect: Connect, memoryGb: number | null = null) {
    this.#connect = connect;
    this.#memoryGb = memoryGb;
  }

  get isReady(): boolean {
    return this.status === 'ready';
  }

  /** The finished base, or the one before it while another is being built; null before the first. */
  get summary(): BaseSummary | null {
    return this.#ready?.summary ?? null;
  }

  get catalogue(): Catalogue | null {
    return this.#ready?.catalogue ?? null;
  }

  get crowd(): CrowdColumns | null {
    return this.#ready?.crowd ?? null;
  }

  get examples(): Example[] {
    return this.#ready?.examples ?? [];
  }

  /** The engine of the finished base; null while there is none. */
  get engine(): Engine | null {
    return this.status === 'ready' ? (this.#connection?.engine ?? null) : null;
  }

  /**
   * Says, once a size, that this device may have no room for a base, before anything is done for it; whether it did. What stands can be
   * kept (`keep`).
   */
  asksFirst(settings: BaseSettings): boolean {
    const { base } = settings;
    const isTight = this.#memoryGb !== null && this.#memoryGb < LEAST_MEMORY_GB[base];
    if (!isTight || this.#tight.includes(base)) return false;
    this.#tight.push(base);
    this.cancel();
    this.settings = settings;
    this.#say('tight', tightMemory(this.#memoryGb!));
    return true;
  }

  /** Whether the base that stood when another was asked for can be gone back to. */
  get isKept(): boolean {
    return this.failure?.kind === 'tight' && this.#connection !== null;
  }

  /** Goes back to the base that stands, and does without the one that was asked for. */
  keep(): void {
    if (!this.isKept) return;
    this.settings = this.summary!.settings;
    this.failure = null;
    this.status = 'ready';
  }

  /** Builds the base; resolves to whether it is ready (false: cancelled, failed, or overtaken by a later call). */
  async build(settings: BaseSettings): Promise<boolean> {
    if (this.asksFirst(settings)) {
      this.#close();
      return false;
    }
    const turn = ++this.#turn;
    // A thread in the middle of a build does not listen: it is ended and another opened.
    if (this.status === 'building') this.#close();
    this.settings = settings;
    this.failure = null;
    this.readingShare = null;
    this.progress = { stage: 'catalogue', share: 0 };
    this.status = 'building';
    const connection = this.#open(turn);
    if (!connection) return false;
    try {
      const { engine } = connection;
      const summary = await engine.build(settings, (progress) => {
        if (turn !== this.#turn) return;
        if (this.status === 'building') this.progress = progress;
        else this.readingShare = progress.share < 1 ? progress.share : null;
      });
      const [catalogue, crowd, examples] = await Promise.all([
        engine.catalogue(),
        engine.crowd(),
        engine.examples(),
      ]);
      if (turn !== this.#turn) return false;
      this.#ready = { summary, catalogue, crowd, examples };
      this.progress = null;
      this.status = 'ready';
      return true;
    } catch (error) {
      const isUnsupported = codeOf(error) === 'noWorkers';
      if (turn === this.#turn) this.#fail(isUnsupported ? 'unsupported' : 'refused', error);
      return false;
    }
  }

  /** Stops the build. What was written stays; `build` begins afresh. */
  cancel(): void {
    if (this.status !== 'building') return;
    this.#turn++;
    this.#close();
    this.progress = null;
    this.status = 'cancelled';
  }

  /** Ends the thread for good. */
  close(): void {
    this.#turn++;
    this.#close();
    this.status = 'none';
  }

  #open(turn: number): Connection | null {
    if (this.#connection) return this.#connection;
    try {
      const opened: Connection = this.#connect((reason) => {
        if (this.#connection !== opened) return;
        this.#turn++;
        this.#fail(codeOf(reason) === 'unloaded' ? 'unloaded' : 'lost', reason);
        this.onLost?.();
      });
      this.#connection = opened;
      return opened;
    } catch (error) {
      if (turn === this.#turn) this.#fail('unsupported', error);
      return null;
    }
  }

  #fail(kind: BaseFailure['kind'], reason: unknown): void {
    if (kind === 'lost' || kind === 'unloaded') this.#connection = null;
    else this.#close();
    this.#say(kind, reason);
  }

  #say(kind: BaseFailure['kind'], reason: unknown): void {
    const base = this.settings?.base ?? 'service';
    this.progress = null;
    this.failure = {
      kind,
      reason: sentenceOf(reason),
      smaller: kind === 'unsupported' || kind === 'unloaded' ? null : SMALLER[base],
    };
    this.status = 'failed';
  }

  #close(): void {
    this.#connection?.close();
    this.#connection = null;
  }
}
