import { focusTitle } from './focusTitle';

/**
 * Moves the page and the focus to the title of a part of the lab (`LabPart`).
 * @param id of the part; nothing happens where there is none
 */
export function goToPart(id: string): void {
  // The title may be stuck half-way down its part: the part is what is brought up.
  const part = document.getElementById(`${id}-title`)?.closest('section');
  part?.scrollIntoView({ block: 'start' });
  focusTitle(id);
}
