import { PARTS } from '../announce/announcement';
import type { Base } from '../base/Base';
import { TITLE_MASK } from '../base/word';
import { pointOf } from './tracePoints';

/**
 * Whether none of the first `among` subscribers but `target` has all the points (`pointOf`); looks only at who watched the least watched title
 * in its window.
 */
export function isAlone(
  base: Base,
  target: number,
  points: number[],
  windowDays: number,
  among: number,
): boolean {
  const { titleOffsets, viewedBy, viewedAt, viewingOffsets, words } = base;
  const sizeOf = (point: number) => {
    const title = point % (TITLE_MASK + 1);
    return titleOffsets[title + 1] - titleOffsets[title];
  };
  const rarest = points.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a));
  const title = rarest % (TITLE_MASK + 1);
  const firstDay = Math.floor(rarest / (TITLE_MASK + 1)) * windowDays;
  const [from, to] = [firstDay * PARTS.length, (firstDay + windowDays) * PARTS.length];
  let other = -1;
  for (let i = titleOffsets[title]; i < titleOffsets[title + 1]; i++) {
    if (viewedBy[i] === other || viewedAt[i] < from || viewedAt[i] >= to) continue;
    other = viewedBy[i];
    if (other >= among) break;
    if (other === target) continue;
    const missing = new Set(points);
    for (let v = viewingOffsets[other]; v < viewingOffsets[other + 1] && missing.size > 0; v++)
      missing.delete(pointOf(words[v], windowDays));
    if (missing.size === 0) return false;
  }
  return true;
}
