import type { Base } from '../base/Base';
import type { Publication } from '../engine';
import type { Announcement } from './announcement';
import { publish } from './publish';
import { publishable } from './publishable';

/** What the posts of a feed publish, one each. @throws EngineError `nobody`, `notOne` or `badPredicate` for the first that cannot be posted */
export function publishFeed(base: Base, announcements: readonly Announcement[]): Publication[] {
  return announcements.map((announcement) => publishable(publish(base, announcement)));
}
