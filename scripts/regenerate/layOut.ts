import { readFileSync, writeFileSync } from 'node:fs';
import { format, getFileInfo, resolveConfig } from 'prettier';

/** Lays a file out as `npm run format` does; files that it leaves alone, or knows nothing of, stay as they are. */
export async function layOut(path: string, ignorePath: string): Promise<void> {
  const { ignored, inferredParser } = await getFileInfo(path, { ignorePath });
  if (ignored || inferredParser === null) return;
  const text = readFileSync(path, 'utf8');
  const options = { ...(await resolveConfig(path)), filepath: path };
  const laidOut = await format(text, options);
  if (laidOut !== text) writeFileSync(path, laidOut);
}
