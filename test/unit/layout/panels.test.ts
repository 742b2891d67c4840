import { describe, expect, it } from 'vitest';
import { PANEL_PEOPLE, panelGrid } from '$lib/layout/panelGrid';
import { panels } from '$lib/layout/panels';

const boxes = [
  [1000, 1010, 510, 1],
  [1000, 390, 236, 2],
  [20_000, 390, 236, 3],
  [100_000, 1010, 510, 1],
  [100_000, 1010, 510, 2],
  [100_000, 1440, 420, 1.5],
  [100_000, 390, 236, 2],
  [2_345, 320, 300, 1],
] as const;

function inRankOrder(people: number): Uint32Array {
  return Uint32Array.from({ length: people }, (_, i) => i);
}

describe.each(boxes)('panels of %i people in %i × %i at %f', (people, width, height, ratio) => {
  const { homes, radiusPx, pitchPx, grid } = panels(inRankOrder(people), width, height, ratio);

  it('gives everybody a place inside the box', () => {
    expect(homes).toHaveLength(2 * people);
    let outside = 0;
    for (let i = 0; i < people; i++) {
      const [x, y] = [homes[2 * i], homes[2 * i + 1]];
      if (!(x >= 0 && x <= width && y >= 0 && y <= height)) outside++;
    }
    expect(outside).toBe(0);
  });

  it('gives no two the same place where there is a pixel for each', () => {
    if (grid.pitchY % 1 !== 0) return;
    const places = new Set<string>();
    for (let i = 0; i < people; i++) places.add(`${homes[2 * i]} ${homes[2 * i + 1]}`);
    expect(places.size).toBe(people);
  });

  it('puts the next in rank next to the one before within a panel', () => {
    let furthest = 0;
    for (let i = 1; i < people; i++) {
      if (i % PANEL_PEOPLE === 0) continue;
      const dx = homes[2 * i] - homes[2 * i - 2];
      const dy = homes[2 * i + 1] - homes[2 * i - 1];
      furthest = Math.max(furthest, Math.sqrt(dx * dx + dy * dy));
    }
    expect(furthest).toBeLessThanOrEqual(2 * (pitchPx + 1 / ratio));
  });

  it('has panels enough and dots that do not touch', () => {
    expect(grid.columns * grid.rows * PANEL_PEOPLE).toBeGreaterThanOrEqual(people);
    expect(2 * radiusPx).toBeLessThan(pitchPx);
  });
});

it('a classroom bulb can be touched: at least 14 px from the next on a laptop, 9 on a phone', () => {
  expect(panels(inRankOrder(1000), 1010, 510, 1).pitchPx).toBeGreaterThanOrEqual(14);
  expect(panels(inRankOrder(1000), 390, 236, 2).pitchPx).toBeGreaterThanOrEqual(9);
});

it('a phone has fewer columns of panels than a wide screen of the same crowd has', () => {
  const phone = panelGrid(20_000, 780, 1100, 2);
  const wide = panelGrid(20_000, 2880, 840, 2);
  expect(phone.columns).toBeLessThan(wide.columns);
});

it('nobody at all is an empty wall', () => {
  expect(panels(new Uint32Array(0), 400, 300, 1).homes).toHaveLength(0);
});
