import { expose, releaseProxy, type Endpoint, type Remote } from 'comlink';
import type { ReleaseProgress, Researcher } from '../engine/linkage/researcher';
import { installErrorTransfer } from './errorTransfer';
import { READY } from './ready';

/** Answers for the researcher at one end of a channel, until the channel closes. */
export function researcherServe(researcher: Researcher, endpoint: Endpoint): void {
  installErrorTransfer();
  const served: Researcher = {
    async open(source, onProgress) {
      const remote = onProgress as unknown as
        Remote<(progress: ReleaseProgress) => void> | undefined;
      try {
        return await researcher.open(source, remote && ((progress) => void remote(progress)));
      } finally {
        remote?.[releaseProxy]();
      }
    },
    deal: (knowledge, seed) => researcher.deal(knowledge, seed),
    target: (knowledge, record) => researcher.target(knowledge, record),
    attack: (knowledge, record, seed) => researcher.attack(knowledge, record, seed),
    async trials(knowledge, trials, seed, onProgress) {
      const remote = onProgress as unknown as Remote<(share: number) => void> | undefined;
      try {
        return await researcher.trials(
          knowledge,
          trials,
          seed,
          remote && ((share) => void remote(share)),
        );
      } finally {
        remote?.[releaseProxy]();
      }
    },
  };
  expose(served, endpoint);
  endpoint.postMessage(READY);
}
