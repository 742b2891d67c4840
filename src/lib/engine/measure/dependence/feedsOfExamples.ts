import type { Announcement } from '../../announce/announcement';
import { findExamples } from '../../announce/examples/findExamples';
import type { Base } from '../../base/Base';

/** The example that looks at who keeps a diary: it would move with the dials instead of being read under them. */
const LOOKS_AT_DIARIES = 'dear-diarist';

/** The real announcements as this world would post them, searched by counts alone; an example with several posts is one feed. */
export function feedsOfExamples(base: Base): Announcement[][] {
  return findExamples(base).flatMap(({ id, announcement, more }) =>
    announcement === null || id === LOOKS_AT_DIARIES ? [] : [[announcement, ...more]],
  );
}
