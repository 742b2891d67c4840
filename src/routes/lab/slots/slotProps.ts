import type { Announcement } from '$lib/engine/announce/announcement';
import type { Side } from '$lib/words/en/segments';

/** What every slot of the board's sentence is given. */
export interface SlotProps {
  announcement: Announcement;
  side: Side;
  /** Index into the deeds of `side`'s predicate. */
  deed: number;
  /** What the slot says. */
  text: string;
  onchange: (announcement: Announcement) => void;
}
