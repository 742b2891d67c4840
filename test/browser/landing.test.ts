import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
const scriptBudgetBytes = 60 * 1024;

describe('the landing page', () => {
  it('reads without scripts: the post, the reply, the bet and where it leads', () =>
    withPage(browser(), '', { hasScripts: false }, async (page) => {
      const heading = page.getByRole('heading', { level: 1 });
      expect(await heading.textContent()).toContain(
        'To the 53 people who’ve watched The Yuletide Duke every day for the past 18 days',
      );
      expect(await page.getByText('overall viewing trends').first().isVisible()).toBe(true);
      const href = await page.getByRole('link', { name: 'Place the bet' }).getAttribute('href');
      expect(href).toMatch(/lab\/#v1&x=the-53&bet=\d+$/);
      expect(await page.locator('noscript circle').count()).toBe(53);
    }));

  it('takes a bet from the keyboard alone and brings it to the lab', () =>
    withPage(browser(), '', {}, async (page) => {
      const slider = page.getByRole('slider', { name: 'Your bet' });
      await slider.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await slider.getAttribute('aria-valuetext')).toBe('2 of 53');

      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await slider.inputValue()).toBe('1');

      const number = page.getByRole('spinbutton', { name: 'Your bet, as a number' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('12');
      expect(await slider.inputValue()).toBe('12');
      expect(await page.locator('svg .ring').count()).toBeGreaterThanOrEqual(12);

      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await number.inputValue()).toBe('13');

      const place = page.getByRole('link', { name: 'Place the bet' });
      expect(await place.getAttribute('href')).toMatch(/lab\/#v1&x=the-53&bet=13$/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/lab\//);
      expect(await page.evaluate(() => sessionStorage.getItem('bet'))).toBe('13');
    }));

  it('keeps a bet within 0 and 53, whatever is typed', () =>
    withPage(browser(), '', {}, async (page) => {
      const number = page.getByRole('spinbutton');
      const slider = page.getByRole('slider');
      await number.fill('900');
      await number.blur();
      expect(await number.inputValue()).toBe('53');
      await number.fill('-4');
      await number.blur();
      expect(await number.inputValue()).toBe('0');
      expect(await slider.inputValue()).toBe('0');
      await number.fill('');
      await number.blur();
      expect(await number.inputValue()).toBe('0');
    }));

  it('paints the crowd: every panel has bulbs, and some are lit', () =>
    withPage(browser(), '', {}, async (page) => {
      await page.waitForFunction(() => {
        const canvas = document.querySelector('canvas');
        return canvas !== null && canvas.width > 1000;
      });
      const painted = await page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        const canvas = document.querySelector('canvas')!;
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        let inked = 0;
        let bright = 0;
        for (let at = 0; at < data.length; at += 4) {
          if (data[at + 3] > 20) inked++;
          if (data[at + 3] > 240 && data[at] > 240 && data[at + 1] > 220) bright++;
        }
        return { inkedShare: inked / (data.length / 4), bright };
      });
      expect(painted.inkedShare).toBeGreaterThan(0.3);
      expect(painted.bright).toBeGreaterThan(53);
    }));

  it('answers a click within 60 KB of zipped scripts', () =>
    withPage(browser(), '', {}, async (page) => {
      const more = page.getByRole('button', { name: 'One more' });
      const before = Number(await page.getByRole('slider').inputValue());
      await expect
        .poll(async () => {
          await more.click();
          return Number(await page.getByRole('slider').inputValue());
        })
        .toBeGreaterThan(before);
      const scripts = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.js')),
      );
      const bodies = await Promise.all(
        scripts.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())),
      );
      const zippedBytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
      expect(scripts.length).toBeGreaterThan(0);
      expect(zippedBytes).toBeLessThanOrEqual(scriptBudgetBytes);
    }));

  it('does not shift when its fonts arrive', () =>
    withPage(browser(), '', {}, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                sum += (entry as PerformanceEntry & { value: number }).value;
              }
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 500);
          }),
      );
      expect(shift).toBeLessThan(0.02);
    }));

  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('has the whole bet on the first screen at %i × %i', (width, height) =>
    withPage(browser(), '', { width, height }, async (page) => {
      const button = await page.getByRole('link', { name: 'Place the bet' }).boundingBox();
      expect(button!.y + button!.height).toBeLessThanOrEqual(height);
    }),
  );
});
