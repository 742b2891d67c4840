import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { GENRES, SEASONS, SENSITIVITIES } from '../../src/lib/engine/announce/announcement';
import type { Base } from '../../src/lib/engine/base/Base';
import { DAY_SHIFT, TITLE_MASK } from '../../src/lib/engine/base/word';
import { bundleEngine } from '../../test/support/bundleEngine';

/** One Chromium with one page that can run the engine and DuckDB-WASM (`inPage.ts`), and serves it a base’s columns. */
export async function openBenchPage(base: Base) {
  const duck = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const script = await bundleEngine(fileURLToPath(new URL('inPage.ts', import.meta.url)));
  const { catalogue: c } = base;
  const files: Record<string, () => [type: string, body: string | Buffer]> = {
    '/': () => [
      'text/html',
      '<!doctype html><meta charset="utf-8"><script src="page.js"></script>',
    ],
    '/page.js': () => ['text/javascript; charset=utf-8', script],
    '/duckdb.worker.js': () => [
      'text/javascript',
      readFileSync(join(duck, 'duckdb-browser-eh.worker.js')),
    ],
    '/duckdb.wasm': () => ['application/wasm', readFileSync(join(duck, 'duckdb-eh.wasm'))],
    '/columns.bin': () => ['application/octet-stream', columnsOf(base)],
    '/columns.json': () => [
      'application/json',
      JSON.stringify({
        viewings: base.words.length,
        subscribers: {
          town: [...base.town],
          ageBand: [...base.ageBand],
          plan: [...base.plan],
          device: [...base.device],
        },
        titles: {
          genre: Array.from(c.genre, (genre) => GENRES[genre]),
          season: Array.from(c.season, (season) => SEASONS[season]),
          sensitivity: Array.from(c.sensitivity, (subject) => SENSITIVITIES[subject]),
        },
      }),
    ],
  };
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = files[url]?.() ?? ['text/plain', ''];
    response.writeHead(url in files ? 200 : 404, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return {
    version: browser.version(),
    ask: <T>(call: string) => page.evaluate<T>(`engineInPage.${call}`),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Four columns of 32-bit numbers, one behind the other: subscriber, title, day, part. */
function columnsOf({ viewingOffsets, words, subscribers }: Base): Buffer {
  const n = words.length;
  const columns = new Int32Array(4 * n);
  for (let s = 0; s < subscribers; s++) columns.fill(s, viewingOffsets[s], viewingOffsets[s + 1]);
  for (let i = 0; i < n; i++) {
    columns[n + i] = words[i] & TITLE_MASK;
    columns[2 * n + i] = words[i] >>> DAY_SHIFT;
    columns[3 * n + i] = (words[i] >>> 18) & 3;
  }
  return Buffer.from(columns.buffer);
}
