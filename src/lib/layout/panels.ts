import { panelGrid, PANEL_PEOPLE, type PanelGrid } from './panelGrid';

/** Radius of a bulb over the distance to its neighbour. */
const RADIUS_SHARE = 0.36;

/** Where everybody lives; lengths in CSS pixels from the field's top left. */
export interface Panels {
  /** Middle of each subscriber's bulb: x0, y0, x1, y1, …; length 2 × subscribers. */
  homes: Float32Array;
  /** Radius of an unlit bulb. */
  radiusPx: number;
  /** Distance between neighbours. */
  pitchPx: number;
  /** The division behind it, in device pixels. */
  grid: PanelGrid;
}

/**
 * Homes of all subscribers in a box of `widthPx × heightPx`: rank ÷ 1,000 is the panel, the remainder the slot in it,
 * both boustrophedon (every other line runs backwards), so that the next in rank is the next on the wall.
 * `rank` as from `crowdOrder`. Middles lie on pixel middles of the screen.
 */
export function panels(
  rank: Uint32Array,
  widthPx: number,
  heightPx: number,
  pixelRatio: number,
): Panels {
  const people = rank.length;
  const grid = panelGrid(people, widthPx * pixelRatio, heightPx * pixelRatio, pixelRatio);
  const slots = slotPlaces(grid);
  const corners = panelCorners(grid, widthPx * pixelRatio, heightPx * pixelRatio);
  const homes = new Float32Array(2 * people);
  for (let i = 0; i < people; i++) {
    const panel = Math.floor(rank[i] / PANEL_PEOPLE);
    const slot = rank[i] - panel * PANEL_PEOPLE;
    homes[2 * i] = (corners[2 * panel] + slots[2 * slot] + 0.5) / pixelRatio;
    homes[2 * i + 1] = (corners[2 * panel + 1] + slots[2 * slot + 1] + 0.5) / pixelRatio;
  }
  const pitchPx = Math.min(grid.pitchX, grid.pitchY) / pixelRatio;
  return { homes, radiusPx: pitchPx * RADIUS_SHARE, pitchPx, grid };
}

/** Pixel of each slot within its panel: x0, y0, x1, y1, … */
function slotPlaces({ across, pitchX, pitchY }: PanelGrid): Float64Array {
  const pairOfLines = 2 * across - 1;
  const places = new Float64Array(2 * PANEL_PEOPLE);
  for (let slot = 0; slot < PANEL_PEOPLE; slot++) {
    const pair = Math.floor(slot / pairOfLines);
    const inPair = slot - pair * pairOfLines;
    const isAside = inPair >= across;
    const place = isAside ? 2 * across - 1.5 - inPair : inPair;
    const line = 2 * pair + (isAside ? 1 : 0);
    places[2 * slot] = Math.floor(place * pitchX) + Math.floor(pitchX / 2);
    places[2 * slot + 1] = Math.floor(line * pitchY) + Math.floor(pitchY / 2);
  }
  return places;
}

/** Pixel of each panel's top left bulb: x0, y0, x1, y1, … */
function panelCorners(grid: PanelGrid, width: number, height: number): Float64Array {
  const { columns, rows, gapX, gapY } = grid;
  const corners = new Float64Array(2 * columns * rows);
  for (let panel = 0; panel < columns * rows; panel++) {
    const row = Math.floor(panel / columns);
    const along = panel - row * columns;
    const column = row & 1 ? columns - 1 - along : along;
    corners[2 * panel] = Math.round((column * width) / columns + gapX / 2);
    corners[2 * panel + 1] = Math.round((row * height) / rows + gapY / 2);
  }
  return corners;
}
