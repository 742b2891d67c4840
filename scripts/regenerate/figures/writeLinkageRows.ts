/** Copies the rows that the story quotes out of the validation: `npx tsx scripts/regenerate/figures/writeLinkageRows.ts`. */
import { writeFileSync } from 'node:fs';
import { linkageRows } from './linkageRows';

const path = new URL('../../../src/lib/data/linkageRows.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(linkageRows(), null, 2)}\n`);
