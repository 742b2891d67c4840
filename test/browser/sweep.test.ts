import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import classroom from '../../src/lib/data/sweep.json';
import town from '../../src/lib/data/sweepTown.json';
import { findAxeViolations } from './axe';
import { useBrowser, withPage, type PageOptions } from './harness';
import { yuleLab } from './yuleLab';

const browser = useBrowser();
const WAIT = { timeout: 120_000 };
const NAME = 'Names against the story';
const LAB = yuleLab();
const NIGHT: PageOptions = { reducesMotion: true };
const SMALL_DAY: PageOptions = { width: 320, theme: 'day', reducesMotion: true };

/** The words beside the marks, and where they stand in the drawing: without the halo, which may lie on anything. */
function labelBoxes(part: Locator) {
  return part.locator('text.label').evaluateAll((texts) =>
    (texts as SVGTextElement[]).map((text) => {
      const { x, y, width, height } = text.getBBox();
      return { said: text.textContent, left: x, top: y, right: x + width, bottom: y + height };
    }),
  );
}

/** Drawing, words and table are there and agree; no words lie on one another or outside; nothing for axe to find. */
async function examine(page: Page, part: Locator, rows: number) {
  const chart = part.getByRole('img', { name: 'A chart of' });
  await chart.waitFor(WAIT);
  const drawnPath = () => chart.locator('path.family').first().getAttribute('d');
  const drawnFirst = await drawnPath();
  await chart.scrollIntoViewIfNeeded();
  const drawn = part.getByRole('combobox', { name: 'Drawn' });
  const first = await drawn.inputValue();
  await drawn.selectOption({ label: 'names newly given' });
  await chart.getByText('Newly named, of those the posts are about').waitFor();
  await drawn.selectOption({ label: 'people moved' });
  await chart.getByText('Of them, about something delicate').waitFor();
  await drawn.selectOption(first);
  expect(await drawnPath()).toBe(drawnFirst);
  await part.getByText('In the diaries anyway, and not drawn').waitFor();
  const boxes = await labelBoxes(part);
  expect(boxes.map(({ said }) => said)).toContain('silence');
  expect(boxes.map(({ said }) => said)).toContain('as it is');
  const { width: frame } = (await chart.boundingBox())!;
  boxes.forEach((box, i) => {
    expect(box.left, box.said).toBeGreaterThanOrEqual(-1);
    expect(box.right, box.said).toBeLessThanOrEqual(frame + 1);
    for (const other of boxes.slice(i + 1)) {
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      expect(Math.min(across, down), `${box.said} and ${other.said}`).toBeLessThanOrEqual(0);
    }
  });
  await part.getByText('The same as a table').click();
  expect(await part.locator('tbody tr').count()).toBe(rows);
  const width = page.viewportSize()!.width;
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(await findAxeViolations(page)).toEqual([]);
}

describe('names against the story', () => {
  it.each([NIGHT, SMALL_DAY])('on the methods page, by figures measured (%o)', (options) =>
    withPage(browser(), 'methods/', options, async (page) => {
      const part = page.getByRole('region', { name: NAME });
      await examine(page, part, classroom.points.length);
      const wide = part.locator('tbody tr').filter({ hasText: 'Names no town' });
      const { largestMost } = classroom.points.find(({ repair }) => repair[0]?.kind === 'place')!;
      expect(await wide.locator('td').nth(3).innerText()).toContain(largestMost.mean.toFixed(1));
    }),
  );

  it('the methods page changes to towns, in words and in the table', () =>
    withPage(browser(), 'methods/', NIGHT, async (page) => {
      const part = page.getByRole('region', { name: NAME });
      const before = await part.locator('.finding').innerText();
      await part
        .getByRole('combobox', { name: 'Worlds' })
        .selectOption({ label: `${town.to - town.from + 1} towns, seeds ${town.from}–${town.to}` });
      await expect.poll(() => part.locator('.finding').innerText()).not.toBe(before);
      expect(await part.locator('.finding').innerText()).toContain(
        town.points[0].largestMost.mean.toFixed(1),
      );
    }));

  it('a mark that is pointed at is read out', () =>
    withPage(browser(), 'methods/', NIGHT, async (page) => {
      const part = page.getByRole('region', { name: NAME });
      const marks = part.locator('circle.reach');
      await marks.last().scrollIntoViewIfNeeded();
      await marks.last().hover();
      expect(await part.locator('.reading').innerText()).toMatch(
        /^Does not post: 0 newly named, 0 newly accused; 0 moved, at most 0.0 bits; 100% of the story lost/,
      );
    }));

  it('without scripts, the drawing and the table are there', () =>
    withPage(browser(), 'methods/', { width: 390, hasScripts: false }, async (page) => {
      const part = page.getByRole('region', { name: NAME });
      expect(await part.locator('tbody tr').count()).toBe(classroom.points.length);
      const { width } = (await part.getByRole('img', { name: 'A chart of' }).boundingBox())!;
      expect(width).toBeLessThanOrEqual(390);
    }));

  it.each([NIGHT, SMALL_DAY])('in the lab, on the posts that are out (%o)', (options) =>
    withPage(browser(), LAB, options, async (page) => {
      const part = page.getByRole('region', { name: NAME });
      await part.getByRole('button', { name: 'Try them all' }).click(WAIT);
      await examine(page, part, classroom.points.length);
      expect(await part.locator('.verdict').innerText()).not.toBe('');
    }),
  );
});
