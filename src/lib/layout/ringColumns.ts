import type { Rectangle } from './labelPlacement';
import { NAMED_PROBABILITY, type EvidenceScale } from './evidenceScale';
import { Occupancy } from './occupancy';
import { spreadX } from './spread';

/** From here rings step aside for each other; below they are too many, and nobody in particular. */
const DODGE_PROBABILITY = 1 / 5000;
/** At most so many step aside, the most probable first. */
const DODGE_LIMIT = 3000;
/** Steps to either side that a ring tries before it overlaps; the likeliest, so many, try longer. */
const DODGE_STEPS = 60;
const WEIGHTY_STEPS = 240;
const WEIGHTY_COUNT = 400;
/** From here up to even odds a few bits make a name. */
const MAY_LEAP = 1 / 20;
const GAP_PX = 1.5;

/** What rings have to keep clear of one another, beside themselves. */
export interface RingRoom {
  /** Places where words stand. */
  avoid?: readonly Rectangle[];
  /** Nobody who may yet leap hangs left of this, nor any leaper: what stands there, above, would cut their threads. */
  skyFromPx?: number;
  /** How far a tick reaches beyond its ring, at either side. */
  wingPx?: number;
  /** Where rings go: probabilities once the posts are out. Without it they stay. */
  after?: Float64Array;
  /**
   * Of these the whole way up is kept free, `besidePx` at its left for what is counted there, and `wordsPx` at one side for what is
   * said of it.
   */
  leapers?: readonly number[];
  besidePx?: number;
  wordsPx?: number;
}

/**
 * The x of each persona's ring, in CSS pixels. It comes from the persona's number alone (never from where the subscriber behind it
 * lives: that would tell), and rings of some probability step aside until they are free, at the height that they have and, if they
 * move, at the one that they will have: a ring goes straight up or down. Deterministic; about linear.
 */
export function ringColumns(
  before: Float64Array,
  scale: EvidenceScale,
  widthPx: number,
  heightPx: number,
  {
    avoid = [],
    skyFromPx = 0,
    wingPx = 0,
    after,
    leapers = [],
    besidePx = 0,
    wordsPx = 0,
  }: RingRoom = {},
): Float32Array {
  const x = new Float32Array(before.length);
  const marginPx = Math.min(22, widthPx / 12);
  const risen: number[] = [];
  for (let persona = 0; persona < before.length; persona++) {
    x[persona] = marginPx + spreadX(persona) * (widthPx - 2 * marginPx);
    if (before[persona] >= DODGE_PROBABILITY) risen.push(persona);
  }
  const column = new Column(x, avoid, widthPx, heightPx, marginPx);
  let rank = 0;
  for (const persona of likeliest(risen, before)) {
    const y = scale.yPx(before[persona]);
    const reach = scale.radiusPx(before[persona]) + GAP_PX;
    const mayLeap = before[persona] >= MAY_LEAP && before[persona] < NAMED_PROBABILITY;
    column.add(reach + wingPx, y, reach, 0, mayLeap ? skyFromPx : 0);
    column.place(persona, reach, stepsOf(rank++));
  }
  if (!after) return x;

  // Again with both heights; whoever is free where the diaries put them stays there.
  const both = new Column(x, avoid, widthPx, heightPx, marginPx);
  const isLeaper = new Set(leapers);
  for (const persona of leapers) {
    const [from, to] = [scale.yPx(before[persona]), scale.yPx(after[persona])];
    const reach = scale.radiusPx(after[persona]) + GAP_PX + wingPx;
    const [top, bottom] = [Math.min(from, to) - reach, Math.max(from, to) + reach];
    both.add(reach, (top + bottom) / 2, (bottom - top) / 2, besidePx, skyFromPx);
    both.place(persona, reach, WEIGHTY_STEPS);
    // Words want to stand beside it; the others make room for them.
    const isRight = x[persona] + reach + wordsPx < widthPx;
    const side = isRight ? reach + wordsPx / 2 : -reach - besidePx - wordsPx / 2;
    both.take(x[persona] + side, (top + bottom) / 2, wordsPx / 2, (bottom - top) / 2);
  }
  const likely = after.map((probability, persona) => Math.max(probability, before[persona]));
  const moving: number[] = [];
  for (let persona = 0; persona < likely.length; persona++)
    if (likely[persona] >= DODGE_PROBABILITY && !isLeaper.has(persona)) moving.push(persona);
  rank = 0;
  for (const persona of likeliest(moving, likely)) {
    const [from, to] = [scale.yPx(before[persona]), scale.yPx(after[persona])];
    const reach = scale.radiusPx(after[persona]) + GAP_PX;
    const rested = scale.radiusPx(before[persona]) + GAP_PX;
    const isStaying = Math.abs(from - to) < reach;
    both.add(isStaying ? Math.max(reach, rested + wingPx) : reach, to, reach);
    if (!isStaying) both.add(rested + wingPx, from, rested);
    both.place(persona, reach, stepsOf(rank++));
  }
  return x;
}

