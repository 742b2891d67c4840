import { crowdBrightness } from '$lib/layout/crowdBrightness';
import { crowdOrder } from '$lib/layout/crowdOrder';
import { GATHER_LIMIT } from '$lib/layout/gatherBlock';
import { litSizes } from '$lib/layout/litSizes';
import { panels } from '$lib/layout/panels';
import type { CrowdColumns } from '$lib/engine/engine';
import { dotLooks } from '$lib/marks/crowd/dotLooks';
import { lightStrength } from '$lib/marks/crowd/lightStrength';
import type { CrowdPalette } from '$lib/marks/crowd/palette';
import { bulbDesign, lightDesign } from '$lib/marks/crowd/sprites';
import { AWAY, LIT, stampDotsInto, type DotField } from '$lib/marks/crowd/stampDots';
import { asImage, createSurface, type Surface } from './canvas';

/** Pictures are looked at at half their size and less, so lit bulbs are as large as on a screen with so many pixels to a CSS pixel. */
const PIXEL_RATIO = 1.5;
/** The wall is stamped so many times as large and then reduced: a hundred thousand bulbs are too many for whole pixels. */
const OVERSIZE = 4;
/** Who stands where on the wall, worked out once for all pictures of a base. */
export interface Wall {
  rank: Uint32Array;
  brightness: Uint8Array;
}

/** The wall of a crowd. */
export function wallOf(crowd: CrowdColumns): Wall {
  return { rank: crowdOrder(crowd), brightness: crowdBrightness(crowd.viewings) };
}

/** Everybody at home on a wall of `width × height` pixels, the subscribers `lit` alight; transparent where nobody is. */
export function drawCrowd(
  { rank, brightness }: Wall,
  lit: Uint32Array,
  width: number,
  height: number,
  palette: CrowdPalette,
): Surface {
  const { homes, radiusPx } = panels(
    rank,
    width / PIXEL_RATIO,
    height / PIXEL_RATIO,
    PIXEL_RATIO * OVERSIZE,
  );
  const isMany = lit.length > GATHER_LIMIT;
  const state = new Uint8Array(rank.length);
  for (const subscriber of lit) state[subscriber] = isMany ? LIT : AWAY;
  const large = createSurface(width * OVERSIZE, height * OVERSIZE);
  stampDots(large, { positions: homes, brightness, state }, radiusPx, palette);
  const wall = reduced(large, width, height);
  if (!isMany) drawLit(wall, lit, homes, radiusPx, palette);
  return wall;
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

function drawLit(
  { canvas, context }: Surface,
  lit: Uint32Array,
  homes: Float32Array,
  radiusPx: number,
  palette: CrowdPalette,
): void {
  const areaPx = (canvas.width * canvas.height) / PIXEL_RATIO ** 2;
  const sizes = litSizes(lit.length, areaPx, radiusPx);
  const strength = lightStrength(lit.length, palette.isNight);
  const tint = lightDesign(sizes.reachPx, strength, palette);
  const glow = lightDesign(sizes.reachPx * 0.9, 0.5 * strength, palette);
  // Light falls on whoever is there before it hangs in the air, as in CrowdPainter.
  context.globalCompositeOperation = 'source-atop';
  if (strength > 0) putDown(context, tint, lit, homes);
  context.globalCompositeOperation = 'source-over';
  if (strength > 0) putDown(context, glow, lit, homes);
  putDown(context, bulbDesign(sizes.radiusPx, palette), lit, homes);
}

function putDown(
  context: CanvasRenderingContext2D,
  design: ReturnType<typeof bulbDesign>,
  lit: Uint32Array,
  homes: Float32Array,
): void {
  for (const subscriber of lit) {
    const x = homes[2 * subscriber] * PIXEL_RATIO;
    const y = homes[2 * subscriber + 1] * PIXEL_RATIO;
    context.setTransform(PIXEL_RATIO, 0, 0, PIXEL_RATIO, x, y);
    design.draw(context);
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}
