import type { TrackerView } from '$lib/engine/desk/runTracker';
import { latest, SUPERSEDED } from '$lib/worker/latest';
import type { BaseState } from './baseState.svelte';

/** A minimum count, and how it is got round. */
export class TrackerState {
  /** The minimum that is got round; null while it is not played. */
  least = $state<number | null>(null);
  view = $state.raw<TrackerView | null>(null);
  /** The engine’s sentence when there is no answer. */
  problem = $state<string | null>(null);
  #base: BaseState;

  constructor(base: BaseState) {
    this.#base = base;
  }

  /** Plays it against this minimum (null: puts it away). The answer comes as soon as there is an engine (`read`). */
  async play(least: number | null): Promise<void> {
    this.least = least;
    if (least === null) this.forget();
    await this.read();
  }

  /** Another base: the answer is no longer true. */
  forget(): void {
    this.view = this.problem = null;
  }

  /** Asks; a later call overtakes an earlier one. */
  async read(): Promise<void> {
    if (this.least === null) return;
    try {
      const view = await this.#ask(this.least);
      if (view === SUPERSEDED || !view) return;
      this.view = view;
      this.problem = null;
    } catch (error) {
      this.view = null;
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  readonly #ask = latest(
    async (least: number) => (await this.#base.engine?.tracker(least)) ?? null,
  );
}
