import type { Rings } from '$lib/layout/evidenceHeights';
import type { CrowdPalette } from './palette';
import { runSliced } from './runSliced';
import { ringDesign, spriteOf, stampOf, type Sprite } from './sprites';
import { StampSheet, type Stamp } from './StampSheet';
import { Travel } from './Travel';

const [X, Y, RADIUS, FILL] = [0, 1, 2, 3];
/** Steps in which a ring's size and filling are drawn. */
const RADIUS_STEP_PX = 0.5;
const FILL_STEPS = 24;
/** The largest rings glide between pixels, at most so many; the others are stamped on whole ones. */
const GLIDE_RADIUS_PX = 5.5;
const GLIDE_LIMIT = 120;
/** Smaller ones are nobody in particular: they appear where they are, the others rise and start one after another. */
const RISE_RADIUS_PX = 3.2;
/** What moves less than this stays. */
const STILL_PX = 0.4;
const SLICE_RINGS = 500;

/**
 * The rings of all personas. What lies still is one bitmap, what moves is stamped anew each frame. They come in from the bottom,
 * where nobody in particular lies, and rise with the evidence.
 */
export class RingSet {
  /** Called when what was prepared in slices is ready to move. */
  onready: () => void = () => {};
  #travel = new Travel(0, 4);
  #rings: Rings | null = null;
  #sprites = new Map<number, Sprite>();
  #stamps = new Map<number, Stamp>();
  #stillSheet = new StampSheet();
  #movingSheet = new StampSheet();
  #isMovingSheetFresh = false;
  /** Personas by what becomes of them, each from the smallest ring to the largest, so that the weighty lie on top. */
  #moving: number[] = [];
  #gliding: number[] = [];
  #palette: CrowdPalette | null = null;
  #pixelRatio = 1;
  #version = 0;
  #isPreparing = false;

  get count(): number {
    return this.#travel.count;
  }
  get isMoving(): boolean {
    return this.#travel.isMoving || this.#isPreparing;
  }
  xPx(persona: number): number {
    return this.#travel.now[4 * persona + X];
  }
  yPx(persona: number): number {
    return this.#travel.now[4 * persona + Y];
  }
  radiusPx(persona: number): number {
    return this.#travel.now[4 * persona + RADIUS];
  }

  /** A new palette or size; call `aim` next. */
  dress(widthPx: number, heightPx: number, pixelRatio: number, palette: CrowdPalette): void {
    if (palette !== this.#palette || pixelRatio !== this.#pixelRatio) {
      this.#sprites.clear();
      this.#stamps.clear();
    }
    this.#palette = palette;
    this.#pixelRatio = pixelRatio;
    const width = Math.max(1, Math.round(widthPx * pixelRatio));
    const height = Math.max(1, Math.round(heightPx * pixelRatio));
    this.#stillSheet.resize(width, height);
    this.#movingSheet.resize(width, height);
    this.#isMovingSheetFresh = false;
  }

