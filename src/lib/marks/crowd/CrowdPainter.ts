import { GATHER_LIMIT, type Block } from '$lib/layout/gatherBlock';
import { litSizes } from '$lib/layout/litSizes';
import { Bulbs } from './Bulbs';
import { DotLayer } from './DotLayer';
import { LiftLayer } from './LiftLayer';
import { rgba } from './palette';
import { RingSet } from './RingSet';
import type { CrowdScene } from './scene';
import { boxDesign, spriteOf, type Sprite } from './sprites';
import { Travel } from './Travel';

/** How long things take, in ms: dots to travel, the lit to gather, and how far apart the first and last may start. */
const TRAVEL_MS = 500;
const GATHER_MS = 500;
const SPREAD_MS = 200;
const FADE_MS = 300;
/** The most that the clock moves in one frame: after a pause nothing leaps. */
const MOST_FRAME_MS = 50;

/** What fades as a whole, in [0, 1]. */
const [CROWD, PLATE, RINGS, TRUTH, LIFT] = [0, 1, 2, 3, 4];
const PLATE_MARGIN_PX = 18;
const NOBODY = new Uint32Array(0);
/** A dot every six pixels. */
const DOTS = [0.1, 5.9];
const NO_DASH: number[] = [];

/**
 * Paints one scene after another on one canvas. Give it a scene; whatever differs from the one before travels or fades to its new
 * state. Draws only while something changes.
 */
export class CrowdPainter {
  #canvas: HTMLCanvasElement;
  #context: CanvasRenderingContext2D;
  #scene: CrowdScene | null = null;
  #dots = new DotLayer();
  #bulbs = new Bulbs();
  #rings = new RingSet();
  #lift = new LiftLayer();
  #fades = new Travel(1, 5);
  #emphasised: number[] = [];
  /** The block whose plate is shown or fading. */
  #plate: Block | null = null;
  #clockMs = 0;
  #lastFrameMs = 0;
  #frame = 0;

