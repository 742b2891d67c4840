/** People in one panel of the wall. */
export const PANEL_PEOPLE = 1000;

/** How the wall is divided; lengths in whole device pixels unless the box is too small for a pixel a person. */
export interface PanelGrid {
  /** Panels side by side and one above the other. */
  columns: number;
  rows: number;
  /** Bulbs in the longer lines of a panel (every other line, half a pitch aside, has one less), and its lines. */
  across: number;
  down: number;
  /** Distance between neighbouring bulbs in a line (whole or half pixels), and between lines. */
  pitchX: number;
  pitchY: number;
  /** Dark seam between panels. */
  gapX: number;
  gapY: number;
}

/** Seams aimed at, in CSS pixels: seen, never louder than the bulbs. */
const LEAST_GAP_CSS = 2.5;
/** Share of a panel's step that a seam may take before it looks like a street. */
const MOST_GAP_SHARE = 0.1;
/** Row distance over bulb distance: between a honeycomb (0.87) and a square lattice (1). */
const IDEAL_PITCH_RATIO = 0.93;
const MOST_ACROSS = 200;
/** How much it costs that a panel is no square. */
const SHAPE_WEIGHT = 0.6;
/** What whole pixels take from a panel's height or width, as a logarithm of the ratio: a third at most. */
const MOST_RESHAPING = Math.log(1.5);

/**
 * The division of a wall of `width × height` device pixels into panels of 1,000 that fills it best: bulbs as large and as evenly
 * spaced as can be on whole pixels (a lattice off the pixels shows moiré), few empty panels, seams of like width.
 * Deterministic; tries 190 divisions for each number of columns that may win.
 */
export function panelGrid(
  people: number,
  width: number,
  height: number,
  pixelRatio: number,
): PanelGrid {
  const panels = Math.max(1, Math.ceil(people / PANEL_PEOPLE));
  const inPanel = Math.max(1, Math.min(PANEL_PEOPLE, people));
  const ideal = (width * height) / Math.max(1, people);
  const leastGap = panels === 1 ? 0 : LEAST_GAP_CSS * pixelRatio;
  let best: PanelGrid | undefined;
  let bestCost = Infinity;
  for (let columns = 1; columns <= panels; columns++) {
    const rows = Math.ceil(panels / columns);
    const emptyCost = (24 * (columns * rows - panels)) / panels;
    // No part of the cost is below zero: what is worse already cannot win. Whole pixels change a panel's shape by so much at most.
    const shape = Math.log((height / rows - leastGap) / (width / columns - leastGap));
    const shapeCost = SHAPE_WEIGHT * Math.max(0, Math.abs(shape) - MOST_RESHAPING);
    if (emptyCost + shapeCost >= bestCost) continue;
    const most = Math.min(MOST_ACROSS, inPanel);
    for (let across = Math.min(10, most); across <= most; across++) {
      const down = linesFor(inPanel, across);
      const unfilled = down * across - (down >> 1) - inPanel;
      const pitchX = wholePixels((2 * (width / columns - leastGap)) / across) / 2;
      const pitchY = wholePixels((height / rows - leastGap) / down);
      const gapX = width / columns - across * pitchX;
      const gapY = height / rows - down * pitchY;
      if (!(pitchX > 0 && pitchY > 0)) continue;
      const latticeCost =
        (pitchY % 1 === 0 ? 0 : 1) +
        (pitchX % 1 === 0 ? 0 : 0.06) +
        (0.4 * unfilled) / across +
        emptyCost;
      if (latticeCost >= bestCost) continue;
      const wideGap =
        Math.max(0, (gapX * columns) / width, (gapY * rows) / height) - MOST_GAP_SHARE;
      const cost =
        1.6 * Math.log(ideal / (pitchX * pitchY)) +
        3 * Math.abs(Math.log(pitchY / pitchX / IDEAL_PITCH_RATIO)) +
        SHAPE_WEIGHT * Math.abs(Math.log((down * pitchY) / (across * pitchX))) +
        latticeCost +
        (panels === 1 ? 0 : 8 * Math.max(0, wideGap)) +
        (panels === 1 ? 0 : (0.03 * Math.abs(gapX - gapY)) / pixelRatio);
      if (cost < bestCost) {
        bestCost = cost;
        best = { columns, rows, across, down, pitchX, pitchY, gapX, gapY };
      }
    }
  }
  return (
    best ?? { columns: 1, rows: 1, across: 1, down: 1, pitchX: 1, pitchY: 1, gapX: 0, gapY: 0 }
  );
}

/** Lines that hold `people`, alternately `across` and one less of them. */
function linesFor(people: number, across: number): number {
  const pairs = Math.floor(people / (2 * across - 1));
  const left = people - pairs * (2 * across - 1);
  return 2 * pairs + (left > across ? 2 : left > 0 ? 1 : 0);
}

/** The whole pixels in a pitch; below two a lattice cannot be drawn, and what is left is texture. */
function wholePixels(pitch: number): number {
  return pitch >= 2 ? Math.floor(pitch + 1e-6) : pitch;
}
