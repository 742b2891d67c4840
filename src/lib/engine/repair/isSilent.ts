import type { Repair } from './Repair';

/** Whether a post is not even looked at. @param post its index in the feed */
export function isSilent(repair: Repair, post: number): boolean {
  return repair.some((d) => d.kind === 'silence' && (d.posts === 'all' || d.posts.includes(post)));
}
