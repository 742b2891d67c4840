/** Writes what the names found depend on anew, the same as `dependence --seeds …` prints: `npx tsx scripts/regenerate/figures/writeDependence.ts`. */
import { writeFileSync } from 'node:fs';
import { DEPENDENCE_RUN, dependenceOfSeed, joinDependence } from './dependenceRun';
import { overSeeds } from './overSeeds';

const runs = await overSeeds('dependence', DEPENDENCE_RUN, (seed) => dependenceOfSeed(seed));
const path = new URL('../../../src/lib/data/dependence.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(joinDependence(runs), null, 2)}\n`);
