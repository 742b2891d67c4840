import type { Base } from './Base';
import { TITLE_MASK } from './word';

/**
 * Lists, for each title, the subscribers who watched it at least once, ascending. Two passes over the viewings.
 * @param viewingOffsets length `subscribers + 1`
 */
export function indexViewers(
  titles: number,
  viewingOffsets: Uint32Array,
  words: Uint32Array,
): Pick<Base, 'viewerOffsets' | 'viewers'> {
  const subscribers = viewingOffsets.length - 1;
  const lastViewer = new Int32Array(titles).fill(-1);
  const viewerOffsets = new Uint32Array(titles + 1);
  for (let s = 0; s < subscribers; s++) {
    for (let i = viewingOffsets[s]; i < viewingOffsets[s + 1]; i++) {
      const title = words[i] & TITLE_MASK;
      if (lastViewer[title] !== s) {
        lastViewer[title] = s;
        viewerOffsets[title + 1]++;
      }
    }
  }
  for (let title = 0; title < titles; title++) viewerOffsets[title + 1] += viewerOffsets[title];
  const viewers = new Uint32Array(viewerOffsets[titles]);
  const next = viewerOffsets.slice(0, titles);
  lastViewer.fill(-1);
  for (let s = 0; s < subscribers; s++) {
    for (let i = viewingOffsets[s]; i < viewingOffsets[s + 1]; i++) {
      const title = words[i] & TITLE_MASK;
      if (lastViewer[title] !== s) {
        lastViewer[title] = s;
        viewers[next[title]++] = s;
      }
    }
  }
  return { viewerOffsets, viewers };
}
