import { format, resolveConfig } from 'prettier';
import { withPart } from '../partOf';

/** Where the tables of calibration and of reading stand: all that is between `<!-- part -->` and `<!-- /part -->` is written by their steps. */
export const CALIBRATION_PAGE = new URL('../../../docs/calibration.md', import.meta.url);

/** A page with its tables as the committed runs have them, laid out as everything here is. @param tables by part */
export async function withTables(page: string, tables: Record<string, string>): Promise<string> {
  const text = Object.entries(tables).reduce(
    (filled, [part, content]) => withPart(filled, part, content),
    page,
  );
  return format(text, { ...(await resolveConfig(CALIBRATION_PAGE)), parser: 'markdown' });
}
