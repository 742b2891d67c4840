import { onMount } from 'svelte';
import type { PaperAnchor } from '$lib/charts/evidenceField';

/** Where a thread may arrive on the paper, beside the first telling review of each suspect in the list. */
export interface PaperAnchors {
  readonly current: PaperAnchor[];
}

/** From the top of a line to where its words are underlined. */
const UNDERLINE_PX = 23;
/** How long the list settles (an entry folds, a font loads) before it is measured again. */
const SETTLE_MS = 60;

/**
 * Keeps track of where the reviews stand, in the pixels of `field`: they move when the list changes, scrolls or is resized.
 * `boxes` are what may grow and push either
 * of them; `watched` names what the list is made from. Call it while a component is being set up.
 */
export function paperAnchors(
  field: () => HTMLElement | undefined,
  paper: () => HTMLElement | undefined,
  boxes: () => readonly (HTMLElement | undefined)[],
  watched: () => unknown,
): PaperAnchors {
  let current: PaperAnchor[] = $state.raw([]);
  let frame = 0;

  function measure() {
    frame = 0;
    const [from, list] = [field(), paper()];
    if (!from || !list) return;
    const origin = from.getBoundingClientRect();
    const sheet = list.getBoundingClientRect();
    current = [...list.querySelectorAll<HTMLElement>('[data-persona]')].flatMap((entry) => {
      const line = entry.querySelector('.is-anchor .said');
      if (!line) return [];
      const { left, top } = line.getBoundingClientRect();
      // A review that has scrolled out of the paper holds no thread.
      const y = top + UNDERLINE_PX;
      if (y < Math.max(0, sheet.top) || y > Math.min(innerHeight, sheet.bottom)) return [];
      const xPx = left - origin.left;
      const lineXPx = entry.getBoundingClientRect().left - origin.left;
      return [{ persona: Number(entry.dataset.persona), xPx, yPx: y - origin.top, lineXPx }];
    });
  }

  function ask() {
    frame ||= requestAnimationFrame(measure);
  }

  $effect(() => {
    watched();
    const timer = setTimeout(ask, SETTLE_MS);
    return () => clearTimeout(timer);
  });

  onMount(() => {
    const observer = new ResizeObserver(ask);
    // The paper's own box may stay while what is on it grows.
    const lists = paper()?.querySelectorAll('*:has(> [role="list"])') ?? [];
    for (const element of [field(), ...boxes(), ...lists]) if (element) observer.observe(element);
    document.addEventListener('scroll', ask, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', ask, { capture: true });
      cancelAnimationFrame(frame);
    };
  });

  return {
    get current() {
      return current;
    },
  };
}
