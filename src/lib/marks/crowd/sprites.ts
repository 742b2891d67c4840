import { rgba, type CrowdPalette } from './palette';
import type { Stamp } from './StampSheet';

/** A small drawing made once and put down many times; its side in CSS pixels is a whole number of device pixels. */
export interface Sprite {
  image: CanvasImageSource;
  sidePx: number;
}

/** Draws in CSS pixels, the origin in the middle. */
type Drawing = (context: CanvasRenderingContext2D) => void;

/** A drawing and the side of the square that holds it, in CSS pixels. */
interface Design {
  sizePx: number;
  draw: Drawing;
}

const TURN = 2 * Math.PI;
/** Half the height of a tick. */
const TICK_HALF_PX = 2.6;
let scratch: CanvasRenderingContext2D | null = null;

/** Side in device pixels; odd, so that the middle is the middle of a pixel, as every bulb's is. */
function sideOf({ sizePx }: Design, pixelRatio: number): number {
  return 2 * Math.ceil((sizePx * pixelRatio - 1) / 2) + 1;
}

function drawInto(context: CanvasRenderingContext2D, size: number, ratio: number, draw: Drawing) {
  context.setTransform(ratio, 0, 0, ratio, size / 2, size / 2);
  draw(context);
}

/** A design to put down with `drawImage`, between pixels and at any size. */
export function spriteOf(design: Design, pixelRatio: number): Sprite {
  const image = document.createElement('canvas');
  const size = sideOf(design, pixelRatio);
  image.width = image.height = size;
  const context = image.getContext('2d');
  if (context) drawInto(context, size, pixelRatio, design.draw);
  return { image, sidePx: size / pixelRatio };
}

/** A design as pixels, to put down by hand (`StampSheet`). */
export function stampOf(design: Design, pixelRatio: number): Stamp {
  const size = sideOf(design, pixelRatio);
  scratch ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!scratch) return { size, pixels: new Uint32Array(size * size) };
  const { canvas } = scratch;
  if (canvas.width < size) canvas.width = canvas.height = size + 16;
  scratch.setTransform(1, 0, 0, 1, 0, 0);
  scratch.clearRect(0, 0, size, size);
  drawInto(scratch, size, pixelRatio, design.draw);
  return { size, pixels: new Uint32Array(scratch.getImageData(0, 0, size, size).data.buffer) };
}

function disc(
  context: CanvasRenderingContext2D,
  radius: number,
  fill: string | CanvasGradient,
): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(0, 0, radius, 0, TURN);
  context.fill();
}

/** A lit bulb of radius `radiusPx` without its light: by night amber around a filament, by day solid on a pale disc. */
export function bulbDesign(radiusPx: number, palette: CrowdPalette): Design {
  const draw: Drawing = (context) => {
    if (palette.isNight) {
      disc(context, radiusPx, rgba(palette.lit));
      disc(context, radiusPx * 0.5, rgba(palette.litCore));
    } else {
      disc(context, radiusPx * 2, rgba(palette.litHalo, 0.92));
      disc(context, radiusPx, rgba(palette.lit));
    }
  };
  return { sizePx: radiusPx * (palette.isNight ? 2 : 4) + 2, draw };
}

/** Light that falls off from the middle to `radiusPx`; `strength` in [0, 1] is the middle's opacity. */
export function lightDesign(radiusPx: number, strength: number, palette: CrowdPalette): Design {
  const draw: Drawing = (context) => {
    const light = context.createRadialGradient(0, 0, 0, 0, 0, radiusPx);
    for (let k = 0; k <= 8; k++) {
      const away = k / 8;
      light.addColorStop(away, rgba(palette.lit, strength * (1 - away) ** 2));
    }
    disc(context, radiusPx, light);
  };
  return { sizePx: radiusPx * 2, draw };
}

