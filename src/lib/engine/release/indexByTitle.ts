import type { Release, ReleaseColumns } from './Release';

/** Adds the index by title: a counting sort, ratings + titles steps. The columns are taken over, not copied. */
export function indexByTitle(columns: ReleaseColumns): Release {
  const { records, titles, recordOffsets, title, day, halfStars } = columns;
  const ratings = title.length;
  const titleOffsets = new Uint32Array(titles + 1);
  for (let i = 0; i < ratings; i++) titleOffsets[title[i] + 1]++;
  for (let t = 0; t < titles; t++) titleOffsets[t + 1] += titleOffsets[t];
  const next = titleOffsets.slice(0, titles);
  const raterRecord = new Uint32Array(ratings);
  const raterDay = new Uint16Array(ratings);
  const raterHalfStars = new Uint8Array(ratings);
  for (let record = 0; record < records; record++)
    for (let i = recordOffsets[record]; i < recordOffsets[record + 1]; i++) {
      const at = next[title[i]]++;
      raterRecord[at] = record;
      raterDay[at] = day[i];
      raterHalfStars[at] = halfStars[i];
    }
  return { ...columns, titleOffsets, raterRecord, raterDay, raterHalfStars };
}
