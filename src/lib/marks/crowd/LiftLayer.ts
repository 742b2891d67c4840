import { discShare, type EvidenceLift, type Leap } from '$lib/layout/evidenceLift';
import { rgba, type CrowdPalette } from './palette';
import type { RingSet } from './RingSet';
import { lightDesign, spriteOf, tickDesign, type Sprite } from './sprites';

/** Where the rings are now. */
type RingPlaces = Pick<RingSet, 'count' | 'xPx' | 'yPx' | 'radiusPx'>;

/** From so far off its tick a ring has a stem down or up to it. */
const STEM_FROM_PX = 3;
const STEM_PX = 1.5;
/** How far the glow behind a leap reaches beyond its discs, and how strong it is. */
const GLOW_PX = 54;
const GLOW_STRENGTH = 0.6;
const TURN = 2 * Math.PI;

/**
 * What lies under the rings once posts are out: ticks where they stood, stems to where they are, and the discs of a leap, which fill as
 * its ring rises and empty as it falls: everything follows the rings, wherever they are turned round.
 */
export class LiftLayer {
  #lift: EvidenceLift | null = null;
  #ticks = new Map<number, Sprite>();
  #glow: Sprite | null = null;
  #stem = '';
  #disc = '';
  #palette: CrowdPalette | null = null;
  #pixelRatio = 1;

  /** A new palette or resolution. */
  dress(pixelRatio: number, palette: CrowdPalette): void {
    if (palette === this.#palette && pixelRatio === this.#pixelRatio) return;
    this.#palette = palette;
    this.#pixelRatio = pixelRatio;
    this.#stem = rgba(palette.stranger);
    this.#disc = rgba(palette.lit);
    this.#ticks.clear();
    this.#glow = palette.isNight
      ? spriteOf(lightDesign(GLOW_PX, GLOW_STRENGTH, palette), pixelRatio)
      : null;
  }

  /** Makes the drawings of another lift. */
  show(lift: EvidenceLift): void {
    if (lift === this.#lift) return;
    this.#lift = lift;
    for (let k = 0; k < lift.personas.length; k++) this.#tick(2 * lift.halfWidth[k]);
  }

  /** Puts it down at an opacity in [0, 1], ticks and stems at `ringOpacity` of that. The context is in CSS pixels. */
  draw(
    context: CanvasRenderingContext2D,
    rings: RingPlaces,
    opacity: number,
    ringOpacity: number,
  ): void {
    const lift = this.#lift;
    if (!lift || !this.#palette || opacity <= 0.01 || rings.count === 0) return;
    for (const leap of lift.leaps) this.#drawGlow(context, leap, rings, opacity);
    const { personas, leaps } = lift;
    // The likeliest come first, and leaps among them; those stay at full strength.
    for (let k = 0; k < personas.length; k++) {
      const persona = personas[k];
      if (persona >= rings.count) continue;
      let isLeap = false;
      for (const leap of leaps) if (leap.persona === persona) isLeap = true;
      context.globalAlpha = isLeap ? opacity : opacity * ringOpacity;
      this.#drawStem(context, lift, k, rings);
      const { image, sidePx } = this.#tick(2 * lift.halfWidth[k]);
      context.drawImage(image, lift.x[k] - sidePx / 2, lift.y[k] - sidePx / 2, sidePx, sidePx);
    }
    context.globalAlpha = opacity;
    for (const leap of leaps) this.#drawDiscs(context, leap, rings);
    context.globalAlpha = 1;
  }

  #drawStem(
    context: CanvasRenderingContext2D,
    { personas, x, y }: EvidenceLift,
    k: number,
    rings: RingPlaces,
  ): void {
    const persona = personas[k];
    const ringY = rings.yPx(persona);
    if (Math.abs(ringY - y[k]) < rings.radiusPx(persona) + STEM_FROM_PX) return;
    context.lineWidth = STEM_PX;
    context.strokeStyle = this.#stem;
    context.beginPath();
    context.moveTo(x[k], y[k]);
    context.lineTo(rings.xPx(persona), ringY);
    context.stroke();
  }

  #drawGlow(
    context: CanvasRenderingContext2D,
    { persona, edges, bits, discX }: Leap,
    rings: RingPlaces,
    opacity: number,
  ): void {
    if (!this.#glow || persona >= rings.count) return;
    const top = Math.max(rings.yPx(persona), edges[edges.length - 1]);
    const risen = edges[0] - top;
    if (risen <= 2) return;
    context.globalAlpha = opacity * Math.min(1, risen / 40) * Math.min(1, bits / 2);
    const width = this.#glow.sidePx;
    const height = risen + width * 0.8;
    const x = (discX + rings.xPx(persona)) / 2;
    context.drawImage(this.#glow.image, x - width / 2, top - width * 0.4, width, height);
  }

  #drawDiscs(context: CanvasRenderingContext2D, leap: Leap, rings: RingPlaces): void {
    const { persona, edges, discX, discRadius } = leap;
    if (persona >= rings.count) return;
    const ringY = rings.yPx(persona);
    context.fillStyle = context.strokeStyle = this.#disc;
    for (let k = 0; k < discRadius.length; k++) {
      const share = discShare(leap, k, ringY);
      if (share <= 0.01) break;
      const radius = discRadius[k];
      const y = (edges[k] + edges[k + 1]) / 2;
      const half = Math.acos(1 - 2 * share);
      context.beginPath();
      context.arc(discX, y, radius, TURN / 4 - half, TURN / 4 + half);
      context.fill();
      if (share > 0.99) continue;
      context.lineWidth = 1;
      context.beginPath();
      context.arc(discX, y, radius - 0.5, 0, TURN);
      context.stroke();
    }
  }

  #tick(widthPx: number): Sprite {
    const width = Math.round(widthPx);
    let sprite = this.#ticks.get(width);
    if (!sprite) {
      sprite = spriteOf(tickDesign(width, this.#palette as CrowdPalette), this.#pixelRatio);
      this.#ticks.set(width, sprite);
    }
    return sprite;
  }
}