  /**
   * Sends every ring to its place once their drawings are made (in slices). `enterFromPx`: where new ones come from, or all of them
   * if nobody has seen them (`isEntry`); `clockMs` tells the time then.
   */
  aim(
    rings: Rings,
    enterFromPx: number,
    clockMs: () => number,
    durationMs: number,
    spreadMs: number,
    isEntry: boolean,
  ): void {
    const count = rings.x.length;
    if (isEntry || count !== this.#travel.count) this.#enter(rings, enterFromPx);
    this.#rings = rings;
    const { to } = this.#travel;
    for (let i = 0; i < count; i++) {
      to[4 * i + X] = rings.x[i];
      to[4 * i + Y] = rings.y[i];
      to[4 * i + RADIUS] = rings.radius[i];
      to[4 * i + FILL] = rings.fillShare[i];
    }
    const version = ++this.#version;
    this.#isPreparing = true;
    void runSliced(this.#prepare(), () => version !== this.#version).then((isDone) => {
      if (!isDone) return;
      this.#isPreparing = false;
      this.#travel.aim(clockMs(), durationMs, (i) => {
        const rise = rings.radius[i] - RISE_RADIUS_PX;
        return rise <= 0 ? 0 : Math.min(spreadMs, rise * 18);
      });
      this.#isMovingSheetFresh = false;
      this.onready();
    });
  }

  step(atMs: number): void {
    if (this.#travel.step(atMs)) this.#isMovingSheetFresh = false;
  }

  /** Puts all rings down at `opacity`; those of `emphasised` again at full strength. The context is in CSS pixels. */
  draw(context: CanvasRenderingContext2D, opacity: number, emphasised: readonly number[]): void {
    if (opacity <= 0.01 || this.count === 0) return;
    if (!this.#isMovingSheetFresh) this.#stampMoving();
    context.globalAlpha = opacity;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.#stillSheet.canvas, 0, 0);
    context.drawImage(this.#movingSheet.canvas, 0, 0);
    context.setTransform(this.#pixelRatio, 0, 0, this.#pixelRatio, 0, 0);
    for (const persona of this.#gliding) this.#drawOne(context, persona);
    context.globalAlpha = 1;
    for (const persona of emphasised) if (persona < this.count) this.#drawOne(context, persona);
  }

  #enter(rings: Rings, enterFromPx: number): void {
    const count = rings.x.length;
    this.#travel = new Travel(count, 4);
    const { now } = this.#travel;
    for (let i = 0; i < count; i++) {
      const isRising = rings.radius[i] > RISE_RADIUS_PX;
      now[4 * i + X] = rings.x[i];
      now[4 * i + Y] = isRising ? enterFromPx : rings.y[i];
      now[4 * i + RADIUS] = Math.min(RISE_RADIUS_PX, rings.radius[i]);
      now[4 * i + FILL] = isRising ? 0 : rings.fillShare[i];
    }
  }

  /** Sorts the rings into still, moving and gliding ones, makes their drawings and paints the still ones. */
  *#prepare(): Generator<void> {
    const { radius } = this.#rings as Rings;
    const { now, to, count } = this.#travel;
    const order = Uint32Array.from(radius.keys()).sort((a, b) => radius[a] - radius[b] || a - b);
    yield;
    const still: number[] = [];
    const moving: number[] = [];
    const gliding: number[] = [];
    for (let k = 0; k < count; k++) {
      const i = order[k];
      let distance = 0;
      for (let d = X; d <= RADIUS; d++) distance += Math.abs(to[4 * i + d] - now[4 * i + d]);
      distance += 8 * Math.abs(to[4 * i + FILL] - now[4 * i + FILL]);
      if (Math.max(to[4 * i + RADIUS], now[4 * i + RADIUS]) <= RISE_RADIUS_PX) {
        for (let d = X; d <= FILL; d++) now[4 * i + d] = to[4 * i + d];
        distance = 0;
      }
      if (radius[i] >= GLIDE_RADIUS_PX && k >= count - GLIDE_LIMIT) gliding.push(i);
      else if (distance > STILL_PX) moving.push(i);
      else still.push(i);
    }
    for (let k = 0; k < gliding.length; k++) {
      if (k % 10 === 0) yield;
      this.#sprite(radius[gliding[k]], to[4 * gliding[k] + FILL], true);
    }
    for (let k = 0; k < moving.length; k++) {
      if (k % 50 === 0) yield;
      this.#stamp(radius[moving[k]], to[4 * moving[k] + FILL]);
    }
    this.#stillSheet.clear();
    for (let k = 0; k < still.length; k++) {
      if (k % SLICE_RINGS === 0) yield;
      this.#stampOne(this.#stillSheet, still[k]);
    }
    yield;
    this.#stillSheet.present();
    this.#moving = moving;
    this.#gliding = gliding;
  }

  #stampMoving(): void {
    this.#movingSheet.clear();
    for (const persona of this.#moving) this.#stampOne(this.#movingSheet, persona);
    this.#movingSheet.present();
    this.#isMovingSheetFresh = !this.#travel.isMoving;
  }

  #stampOne(sheet: StampSheet, persona: number): void {
    const { now } = this.#travel;
    const at = 4 * persona;
    const ratio = this.#pixelRatio;
    const stamp = this.#stamp(now[at + RADIUS], now[at + FILL]);
    sheet.stamp(stamp, now[at + X] * ratio, now[at + Y] * ratio, 256);
  }

  #drawOne(context: CanvasRenderingContext2D, persona: number): void {
    const { now, to } = this.#travel;
    const at = 4 * persona;
    const isNamed = this.#rings?.named[persona] === 1 && now[at + FILL] > 0.97;
    const sprite = this.#sprite(to[at + RADIUS], now[at + FILL], isNamed);
    const side = (sprite.sidePx * now[at + RADIUS]) / to[at + RADIUS];
    context.drawImage(sprite.image, now[at + X] - side / 2, now[at + Y] - side / 2, side, side);
  }

  #sprite(radiusPx: number, fillShare: number, isNamed: boolean): Sprite {
    const [radius, fill] = [stepsOf(radiusPx), Math.round(fillShare * FILL_STEPS)];
    const key = (radius * 64 + fill) * 2 + (isNamed ? 1 : 0);
    let sprite = this.#sprites.get(key);
    if (!sprite) {
      sprite = spriteOf(this.#design(radius, fill, isNamed), this.#pixelRatio);
      this.#sprites.set(key, sprite);
    }
    return sprite;
  }

  #stamp(radiusPx: number, fillShare: number): Stamp {
    const [radius, fill] = [stepsOf(radiusPx), Math.round(fillShare * FILL_STEPS)];
    const key = radius * 64 + fill;
    let stamp = this.#stamps.get(key);
    if (!stamp) {
      stamp = stampOf(this.#design(radius, fill, false), this.#pixelRatio);
      this.#stamps.set(key, stamp);
    }
    return stamp;
  }

  #design(radius: number, fill: number, isNamed: boolean) {
    const palette = this.#palette as CrowdPalette;
    return ringDesign(radius * RADIUS_STEP_PX, fill / FILL_STEPS, isNamed, palette);
  }
}

function stepsOf(radiusPx: number): number {
  return Math.max(2, Math.round(radiusPx / RADIUS_STEP_PX));
}
