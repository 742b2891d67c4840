import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { goldenSettings } from '../golden/goldenSettings';
import digests from '../golden/digests.json';
import { digestAndSuspects } from '../support/engineInPage';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
let engineScript: string;

const horrorAtNight: Announcement = {
  kind: 'count',
  who: {
    people: {},
    did: [
      {
        what: { genre: 'horror' },
        when: { from: 0, to: 364, part: 'night' },
        times: { atLeast: 6 },
      },
    ],
  },
  quip: '',
};

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'test/support/engineInPage.ts', formats: ['iife'], name: 'engineInPage' },
    },
  });
  const [{ output }] = result as Array<{ output: Array<{ code: string }> }>;
  engineScript = output[0].code;
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
