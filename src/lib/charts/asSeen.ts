import type { Attachment } from 'svelte/attachments';

/** Width that a drawing has on a sheet of A4, in CSS pixels: 210 mm less twice the margin of 16 mm, and what it is inset by. A letter sheet is wider. */
const PAPER_PX = 600;

/**
 * For a drawing that is laid out in pixels of the screen (class `as-seen`): on paper it keeps the size that it last had on the screen, and
 * becomes smaller as a whole.
 * @param heightPx what paper shows of it; as high as it is by default
 * @param leftOutPx of its width, the part from the left that paper leaves out
 */
export function asSeen(heightPx?: number, leftOutPx = 0): Attachment<HTMLElement> {
  return (element) => {
    const paper = matchMedia('print');
    const note = () => {
      const { clientWidth: widthPx, clientHeight } = element;
      if (paper.matches || widthPx === 0) return;
      const { style } = element;
      style.setProperty('--seen-width', `${widthPx}px`);
      style.setProperty('--seen-height', `${heightPx ?? clientHeight}px`);
      style.setProperty('--seen-left', `${leftOutPx}px`);
      style.setProperty('--paper-zoom', String(Math.min(1, PAPER_PX / (widthPx - leftOutPx))));
    };
    const observer = new ResizeObserver(note);
    observer.observe(element);
    return () => observer.disconnect();
  };
}
