import { dotLooks } from './dotLooks';
import type { CrowdPalette } from './palette';
import { runSliced } from './runSliced';
import { AWAY, LIT, stampDotsInto, type DotField } from './stampDots';
import { StampSheet } from './StampSheet';
import { Travel } from './Travel';

/** Dots stamped between two looks at the clock. */
const SLICE_DOTS = 10_000;
/** More changes than this, and everybody is stamped again. */
const MEND_LIMIT = 8000;
/** More dots than this do not travel one by one when the wall alone changes its size: the picture stretches and gives way to the new one. */
const TRAVEL_LIMIT = 30_000;
const STRETCH_MS = 300;

/**
 * Everybody who is not drawn one by one: a bitmap, painted once and put down whole each frame. When all travel (a new base, or a new
 * size of a wall of up to `TRAVEL_LIMIT`) it is painted anew each frame, straight into pixels.
 */
export class DotLayer {
  /** Called when a painting that was done in slices is ready. */
  onready: () => void = () => {};
  #sheet = new StampSheet();
  #pixelRatio = 1;
  #travel = new Travel(0, 2);
  #field: Omit<DotField, 'positions'>;
  /** Lit where they are, too many to travel. */
  #litInside = new Uint32Array(0);
  /** The picture before many lit up or the wall changed its size, for the cross-fade; stretched to the size that holds now. */
  #before: HTMLCanvasElement | null = null;
  #fade = new Travel(1, 1);
  #fadeMs = 0;
  #isFadeDue = false;
  #version = 0;
  #isPainting = false;

  constructor() {
    const none = { size: 1, pixels: new Uint32Array(0) };
    const bytes = new Uint8Array(0);
    const warm = { columns: 1, cells: bytes };
    this.#field = { brightness: bytes, state: bytes, unlit: [none], lit: none, warm };
  }

  /** Where each dot is now: x0, y0, …; CSS pixels. */
  get positions(): Float32Array {
    return this.#travel.now;
  }

  get isMoving(): boolean {
    return this.#travel.isMoving || this.#fade.isMoving || this.#isFadeDue;
  }

  /** A new size or palette: what was painted is gone; call `place` or `repaint` next. */
  dress(
    widthPx: number,
    heightPx: number,
    pixelRatio: number,
    radiusPx: number,
    palette: CrowdPalette,
  ): void {
    const width = Math.max(1, Math.round(widthPx * pixelRatio));
    const height = Math.max(1, Math.round(heightPx * pixelRatio));
    this.#pixelRatio = pixelRatio;
    const isSized = width !== this.#sheet.width || height !== this.#sheet.height;
    if (isSized && this.#travel.count > TRAVEL_LIMIT) this.#keepPicture();
    else this.#before = null;
    this.#sheet.resize(width, height);
    this.#field = {
      ...this.#field,
      ...dotLooks(width, height, 2 * radiusPx * pixelRatio, palette),
    };
  }

