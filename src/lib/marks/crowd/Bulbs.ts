import { lightStrength } from './lightStrength';
import { bulbDesign, lightDesign, spriteOf, stampOf, type Sprite } from './sprites';
import type { CrowdPalette } from './palette';
import { StampSheet, type Stamp } from './StampSheet';
import { Travel } from './Travel';

/** Where lit bulbs shall go; lengths in CSS pixels. */
export interface BulbGoal {
  /** Subscribers who are lit. */
  lit: Uint32Array;
  /** Place of each of `lit`: x0, y0, x1, y1, … */
  places: Float32Array;
  radiusPx: number;
  /** How far their light falls. */
  reachPx: number;
  /** Everybody's home, for those who go out. */
  homes: Float32Array;
  homeRadiusPx: number;
}

const [X, Y, RADIUS, LIGHT] = [0, 1, 2, 3];
const STAGGER_MS = 4;
/** More than these are stamped by hand, on whole pixels. */
const SPRITE_LIMIT = 400;
const RADIUS_STEP_PX = 0.5;
/** Bulbs light before they have gone half their way, and go out after it. */
const LIGHT_LEAD = 2.4;

/** The bulbs that are lit, lighting or going out: each drawn by itself, so that it can travel. */
export class Bulbs {
  /** Subscribers drawn here, ascending. */
  subscribers = new Uint32Array(0);
  #travel = new Travel(0, 4);
  #goal: BulbGoal | null = null;
  #bulb: Sprite | null = null;
  #tint: Sprite | null = null;
  #glow: Sprite | null = null;
  #drawnRadiusPx = 1;
  #stamps = new Map<number, Stamp>();
  #sheet: StampSheet | null = null;
  #palette: CrowdPalette | null = null;
  #pixelRatio = 1;

  get isMoving(): boolean {
    return this.#travel.isMoving;
  }

  get count(): number {
    return this.#travel.count;
  }

  /** Middle of the k-th bulb now. */
  xPx(k: number): number {
    return this.#travel.now[4 * k + X];
  }
  yPx(k: number): number {
    return this.#travel.now[4 * k + Y];
  }

  /**
   * Lights `goal.lit` and sends them to their places; those no longer lit go home and out. New ones light up where they live.
   * @returns the subscribers that are drawn here from now on, beside those who were.
   */
  aim(goal: BulbGoal, atMs: number, durationMs: number, spreadMs: number): number[] {
    const before = this.#travel;
    const union = mergeAscending(this.subscribers, goal.lit);
    const travel = new Travel(union.length, 4);
    const added: number[] = [];
    let old = 0;
    let lit = 0;
    for (let k = 0; k < union.length; k++) {
      const subscriber = union[k];
      const home = 2 * subscriber;
      const at = 4 * k;
      while (old < this.subscribers.length && this.subscribers[old] < subscriber) old++;
      while (lit < goal.lit.length && goal.lit[lit] < subscriber) lit++;
      if (this.subscribers[old] === subscriber) {
        for (let d = 0; d < 4; d++) travel.now[at + d] = before.now[4 * old + d];
      } else {
        added.push(subscriber);
        travel.now[at + X] = goal.homes[home];
        travel.now[at + Y] = goal.homes[home + 1];
        travel.now[at + RADIUS] = goal.homeRadiusPx;
      }
      const isLit = goal.lit[lit] === subscriber;
      travel.to[at + X] = isLit ? goal.places[2 * lit] : goal.homes[home];
      travel.to[at + Y] = isLit ? goal.places[2 * lit + 1] : goal.homes[home + 1];
      travel.to[at + RADIUS] = isLit ? goal.radiusPx : goal.homeRadiusPx;
      travel.to[at + LIGHT] = isLit ? 1 : 0;
    }
    const stagger = Math.min(STAGGER_MS, spreadMs / Math.max(1, union.length));
    travel.aim(atMs, durationMs, (k) => k * stagger);
    this.subscribers = union;
    this.#travel = travel;
    this.#goal = goal;
    return added;
  }

