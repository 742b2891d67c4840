import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { StoryFacts } from '$lib/engine/story/StoryFacts';
import { factAt } from '$lib/words/story/factAt';
import { SCENE_IDS, type Told } from '$lib/words/story/StoryWords';
import { findAxeViolations } from './axe';
import { encodeStoryLink, STORY_START } from '../../src/lib/link/storyLink';
import { useBrowser, withPage } from './harness';

/* Ten worlds, the first ten: the whole story is played in each, by keyboard alone, and its numbers are held against another run of the engine. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const MOST_SHIFT = 0.05;
const browser = useBrowser();

/** What the engine says of a world on the command line. */
async function tellInNode(seed: number): Promise<StoryFacts> {
  const command = ['src/headless/main.ts', 'story', '--base', 'service', '--seed', String(seed)];
  const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', command, {
    maxBuffer: 1 << 27,
  });
  return (JSON.parse(stdout) as { facts: StoryFacts }).facts;
}

/** Sum of all layout shifts so far, whoever caused them. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);

const watchShifts = (page: Page) =>
  page.evaluate(() => {
    const sum = globalThis as unknown as { shifted: number };
    sum.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Array<
        PerformanceEntry & { value: number; hadRecentInput: boolean }
      >)
        if (!entry.hadRecentInput) sum.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Every number in the text: where it says that it is from, and what it says. */
const numbersIn = (page: Page) =>
  page.$$eval('data[data-fact]', (elements) =>
    elements.map((element) => ({
      fact: (element as HTMLElement).dataset.fact!,
      value: (element as HTMLDataElement).value,
      text: element.textContent,
    })),
  );

describe('the story, played by keyboard', () => {
  it.each(SEEDS)(
    'in world %i tells the engine’s numbers, and nothing is wrong in any scene',
    (seed) => {
      const told = tellInNode(seed);
      const isSpanish = seed % 2 === 0;
      const path = `${isSpanish ? 'es/' : ''}${encodeStoryLink({ ...STORY_START, seed })}`;
      return withPage(browser(), path, { theme: seed % 3 ? 'night' : 'day' }, async (page) => {
        await watchShifts(page);
        if (seed !== 1)
          await page
            .getByRole('status')
            .filter({ hasText: new RegExp(`(World|Mundo) ${seed}\\.`) })
            .waitFor({ state: 'attached', timeout: 120_000 });

        // Nothing has been pressed yet: whatever moved, moved by itself.
        expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);

        const violations: string[] = [];
        for (const [k, scene] of SCENE_IDS.entries()) {
          if (k > 0) await page.keyboard.press('ArrowRight');
          await page
            .getByRole('navigation', { name: /Scenes|Escenas/ })
            .getByText(new RegExp(`^${k + 1} (of|de) 14$`))
            .waitFor();
          if (k > 0) {
            const focused = await page.evaluate(() => document.activeElement?.id);
            expect(focused).toBe(`${scene}-title`);
          }
          violations.push(...(await findAxeViolations(page)).map((line) => `${scene}: ${line}`));
        }
        expect(violations).toEqual([]);

        const facts = await told;
        const world: Told = {
          facts,
          names: { titles: {}, towns: {}, personas: {}, remarks: {} },
          you: facts.you,
          bet: null,
          eveningsBet: null,
        };
        const numbers = await numbersIn(page);
        expect(numbers.length).toBeGreaterThan(70);
        for (const { fact, value, text } of numbers) {
          expect(Number(value), fact).toBe(factAt(world, fact));
          expect(text.trim(), fact).not.toBe('');
        }
        expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
      });
    },
  );
});
