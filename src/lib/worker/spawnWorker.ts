import type { Endpoint } from 'comlink';
import { EngineFailure } from './EngineFailure';

/** A thread with an engine in it, or something that behaves like one. */
export interface EngineThread {
  /** Where the engine answers (see `serveEngine`). */
  endpoint: Endpoint;
  /** Calls back when the thread dies by itself. */
  onDeath(callback: (cause: unknown) => void): void;
  /** Ends the thread at once. */
  terminate(): void;
}

/**
 * Starts a worker with an engine. Only in a browser, after the page has mounted.
 * @throws EngineFailure `noWorkers` if the browser has none or forbids them
 */
export function spawnWorker(): EngineThread {
  if (typeof Worker === 'undefined') throw new EngineFailure('noWorkers');
  let worker: Worker;
  try {
    worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  } catch (cause) {
    throw new EngineFailure('noWorkers', cause);
  }
  return {
    endpoint: worker,
    onDeath(callback) {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        callback(new Error(event.message || 'The worker could not be loaded.'));
      });
      worker.addEventListener('messageerror', () =>
        callback(new Error('A message from the worker could not be read.')),
      );
    },
    terminate: () => worker.terminate(),
  };
}
