/** The engine across a thread. */
export { CancelledError } from './CancelledError';
export { EngineClient, type EngineClientOptions } from './client';
export { connectEngine } from './connectEngine';
export { EngineFailure, isOutOfMemory } from './EngineFailure';
export { latest, SUPERSEDED } from './latest';
export { serveEngine } from './serveEngine';
export { spawnWorker, type EngineThread } from './spawnWorker';
