import { hashToUnit, type Strip } from './strip';

/** A colour as red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What the strip is painted with; the caller reads it from the page's tokens. */
export interface StripPalette {
  unlit: Rgb;
  /** What a lit bulb throws on its neighbours. */
  glow: Rgb;
  /** By day nothing glows: neighbours are tinted less, and the board throws no light. */
  isNight: boolean;
  /** How far a lit bulb's light reaches, in CSS pixels. */
  reachPx: number;
}

/** How far down the strip the board's light reaches, as a share of its height. */
const boardReachShare = 0.42;

/** Sub-pixel positions of the brush along each axis. */
const phases = 8;

/** Samples along each axis of a pixel when its coverage is measured. */
const samples = 4;

/** The share of one pixel, at `(x, y)` from the centre of a disc, that the disc covers. */
function coverageAt(x: number, y: number, radius: number): number {
  let inside = 0;
  for (let sy = 0; sy < samples; sy++) {
    for (let sx = 0; sx < samples; sx++) {
      const dx = x + (sx + 0.5) / samples;
      const dy = y + (sy + 0.5) / samples;
      if (dx * dx + dy * dy < radius * radius) inside++;
    }
  }
  return inside / (samples * samples);
}

/** A brush for every sub-pixel phase: coverage 0 to 1 of a disc over `size × size` pixels. */
function discBrushes(radius: number) {
  const size = Math.ceil(radius * 2) + 1;
  const masks: Float32Array[] = [];
  for (let py = 0; py < phases; py++) {
    for (let px = 0; px < phases; px++) {
      const mask = new Float32Array(size * size);
      const cx = radius + (px + 0.5) / phases;
      const cy = radius + (py + 0.5) / phases;
      for (let at = 0; at < mask.length; at++) {
        mask[at] = coverageAt((at % size) - cx, Math.floor(at / size) - cy, radius);
      }
      masks.push(mask);
    }
  }
  return { size, masks };
}

/** Most watch a little and a few a lot: 0 to 1. */
function activityOf(index: number): number {
  const u = hashToUnit(index * 2 + 1);
  return u * u * u * u;
}

/** Neighbours are alike: noise that changes over `cellPx`, 0 to 1. */
function neighbourhoodAt(xPx: number, yPx: number, cellPx: number): number {
  const column = Math.floor(xPx / cellPx);
  const row = Math.floor(yPx / cellPx);
  const u = xPx / cellPx - column;
  const v = yPx / cellPx - row;
  const corner = (dx: number, dy: number) => hashToUnit((column + dx) * 4099 + (row + dy) * 65537);
  const top = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * u;
  const bottom = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * u;
  return top + (bottom - top) * v;
}

/** For each bulb, the light that falls on it from the lit ones, 0 to 1. */
function spillFrom(strip: Strip, lit: readonly number[], reachPx: number): Float32Array {
  const spill = new Float32Array(strip.xPx.length);
  for (let i = 0; i < spill.length; i++) {
    for (const k of lit) {
      const dx = strip.xPx[i] - strip.xPx[k];
      const dy = strip.yPx[i] - strip.yPx[k];
      if (dx > reachPx || dx < -reachPx || dy > reachPx || dy < -reachPx) continue;
      const near = 1 - (dx * dx + dy * dy) / (reachPx * reachPx);
      if (near > 0) spill[i] = Math.min(1, spill[i] + near * near);
    }
  }
  return spill;
}

/**
 * Paints the unlit crowd into an image of `widthPx·ratio` device pixels a row, straight alpha,
 * so that the street shows through. One pass over the bulbs, one small brush each.
 */
export function paintStripInto(
  pixels: Uint8ClampedArray,
  deviceWidth: number,
  deviceHeight: number,
  ratio: number,
  strip: Strip,
  lit: readonly number[],
  palette: StripPalette,
) {
  const radius = Math.max(0.5, strip.spacingPx * ratio * 0.42);
  const { size, masks } = discBrushes(radius);
  const spill = spillFrom(strip, lit, palette.reachPx);
  const { unlit, glow, isNight } = palette;
  const boardReach = (deviceHeight / ratio) * boardReachShare;
  const stripWidth = deviceWidth / ratio;
  for (let i = 0; i < strip.xPx.length; i++) {
    const x = strip.xPx[i] * ratio - radius;
    const y = strip.yPx[i] * ratio - radius;
    const left = Math.floor(x);
    const top = Math.floor(y);
    const mask = masks[Math.floor((y - top) * phases) * phases + Math.floor((x - left) * phases)];
    const across = strip.xPx[i] / stripWidth - 0.38;
    const board = Math.max(0, 1 - strip.yPx[i] / boardReach) * Math.max(0, 1 - across * across * 3);
    const warmth = isNight ? Math.min(1, spill[i] * 1.1 + board * 0.34) : spill[i] * 0.8;
    const place = neighbourhoodAt(strip.xPx[i], strip.yPx[i], 46);
    const light = isNight ? spill[i] * 0.55 + board * 0.08 : spill[i] * 0.3;
    // By day bright specks would be dark ones, and read as grit: the paper keeps them even.
    const vivid = isNight ? 0.4 + 0.6 * place : 0.14 + 0.24 * place;
    const base = isNight ? 0.17 + 0.11 * place : 0.2 + 0.12 * place;
    const strength = Math.min(1, base + activityOf(i) * vivid + light);
    const red = unlit[0] + (glow[0] - unlit[0]) * warmth;
    const green = unlit[1] + (glow[1] - unlit[1]) * warmth;
    const blue = unlit[2] + (glow[2] - unlit[2]) * warmth;
    for (let my = 0; my < size; my++) {
      const row = top + my;
      if (row < 0 || row >= deviceHeight) continue;
      for (let mx = 0; mx < size; mx++) {
        const column = left + mx;
        const alpha = mask[my * size + mx] * strength * 255;
        if (alpha < 1 || column < 0 || column >= deviceWidth) continue;
        const at = (row * deviceWidth + column) * 4;
        const share = alpha / (alpha + pixels[at + 3]);
        pixels[at] += (red - pixels[at]) * share;
        pixels[at + 1] += (green - pixels[at + 1]) * share;
        pixels[at + 2] += (blue - pixels[at + 2]) * share;
        pixels[at + 3] += alpha;
      }
    }
  }
}
