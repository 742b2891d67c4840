/** Pure geometry of the landing page's crowd. It is a drawing: the lab computes, this does not. */

/** The people in one panel. */
export const panelPeople = 1000;

/** The bulbs that are lit. */
export const litCount = 53;

/** How the panels lie: `columns × rows` of them, a thousand people each. */
export interface PanelGrid {
  columns: number;
  rows: number;
}

/** Every bulb's centre, in CSS pixels from the strip's top left; arrays of `panels × 1000`. */
export interface Strip {
  xPx: Float32Array;
  yPx: Float32Array;
  /** The distance between neighbours. */
  spacingPx: number;
}

/** A hash of a whole number to [0, 1), the same in every browser. */
export function hashToUnit(value: number): number {
  let h = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** Wide screens get twenty panels a row, one a module of the page's grid; narrow ones ten. */
export function panelGridFor(widthPx: number): PanelGrid {
  return widthPx < 640 ? { columns: 10, rows: 10 } : { columns: 20, rows: 5 };
}

/** How many bulbs stand side by side in a panel so that a thousand lie as in a honeycomb. */
function bulbsAcross(panelWidthPx: number, panelHeightPx: number): number {
  const honeycomb = Math.sqrt(3) / 2;
  const across = Math.sqrt((panelPeople * honeycomb * panelWidthPx) / panelHeightPx);
  const fits = [-2, -1, 0, 1, 2].map((step) => Math.max(1, Math.round(across) + step));
  // Of the nearby numbers, the one that leaves the last line fullest.
  const lackOf = (n: number) => n * Math.ceil(panelPeople / n) - panelPeople;
  return fits.reduce((best, n) => (lackOf(n) < lackOf(best) ? n : best));
}

/** Places everybody. `gapPx` is the seam between two panels. */
export function layStrip(
  widthPx: number,
  heightPx: number,
  { columns, rows }: PanelGrid,
  gapPx: number,
): Strip {
  const panelWidth = widthPx / columns;
  const panelHeight = heightPx / rows;
  const innerWidth = panelWidth - gapPx;
  const innerHeight = panelHeight - gapPx;
  const across = bulbsAcross(innerWidth, innerHeight);
  const down = Math.ceil(panelPeople / across);
  const dx = innerWidth / (across + 0.5);
  const dy = innerHeight / down;
  const count = columns * rows * panelPeople;
  const xPx = new Float32Array(count);
  const yPx = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const panel = Math.floor(i / panelPeople);
    const slot = i % panelPeople;
    const line = Math.floor(slot / across);
    const stagger = line % 2 === 0 ? 0.5 : 1;
    // The last line holds what is left of the thousand, spread over the whole width.
    const pitch = line === down - 1 ? innerWidth / (panelPeople - line * across + 0.5) : dx;
    xPx[i] = (panel % columns) * panelWidth + gapPx / 2 + ((slot % across) + stagger) * pitch;
    yPx[i] = Math.floor(panel / columns) * panelHeight + gapPx / 2 + (line + 0.5) * dy;
  }
  return { xPx, yPx, spacingPx: Math.min(dx, dy) };
}

/** A bulb by its share of the strip's width and height. */
export interface LitPlace {
  xShare: number;
  yShare: number;
}

/**
 * The 53, strewn: most alone, some beside another. They keep a distance that lets each be counted.
 * Shares rather than pixels, so that they stay put when the window changes; `aspect` is the
 * strip's usual width over its height.
 */
export function strewLit(aspect: number): LitPlace[] {
  const places: LitPlace[] = [];
  const leastApart = 0.07;
  for (let attempt = 0; places.length < litCount && attempt < 20_000; attempt++) {
    const [a, b, c] = [0, 1, 2].map((k) => hashToUnit(attempt * 3 + k + 53));
    const neighbour = places[Math.floor(c * 4.5 * places.length)];
    const place = neighbour
      ? { xShare: neighbour.xShare + (a - 0.5) * 0.06, yShare: neighbour.yShare + (b - 0.5) * 0.2 }
      : { xShare: a, yShare: b };
    const isInside =
      place.xShare > 0.012 && place.xShare < 0.988 && place.yShare > 0.03 && place.yShare < 0.97;
    const isApart = places.every(
      (other) =>
        Math.abs(other.xShare - place.xShare) * aspect + Math.abs(other.yShare - place.yShare) >
        leastApart,
    );
    if (isInside && isApart) places.push(place);
  }
  return places;
}

/** For each place the nearest bulb of the strip; no bulb twice. */
export function nearestBulbs(strip: Strip, places: LitPlace[], widthPx: number, heightPx: number) {
  const taken = new Set<number>();
  return places.map(({ xShare, yShare }) => {
    let best = 0;
    let bestSquared = Infinity;
    for (let i = 0; i < strip.xPx.length; i++) {
      const dx = strip.xPx[i] - xShare * widthPx;
      const dy = strip.yPx[i] - yShare * heightPx;
      const squared = dx * dx + dy * dy;
      if (squared < bestSquared && !taken.has(i)) {
        bestSquared = squared;
        best = i;
      }
    }
    taken.add(best);
    return best;
  });
}

/** Where a label may lie beside its bulb, in shares of the strip: to the right of it and above. */
const labelRoom = { left: 0.015, right: 0.13, above: 0.24, below: 0.03 };

/** The first bulb in the strip's right half with room for a label, so that no other is covered. */
export function findLabelled(places: readonly LitPlace[]): LitPlace | undefined {
  return places.find(
    (at) =>
      at.xShare > 0.5 &&
      at.xShare + labelRoom.right < 0.98 &&
      at.yShare > 0.34 &&
      places.every((other) => {
        const dx = other.xShare - at.xShare;
        const dy = other.yShare - at.yShare;
        return (
          dx < labelRoom.left ||
          dx > labelRoom.right ||
          dy < -labelRoom.above ||
          dy > labelRoom.below
        );
      }),
  );
}
