import type { ReleaseProgress } from '../../linkage/researcher';
import type { OpenRelease } from '../OpenRelease';
import { summariseRelease } from '../summariseRelease';
import { badFile } from './badFile';
import { MOST_FILE_BYTES, MS_A_SECOND, SECONDS_A_DAY } from './constants';
import type { FileReading } from './FileReading';
import { findScale, type RatingScale, type ScaleTop } from './findScale';
import { RatingsParser } from './RatingsParser';
import { sortRatings } from './sortRatings';

/** Of a date in ISO form, the day: `2017-12-10`. */
const ISO_DAY_LENGTH = 10;

/**
 * Reads a file of ratings into a release; no object a rating. The whole file or nothing: the first line that cannot be read
 * ends it.
 * @param chunks the bytes, in order, in pieces of any size
 * @param file its name, its size in bytes (Infinity if unknown), and the scale of its ratings if somebody said it
 * @throws EngineError `badFile`: the line, what was got and what was expected
 */
export async function readRatings(
  chunks: AsyncIterable<Uint8Array>,
  file: { name: string; bytes: number; scale?: ScaleTop },
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
  const { rows, users, titles, tally } = parser;
  const { scale, halfStarsOf } = findScale(tally, file.scale);
  const reading = readingOf(parser, scale);
  const firstDate = new Date(rows.firstDay * SECONDS_A_DAY * MS_A_SECOND)
    .toISOString()
    .slice(0, ISO_DAY_LENGTH);
  const { release, replaced } = sortRatings(rows, users.size, titles.size, halfStarsOf);
  const source = { kind: 'file', name: file.name } as const;
  onProgress({ stage: 'index', share: 1 });
  return {
    release,
    titleIds: titles.list(),
    recordIds: users.list(),
    summary: summariseRelease(release, source, firstDate, { reading, replaced }),
  };
}

/** After the end, when form and dates are known. */
function readingOf(parser: RatingsParser, scale: RatingScale): FileReading {
  const { kind, separator, fields, header } = parser.form!;
  return {
    kind,
    separator,
    fields,
    header,
    encoding: parser.text.encoding,
    dates: parser.dates!,
    scale,
    ratingLines: parser.rows.length,
    emptyLines: parser.emptyLines,
    isLastInDoubt: parser.isLastInDoubt,
  };
}
