/** Width that a drawing has on a sheet of A4, in CSS pixels: 210 mm less twice the margin of 16 mm, and what it is inset by. A letter sheet is wider. */
const PAPER_PX = 600;

/**
 * The style of a drawing that is laid out in pixels of the screen (class `as-seen`): on paper it keeps them, and becomes smaller as a whole.
 * @param heightPx of the drawing; as high as it gets by default
 * @param leftOutPx of its width, the part from the left that paper leaves out
 */
export function asSeen(widthPx: number, heightPx?: number, leftOutPx = 0): string {
  const zoom = Math.min(1, PAPER_PX / Math.max(1, widthPx - leftOutPx));
  return `--seen-width: ${widthPx}px; --seen-height: ${heightPx === undefined ? 'auto' : `${heightPx}px`}; --seen-left: ${leftOutPx}px; --paper-zoom: ${zoom}`;
}
