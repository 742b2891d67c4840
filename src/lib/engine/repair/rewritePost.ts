import type { Announcement } from '../announce/announcement';
import { coarsenPlace } from './coarsenPlace';
import { coarsenWindow } from './coarsenWindow';
import type { Repair } from './Repair';

/** The announcement as the defences of its wording leave it: windows and places widened. */
export function rewritePost(repair: Repair, announcement: Announcement): Announcement {
  return repair.reduce((post, defence) => {
    if (defence.kind === 'window') return coarsenWindow(post, defence.to);
    return defence.kind === 'place' ? coarsenPlace(post) : post;
  }, announcement);
}
