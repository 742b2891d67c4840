import { EngineError } from '../EngineError';
import { Linker } from './Linker';
import { openRelease } from './openRelease';
import type { Researcher } from './researcher';

/** A researcher in this thread; the worker has one. Holds one release at a time. */
export function createResearcher(): Researcher {
  let linker: Linker | null = null;
  const opened = (): Linker => {
    if (linker === null)
      throw new EngineError('noRelease', 'There is no release yet: open one first.');
    return linker;
  };
  return {
    async open(source, onProgress) {
      linker = null;
      const open = await openRelease(source, onProgress);
      linker = new Linker(open);
      return open.summary;
    },
    deal: async (knowledge, seed) => opened().deal(knowledge, seed),
    target: async (knowledge, record) => opened().target(knowledge, record),
    attack: async (knowledge, record, seed) => opened().attack(knowledge, record, seed),
    trials: async (knowledge, trials, seed, onProgress) =>
      opened().trials(knowledge, trials, seed, onProgress),
  };
}
