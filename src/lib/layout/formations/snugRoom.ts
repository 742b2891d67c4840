import { panelGrid } from '../panelGrid';
import type { Room } from './Formation';

/** Shares of the room's height and width that are tried, the largest first. */
const LEAST_SHARE = 0.8;
const STEPS = { width: 6, height: 9 };
/** How much a seam weighs against room that stays empty: both as shares of the wall. */
const SEAM_WEIGHT = 3;

/**
 * The part of a room, in its middle, in which a wall of so many people has the narrowest seams: bulbs lie on whole pixels, and what a room has
 * over goes into the seams between panels.
 * @param isFullWidth keep the width
 */
export function snugRoom(
  room: Room,
  people: number,
  pixelRatio: number,
  isFullWidth: boolean,
): Room {
  let best = room;
  let bestCost = Infinity;
  const widths = isFullWidth ? 1 : STEPS.width;
  for (let w = 0; w < widths; w++)
    for (let h = 0; h < STEPS.height; h++) {
      const shareOf = (step: number, of: number) => 1 - ((1 - LEAST_SHARE) * step) / of;
      const widthPx = Math.round(room.widthPx * shareOf(w, STEPS.width));
      const heightPx = Math.round(room.heightPx * shareOf(h, STEPS.height));
      const grid = panelGrid(people, widthPx * pixelRatio, heightPx * pixelRatio, pixelRatio);
      const { columns, rows, gapX, gapY } = grid;
      const seams =
        (gapX * columns) / (widthPx * pixelRatio) + (gapY * rows) / (heightPx * pixelRatio);
      const empty = 1 - (widthPx * heightPx) / (room.widthPx * room.heightPx);
      const cost = SEAM_WEIGHT * seams + empty;
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = {
        leftPx: room.leftPx + (room.widthPx - widthPx) / 2,
        topPx: room.topPx + (room.heightPx - heightPx) / 2,
        widthPx,
        heightPx,
      };
    }
  return best;
}
