import type { TrackerView } from '$lib/engine/desk/runTracker';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';

/** A minimum count, and how it is got round. */
export class TrackerState {
  readonly asked = new Asked<TrackerView>();
  /** The minimum that is got round; null while it is not played. */
  least = $state<number | null>(null);
  #base: BaseState;

  constructor(base: BaseState) {
    this.#base = base;
  }

  /** Plays it against this minimum (null: puts it away). The answer comes as soon as there is an engine (`read`). */
  async play(least: number | null): Promise<void> {
    this.least = least;
    if (least === null) this.asked.forget();
    await this.read();
  }

  /** Asks; a later call overtakes an earlier one. */
  async read(): Promise<void> {
    const { engine } = this.#base;
    const { least } = this;
    if (engine && least !== null) await this.asked.ask(() => engine.tracker(least));
  }
}
