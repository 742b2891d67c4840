import type { Engine } from '../engine/engine';
import { EngineClient } from './client';
import { EngineFailure } from './EngineFailure';

/**
 * Opens a line to an engine in a thread of its own; the thread starts with the first `build`.
 * @param onLost called once if the engine dies by itself: never after `close`
 * @throws EngineFailure `noWorkers` at once if this browser has no workers
 */
export function connectEngine(onLost: (reason: EngineFailure) => void): {
  engine: Engine;
  close(): void;
} {
  if (typeof Worker === 'undefined') throw new EngineFailure('noWorkers');
  const client = new EngineClient({ onFailure: onLost });
  return { engine: client, close: () => client.close() };
}