  /** Sends everybody home; a first crowd is there at once, another count starts from where its forebears stand. */
  place(homes: Float32Array, brightness: Uint8Array, atMs: number, durationMs: number): void {
    const count = homes.length >> 1;
    const before = this.#travel;
    const isSame = before.count === count && brightness === this.#field.brightness;
    this.#field.brightness = brightness;
    if (before.count !== count) {
      this.#travel = new Travel(count, 2);
      this.#field.state = new Uint8Array(count);
      this.#litInside = new Uint32Array(0);
      const { now } = this.#travel;
      if (before.count === 0) durationMs = 0;
      for (let i = 0; before.count > 0 && i < count; i++) {
        const forebear = Math.floor((i * before.count) / count);
        now[2 * i] = before.now[2 * forebear];
        now[2 * i + 1] = before.now[2 * forebear + 1];
      }
    }
    const isStretched = isSame && this.#before !== null && durationMs > 0;
    if (isStretched) this.#fadeIn(STRETCH_MS);
    else this.#before = null;
    this.#travel.to.set(homes);
    this.#travel.aim(atMs, isStretched ? 0 : durationMs);
    if (!this.#travel.isMoving) this.repaint();
  }

  /** Says who is drawn elsewhere (`isAway`) or here again, and mends the picture. */
  setAway(subscribers: ArrayLike<number>, isAway: boolean): void {
    const { state } = this.#field;
    for (let k = 0; k < subscribers.length; k++) state[subscribers[k]] = isAway ? AWAY : 0;
    if (this.#travel.isMoving || subscribers.length === 0) return;
    if (subscribers.length > MEND_LIMIT || this.#isPainting) this.repaint();
    else this.#mend(subscribers);
  }

  /** Lights subscribers who are too many to travel, where they are, in place of those lit so before. */
  lightInside(lit: Uint32Array<ArrayBuffer>, durationMs: number): void {
    if (lit.length === 0 && this.#litInside.length === 0) return;
    const { state } = this.#field;
    for (const i of this.#litInside) if (state[i] === LIT) state[i] = 0;
    for (const i of lit) state[i] = LIT;
    this.#litInside = lit;
    if (this.#travel.isMoving) return;
    if (durationMs > 0) {
      this.#keepPicture();
      this.#fadeIn(durationMs);
    }
    this.repaint();
  }

  /** Keeps what is shown for a cross-fade; while a new picture is being painted that is the one before. */
  #keepPicture(): void {
    const { canvas } = this.#sheet;
    if (this.#isPainting && this.#before) return;
    this.#before = document.createElement('canvas');
    this.#before.width = canvas.width;
    this.#before.height = canvas.height;
    this.#before.getContext('2d')?.drawImage(canvas, 0, 0);
  }

  /** The next picture painted takes so long to replace the one kept. */
  #fadeIn(durationMs: number): void {
    this.#fade.now[0] = 0;
    this.#fade.to[0] = 1;
    this.#fadeMs = durationMs;
  }

  /** Moves everybody on if they are under way. */
  step(atMs: number): void {
    if (this.#isFadeDue) this.#fade.aim(atMs, this.#fadeMs);
    this.#isFadeDue = false;
    if (this.#fade.step(atMs) && !this.#fade.isMoving) this.#before = null;
    if (!this.#travel.step(atMs)) return;
    this.#version++;
    this.#isPainting = false;
    this.#before = null;
    this.#sheet.clear();
    this.#stamp(0, this.#travel.count);
    this.#sheet.present();
  }

  /** Puts the layer down, in device pixels, at an opacity in [0, 1]. */
  draw(context: CanvasRenderingContext2D, opacity: number): void {
    const share = this.#before ? this.#fade.now[0] : 1;
    if (this.#before) {
      context.globalAlpha = opacity * (1 - share);
      context.drawImage(this.#before, 0, 0, this.#sheet.width, this.#sheet.height);
    }
    context.globalAlpha = opacity * share;
    context.drawImage(this.#sheet.canvas, 0, 0);
    context.globalAlpha = 1;
  }

  /** Paints everybody in slices, then calls `onready`; a later call overtakes it. */
  repaint(): void {
    const version = ++this.#version;
    this.#isPainting = true;
    void runSliced(this.#paint(), () => version !== this.#version).then((isDone) => {
      if (!isDone) return;
      this.#isPainting = false;
      this.#isFadeDue = this.#before !== null;
      this.onready();
    });
  }

  *#paint(): Generator<void> {
    this.#sheet.clear();
    for (let from = 0; from < this.#travel.count; from += SLICE_DOTS) {
      yield;
      this.#stamp(from, Math.min(this.#travel.count, from + SLICE_DOTS));
    }
    yield;
    this.#sheet.present();
  }

  #stamp(from: number, to: number): void {
    const field = { ...this.#field, positions: this.#travel.now };
    stampDotsInto(this.#sheet, field, this.#pixelRatio, from, to);
  }

  /** Stamps a few anew, each in its own small rectangle. */
  #mend(subscribers: ArrayLike<number>): void {
    const { width, height, pixels } = this.#sheet;
    const { size } = this.#field.lit;
    const { now } = this.#travel;
    for (let k = 0; k < subscribers.length; k++) {
      const i = subscribers[k];
      const x = Math.floor(now[2 * i] * this.#pixelRatio + 0.25 - size / 2);
      const y = Math.floor(now[2 * i + 1] * this.#pixelRatio + 0.25 - size / 2);
      if (x < 0 || y < 0 || x + size > width || y + size > height) continue;
      for (let row = y; row < y + size; row++)
        pixels.fill(0, row * width + x, row * width + x + size);
      this.#stamp(i, i + 1);
    }
    this.#sheet.present();
  }
}
