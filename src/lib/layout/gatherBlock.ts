/** Up to so many lit people gather; more only light up where they are. */
export const GATHER_LIMIT = 5000;

/** Most and least distance between neighbours in a block, in CSS pixels. */
const MOST_CELL_PX = 22;
const LEAST_CELL_PX = 4;
/** Up to so many are laid out in tens; more in squares of a hundred. */
const TENS_LIMIT = 100;

/** A block that anyone can count; lengths in CSS pixels from the field's top left. */
export interface Block {
  /** Place of each of the lit, in their order: x0, y0, x1, y1, …; length 2k. */
  places: Float32Array;
  radiusPx: number;
  leftPx: number;
  topPx: number;
  widthPx: number;
  heightPx: number;
}

/** Where a block may lie. */
export interface Box {
  leftPx: number;
  topPx: number;
  widthPx: number;
  heightPx: number;
}

/**
 * Gathers the lit in the middle of `box`. Up to 100: rows of ten, two tens a line if they fit, a gap after each ten.
 * More: squares of a hundred (ten by ten), a gap between them. People keep their order: sorted by x into columns, by y inside
 * each, so that paths hardly cross. `lit`: subscribers; `homes` as from `panels`.
 * @returns null for nobody and for more than `GATHER_LIMIT`.
 */
export function gatherBlock(lit: Uint32Array, homes: Float32Array, box: Box): Block | null {
  const count = lit.length;
  if (count === 0 || count > GATHER_LIMIT || box.widthPx <= 0 || box.heightPx <= 0) return null;
  const inTens = count <= TENS_LIMIT;
  const unitRows = inTens ? 1 : 10;
  const unitSize = 10 * unitRows;
  const units = Math.ceil(count / unitSize);
  const gap = inTens ? { across: 1, down: 0 } : { across: 1, down: 1 };
  const lines = bestLines(units, unitRows, gap, box);
  const cell = lines.cell;
  const slots = new Float32Array(2 * count);
  const columnOf = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const unit = Math.floor(i / unitSize);
    const within = i - unit * unitSize;
    const line = Math.floor(unit / lines.perLine);
    const column = (unit - line * lines.perLine) * (10 + gap.across) + (within % 10);
    const row = line * (unitRows + gap.down) + Math.floor(within / 10);
    columnOf[i] = column;
    slots[2 * i] = column + 0.5;
    slots[2 * i + 1] = row + 0.5;
  }
  const filled = Math.min(units, lines.perLine);
  const across = count < 10 && inTens ? count : filled * 10 + (filled - 1) * gap.across;
  const lineCount = Math.ceil(units / lines.perLine);
  const down = lineCount * unitRows + (lineCount - 1) * gap.down;
  const widthPx = across * cell;
  const heightPx = down * cell;
  const leftPx = box.leftPx + (box.widthPx - widthPx) / 2;
  const topPx = box.topPx + (box.heightPx - heightPx) / 2;
  const bySlot = Uint32Array.from(slots.subarray(0, count).keys()).sort(
    (a, b) => columnOf[a] - columnOf[b] || slots[2 * a + 1] - slots[2 * b + 1],
  );
  const byHome = assignToColumns(lit, homes, bySlot, columnOf);
  const places = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    places[2 * byHome[i]] = leftPx + slots[2 * bySlot[i]] * cell;
    places[2 * byHome[i] + 1] = topPx + slots[2 * bySlot[i] + 1] * cell;
  }
  return { places, radiusPx: cell * 0.34, leftPx, topPx, widthPx, heightPx };
}

/** How many units a line, and how large a cell, so that all of them fit and the cells are largest. */
function bestLines(
  units: number,
  unitRows: number,
  gap: { across: number; down: number },
  box: Box,
): { perLine: number; cell: number } {
  let best = { perLine: 1, cell: 0 };
  const most = unitRows === 1 ? Math.min(units, 2) : units;
  for (let perLine = 1; perLine <= most; perLine++) {
    const lines = Math.ceil(units / perLine);
    const across = perLine * 10 + (perLine - 1) * gap.across;
    const down = lines * unitRows + (lines - 1) * gap.down;
    const cell = Math.min(MOST_CELL_PX, box.widthPx / across, box.heightPx / down);
    if (cell >= best.cell) best = { perLine, cell };
  }
  return { perLine: best.perLine, cell: Math.max(LEAST_CELL_PX, best.cell) };
}

/** Indexes of the lit, in the order of `bySlot`: sorted by x, cut into the columns' sizes, by y within a column. */
function assignToColumns(
  lit: Uint32Array,
  homes: Float32Array,
  bySlot: Uint32Array,
  columnOf: Uint16Array,
): Uint32Array {
  const order = Uint32Array.from(lit.keys()).sort(
    (a, b) => homes[2 * lit[a]] - homes[2 * lit[b]] || lit[a] - lit[b],
  );
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && columnOf[bySlot[end]] === columnOf[bySlot[start]]) end++;
    order
      .subarray(start, end)
      .sort((a, b) => homes[2 * lit[a] + 1] - homes[2 * lit[b] + 1] || lit[a] - lit[b]);
    start = end;
  }
  return order;
}
