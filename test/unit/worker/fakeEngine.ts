import { EngineError } from '$lib/engine/EngineError';
import { defaultSettings } from '$lib/engine/base/settings';
import type { Engine } from '$lib/engine/engine';
import type { EngineThread } from '$lib/worker/threadOf';
import { serveEngine } from '$lib/worker/serveEngine';

/** A promise to be settled from outside. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

export const summary = {
  settings: defaultSettings('classroom', 7),
  subscribers: 1000,
  titles: 300,
  viewings: 60_000,
  personas: 240,
  reviews: 2000,
  towns: 60,
  days: 365,
  bytes: 1,
};

/** An engine that answers at once; single methods can be replaced. */
export function fakeEngine(changes: Partial<Engine> = {}): Engine {
  const unused = () => Promise.reject(new EngineError('notBuilt', 'Not in this test.'));
  return {
    build: async () => summary,
    catalogue: unused,
    crowd: unused,
    digest: async () => 'abc',
    count: async () => 53,
    matching: unused,
    publish: unused,
    attack: unused,
    preview: unused,
    truth: unused,
    without: unused,
    diceError: unused,
    dossier: unused,
    diary: unused,
    examples: async () => [],
    ledger: unused,
    cell: unused,
    cellTruth: unused,
    repair: unused,
    repairTruth: unused,
    repairLedger: unused,
    advise: unused,
    sweep: unused,
    weigh: unused,
    secondOpinion: unused,
    dependence: unused,
    tracker: unused,
    insider: unused,
    year: unused,
    yearTruth: unused,
    series: unused,
    seriesTruth: unused,
    seriesYield: unused,
    guess: unused,
    block: unused,
    townBlock: unused,
    townBlockTruth: unused,
    story: unused,
    person: unused,
    stop: async () => {},
    ...changes,
  };
}

/** A thread without a thread: the engine answers at the other end of a channel in this process. */
export function fakeThread(engine: Engine, { starts = true } = {}) {
  const { port1, port2 } = new MessageChannel();
  let die: (cause: unknown) => void = () => {};
  const thread: EngineThread & { isEnded: boolean; die(cause?: unknown): void } = {
    endpoint: port1,
    isEnded: false,
    onDeath: (callback) => (die = callback),
    die: (cause) => die(cause),
    terminate() {
      thread.isEnded = true;
      port1.close();
      port2.close();
    },
  };
  if (starts) serveEngine(engine, port2);
  port1.start();
  return thread;
}
