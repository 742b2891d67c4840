/** The engine across a thread. */
export { CancelledError } from './CancelledError';
export { EngineClient, type EngineClientOptions } from './client';
export { connectEngine } from './connectEngine';
export { EngineFailure, isOutOfMemory } from './EngineFailure';
export { serveEngine } from './serveEngine';
export { ResearcherClient, type ResearcherClientOptions } from './researcherClient';
export { spawnWorker } from './spawnWorker';
export type { EngineThread } from './threadOf';
