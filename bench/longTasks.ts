import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { checkSettings, defaultSettings, type BaseName } from '../src/lib/engine/base/settings';
import { emptyLink, encodeLink } from '../src/lib/link';
import { median } from './timing';
import { worstTask, type Task } from './worstTask';

/*
 * `npx tsx bench/longTasks.ts`: the longest task of the main thread in every step of a visit to the lab of `build/` (`npm run build` first).
 * Chromium’s own trace says how long each task took, and how much of that it was at work: on a busy machine the two differ.
 * `--base NAME` (service), `--repeats N` (3), `--only WORD` for the steps whose name holds it. `--parts` says what the tasks were made of, `--site DIR` takes another build.
 */

const WAIT = { timeout: 120_000 };
/** A step is over once nothing has happened for so long, in ms. */
const QUIET_MS = 600;
const LONGEST_TASK_MS = 50;
const NAME_WIDTH = 32;
const CATEGORIES = [
  ...['toplevel', 'devtools.timeline', '__metadata'],
  'disabled-by-default-devtools.timeline',
];

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'service' },
    repeats: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    parts: { type: 'boolean', default: false },
    site: { type: 'string', default: fileURLToPath(new URL('../build', import.meta.url)) },
  },
});

interface Step {
  name: string;
  /** Brings the page to where the step begins; not measured. */
  before?: (page: Page) => Promise<void>;
  run: (page: Page) => Promise<void>;
}

const busy = (page: Page) => page.locator('[aria-busy=true]');
const settled = async (page: Page) => {
  await page.waitForTimeout(QUIET_MS);
  await busy(page)
    .first()
    .waitFor({ state: 'detached', ...WAIT });
  await page.waitForTimeout(QUIET_MS);
};
/** Examples that play below the bench are steps of their own. */
const BELOW = ['A year of fun stats', 'The tracker', 'The seven people'];
const click = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click(WAIT);

const OPENING: Step = {
  name: 'open the lab',
  run: async (page) => {
    await page.locator('button.announce:enabled').waitFor(WAIT);
  },
};

/** @param examples what the buttons of the examples say */
function stepsOf(examples: string[]): Step[] {
  const addCondition = (nth: number) => async (page: Page) => {
    await page.locator('.foot .more button').nth(nth).click(WAIT);
  };
  return [
    { name: 'a further condition', run: addCondition(0) },
    { name: 'a town', run: addCondition(2) },
    {
      name: 'another word in a slot',
      run: async (page) => {
        await page.locator('.board select').first().selectOption({ index: 1 }, WAIT);
      },
    },
    { name: 'announce', before: click(examples[0]), run: click('Announce') },
    { name: 'announce a second', before: click(examples[1]), run: click('Announce') },
    {
      name: 'show the truth',
      run: (page) => page.getByRole('switch', { name: 'Show the truth' }).first().click(WAIT),
    },
    {
      name: 'open a dossier',
      run: (page) => page.locator('[data-persona] h3 button').first().click(WAIT),
    },
    ...examples.map((label, i) => ({
      name: `example: ${label}`,
      before: async (page: Page) => {
        if (i === 0) await page.keyboard.press('Escape');
      },
      run: click(label),
    })),
    {
      name: 'choose a repair',
      run: async (page) => {
        const part = page.getByRole('region', { name: 'What would have helped' });
        await part.getByRole('combobox').first().selectOption({ index: 1 }, WAIT);
      },
    },
    ...BELOW.reverse().map((label) => ({ name: label, run: click(label) })),
  ];
}

const settings = checkSettings(defaultSettings(options.base as BaseName));

async function visit(browser: Browser, address: string, measured: Map<string, Task[]>) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const take = async ({ name, before, run }: Step) => {
    if (before) {
      await before(page);
      await settled(page);
    }
    const isAsked = name.includes(options.only);
    if (isAsked) await browser.startTracing(page, { categories: CATEGORIES });
    try {
      if (name === OPENING.name)
        await page.goto(`${address}lab/${encodeLink(emptyLink(settings))}`);
      await run(page);
      await settled(page);
    } catch (error) {
      console.error(`${name}: ${String(error).split('\n')[0]}`);
    }
    if (!isAsked) return;
    const trace = await browser.stopTracing();
    measured.set(name, [...(measured.get(name) ?? []), worstTask(trace, address)]);
  };
  await take(OPENING);
  const buttons = page.getByRole('group', { name: 'Examples' }).locator('button:enabled');
  const labels = (await buttons.allInnerTexts()).filter((label) => !BELOW.includes(label));
  for (const step of stepsOf(labels)) await take(step);
  await page.close();
}

async function measure(): Promise<void> {
  const { address, close } = await serve({ folder: options.site });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
  const measured = new Map<string, Task[]>();
  for (let i = 0; i < Number(options.repeats); i++) await visit(browser, address, measured);
  await browser.close();
  await close();
  console.log(
    'step                       | at work, least | median | by the clock, least | within 50 ms',
  );
  for (const [name, tasks] of measured) {
    const work = tasks.map(({ workMs }) => workMs);
    const clock = tasks.map(({ clockMs }) => clockMs);
    const least = Math.min(...work);
    const cells = [least, median(work), Math.min(...clock)].map((ms) => ms.toFixed(0).padStart(4));
    const isWithin = least <= LONGEST_TASK_MS ? 'yes' : 'NO ';
    console.log(`${name.padEnd(NAME_WIDTH)} | ${cells.join(' | ')} | ${isWithin}`);
    if (!options.parts) continue;
    const [busiest] = [...tasks].sort((a, b) => a.workMs - b.workMs);
    const [slowest] = [...tasks].sort((a, b) => a.clockMs - b.clockMs);
    console.log(`    at work: ${busiest.made}\n    by the clock: ${slowest.waited}`);
  }
}

await measure();
