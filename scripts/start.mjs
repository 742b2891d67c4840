import { buildSite } from './buildSite.mjs';
import { serve } from './serve.mjs';

const preferredPort = 4173;
const base = process.env.BASE_PATH ?? '';
const wanted = process.env.PORT;

try {
  if (wanted !== undefined && !/^\d{1,5}$/.test(wanted)) {
    throw new Error(`PORT is ${wanted}; a number from 0 to 65535 was expected.`);
  }
  const folder = buildSite(base);
  const { address } = await serve({
    folder,
    base,
    port: wanted === undefined ? preferredPort : Number(wanted),
    isStrict: wanted !== undefined,
  });
  process.stdout.write(`\nNobody in Particular is at ${address}\nCtrl+C stops it.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
