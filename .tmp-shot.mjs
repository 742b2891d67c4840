import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--no-first-run'] });
const [,, id, w, h, theme, out, ...steps] = process.argv;
const context = await browser.newContext({ viewport: { width: +w, height: +h }, colorScheme: theme === 'day' ? 'light' : 'dark' });
const page = await context.newPage();
page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
page.on('pageerror', (e) => console.log('pageerror', e.message));
await page.goto(`http://localhost:4999/nobody-in-particular/lab/#v1&x=${id}`);
await page.waitForFunction(() => document.querySelector('[aria-labelledby="suspects-title"] h2'), { timeout: 60000 });
await page.waitForTimeout(9000);
let n = 0;
const shot = async (name) => { await page.screenshot({ path: `/tmp/shots/${out}-${n++}-${name}.png` }); };
await shot('after');
for (const step of steps) {
  if (step === 'truth') { await page.getByRole('switch', { name: /truth/i }).click(); await page.waitForTimeout(2500); }
  else if (step === 'out') { const b = page.getByRole('button', { name: /out of the table/ }).first(); await b.scrollIntoViewIfNeeded(); await b.click(); await page.waitForTimeout(2500); }
  else if (step === 'before') { await page.getByRole('radio', { name: 'Before' }).click({ force: true }).catch(async () => page.getByText('Before', { exact: true }).first().click()); await page.waitForTimeout(1500); }
  else if (step === 'dossier') { await page.locator('[aria-labelledby="suspects-title"] h3 button').first().click(); await page.waitForTimeout(6000); }
  else if (step === 'full') { await page.screenshot({ path: `/tmp/shots/${out}-${n++}-full.png`, fullPage: true }); continue; }
  await shot(step);
}
console.log(await page.locator('[role=status]').allInnerTexts());
await browser.close();
