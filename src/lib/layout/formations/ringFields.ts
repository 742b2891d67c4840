import type { Rings } from '../evidenceHeights';
import type { Room } from './Formation';

/** Share of the room's width between the two fields, and of its height above them. */
const BETWEEN = 0.06;
const HEAD = 0.36;

/** Two fields of rings side by side, and where they begin. */
export interface RingFields {
  rings: Rings;
  /** Left edge, top and width of each field. */
  fields: Array<{ leftPx: number; topPx: number; widthPx: number }>;
}

/** All diaries as empty rings, a ring each: first those of subscribers, then those of others; as dense in either. */
export function ringFields(counts: readonly [number, number], room: Room): RingFields {
  const total = counts[0] + counts[1];
  const rings: Rings = {
    x: new Float32Array(total),
    y: new Float32Array(total),
    radius: new Float32Array(total),
    fillShare: new Float32Array(total),
    named: new Uint8Array(total),
  };
  const topPx = room.topPx + HEAD * room.heightPx;
  const heightPx = (1 - HEAD) * room.heightPx - 6;
  const betweenPx = BETWEEN * room.widthPx;
  const columnsAt = (rows: number) => counts.reduce((sum, n) => sum + Math.ceil(n / rows), 0);
  // as many rows as let all columns fit
  let rows = 1;
  while ((columnsAt(rows) * heightPx) / rows > room.widthPx - betweenPx) rows++;
  const pitchPx = heightPx / rows;
  let leftPx = room.leftPx;
  let at = 0;
  const fields = counts.map((count) => {
    const columns = Math.ceil(count / rows);
    for (let k = 0; k < count; k++, at++) {
      rings.x[at] = leftPx + (Math.floor(k / rows) + 0.5) * pitchPx;
      rings.y[at] = topPx + ((k % rows) + 0.5) * pitchPx;
      rings.radius[at] = Math.max(1.4, pitchPx * 0.34);
    }
    const field = { leftPx, topPx, widthPx: columns * pitchPx };
    leftPx += columns * pitchPx + betweenPx;
    return field;
  });
  return { rings, fields };
}
