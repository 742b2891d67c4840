import type { Announcement } from '$lib/engine/announce/announcement';
import type { Side } from '$lib/words/en/segments';

/** What every control of the board's sentence is given. */
export interface ControlProps {
  announcement: Announcement;
  side: Side;
  /** Index into the deeds of `side`'s predicate. */
  deed: number;
  onchange: (announcement: Announcement) => void;
}

/** What every slot of the board's sentence is given. */
export interface SlotProps extends ControlProps {
  /** What the slot says. */
  text: string;
}