/**
 * A persona's ring of outer radius `radiusPx`, filled clockwise from twelve by `fillShare`; a named one is whole and bold.
 * The ground shows inside by night, paper by day, and a margin of ground keeps the crowd off it.
 */
export function ringDesign(
  radiusPx: number,
  fillShare: number,
  isNamed: boolean,
  palette: CrowdPalette,
): Design {
  const isSmall = radiusPx < 3.4;
  const margin = isSmall ? 0.6 : 1.6;
  const track = isSmall ? 1 : Math.max(1.1, radiusPx * 0.16);
  const arc = isNamed ? Math.max(2.4, radiusPx * 0.36) : Math.max(1.4, radiusPx * 0.27);
  const draw: Drawing = (context) => {
    disc(context, radiusPx + margin, rgba(palette.ground, isSmall ? 0.75 : 0.92));
    if (!palette.isNight) disc(context, radiusPx - 0.5, rgba(palette.paper));
    const stroke = (width: number, style: string, turns: number) => {
      context.lineWidth = width;
      context.strokeStyle = style;
      context.beginPath();
      context.arc(0, 0, radiusPx - width / 2, -TURN / 4, -TURN / 4 + TURN * turns);
      context.stroke();
    };
    if (!isNamed) stroke(track, rgba(palette.public, isSmall ? 0.72 : 1), 1);
    if (isNamed) stroke(arc, rgba(palette.stranger), 1);
    else if (fillShare > 0.02) stroke(isSmall ? 1.2 : arc, rgba(palette.stranger), fillShare);
  };
  return { sizePx: 2 * (radiusPx + margin), draw };
}

/**
 * The tick at the height where a ring stood before the posts: a hollow bar `widthPx` long. The ground shows inside by night, paper by day,
 * and a margin of ground keeps the crowd off it.
 */
export function tickDesign(widthPx: number, palette: CrowdPalette): Design {
  const half = widthPx / 2;
  const [tall, line] = [TICK_HALF_PX, 1.3];
  const draw: Drawing = (context) => {
    const bar = (out: number) => {
      context.beginPath();
      context.roundRect(-half - out, -tall - out, 2 * (half + out), 2 * (tall + out), tall + out);
    };
    bar(1.2);
    context.fillStyle = rgba(palette.ground, 0.92);
    context.fill();
    bar(-line / 2);
    context.fillStyle = rgba(palette.isNight ? palette.ground : palette.paper);
    context.fill();
    context.lineWidth = line;
    context.strokeStyle = rgba(palette.public);
    context.stroke();
  };
  return { sizePx: widthPx + 4, draw };
}

/** A truth box of half side `halfPx`: 1 tick, 2 cross, 3 empty (see `MARK` in layout/truthMarks). A verdict stands on ground. */
export function boxDesign(halfPx: number, mark: number, palette: CrowdPalette): Design {
  const draw: Drawing = (context) => {
    const line = Math.max(1.6, halfPx * 0.26);
    if (mark !== 3) {
      context.fillStyle = rgba(palette.ground);
      context.fillRect(-halfPx - 1.5, -halfPx - 1.5, 2 * halfPx + 3, 2 * halfPx + 3);
    }
    context.strokeStyle = rgba(palette.truth);
    context.lineWidth = line;
    context.strokeRect(
      -halfPx + line / 2,
      -halfPx + line / 2,
      2 * halfPx - line,
      2 * halfPx - line,
    );
    const inner = halfPx * 0.5;
    context.lineWidth = line * 1.15;
    context.beginPath();
    if (mark === 1) {
      context.moveTo(-inner, 0);
      context.lineTo(-inner * 0.2, inner * 0.85);
      context.lineTo(inner * 1.15, -inner * 0.95);
    } else if (mark === 2) {
      context.moveTo(-inner, -inner);
      context.lineTo(inner, inner);
      context.moveTo(inner, -inner);
      context.lineTo(-inner, inner);
    }
    context.stroke();
  };
  return { sizePx: 2 * halfPx + 6, draw };
}
