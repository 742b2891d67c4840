import type { Random } from '$lib/engine/random/Random';
import { indexByTitle } from '$lib/engine/release/indexByTitle';
import type { OpenRelease } from '$lib/engine/release/OpenRelease';
import type { Release } from '$lib/engine/release/Release';
import { summariseRelease } from '$lib/engine/release/summariseRelease';

/** A rating: title, day, half stars. */
export type Rating = [title: number, day: number, halfStars: number];

/** A release from lists of ratings, a record each. */
export function releaseOf(records: Rating[][], titles: number, days: number): Release {
  const sorted = records.map((ratings) => [...ratings].sort((a, b) => a[1] - b[1]));
  const all = sorted.flat();
  const recordOffsets = new Uint32Array(records.length + 1);
  sorted.forEach((ratings, r) => (recordOffsets[r + 1] = recordOffsets[r] + ratings.length));
  return indexByTitle({
    records: records.length,
    titles,
    days,
    recordOffsets,
    title: Uint16Array.from(all, ([title]) => title),
    day: Uint16Array.from(all, ([, day]) => day),
    halfStars: Uint8Array.from(all, ([, , half]) => half),
  });
}

/** The same, as opened. */
export function opened(release: Release): OpenRelease {
  const summary = summariseRelease(release, { kind: 'base', name: 'test' });
  return { release, titleIds: null, recordIds: null, summary };
}

/** Records of random ratings, whole stars. */
export function randomRecords(
  random: Random,
  records: number,
  titles: number,
  days: number,
  chance: number,
): Rating[][] {
  return Array.from({ length: records }, () =>
    Array.from({ length: titles }, (_, title) => title)
      .filter(() => random.unit() < chance)
      .map((title): Rating => [title, random.below(days), 2 + 2 * random.below(5)]),
  );
}
