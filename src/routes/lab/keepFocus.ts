import { tick } from 'svelte';

const CONTROLS = 'button, input, select, textarea';

/**
 * To be called before an element's contents are drawn anew: once they are, whatever in it had the focus has it still. What was moved gets it
 * back; where the control itself is gone, one that sets the same, else the next that no arrow key changes. Nothing is scrolled.
 */
export async function keepFocus(root: HTMLElement | undefined): Promise<void> {
  const held = document.activeElement;
  if (!root || !(held instanceof HTMLElement) || held === root || !root.contains(held)) return;
  const controls = () => [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  const before = controls();
  const at = before.indexOf(held);
  const { place } = held.dataset;
  await tick();
  if (document.activeElement !== document.body) return;
  const isSafe = (control: HTMLElement) => control.isConnected && control.tagName !== 'SELECT';
  const found = held.isConnected
    ? held
    : (controls().find((control) => place && control.dataset.place === place) ??
      before.slice(at + 1).find(isSafe) ??
      before.slice(0, at).findLast(isSafe) ??
      controls().find(isSafe));
  found?.focus({ preventScroll: true });
}
