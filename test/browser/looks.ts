import type { Page } from 'playwright-core';
import { findAxeViolations } from './axe';

/** The ways of looking at a page that are tried on every state: each theme and each forced one, wide and narrow in turn. */
const LOOKS = [
  { name: 'night', colorScheme: 'dark', forcedColors: 'none', width: 1440 },
  { name: 'day', colorScheme: 'light', forcedColors: 'none', width: 390 },
  { name: 'forced, dark', colorScheme: 'dark', forcedColors: 'active', width: 390 },
  { name: 'forced, light', colorScheme: 'light', forcedColors: 'active', width: 1440 },
] as const;

/** WCAG 2.2, 2.5.8: what is pressed is at least so high and wide, but for links in running text. */
const LEAST_TARGET_PX = 24;
/** WCAG 2.2, 1.4.12: a reader's own spacing. */
const SPACED = `{ const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet]; sheet.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }') }`;
/** A change of forced colours reaches what was laid out before only with a change of its own. */
const RECKON_COLOURS = `document.documentElement.style.setProperty('--reckoned', String(Math.random()))`;

/** Small targets, one line each. Half a pixel is rounding. */
const SMALL_TARGETS = `(least) => [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [role=option], [tabindex="0"]')]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.visually-hidden, .skip-link'))
  .filter((each) => {
    const inText = each.matches('a') && getComputedStyle(each).display === 'inline' &&
      [...each.parentElement.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim().length > 1);
    const { width, height } = ((each.matches('input') && each.closest('label')) || each).getBoundingClientRect();
    return !inText && width > 0 && Math.min(width, height) < least - 0.5;
  })
  .map((each) => 'small target: ' + each.outerHTML.slice(0, 120))`;

const excessPx = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Everything wrong with the page as it stands, in every look; empty is good. The page is left by night, wide. */
export async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, width, ...media } of LOOKS) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(RECKON_COLOURS);
    await page.waitForTimeout(400);
    const small = await page.evaluate<string[]>(`(${SMALL_TARGETS})(${LEAST_TARGET_PX})`);
    const found = [...(await findAxeViolations(page)), ...small];
    if ((await excessPx(page)) > 0) found.push(`scrolls sideways by ${await excessPx(page)} px`);
    if (width < 640) {
      await page.evaluate(SPACED);
      await page.waitForTimeout(300);
      if ((await excessPx(page)) > 0)
        found.push(`scrolls sideways by ${await excessPx(page)} px when spaced`);
      await page.evaluate('document.adoptedStyleSheets = []');
    }
    faults.push(...found.map((fault) => `${name}, ${width} px: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
  await page.setViewportSize({ width: 1440, height: 900 });
  return faults;
}