  /** Makes the sprites for the present goal. */
  dress(palette: CrowdPalette, pixelRatio: number): void {
    const goal = this.#goal;
    if (!goal) return;
    if (palette !== this.#palette || pixelRatio !== this.#pixelRatio) this.#stamps.clear();
    this.#palette = palette;
    this.#pixelRatio = pixelRatio;
    this.#drawnRadiusPx = goal.radiusPx;
    this.#bulb = spriteOf(bulbDesign(goal.radiusPx, palette), pixelRatio);
    const strength = lightStrength(this.count, palette.isNight);
    const hasLight = strength > 0;
    this.#tint = hasLight
      ? spriteOf(lightDesign(goal.reachPx, strength, palette), pixelRatio)
      : null;
    this.#glow = hasLight
      ? spriteOf(lightDesign(goal.reachPx * 0.9, 0.5 * strength, palette), pixelRatio)
      : null;
  }

  step(atMs: number): boolean {
    return this.#travel.step(atMs);
  }

  /** Once at rest: forgets those who are out. @returns them; somebody else draws them again. */
  releaseUnlit(): number[] {
    const { now, count } = this.#travel;
    const released: number[] = [];
    const kept: number[] = [];
    for (let k = 0; k < count; k++) (now[4 * k + LIGHT] > 0 ? kept : released).push(k);
    if (released.length === 0) return released;
    const travel = new Travel(kept.length, 4);
    kept.forEach((k, at) => {
      for (let d = 0; d < 4; d++) travel.now[4 * at + d] = now[4 * k + d];
    });
    travel.to.set(travel.now);
    const subscribers = this.subscribers;
    this.subscribers = Uint32Array.from(kept, (k) => subscribers[k]);
    this.#travel = travel;
    return released.map((k) => subscribers[k]);
  }

  /** Throws their light on whoever is drawn already, and on nothing else (`source-atop`). */
  drawTint(context: CanvasRenderingContext2D): void {
    if (this.#tint) this.#putDown(context, this.#tint, 0);
  }

  /** The faint light in the air, then the bulbs themselves. */
  draw(context: CanvasRenderingContext2D, unlit: string): void {
    if (this.count > SPRITE_LIMIT) {
      this.#drawStamped(context);
      return;
    }
    if (this.#glow) this.#putDown(context, this.#glow, 0);
    const { now, count } = this.#travel;
    context.fillStyle = unlit;
    for (let at = 0; at < 4 * count; at += 4) {
      const light = brightness(now[at + LIGHT]);
      if (light > 0.9) continue;
      context.globalAlpha = 0.8 * (1 - light);
      context.beginPath();
      context.arc(now[at + X], now[at + Y], now[at + RADIUS] * 0.8, 0, 7);
      context.fill();
    }
    if (this.#bulb) this.#putDown(context, this.#bulb, this.#drawnRadiusPx);
    context.globalAlpha = 1;
  }

  /** Thousands of bulbs: pixels by hand, then put down whole. */
  #drawStamped(context: CanvasRenderingContext2D): void {
    const sheet = (this.#sheet ??= new StampSheet());
    sheet.resize(context.canvas.width, context.canvas.height);
    sheet.clear();
    const { now, count } = this.#travel;
    const ratio = this.#pixelRatio;
    for (let at = 0; at < 4 * count; at += 4) {
      const opacity = Math.round(256 * brightness(now[at + LIGHT]));
      if (opacity < 4) continue;
      const steps = Math.max(1, Math.round(now[at + RADIUS] / RADIUS_STEP_PX));
      let stamp = this.#stamps.get(steps);
      if (!stamp) {
        stamp = stampOf(bulbDesign(steps * RADIUS_STEP_PX, this.#palette as CrowdPalette), ratio);
        this.#stamps.set(steps, stamp);
      }
      sheet.stamp(stamp, now[at + X] * ratio, now[at + Y] * ratio, opacity);
    }
    sheet.present();
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(sheet.canvas, 0, 0);
    context.restore();
  }

  /** `radiusPx` > 0: the sprite shows a bulb of that radius, and is scaled to the bulb's own. */
  #putDown(context: CanvasRenderingContext2D, { image, sidePx }: Sprite, radiusPx: number): void {
    const { now, count } = this.#travel;
    for (let at = 0; at < 4 * count; at += 4) {
      const light = brightness(now[at + LIGHT]);
      if (light <= 0.02) continue;
      context.globalAlpha = light;
      const side = radiusPx > 0 ? (sidePx * now[at + RADIUS]) / radiusPx : sidePx;
      context.drawImage(image, now[at + X] - side / 2, now[at + Y] - side / 2, side, side);
    }
    context.globalAlpha = 1;
  }
}

function brightness(light: number): number {
  return Math.min(1, light * LIGHT_LEAD);
}

/** The members of two ascending lists, each once, ascending. */
function mergeAscending(a: Uint32Array, b: Uint32Array): Uint32Array<ArrayBuffer> {
  const merged = new Uint32Array(a.length + b.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const next = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
    if (a[i] === next) i++;
    if (b[j] === next) j++;
    merged[count++] = next;
  }
  return merged.slice(0, count);
}
