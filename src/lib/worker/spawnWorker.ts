import { EngineFailure } from './EngineFailure';
import { threadOf, type EngineThread } from './threadOf';

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
  return threadOf(worker);
}
