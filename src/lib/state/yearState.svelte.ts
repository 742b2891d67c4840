import type { Year, YearTruth } from '$lib/engine/desk/year/Year';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';
import { Revealed } from './revealed.svelte';

/** A year of fun stats: drawn, posted and read once it is asked for; the truth about it only behind the switch. */
export class YearState {
  readonly run = new Asked<Year>();
  /** The seed of the year asked for; null if none is. */
  seed = $state<number | null>(null);
  readonly #truth: Revealed<Year, YearTruth>;
  #base: BaseState;

  constructor(base: BaseState) {
    this.#base = base;
    this.#truth = new Revealed(
      () => this.run.answer,
      async () => this.#base.engine?.yearTruth(),
    );
  }

  get isTruthAsked(): boolean {
    return this.#truth.isAsked;
  }

  /** The truth about the year shown; null unless it was asked for and has arrived. */
  get truth(): YearTruth | null {
    return this.#truth.truth;
  }

  /** Posts the year of this seed. */
  async post(seed: number): Promise<void> {
    const { engine } = this.#base;
    this.seed = seed;
    if (!engine) return;
    if (await this.run.ask((onShare) => engine.year(seed, onShare))) await this.#truth.fetch();
  }

  /** Stops what is under way. */
  stop(): void {
    void this.#base.engine?.stop();
    this.forget();
  }

  /** Another base, or another stranger: what was worked out is no longer true. */
  forget(): void {
    this.run.forget();
    this.seed = null;
  }

  /** Turns the truth on or off. */
  async showTruth(isAsked: boolean): Promise<void> {
    await this.#truth.show(isAsked);
  }
}
