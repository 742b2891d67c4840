import { EngineFailure } from './EngineFailure';
import { threadOf, type EngineThread } from './threadOf';

/**
 * Starts a worker with a researcher. Only in a browser, after the page has mounted.
 * @throws EngineFailure `noWorkers` if the browser has none or forbids them
 */
export function researcherSpawn(): EngineThread {
  if (typeof Worker === 'undefined') throw new EngineFailure('noWorkers');
  let worker: Worker;
  try {
    worker = new Worker(new URL('./researcher.worker.ts', import.meta.url), { type: 'module' });
  } catch (cause) {
    throw new EngineFailure('noWorkers', cause);
  }
  return threadOf(worker);
}
