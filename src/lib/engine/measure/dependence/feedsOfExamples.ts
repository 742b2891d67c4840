import type { Announcement } from '../../announce/announcement';
import { isChosenForEffect } from '../../announce/examples/chosenForEffect';
import { findExamples } from '../../announce/examples/findExamples';
import type { Base } from '../../base/Base';

/**
 * The real announcements as this world would post them, searched by counts alone; an example with several posts is one feed. Those that look at who
 * keeps a diary would move with the dials instead of being read under them.
 */
export function feedsOfExamples(base: Base): Announcement[][] {
  return findExamples(base).flatMap(({ id, announcement, more }) =>
    announcement === null || isChosenForEffect(id) ? [] : [[announcement, ...more]],
  );
}
