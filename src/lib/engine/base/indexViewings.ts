import type { Base } from './Base';
import { PART_SHIFT, TITLE_MASK } from './word';

/**
 * Lists the viewings by title, then subscriber, then time: a counting sort, two passes over the viewings.
 * @param viewingOffsets length `subscribers + 1`
 */
export function indexViewings(
  titles: number,
  viewingOffsets: Uint32Array,
  words: Uint32Array,
): Pick<Base, 'titleOffsets' | 'viewedBy' | 'viewedAt'> {
  const subscribers = viewingOffsets.length - 1;
  const titleOffsets = new Uint32Array(titles + 1);
  for (let i = 0; i < words.length; i++) titleOffsets[(words[i] & TITLE_MASK) + 1]++;
  for (let title = 0; title < titles; title++) titleOffsets[title + 1] += titleOffsets[title];
  const next = titleOffsets.slice(0, titles);
  const viewedBy = new Uint32Array(words.length);
  const viewedAt = new Uint16Array(words.length);
  for (let s = 0; s < subscribers; s++)
    for (let i = viewingOffsets[s]; i < viewingOffsets[s + 1]; i++) {
      const at = next[words[i] & TITLE_MASK]++;
      viewedBy[at] = s;
      viewedAt[at] = words[i] >>> PART_SHIFT;
    }
  return { titleOffsets, viewedBy, viewedAt };
}
