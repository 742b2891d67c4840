import { dotStamps } from './dotStamps';
import type { CrowdPalette, Rgb } from './palette';
import type { DotField } from './stampDots';
import { WARM_LEVELS, warmMap } from './warmMap';

/** Bulbs below this diameter (device pixels) take the stronger colour: they thin out. */
const SMALL_DIAMETER = 3.2;
/** Opacity of the least active bulb that is lit at home. */
const LEAST_LIT = 0.4;
/** Share of the lamp's colour in the warmest unlit bulb. */
const WARMEST = 0.62;

/** How bulbs that are not drawn one by one look on a wall of `width × height` device pixels; `diameter` in device pixels. */
export function dotLooks(
  width: number,
  height: number,
  diameter: number,
  palette: CrowdPalette,
): Pick<DotField, 'unlit' | 'lit' | 'warm'> {
  const cold = diameter < SMALL_DIAMETER ? palette.unlitSmall : palette.unlit;
  const [least, most] = opacityRange(diameter, palette.isNight);
  return {
    unlit: Array.from({ length: WARM_LEVELS + 1 }, (_, level) =>
      dotStamps(diameter, mix(cold, palette.lit, (WARMEST * level) / WARM_LEVELS), least, most),
    ),
    // Lit where they are they keep a part of their difference, or a hundred thousand would be one bright sheet.
    lit: dotStamps(diameter, palette.lit, LEAST_LIT, 1),
    warm: warmMap(width, height, palette.isNight),
  };
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [0, 1, 2].map((c) => Math.round(from[c] + (to[c] - from[c]) * share)) as unknown as Rgb;
}

/** Opacity of the least and the most active bulb: near each other, so that none reads as half lit. */
function opacityRange(diameter: number, isNight: boolean): [least: number, most: number] {
  if (diameter < 2) return isNight ? [0.68, 1] : [0.46, 0.86];
  if (diameter < SMALL_DIAMETER) return isNight ? [0.52, 1] : [0.38, 0.76];
  return isNight ? [0.5, 1] : [0.4, 0.86];
}
