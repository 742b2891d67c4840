import type { Announcement } from '$lib/engine/announce/announcement';
import { predicateIn } from '$lib/state/edits';
import type { Side, SlotName } from '$lib/words/en/segments';

/** What a slip sets: how often, or when. */
export type SlipKind = 'times' | 'when';

/** The slip that is open, by what it sets and not by the words that it was opened from: those come and go as it is set. */
export interface OpenSlot {
  kind: SlipKind;
  side: Side;
  deed: number;
}

const KINDS: Partial<Record<SlotName, SlipKind>> = {
  times: 'times',
  length: 'when',
  end: 'when',
  weekday: 'when',
  part: 'when',
};

/** The slip that a slot opens; null if it opens none. */
export function slipKind(slot: SlotName | undefined): SlipKind | null {
  return (slot && KINDS[slot]) ?? null;
}

/** A name for what a slip sets, the same for all slots that open it. */
export function placeOf({ kind, side, deed }: OpenSlot): string {
  return `${kind}-${side}-${deed}`;
}

/** Whether the announcement has what the slip sets; a chart is of whatever was watched, however often. */
export function hasPlace(announcement: Announcement, { kind, side, deed }: OpenSlot): boolean {
  if (announcement.kind === 'top' && (kind === 'times' || side !== 'who')) return false;
  return predicateIn(announcement, side).did[deed] !== undefined;
}
