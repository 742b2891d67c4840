import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Announcement } from '../../src/lib/engine/announce/announcement';
import { createEngine } from '../../src/lib/engine/createEngine';
import digests from '../golden/digests.json';
import { goldenSettings } from '../golden/goldenSettings';
import { bundleEngine } from '../support/bundleEngine';
import { digestAndFeeds, type Findings } from '../support/engineInPage';
import { horrorAtNight } from '../support/horrorAtNight';
import type { Host, OpenHost } from './Host';
import { openChromium } from './openChromium';
import { openFirefox } from './openFirefox';
import { openWebKit } from './openWebKit';
import { servePage } from './servePage';

/** Probabilities agree to twelve digits: relative to the larger one. */
const AGREEMENT = 1e-12;
/** Examples posted together as the second feed: small crowds and large, days and streaks. */
const EXAMPLES_TOGETHER = 5;

interface Task {
  settings: (typeof goldenSettings)[string];
  feeds: Announcement[][];
}
const tasks: Record<string, Task> = {};
const inNode: Record<string, Findings> = {};
let page: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  page = await servePage(await bundleEngine());
  for (const [name, settings] of Object.entries(goldenSettings)) {
    tasks[name] = { settings, feeds: [[horrorAtNight], await findPosts(settings)] };
    inNode[name] = await digestAndFeeds(settings, tasks[name].feeds);
  }
});
afterAll(() => page?.close());

/** The first examples of a base, as one feed. */
async function findPosts(settings: Task['settings']): Promise<Announcement[]> {
  const engine = createEngine();
  await engine.build(settings);
  const posts: Announcement[] = [];
  for (const { announcement } of await engine.examples())
    if (announcement !== null && (await engine.publish(announcement)).obstacle === null)
      posts.push(announcement);
  return posts.slice(0, EXAMPLES_TOGETHER);
}

const hosts: Array<[string, OpenHost]> = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
  ['WebKitGTK', openWebKit],
];

test.each(Object.keys(goldenSettings))(
  'Node makes the pinned bytes, and suspects somebody: %s',
  (name) => {
    expect(inNode[name].digest).toBe(digests[name as keyof typeof digests]);
    expect(inNode[name].feeds.flat().length).toBeGreaterThan(0);
  },
);

describe.each(hosts)('%s', (_, open) => {
  let host: Host;
  let largest = 0;
  beforeAll(async () => {
    host = await open(page.address);
    console.log(`${host.version} beside Node ${process.version}`);
  });
  afterAll(async () => {
    console.log(`${host?.version}: probabilities differ by at most ${largest} of their size`);
    await host?.close();
  });

  test.each(Object.keys(goldenSettings))(
    'makes the same bytes as Node, and the same suspects to twelve digits: %s',
    async (name) => {
      const found = (await host.ask(tasks[name])) as Findings;
      expect(found).not.toHaveProperty('failed');
      expect(found.digest).toBe(inNode[name].digest);
      const expected = inNode[name].feeds;
      expect(found.feeds.map((feed) => feed.map(whom))).toEqual(
        expected.map((feed) => feed.map(whom)),
      );
      const differences = found.feeds.flatMap((feed, f) =>
        feed.map(([, , probability], i) => Math.abs(probability / expected[f][i][2] - 1)),
      );
      largest = Math.max(largest, ...differences);
      expect(Math.max(...differences)).toBeLessThanOrEqual(AGREEMENT);
    },
  );
});

/** Whom an entry suspects, and of what. */
const whom = ([persona, announcement]: Findings['feeds'][number][number]) => [
  persona,
  announcement,
];
