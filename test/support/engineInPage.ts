import type { Announcement } from '../../src/lib/engine/announce/announcement';
import type { BaseSettings } from '../../src/lib/engine/base/settings';
import { createEngine } from '../../src/lib/engine/createEngine';

/** What one engine makes of a base: its digest, and the suspects of one announcement. */
export async function digestAndSuspects(
  settings: BaseSettings,
  announcement: Announcement,
): Promise<{ digest: string; suspects: Array<[number, number]> }> {
  const engine = createEngine();
  await engine.build(settings);
  const { suspects } = await engine.attack([announcement]);
  return {
    digest: await engine.digest(),
    suspects: suspects.map(({ persona, probability }) => [persona, probability]),
  };
}

/** What one engine makes of a base and of several feeds. */
export interface Findings {
  digest: string;
  /** A feed each: persona, announcement, probability, in the engine’s order. */
  feeds: Array<Array<[persona: number, announcement: number, probability: number]>>;
}

/** The digest of a base, and the suspects of each feed. */
export async function digestAndFeeds(
  settings: BaseSettings,
  feeds: Announcement[][],
): Promise<Findings> {
  const engine = createEngine();
  await engine.build(settings);
  const findings: Findings = { digest: await engine.digest(), feeds: [] };
  for (const feed of feeds) {
    const { suspects } = await engine.attack(feed);
    findings.feeds.push(
      suspects.map(({ persona, announcement, probability }) => [
        persona,
        announcement,
        probability,
      ]),
    );
  }
  return findings;
}
