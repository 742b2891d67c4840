import type { ReleaseSummary } from '../linkage/researcher';
import type { FileReading } from './file/FileReading';
import type { Release } from './Release';

/**
 * Counts what a release holds. `bytes` covers columns and index.
 * @param firstDate the date of day 0, or null
 * @param file how a file was read, and how many of its lines were left out for a later rating of the same title by the same person
 */
export function summariseRelease(
  release: Release,
  source: ReleaseSummary['source'],
  firstDate: string | null = null,
  file: { reading: FileReading; replaced: number } | null = null,
): ReleaseSummary {
  const { records, titles, days, title, recordOffsets } = release;
  let bytes = 0;
  for (const column of Object.values(release))
    if (ArrayBuffer.isView(column)) bytes += column.byteLength;
  let largestRecord = 0;
  for (let record = 0; record < records; record++)
    largestRecord = Math.max(largestRecord, recordOffsets[record + 1] - recordOffsets[record]);
  return {
    source,
    records,
    titles,
    ratings: title.length,
    days,
    firstDate,
    bytes,
    largestRecord,
    replaced: file?.replaced ?? 0,
    file: file?.reading ?? null,
  };
}
