import type { ReleaseProgress } from '../../linkage/researcher';
import type { OpenRelease } from '../OpenRelease';
import { summariseRelease } from '../summariseRelease';
import { badFile } from './badFile';
import { MOST_FILE_BYTES, SECONDS_A_DAY } from './constants';
import { RatingsParser } from './RatingsParser';
import { sortRatings } from './sortRatings';

/** Of a date in ISO form, the day: `2017-12-10`. */
const ISO_DAY_LENGTH = 10;
const MS_A_SECOND = 1000;

/**
 * Reads a file of ratings into a release; no object a rating. The whole file or nothing: the first line that cannot be read
 * ends it.
 * @param chunks the bytes, in order, in pieces of any size
 * @param file its name, and its size in bytes (Infinity if unknown)
 * @throws EngineError `badFile`: the line, what was got and what was expected
 */
export async function readRatings(
  chunks: AsyncIterable<Uint8Array>,
  file: { name: string; bytes: number },
  onProgress: (progress: ReleaseProgress) => void = () => {},
): Promise<OpenRelease> {
  if (Number.isFinite(file.bytes) && file.bytes > MOST_FILE_BYTES)
    throw badFile(
      `This file has ${file.bytes} bytes; at most ${MOST_FILE_BYTES} are read. Take a part of it.`,
    );
  onProgress({ stage: 'reading', share: 0 });
  const parser = new RatingsParser();
  let done = 0;
  for await (const chunk of chunks) {
    parser.push(chunk);
    done += chunk.length;
    onProgress({ stage: 'reading', share: Math.min(1, done / file.bytes) });
  }
  parser.end();
  onProgress({ stage: 'sorting', share: 0 });
  const { rows, users, titles } = parser;
  const firstDate = new Date(rows.firstDay * SECONDS_A_DAY * MS_A_SECOND)
    .toISOString()
    .slice(0, ISO_DAY_LENGTH);
  const { release, replaced } = sortRatings(rows, users.size, titles.size);
  const source = { kind: 'file', name: file.name } as const;
  onProgress({ stage: 'index', share: 1 });
  return {
    release,
    titleIds: titles.list(),
    recordIds: users.list(),
    summary: summariseRelease(release, source, firstDate, replaced),
  };
}
