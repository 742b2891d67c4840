import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Family } from './canvas';

/** How a text is set; `stretch` is the width axis in per cent, where the family has one. */
export interface TextStyle {
  family: Family;
  weight: number;
  sizePx: number;
  stretch?: number;
  /** Space behind each letter, as a share of the size. */
  trackingEm?: number;
}

/** Sets a context's font; axes are set by hand, since `font` alone knows no width. */
export function setTextStyle(context: CanvasRenderingContext2D, style: TextStyle): void {
  const { family, weight, sizePx, stretch, trackingEm = 0 } = style;
  const skia = context as unknown as SKRSContext2D;
  skia.font = `${weight} ${sizePx}px "${family}"`;
  skia.fontVariationSettings =
    stretch === undefined ? `"wght" ${weight}` : `"wght" ${weight}, "wdth" ${stretch}`;
  skia.letterSpacing = `${trackingEm * sizePx}px`;
}

/** Width of a text in pixels in a style. */
export function textWidth(
  context: CanvasRenderingContext2D,
  style: TextStyle,
  text: string,
): number {
  setTextStyle(context, style);
  return context.measureText(text).width;
}
