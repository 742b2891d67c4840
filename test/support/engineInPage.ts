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
