import { expose, releaseProxy, transfer, type Endpoint, type Remote } from 'comlink';
import type { Engine, Progress } from '../engine/engine';
import { copyForTransfer } from './copyForTransfer';
import { installErrorTransfer } from './errorTransfer';
import { READY } from './ready';

function handOver<T>(value: T): T {
  const { result, buffers } = copyForTransfer(value);
  return buffers.length > 0 ? (transfer(result as object, buffers) as T) : result;
}

/** Answers for the engine at one end of a channel, until the channel closes. */
export function serveEngine(engine: Engine, endpoint: Endpoint): void {
  installErrorTransfer();
  const served: Engine = {
    async build(settings, onProgress) {
      const remote = onProgress as unknown as Remote<(progress: Progress) => void> | undefined;
      try {
        return await engine.build(settings, remote && ((progress) => void remote(progress)));
      } finally {
        remote?.[releaseProxy]();
      }
    },
    catalogue: async () => handOver(await engine.catalogue()),
    crowd: async () => handOver(await engine.crowd()),
    digest: () => engine.digest(),
    count: (predicate) => engine.count(predicate),
    matching: async (predicate) => handOver(await engine.matching(predicate)),
    publish: (announcement) => engine.publish(announcement),
    attack: async (announcements) => handOver(await engine.attack(announcements)),
    truth: async (announcements) => handOver(await engine.truth(announcements)),
    dossier: (announcements, persona) => engine.dossier(announcements, persona),
    diary: (persona) => engine.diary(persona),
    examples: () => engine.examples(),
  };
  expose(served, endpoint);
  endpoint.postMessage(READY);
}
