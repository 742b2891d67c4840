import type { Year, YearTruth } from '$lib/engine/desk/year/Year';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';

/** A year of fun stats: drawn, posted and read once it is asked for; the truth about it only behind the switch. */
export class YearState {
  readonly run = new Asked<Year>();
  /** The seed of the year asked for; null if none is. */
  seed = $state<number | null>(null);
  isTruthAsked = $state(false);
  #truth = $state.raw<YearTruth | null>(null);
  #base: BaseState;

  constructor(base: BaseState) {
    this.#base = base;
  }

  /** The truth about the year shown; null unless it was asked for and has arrived. */
  readonly truth = $derived.by(() => (this.isTruthAsked && this.run.answer ? this.#truth : null));

  /** Posts the year of this seed. */
  async post(seed: number): Promise<void> {
    const { engine } = this.#base;
    this.seed = seed;
    this.#truth = null;
    if (!engine) return;
    await this.run.ask((onShare) => engine.year(seed, onShare));
    if (this.isTruthAsked) await this.#fetchTruth();
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
    this.#truth = null;
  }

  /** Turns the truth on or off. */
  async showTruth(isAsked: boolean): Promise<void> {
    this.isTruthAsked = isAsked;
    if (isAsked && this.run.answer && !this.#truth) await this.#fetchTruth();
  }

  async #fetchTruth(): Promise<void> {
    const { answer } = this.run;
    const truth = answer && (await this.#base.engine?.yearTruth());
    if (truth && this.run.answer === answer) this.#truth = truth;
  }
}
