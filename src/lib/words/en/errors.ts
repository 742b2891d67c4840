import { trimmed } from './numbers';

/** Why an engine in a thread does not answer. */
export type EngineFailureCode = 'died' | 'memory' | 'noWorkers' | 'unloaded';

/** One sentence for each way in which the engine’s thread can fail. What was written is never lost by it. */
export const engineFailures: Record<EngineFailureCode, string> = {
  died: 'The engine stopped without a word. What you wrote is still here; build the base again, or take a smaller one.',
  memory:
    'This base needs more memory than the browser gives. What you wrote is still here; take a smaller base.',
  noWorkers:
    'This browser cannot run the engine in the background, and the lab needs that. Any current browser can, unless a setting forbids it.',
  unloaded:
    'The engine could not be loaded: there is no connection, or the site has changed since you opened it. What you wrote is still here, and in the address; try again, and if that does not help, reload the page.',
};

/** Before a base is built that this device may have no room for; nothing has been built yet. */
export const tightMemory = (gb: number) =>
  `Your browser says that this device has ${trimmed(gb, 2)} GB of memory. A world of this size may stop in the middle of it. A smaller one has other people in it.`;

/** What a cancelled call says. */
export const cancelled = 'Cancelled. Nothing that you wrote is lost.';
