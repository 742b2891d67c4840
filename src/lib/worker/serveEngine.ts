import { expose, releaseProxy, transfer, type Endpoint, type Remote } from 'comlink';
import type { OnShare } from '../engine/desk/Desk';
import type { Engine, Progress } from '../engine/engine';
import { copyForTransfer } from './copyForTransfer';
import { installErrorTransfer } from './errorTransfer';
import { READY } from './ready';

function handOver<T>(value: T): T {
  const { result, buffers } = copyForTransfer(value);
  return buffers.length > 0 ? (transfer(result as object, buffers) as T) : result;
}

/** Gives a long question progress that crosses the channel, and closes that line with the answer. */
async function withProgress<T>(
  onShare: OnShare | undefined,
  ask: (report: OnShare | undefined) => Promise<T>,
): Promise<T> {
  const remote = onShare as unknown as Remote<OnShare> | undefined;
  try {
    return await ask(remote && ((share) => void remote(share)));
  } finally {
    remote?.[releaseProxy]();
  }
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
    preview: async (announcements) => handOver(await engine.preview(announcements)),
    truth: async (announcements) => handOver(await engine.truth(announcements)),
    dossier: (announcements, persona) => engine.dossier(announcements, persona),
    diary: (persona) => engine.diary(persona),
    examples: () => engine.examples(),
    ledger: (announcements) => engine.ledger(announcements),
    cell: (announcements, cell) => engine.cell(announcements, cell),
    cellTruth: (announcements, cell, personas) => engine.cellTruth(announcements, cell, personas),
    repair: (announcements, repair, seed) => engine.repair(announcements, repair, seed),
    repairTruth: (announcements, repair, seed) => engine.repairTruth(announcements, repair, seed),
    repairLedger: (announcements, repair, seed) => engine.repairLedger(announcements, repair, seed),
    without: async (announcements, persona, repaired) =>
      handOver(await engine.without(announcements, persona, repaired)),
    diceError: (announcements, onShare) =>
      withProgress(onShare, (report) => engine.diceError(announcements, report)),
    advise: (earlier, post, risk, onShare) =>
      withProgress(onShare, (report) => engine.advise(earlier, post, risk, report)),
    sweep: (announcements, onShare) =>
      withProgress(onShare, (report) => engine.sweep(announcements, report)),
    weigh: (announcements, onShare) =>
      withProgress(onShare, (report) => engine.weigh(announcements, report)),
    secondOpinion: (announcements, onShare) =>
      withProgress(onShare, (report) => engine.secondOpinion(announcements, report)),
    dependence: (announcements, onShare) =>
      withProgress(onShare, (report) => engine.dependence(announcements, report)),
    tracker: (least) => engine.tracker(least),
    insider: (post, rules) => engine.insider(post, rules),
    year: (seed, onShare) => withProgress(onShare, (report) => engine.year(seed, report)),
    yearTruth: () => engine.yearTruth(),
    series: (wanted, rule, onShare) =>
      withProgress(onShare, (report) => engine.series(wanted, rule, report)),
    seriesTruth: () => engine.seriesTruth(),
    seriesYield: (rule, onShare) =>
      withProgress(onShare, (report) => engine.seriesYield(rule, report)),
    guess: (wrongly) => engine.guess(wrongly),
    block: (without) => engine.block(without),
    townBlock: (question) => engine.townBlock(question),
    townBlockTruth: (question) => engine.townBlockTruth(question),
    story: (onShare) => withProgress(onShare, (report) => engine.story(report)),
    person: (subscriber) => engine.person(subscriber),
    stop: () => engine.stop(),
  };
  expose(served, endpoint);
  endpoint.postMessage(READY);
}
