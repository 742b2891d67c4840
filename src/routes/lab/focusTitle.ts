/**
 * Gives the focus to the title of a part of the lab, without moving the page: for buttons that go away when they are pressed.
 * @param id of the part (`LabPart`), or `board`; nothing happens where there is none
 */
export function focusTitle(id: string): void {
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
}
