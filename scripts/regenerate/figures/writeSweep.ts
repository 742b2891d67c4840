/** Writes the sweep of a base anew: `npx tsx scripts/regenerate/figures/writeSweep.ts town`; the same as `sweep --base town --seeds …` prints. */
import { writeFileSync } from 'node:fs';
import type { BaseName } from '../../../src/lib/engine/base/settings';
import { overSeeds } from './overSeeds';
import { joinSweeps, sweepRuns, sweepSeed } from './sweepRuns';

const base = process.argv[2] as BaseName;
const { seeds, file } = sweepRuns[base];
const runs = await overSeeds(base, seeds, (seed) => sweepSeed(base, seed));
const path = new URL(`../../../${file}`, import.meta.url);
writeFileSync(path, `${JSON.stringify(joinSweeps(runs), null, 2)}\n`);
