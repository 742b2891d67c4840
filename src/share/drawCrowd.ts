import { crowdBrightness } from '$lib/layout/crowdBrightness';
import { crowdOrder } from '$lib/layout/crowdOrder';
import { GATHER_LIMIT } from '$lib/layout/gatherBlock';
import { litSizes, type LitSizes } from '$lib/layout/litSizes';
import { panels } from '$lib/layout/panels';
import type { CrowdColumns } from '$lib/engine/engine';
import { dotLooks } from '$lib/marks/crowd/dotLooks';
import { lightStrength } from '$lib/marks/crowd/lightStrength';
import type { CrowdPalette } from '$lib/marks/crowd/palette';
import { bulbDesign, lightDesign } from '$lib/marks/crowd/sprites';
import { AWAY, LIT, stampDotsInto, type DotField } from '$lib/marks/crowd/stampDots';
import { asImage, createSurface, type Surface } from './canvas';
import type { Box } from './drawBoard';
import { medianNearest } from './medianNearest';

/** Pictures are looked at at half their size and less, so lit bulbs are as large as on a screen with so many pixels to a CSS pixel. */
const PIXEL_RATIO = 1.5;
/** The wall is stamped so many times as large and then reduced: a hundred thousand bulbs are too many for whole pixels. */
const OVERSIZE = 4;
/** Bulbs of neighbours may be so large beside the distance between them: where all live in one town they are still to be told apart. */
const MOST_RADIUS_SHARE = 0.42;
const LEAST_RADIUS_PX = 1.3;

/** Who stands where on the wall, worked out once for all pictures of a base. */
export interface Wall {
  rank: Uint32Array;
  brightness: Uint8Array;
}

/** The wall of a crowd. */
export function wallOf(crowd: CrowdColumns): Wall {
  return { rank: crowdOrder(crowd), brightness: crowdBrightness(crowd.viewings) };
}

/** Everybody at home on a wall that fills `box`, the subscribers `lit` alight. */
export function drawCrowd(
  context: CanvasRenderingContext2D,
  { rank, brightness }: Wall,
  lit: Uint32Array,
  { left, top, width, height }: Box,
  palette: CrowdPalette,
): void {
  const [widthPx, heightPx] = [width / PIXEL_RATIO, height / PIXEL_RATIO];
  const { homes, radiusPx } = panels(rank, widthPx, heightPx, PIXEL_RATIO * OVERSIZE);
  const isMany = lit.length > GATHER_LIMIT;
  const state = new Uint8Array(rank.length);
  for (const subscriber of lit) state[subscriber] = isMany ? LIT : AWAY;
  const large = createSurface(width * OVERSIZE, height * OVERSIZE);
  stampDots(large, { positions: homes, brightness, state }, radiusPx, palette);
  const crowd = reduced(large, width, height);
  if (isMany) {
    context.drawImage(asImage(crowd), left, top);
    return;
  }
  const sizes = roomedSizes(litSizes(lit.length, widthPx * heightPx, radiusPx), lit, homes);
  const strength = lightStrength(lit.length, palette.isNight);
  const tint = lightDesign(sizes.reachPx, strength, palette);
  const glow = lightDesign(sizes.reachPx * 0.9, 0.5 * strength, palette);
  // Light falls on whoever is there before it hangs in the air, as in CrowdPainter.
  crowd.context.globalCompositeOperation = 'source-atop';
  if (strength > 0) putDown(crowd.context, tint, lit, homes, 0, 0);
  context.drawImage(asImage(crowd), left, top);
  if (strength > 0) putDown(context, glow, lit, homes, left, top);
  putDown(context, bulbDesign(sizes.radiusPx, palette), lit, homes, left, top);
}

/** The sizes, smaller where the lit live close together. */
function roomedSizes(sizes: LitSizes, lit: Uint32Array, homes: Float32Array): LitSizes {
  const mostPx = Math.max(LEAST_RADIUS_PX, MOST_RADIUS_SHARE * medianNearest(lit, homes));
  const share = Math.min(1, mostPx / sizes.radiusPx);
  return { radiusPx: sizes.radiusPx * share, reachPx: sizes.reachPx * share };
}

function stampDots(
  { canvas, context }: Surface,
  people: Pick<DotField, 'positions' | 'brightness' | 'state'>,
  radiusPx: number,
  palette: CrowdPalette,
): void {
  const { width, height } = canvas;
  const pixelRatio = PIXEL_RATIO * OVERSIZE;
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  // Once reduced they are small, and take the colour of small ones.
  const small = { ...palette, unlit: palette.unlitSmall };
  const looks = dotLooks(width, height, 2 * radiusPx * pixelRatio, small);
  const field = { ...people, ...looks };
  stampDotsInto({ width, height, pixels }, field, pixelRatio, 0, people.state.length);
  context.putImageData(image, 0, 0);
}

function reduced(large: Surface, width: number, height: number): Surface {
  const surface = createSurface(width, height);
  const { context } = surface;
  context.imageSmoothingQuality = 'high';
  context.drawImage(asImage(large), 0, 0, width, height);
  return surface;
}

function putDown(
  context: CanvasRenderingContext2D,
  design: ReturnType<typeof bulbDesign>,
  lit: Uint32Array,
  homes: Float32Array,
  left: number,
  top: number,
): void {
  for (const subscriber of lit) {
    const x = left + homes[2 * subscriber] * PIXEL_RATIO;
    const y = top + homes[2 * subscriber + 1] * PIXEL_RATIO;
    context.setTransform(PIXEL_RATIO, 0, 0, PIXEL_RATIO, x, y);
    design.draw(context);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}
