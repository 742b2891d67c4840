/**
 * Moves the page and the focus to the title of a part of the lab (`LabPart`).
 * @param id of the part; nothing happens where there is none
 */
export function goToPart(id: string): void {
  const title = document.getElementById(`${id}-title`);
  // The title may be stuck half-way down its part: the part is what is brought up.
  title?.closest('section')?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}
