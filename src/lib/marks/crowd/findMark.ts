import { GridIndex } from '$lib/layout/GridIndex';
import type { CrowdPainter } from './CrowdPainter';
import type { CrowdScene } from './scene';

/** What lies under the pointer; CSS pixels. */
export interface MarkHit {
  kind: 'subscriber' | 'persona';
  index: number;
  xPx: number;
  yPx: number;
}

/** How near the pointer must come, beyond a mark's own edge, in CSS pixels. */
const RING_REACH_PX = 5;
const BULB_REACH_PX = 9;

/** Index over marks that stand still; made when first asked, thrown away when anything moves. */
export class MarkFinder {
  #rings: GridIndex | null = null;
  #bulbs: GridIndex | null = null;
  #dots: GridIndex | null = null;

  /** Forgets what it knew: something has moved. */
  forget(): void {
    this.#rings = this.#bulbs = this.#dots = null;
  }

  /** The mark under (`xPx`, `yPx`): rings first where they are shown, then lit bulbs, then anybody. */
  find(painter: CrowdPainter, scene: CrowdScene, xPx: number, yPx: number): MarkHit | null {
    const { widthPx, heightPx } = scene;
    if (scene.view !== 'company' && painter.rings.count > 0) {
      const { rings } = painter;
      this.#rings ??= new GridIndex(pointsOf(rings), widthPx, heightPx);
      const persona = this.#rings.nearest(xPx, yPx, 16);
      if (persona >= 0) {
        const [x, y] = [rings.xPx(persona), rings.yPx(persona)];
        const reach = rings.radiusPx(persona) + RING_REACH_PX;
        if ((x - xPx) ** 2 + (y - yPx) ** 2 <= reach * reach)
          return { kind: 'persona', index: persona, xPx: x, yPx: y };
      }
    }
    const { bulbs } = painter;
    if (bulbs.count > 0) {
      this.#bulbs ??= new GridIndex(pointsOf(bulbs), widthPx, heightPx);
      const k = this.#bulbs.nearest(xPx, yPx, BULB_REACH_PX);
      if (k >= 0)
        return {
          kind: 'subscriber',
          index: bulbs.subscribers[k],
          xPx: bulbs.xPx(k),
          yPx: bulbs.yPx(k),
        };
    }
    const { positions } = painter.dots;
    this.#dots ??= new GridIndex(positions, widthPx, heightPx);
    const index = this.#dots.nearest(xPx, yPx, Math.max(6, scene.dotRadiusPx * 2));
    if (index < 0) return null;
    return { kind: 'subscriber', index, xPx: positions[2 * index], yPx: positions[2 * index + 1] };
  }
}

function pointsOf(set: {
  count: number;
  xPx: (k: number) => number;
  yPx: (k: number) => number;
}): Float32Array {
  const points = new Float32Array(2 * set.count);
  for (let k = 0; k < set.count; k++) {
    points[2 * k] = set.xPx(k);
    points[2 * k + 1] = set.yPx(k);
  }
  return points;
}