  /** @throws Error if the browser has no 2D canvas. */
  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot draw on a canvas: no 2D context.');
    this.#canvas = canvas;
    this.#context = context;
    this.#dots.onready = () => this.#wake();
    this.#rings.onready = () => this.#wake();
  }

  /** Whether anything is under way. */
  get isMoving(): boolean {
    return (
      this.#dots.isMoving || this.#bulbs.isMoving || this.#rings.isMoving || this.#fades.isMoving
    );
  }

  get dots(): Pick<DotLayer, 'positions'> {
    return this.#dots;
  }
  get bulbs(): Pick<Bulbs, 'count' | 'subscribers' | 'xPx' | 'yPx'> {
    return this.#bulbs;
  }
  get rings(): Pick<RingSet, 'count' | 'xPx' | 'yPx' | 'radiusPx'> {
    return this.#rings;
  }

  /** Turns towards another scene. */
  show(scene: CrowdScene): void {
    const before = this.#scene;
    this.#scene = scene;
    const now = this.#clockMs;
    const travelMs = scene.isStill || !before ? 0 : TRAVEL_MS;
    const isResized =
      scene.widthPx !== before?.widthPx ||
      scene.heightPx !== before.heightPx ||
      scene.pixelRatio !== before.pixelRatio;
    const isDressed = isResized || scene.palette !== before?.palette;
    const isRehomed = scene.homes !== before?.homes || scene.brightness !== before.brightness;
    if (isResized) {
      this.#canvas.width = Math.max(1, Math.round(scene.widthPx * scene.pixelRatio));
      this.#canvas.height = Math.max(1, Math.round(scene.heightPx * scene.pixelRatio));
    }
    if (isDressed || scene.dotRadiusPx !== before?.dotRadiusPx) {
      const { widthPx, heightPx, pixelRatio, palette } = scene;
      this.#dots.dress(widthPx, heightPx, pixelRatio, scene.dotRadiusPx, palette);
      this.#rings.dress(widthPx, heightPx, pixelRatio, palette);
      this.#lift.dress(pixelRatio, palette);
    }
    if (scene.lift) this.#lift.show(scene.lift);
    if (isRehomed) {
      if (scene.homes.length !== before?.homes.length) this.#bulbs = new Bulbs();
      this.#dots.place(scene.homes, scene.brightness, now, travelMs);
    } else if (isDressed) this.#dots.repaint();
    const isLitDifferent =
      scene.lit !== before?.lit || scene.view !== before.view || scene.block !== before.block;
    if (isLitDifferent || isRehomed || isDressed) this.#aimBulbs(scene, travelMs, now);
    const isEntry = before?.view === 'company' && scene.view !== 'company';
    if (scene.rings && (scene.rings !== before?.rings || isDressed || isEntry)) {
      const clockMs = () => this.#clockMs;
      const enterFromPx = scene.heightPx + 6;
      this.#rings.aim(scene.rings, enterFromPx, clockMs, travelMs, SPREAD_MS, isEntry);
    }
    this.#emphasised =
      scene.view === 'truth' && scene.truth ? scene.truth.threads.map((t) => t.persona) : [];
    const { emphasised = null } = scene;
    if (scene.view === 'truth' && emphasised !== null) this.#emphasised.push(emphasised);
    this.#aimFades(scene, now);
    this.#wake();
  }

  /** Stops drawing for good. */
  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#scene = null;
  }

  #aimBulbs(scene: CrowdScene, travelMs: number, now: number): void {
    const isShown = scene.view !== 'stranger';
    const lit = isShown ? scene.lit : NOBODY;
    const isMany = lit.length > GATHER_LIMIT;
    const alone = isMany ? NOBODY : lit;
    const { block, homes, dotRadiusPx } = scene;
    const isGathered = scene.view === 'company' && block !== null && !isMany;
    const sizes = litSizes(scene.lit.length, scene.widthPx * scene.heightPx, dotRadiusPx);
    const places = isGathered ? block.places : homesOf(alone, homes);
    const mostPx = Math.min(sizes.radiusPx, scene.litMostPx ?? Infinity);
    const radiusPx = isGathered ? block.radiusPx : mostPx;
    const added = this.#bulbs.aim(
      {
        lit: alone,
        places,
        radiusPx,
        reachPx: isGathered ? Math.max(sizes.reachPx * 0.6, radiusPx * 2.4) : sizes.reachPx,
        homes,
        homeRadiusPx: dotRadiusPx,
      },
      now,
      isGathered && travelMs > 0 ? GATHER_MS : travelMs,
      SPREAD_MS,
    );
    this.#bulbs.dress(scene.palette, scene.pixelRatio);
    this.#dots.lightInside(isMany ? Uint32Array.from(lit) : NOBODY, travelMs && FADE_MS);
    this.#dots.setAway(added, true);
  }

  #aimFades(scene: CrowdScene, now: number): void {
    const { to } = this.#fades;
    const isGathered = scene.view === 'company' && scene.block !== null && scene.lit.length > 0;
    to[CROWD] = scene.view === 'company' ? (isGathered ? 0.85 : 1) : 0.82;
    to[PLATE] = isGathered ? 1 : 0;
    to[RINGS] = scene.view === 'company' || !scene.rings ? 0 : scene.view === 'truth' ? 0.6 : 1;
    to[LIFT] = scene.view !== 'company' && scene.rings && scene.lift ? 1 : 0;
    to[TRUTH] = scene.view === 'truth' && scene.truth ? 1 : 0;
    if (isGathered) this.#plate = scene.block;
    const isFirst = this.#fades.now[CROWD] === 0;
    this.#fades.aim(now, scene.isStill || isFirst ? 0 : FADE_MS);
  }

  #wake(): void {
    if (this.#frame !== 0 || !this.#scene) return;
    this.#lastFrameMs = performance.now();
    this.#frame = requestAnimationFrame(this.#tick);
  }

  #tick = (): void => {
    this.#frame = 0;
    const scene = this.#scene;
    if (!scene) return;
    const startMs = performance.now();
    if (!scene.isPaused)
      this.#clockMs += Math.min(MOST_FRAME_MS, Math.max(0, startMs - this.#lastFrameMs));
    this.#lastFrameMs = startMs;
    this.#dots.step(this.#clockMs);
    this.#rings.step(this.#clockMs);
    this.#fades.step(this.#clockMs);
    this.#bulbs.step(this.#clockMs);
    if (!this.#bulbs.isMoving) this.#dots.setAway(this.#bulbs.releaseUnlit(), false);
    this.#paint(scene);
    if (this.isMoving && !scene.isPaused) this.#frame = requestAnimationFrame(this.#tick);
  };

  #paint(scene: CrowdScene): void {
    const context = this.#context;
    const fades = this.#fades.now;
    const { palette, pixelRatio } = scene;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#dots.draw(context, fades[CROWD]);
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    context.globalCompositeOperation = 'source-atop';
    this.#bulbs.drawTint(context);
    context.globalCompositeOperation = 'source-over';
    if (fades[PLATE] > 0 && this.#plate) {
      const { leftPx, topPx, widthPx, heightPx } = this.#plate;
      const margin = PLATE_MARGIN_PX;
      context.fillStyle = rgba(palette.ground, 0.93 * fades[PLATE]);
      context.fillRect(
        leftPx - margin,
        topPx - margin,
        widthPx + 2 * margin,
        heightPx + 2 * margin,
      );
    }
    this.#bulbs.draw(context, rgba(palette.unlit));
    this.#paintEvenLine(scene, fades[RINGS]);
    this.#lift.draw(context, this.#rings, fades[LIFT], fades[RINGS]);
    this.#rings.draw(context, fades[RINGS], this.#emphasised);
    if (fades[TRUTH] > 0 && scene.truth) this.#paintBoxes(scene, fades[TRUTH]);
  }

  /** Rings and ticks lie upon the line, so that none looks struck through. */
  #paintEvenLine({ evenPx, widthPx, palette }: CrowdScene, ringOpacity: number): void {
    if (evenPx === undefined || ringOpacity <= 0.01) return;
    const context = this.#context;
    context.globalAlpha = Math.min(1, 2 * ringOpacity);
    context.strokeStyle = rgba(palette.stranger);
    context.lineWidth = 2;
    context.lineCap = 'round';
    context.setLineDash(DOTS);
    context.beginPath();
    context.moveTo(3, evenPx);
    context.lineTo(widthPx, evenPx);
    context.stroke();
    context.setLineDash(NO_DASH);
    context.lineCap = 'butt';
    context.globalAlpha = 1;
  }

  #paintBoxes({ truth, palette, pixelRatio }: CrowdScene, opacity: number): void {
    if (!truth) return;
    const sprites = new Map<number, Sprite>();
    this.#context.globalAlpha = opacity;
    for (let k = 0; k < truth.marks.length; k++) {
      const half = truth.halfSides[k];
      const key = half * 8 + truth.marks[k];
      const sprite =
        sprites.get(key) ?? spriteOf(boxDesign(half, truth.marks[k], palette), pixelRatio);
      sprites.set(key, sprite);
      const side = sprite.sidePx;
      const x = truth.boxes[2 * k] - side / 2;
      const y = truth.boxes[2 * k + 1] - side / 2;
      this.#context.drawImage(sprite.image, x, y, side, side);
    }
    this.#context.globalAlpha = 1;
  }
}

function homesOf(subscribers: Uint32Array, homes: Float32Array): Float32Array {
  const places = new Float32Array(2 * subscribers.length);
  for (let k = 0; k < subscribers.length; k++) {
    places[2 * k] = homes[2 * subscribers[k]];
    places[2 * k + 1] = homes[2 * subscribers[k] + 1];
  }
  return places;
}
