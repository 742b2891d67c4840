import { describe, expect, it } from 'vitest';
import { findAxeViolations } from './axe';
import { useBrowser, withPage } from './harness';
import { yuleLab, yulePost } from './yuleLab';

const browser = useBrowser();
const WAIT = { timeout: 120_000 };

describe('posts put together', () => {
  it('are subtracted in words, in a sum and in the crowd, under the content policy', () =>
    withPage(browser(), yuleLab(), { reducesMotion: true }, async (page) => {
      const part = page.getByRole('region', { name: 'What these numbers say together' });
      await part.locator('.sum').waitFor(WAIT);
      const [later, earlier, left] = (await part.locator('.figure').allInnerTexts()).map(Number);
      expect(left).toBe(later - earlier);
      await part.getByText(`${left} in the second only`).first().waitFor(WAIT);
      await part.getByText('The same as a table').click();
      expect(await part.locator('tr.is-meant td').innerText()).toBe(String(left));
      await expect.poll(() => page.url(), WAIT).toMatch(/&g=1-0/);
      expect(await findAxeViolations(page)).toEqual([]);
    }));

  it('are mended: the link brings the repair, and silence names nobody', () =>
    withPage(
      browser(),
      yuleLab({ repair: [{ kind: 'silence', posts: 'all' }] }),
      { width: 320, theme: 'day', reducesMotion: true },
      async (page) => {
        const part = page.getByRole('region', { name: 'What would have helped' });
        await part.locator('table').waitFor(WAIT);
        expect(await part.getByText(/leaves no post/i).count()).toBe(1);
        await part.getByText('cannot be worked out any more').waitFor(WAIT);
        expect(await part.getByText('nobody after').count()).toBe(1);
        expect(await part.getByText('not posted: kept silent').count()).toBe(2);
        await part.getByRole('combobox', { name: 'Silence' }).selectOption({ label: 'all of it' });
        await part.getByText('Choose a defence').waitFor(WAIT);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await findAxeViolations(page)).toEqual([]);
      },
    ));

  it('are judged before they are posted, and weighed after', () =>
    withPage(
      browser(),
      yuleLab({ draft: yulePost(350, 'Keen.') }),
      { reducesMotion: true },
      async (page) => {
        const part = page.getByRole('region', { name: 'Safe to announce?' });
        await part.getByRole('button', { name: 'Ask before you post' }).click(WAIT);
        await part.locator('.verdict').first().waitFor(WAIT);
        expect(await part.locator('.verdict').first().innerText()).toMatch(/^(Yes|No)\./);
        await part.getByRole('button', { name: 'Take each down in turn' }).click();
        await part.locator('dl').waitFor(WAIT);
        expect(await part.locator('dt').count()).toBe(2);
        expect(await part.locator('dd strong').allInnerTexts()).toEqual([
          expect.stringMatching(/bits about|about anybody|suspected/),
          expect.stringMatching(/bits about|about anybody|suspected/),
        ]);
        expect(await findAxeViolations(page)).toEqual([]);
      },
    ));
});

describe('every defence in turn', () => {
  it('is tried on the posts that are out: none loses nothing, silence names nobody, and both are written', () =>
    withPage(
      browser(),
      yuleLab(),
      { width: 320, theme: 'day', reducesMotion: true },
      async (page) => {
        const part = page.getByRole('region', { name: 'Names against the story' });
        await part.getByRole('button', { name: 'Try them all' }).click(WAIT);
        await part.getByText('The same as a table').click(WAIT);
        await part.locator('table').waitFor(WAIT);
        const names = (await part.locator('.names .figure').allInnerTexts()).map(Number);
        const losses = (await part.locator('.loss .figure').allInnerTexts()).map(parseFloat);
        expect(names.length).toBeGreaterThan(10);
        expect([names.at(-1), losses[0], losses.at(-1)]).toEqual([0, 0, 100]);
        expect(await part.locator('.verdict').innerText()).toMatch(/name/);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await findAxeViolations(page)).toEqual([]);
      },
    ));
});

