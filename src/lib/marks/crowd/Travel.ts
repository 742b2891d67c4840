import { easeCubicInOut } from 'd3-ease';

/**
 * Values under way: `count` things of `dimensions` numbers each, moving from where they are to where they shall be.
 * Aiming again turns them round in flight: they start from where they are. Time is an argument; no allocation after `aim`.
 */
export class Travel {
  /** Present values; read them freely. */
  readonly now: Float32Array;
  readonly to: Float32Array;
  #from: Float32Array;
  #delayMs: Float32Array;
  #startMs = 0;
  #durationMs = 0;
  #longestDelayMs = 0;
  #isMoving = false;

  constructor(
    readonly count: number,
    readonly dimensions: number,
  ) {
    this.now = new Float32Array(count * dimensions);
    this.to = new Float32Array(count * dimensions);
    this.#from = new Float32Array(count * dimensions);
    this.#delayMs = new Float32Array(count);
  }

  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** Sets out from `now` to `to` (write there first) at `atMs`; a duration of 0 jumps. `delayMs(i)` in ms, ≥ 0. */
  aim(atMs: number, durationMs: number, delayMs?: (index: number) => number): void {
    if (durationMs <= 0) {
      this.now.set(this.to);
      this.#isMoving = false;
      return;
    }
    this.#from.set(this.now);
    this.#startMs = atMs;
    this.#durationMs = durationMs;
    this.#longestDelayMs = 0;
    for (let i = 0; i < this.count; i++) {
      const delay = delayMs ? delayMs(i) : 0;
      this.#delayMs[i] = delay;
      if (delay > this.#longestDelayMs) this.#longestDelayMs = delay;
    }
    this.#isMoving = true;
  }

  /** Moves everything to where it is at `atMs`. @returns whether anything was still under way. */
  step(atMs: number): boolean {
    if (!this.#isMoving) return false;
    const elapsed = atMs - this.#startMs;
    if (elapsed >= this.#durationMs + this.#longestDelayMs) {
      this.now.set(this.to);
      this.#isMoving = false;
      return true;
    }
    const { now, to, count, dimensions } = this;
    const common = this.#longestDelayMs === 0 ? this.#progress(elapsed) : -1;
    for (let i = 0, at = 0; i < count; i++) {
      const share = common >= 0 ? common : this.#progress(elapsed - this.#delayMs[i]);
      for (let d = 0; d < dimensions; d++, at++)
        now[at] = this.#from[at] + (to[at] - this.#from[at]) * share;
    }
    return true;
  }

  #progress(elapsedMs: number): number {
    return easeCubicInOut(Math.min(1, Math.max(0, elapsedMs / this.#durationMs)));
  }
}