function stepsOf(rank: number): number {
  return rank < WEIGHTY_COUNT ? WEIGHTY_STEPS : DODGE_STEPS;
}

function likeliest(personas: number[], probabilities: Float64Array): number[] {
  personas.sort((a, b) => probabilities[b] - probabilities[a] || a - b);
  personas.length = Math.min(personas.length, DODGE_LIMIT);
  return personas;
}

/** Up to two rectangles that are moved aside together until both are free. */
class Column {
  #x: Float32Array;
  #taken: Occupancy;
  #leastX: number;
  #mostX: number;
  #fromX = 0;
  #count = 0;
  /** Reach to the left, to the right, top and bottom of each. */
  #left = new Float64Array(2);
  #right = new Float64Array(2);
  #top = new Float64Array(2);
  #bottom = new Float64Array(2);

  constructor(
    x: Float32Array,
    avoid: readonly Rectangle[],
    widthPx: number,
    heightPx: number,
    marginPx: number,
  ) {
    this.#x = x;
    this.#leastX = marginPx;
    this.#mostX = widthPx - marginPx;
    this.#taken = new Occupancy(widthPx, heightPx);
    for (const { leftPx, topPx, rightPx, bottomPx } of avoid)
      this.#taken.take(leftPx, topPx, rightPx, bottomPx);
  }

  /** `beside` more at the left; the middle is no farther left than `fromX`. */
  add(halfWidth: number, y: number, halfHeight: number, beside = 0, fromX = 0): void {
    this.#fromX = Math.max(this.#leastX, fromX);
    const k = this.#count++;
    this.#left[k] = halfWidth + beside;
    this.#right[k] = halfWidth;
    this.#top[k] = y - halfHeight;
    this.#bottom[k] = y + halfHeight;
  }

  /** Takes a rectangle around (`x`, `y`) that nobody asks for. */
  take(x: number, y: number, halfWidth: number, halfHeight: number): void {
    this.#taken.take(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
  }

  /** Writes where the persona goes and takes the room; if there is none they stay where they are. */
  place(persona: number, reach: number, steps: number): void {
    const home = this.#x[persona];
    const stride = Math.max(3, reach * 0.7);
    let x = home;
    for (let step = 0; step <= steps; step++) {
      const aside = Math.ceil(step / 2) * stride * ((step + persona) & 1 ? 1 : -1);
      const tried = home + aside;
      if (tried < this.#fromX || tried > this.#mostX || this.#isTaken(tried)) continue;
      x = tried;
      break;
    }
    this.#x[persona] = x;
    for (let k = 0; k < this.#count; k++)
      this.#taken.take(x - this.#left[k], this.#top[k], x + this.#right[k], this.#bottom[k]);
    this.#count = 0;
  }

  #isTaken(x: number): boolean {
    for (let k = 0; k < this.#count; k++)
      if (this.#taken.isTaken(x - this.#left[k], this.#top[k], x + this.#right[k], this.#bottom[k]))
        return true;
    return false;
  }
}
