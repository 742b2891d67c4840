import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { readTasks, type Task } from './readTasks';
import { median } from './timing';

/*
 * What the story asks of the page's main thread, in headless Chromium: `npm run build && npx tsx bench/storyTasks.ts`. Prints JSON: the longest
 * tasks while the page opens, while an engine opens behind it, and in every transition, with the intervals of its frames.
 * `--build FOLDER` (again and again: measured in turn, so that a busy moment hits all of them), `--runs N`, `--path es/`, `--size 390x844`, `--opening` alone.
 * It never fails: a busy machine is no bug. A task is given as it was seen (`wallMs`) and as the processor worked at it (`cpuMs`): on a machine
 * that does something else as well, only the latter is the page's own doing.
 */

/** What counts as long, and what a frame may take for 30 of them a second, in ms. */
const LONG_TASK_MS = 50;
/** Of each stretch, the costliest tasks that are taken apart. */
const SHOWN_TASKS = 3;
/** How long a transition is watched: travelling, gathering, and the words that come after, in ms. */
const TRANSITION_MS = 1800;
/** After the page has loaded, until it is quiet, in ms. */
const OPENING_MS = 3000;

const { values: options } = parseArgs({
  options: {
    build: { type: 'string', multiple: true, default: ['build'] },
    runs: { type: 'string', default: '5' },
    path: { type: 'string', default: '' },
    size: { type: 'string', default: '1440x900' },
    opening: { type: 'boolean', default: false },
  },
});

/** One stretch of the story: what the main thread did, and when frames came. */
interface Stretch {
  name: string;
  tasks: Task[];
  frameMs: number[];
}

/** Notes when frames come. A string: no tool rewrites it on its way into the page. */
const WATCH_FRAMES = `
  globalThis.frames = [];
  const note = (now) => { globalThis.frames.push(now); requestAnimationFrame(note); };
  requestAnimationFrame(note);
`;

const takeFrames = async (page: Page): Promise<number[]> => {
  const at = await page.evaluate<number[]>('globalThis.frames.splice(0)');
  return at.slice(1).map((now, k) => now - at[k]);
};

/** Watches what the main thread does while `act` goes on. */
async function watch(
  session: CDPSession,
  page: Page,
  name: string,
  act: () => Promise<unknown>,
): Promise<Stretch> {
  const events: unknown[] = [];
  const gather = ({ value }: { value: unknown[] }) => events.push(...value);
  session.on('Tracing.dataCollected', gather);
  await session.send('Tracing.start', {
    categories: 'disabled-by-default-devtools.timeline,devtools.timeline,v8,blink',
    options: 'record-as-much-as-possible',
  });
  await act();
  const frameMs = await takeFrames(page);
  const isOver = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isOver;
  session.off('Tracing.dataCollected', gather);
  return { name, tasks: readTasks(events), frameMs };
}

/** Scrolls until a step is the one that is read, as a reader would. */
const scrollTo = (step: number) =>
  `(() => {
    const step = document.querySelectorAll('[data-step]')[${step}];
    scrollTo({ top: step.getBoundingClientRect().top + scrollY - innerHeight * 0.5, behavior: 'smooth' });
  })()`;

/** Reads the story once, from the first screen to the last step. */
async function read(browser: Browser, address: string): Promise<Stretch[]> {
  const [width, height] = options.size.split('x').map(Number);
  const context = await browser.newContext({ viewport: { width: width!, height: height! } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(WATCH_FRAMES);
    const stretches = [
      await watch(session, page, 'opening', async () => {
        await page.goto(address + options.path, { waitUntil: 'load' });
        await page.locator('canvas').first().waitFor();
        await page.waitForTimeout(OPENING_MS);
      }),
    ];
    if (options.opening) return stretches;
    const steps = await page.$$eval('[data-step]', (found) =>
      found.map(({ dataset }) => `${dataset.scene} ${dataset.step}`),
    );
    // Until an engine holds the world nobody else can be dealt.
    const waiting = page.locator('#everybody button:disabled');
    for (const [k, name] of steps.entries())
      stretches.push(
        await watch(session, page, k === 0 ? `${name}, engine opening` : name, async () => {
          await page.evaluate(scrollTo(k));
          if (k === 0) await waiting.waitFor({ state: 'detached', timeout: 120_000 });
          await page.waitForTimeout(TRANSITION_MS);
        }),
      );
    return stretches;
  } finally {
    await context.close();
  }
}

const rounded = (value: number) => Math.round(10 * value) / 10;
const spread = (values: number[]) => ({
  least: rounded(Math.min(...values)),
  median: rounded(median(values)),
});

/** The same stretch in every run, in figures. */
function sum(stretches: Stretch[]) {
  const longest = stretches.map(({ tasks }) => ({
    wallMs: Math.max(0, ...tasks.map(({ wallMs }) => wallMs)),
    cpuMs: Math.max(0, ...tasks.map(({ cpuMs }) => cpuMs)),
  }));
  const frames = stretches.flatMap(({ frameMs }) => frameMs).sort((a, b) => a - b);
  const tasks = stretches.flatMap((stretch) => stretch.tasks).sort((a, b) => b.cpuMs - a.cpuMs);
  const long = tasks.filter(({ cpuMs }) => cpuMs > LONG_TASK_MS);
  return {
    name: stretches[0]!.name,
    longestTaskCpuMs: spread(longest.map(({ cpuMs }) => cpuMs)),
    longestTaskWallMs: spread(longest.map(({ wallMs }) => wallMs)),
    longTasksARun: rounded(long.length / stretches.length),
    frameMs: {
      median: rounded(median(frames)),
      p95: rounded(frames[Math.floor(0.95 * (frames.length - 1))] ?? 0),
    },
    longest: tasks.slice(0, SHOWN_TASKS).map(({ startMs, cpuMs, parts }) => ({
      startMs: rounded(startMs),
      cpuMs: rounded(cpuMs),
      parts,
    })),
  };
}

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: chromiumFlags,
});
const sites = await Promise.all(
  options.build.map(async (folder) => ({
    folder,
    runs: [] as Stretch[][],
    ...(await serve({ folder })),
  })),
);
for (let run = 0; run < Number(options.runs); run++)
  for (const { address, runs } of sites) runs.push(await read(browser, address));
const result = {
  chromium: browser.version(),
  size: options.size,
  runs: Number(options.runs),
  load: loadavg().map(rounded),
  sites: sites.map(({ folder, runs }) => ({
    folder,
    stretches: runs[0]!.map((_, k) => sum(runs.map((stretches) => stretches[k]!))),
  })),
};
console.log(JSON.stringify(result, null, 2));
await browser.close();
for (const { close } of sites) await close();
