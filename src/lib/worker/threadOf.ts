import type { Endpoint } from 'comlink';

/** A thread with an engine in it, or something that behaves like one. */
export interface EngineThread {
  /** Where the engine answers (see `serveEngine`). */
  endpoint: Endpoint;
  /** Calls back when the thread dies by itself. */
  onDeath(callback: (cause: unknown) => void): void;
  /** Ends the thread at once. */
  terminate(): void;
}

/** A worker as a thread that can be watched and ended. */
export function threadOf(worker: Worker): EngineThread {
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
