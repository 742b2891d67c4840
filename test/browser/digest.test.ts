import { beforeAll, expect, test } from 'vitest';
import { goldenSettings } from '../golden/goldenSettings';
import digests from '../golden/digests.json';
import { bundleEngine } from '../support/bundleEngine';
import { digestAndSuspects } from '../support/engineInPage';
import { horrorAtNight } from '../support/horrorAtNight';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
let engineScript: string;

beforeAll(async () => {
  engineScript = await bundleEngine();
});

test.each(Object.entries(goldenSettings))(
  'Chromium makes the same bytes as Node, and the same suspects: %s',
  async (name, settings) => {
    await withPage(browser(), '', {}, async (page) => {
      const inPage = await page.evaluate(
        `(async () => { ${engineScript}; return engineInPage.digestAndSuspects(${JSON.stringify(settings)}, ${JSON.stringify(horrorAtNight)}); })()`,
      );
      const inNode = await digestAndSuspects(settings, horrorAtNight);
      expect(inPage).toEqual(inNode);
      expect(inNode.digest).toBe(digests[name as keyof typeof digests]);
    });
  },
);
