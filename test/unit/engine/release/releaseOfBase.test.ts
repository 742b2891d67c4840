import { expect, test } from 'vitest';
import { DAY_SHIFT, STARS_MASK, STARS_SHIFT, TITLE_MASK } from '$lib/engine/base/word';
import { releaseOfBase } from '$lib/engine/release/releaseOfBase';
import { sharedBase } from '../bases';

test('the first viewing of each title, with its stars and day; by day within a record', () => {
  const base = sharedBase('classroom', 3);
  const release = releaseOfBase(base);
  let repeats = 0;
  for (let s = 0; s < base.subscribers; s++) {
    const first = new Map<number, string>();
    for (let i = base.viewingOffsets[s]; i < base.viewingOffsets[s + 1]; i++) {
      const word = base.words[i];
      const title = word & TITLE_MASK;
      if (first.has(title)) repeats++;
      else first.set(title, `${word >>> DAY_SHIFT} ${2 * ((word >>> STARS_SHIFT) & STARS_MASK)}`);
    }
    const from = release.recordOffsets[s];
    const to = release.recordOffsets[s + 1];
    const got = new Map<number, string>();
    for (let i = from; i < to; i++) {
      got.set(release.title[i], `${release.day[i]} ${release.halfStars[i]}`);
      if (i > from) expect(release.day[i]).toBeGreaterThanOrEqual(release.day[i - 1]);
    }
    expect(got).toEqual(first);
    expect(to - from).toBe(first.size);
  }
  expect(repeats).toBeGreaterThan(0);
});