describe('a year of fun stats', () => {
  it('plays in one click; its posts, its names and, behind the switch, the truth; the link brings it back', () =>
    withPage(browser(), yuleLab({ announcements: [] }), { reducesMotion: true }, async (page) => {
      await page.getByRole('button', { name: 'A year of fun stats', exact: true }).click(WAIT);
      const part = page.getByRole('region', { name: 'A year of fun stats' });
      await part.locator('.verdict').waitFor(WAIT);
      const rows = part.locator('tbody tr');
      const said = await part.locator('.verdict').innerText();
      const last = await rows.last().locator('td.newly').innerText();
      expect(said).toMatch(
        last === '0'
          ? /not one name that no diary gave\./
          : last === '1'
            ? /one name that no diary gave\./
            : /\w+ names that no diary gave\./,
      );
      expect(await part.locator('circle').count()).toBe(await rows.count());
      expect(await part.getByText('In truth').count()).toBe(0);
      await expect.poll(() => page.url(), WAIT).toMatch(/&y=1/);
      expect(await findAxeViolations(page)).toEqual([]);
      await part.getByRole('switch', { name: 'With the truth beside it' }).check();
      await part.getByText('In truth').waitFor(WAIT);
      const sentence = await rows.first().locator('th').innerText();
      await rows.first().getByRole('button').click();
      await expect.poll(() => page.url(), WAIT).toMatch(/&d=/);
      expect(sentence.length).toBeGreaterThan(10);
      await page.reload();
      await part.locator('.verdict').waitFor(WAIT);
      expect(await part.locator('.verdict').innerText()).toBe(said);
    }));

  it('shows the truth with the switch on, at 320 px by day, and nothing sticks out', () =>
    withPage(
      browser(),
      yuleLab({ year: 1, view: 'truth' }),
      { width: 320, theme: 'day', reducesMotion: true },
      async (page) => {
        const part = page.getByRole('region', { name: 'A year of fun stats' });
        await part.getByText('In truth').waitFor(WAIT);
        expect(await part.locator('path').count()).toBeGreaterThanOrEqual(2);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await findAxeViolations(page)).toEqual([]);
      },
    ));
});

describe('the tracker', () => {
  it('plays in one click, adds up, and follows another minimum; the link brings it back, at 320 px', () =>
    withPage(
      browser(),
      yuleLab({ announcements: [] }),
      { width: 320, theme: 'day', reducesMotion: true },
      async (page) => {
        await page.getByRole('button', { name: 'The tracker', exact: true }).click(WAIT);
        const part = page.getByRole('region', { name: 'A minimum count, got round' });
        await part.locator('.sum').waitFor(WAIT);
        const figures = (await part.locator('.sum').innerText()).replaceAll(',', '');
        const [a = NaN, b = NaN, c = NaN, d = NaN, left] = figures.match(/\d+/g)!.map(Number);
        expect(a + b - c - d).toBe(left);
        await part.getByRole('combobox').selectOption('100');
        await part.getByText('fewer than 100 people').waitFor(WAIT);
        await expect.poll(() => page.url(), WAIT).toMatch(/&k=100/);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await findAxeViolations(page)).toEqual([]);
        await page.reload();
        await part.getByText('exactly one person').waitFor(WAIT);
      },
    ));
});

describe('weekly charts', () => {
  const title = { name: 'Week by week' };

  it('play in one click: a claim with its charts, a table of the same, the truth behind its switch, and the yield', () =>
    withPage(browser(), yuleLab({ announcements: [] }), { reducesMotion: true }, async (page) => {
      await page.getByRole('button', { ...title, exact: true }).click(WAIT);
      const part = page.getByRole('region', title);
      await part.getByText('says the stranger').waitFor(WAIT);
      const rows = part.locator('table').first().locator('tbody tr');
      expect(await part.locator('.strip .row svg').count()).toBe((await rows.count()) - 1);
      const figures = await rows.locator('td:last-child').allInnerTexts();
      const bits = figures.map((text) => Number(text.replace('−', '-')));
      const sum = bits.slice(0, -1).reduce((a, b) => a + b, 0);
      expect(Math.abs(sum - bits.at(-1)!)).toBeLessThan(0.05 * bits.length);
      expect(await part.getByText('In truth').count()).toBe(0);
      await part.getByRole('switch', { name: 'With the truth beside it' }).press('Enter');
      const truth = part.locator('.truth', { hasText: /In truth .* (watch|subscribe)/ });
      await truth.waitFor(WAIT);
      expect(await part.locator('.strip rect:not(.week)').count()).toBeGreaterThan(0);
      await part.getByRole('button', { name: /^Try it on/ }).click();
      await part.getByText(/claims? a diarist, and/).waitFor(WAIT);
      expect(await findAxeViolations(page)).toEqual([]);
    }));

  it('say when nothing stands out; published otherwise they claim less; the link brings it back, at 320 px by day', () =>
    withPage(
      browser(),
      yuleLab({ announcements: [], series: { persona: 0, rule: { kind: 'all' } } }),
      { width: 320, theme: 'day', reducesMotion: true },
      async (page) => {
        const part = page.getByRole('region', title);
        await part.getByRole('button', { name: 'Somebody who is not' }).click(WAIT);
        await part.getByText('Nothing stands out about').waitFor(WAIT);
        await part.getByRole('button', { name: 'Somebody found out' }).click();
        await part.getByText('says the stranger').waitFor(WAIT);
        await part
          .getByRole('combobox', { name: 'Marquee publishes' })
          .selectOption({ label: 'only numbers of 11 or more' });
        await part.getByText('Nothing stands out about').waitFor(WAIT);
        await expect.poll(() => page.url(), WAIT).toMatch(/&o=\d+-m11/);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await findAxeViolations(page)).toEqual([]);
        const said = await part.locator('.verdict').innerText();
        await page.reload();
        await part.locator('.verdict').waitFor(WAIT);
        expect(await part.locator('.verdict').innerText()).toBe(said);
      },
    ));
});
