import { it } from 'vitest';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();

it.each(['nobody/', 'methods/nobody/at/all'])('answers /%s kindly, with a way back', (path) =>
  withPage(browser(), path, { expectsMissing: true }, async (page) => {
    await page.getByRole('heading', { name: 'Nobody here' }).waitFor();
    await page.getByRole('link', { name: 'Back to the story' }).click();
    await page.getByRole('slider', { name: 'Your bet' }).waitFor();
  }),
);
