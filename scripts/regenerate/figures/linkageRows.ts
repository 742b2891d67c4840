import { readFileSync } from 'node:fs';
import type { Validation } from '../../../src/lib/engine/measure/validate/validate';

const data = new URL('../../../src/lib/data/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), 'utf8'));

/** The rows of the validation that the story quotes (`words/story/published2007.ts`), as it measured them last. Which they are, the file itself says. */
export function linkageRows() {
  const { rows } = read('validate.json') as Validation;
  const ids = Object.keys(read('linkageRows.json') as object);
  const entries = ids.map((id) => {
    const row = rows.find((each) => each.id === id);
    if (row === undefined)
      throw new Error(`The validation has no row ${id}, which the story quotes.`);
    const { published, replication, measured } = row;
    return [id, { published, replication, measured }];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}
