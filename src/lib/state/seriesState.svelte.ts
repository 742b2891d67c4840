import type { SeriesReading, SeriesTruth, SeriesYield } from '$lib/engine/combine/series/Series';
import type { SeriesRule } from '$lib/engine/combine/series/SeriesRule';
import type { SeriesWanted } from '$lib/engine/desk/series/SeriesDesk';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';
import type { NamesState } from './namesState.svelte';

/** Weekly charts: how they are published, the diarist read in them, what that yields over many; the truth only behind the switch. */
export class SeriesState {
  readonly reading = new Asked<SeriesReading>();
  readonly yielded = new Asked<SeriesYield>();
  rule = $state.raw<SeriesRule>({ kind: 'all' });
  /** The diarist asked for or dealt; null before. */
  persona = $state<number | null>(null);
  /** Which of the conclusions is looked at, 0 the strongest. */
  chosen = $state(0);
  isTruthAsked = $state(false);
  #truth = $state.raw<SeriesTruth | null>(null);
  #base: BaseState;
  #names: NamesState;

  constructor(base: BaseState, names: NamesState) {
    this.#base = base;
    this.#names = names;
  }

  /** The truth about the diarist shown; null unless it was asked for and has arrived. */
  readonly truth = $derived.by(() =>
    this.isTruthAsked && this.reading.answer ? this.#truth : null,
  );

  /** What a link needs; null while nobody is read. */
  readonly linked = $derived.by(() =>
    this.persona === null ? null : { persona: this.persona, rule: this.rule },
  );

  /** Deals the next diarist: anybody, or one about whom something is claimed, or nothing. */
  async deal(of: 'anybody' | 'claimed' | 'unclaimed'): Promise<void> {
    await this.#ask({ after: this.persona, of });
  }

  /** Reads the charts, published by this rule, for this diarist. */
  async read(persona: number, rule: SeriesRule): Promise<void> {
    if (rule !== this.rule) this.yielded.forget();
    this.rule = rule;
    this.persona = persona;
    await this.#ask({ persona });
  }

  /** Publishes the charts in another way. */
  async publish(rule: SeriesRule): Promise<void> {
    this.rule = rule;
    this.yielded.forget();
    if (this.persona !== null) await this.#ask({ persona: this.persona });
  }

  /** The same for many diarists. */
  async measure(): Promise<void> {
    const { engine } = this.#base;
    const { rule } = this;
    if (engine) await this.yielded.ask((onShare) => engine.seriesYield(rule, onShare));
  }

  /** Stops what is under way; what was answered before stays. */
  stop(): void {
    void this.#base.engine?.stop();
  }

  /** Another base: what was worked out is no longer true. */
  forget(): void {
    this.reading.forget();
    this.yielded.forget();
    this.persona = this.#truth = null;
    this.rule = { kind: 'all' };
  }

  /** Turns the truth on or off. */
  async showTruth(isAsked: boolean): Promise<void> {
    this.isTruthAsked = isAsked;
    if (isAsked && this.reading.answer && !this.#truth) await this.#fetchTruth();
  }

  async #ask(wanted: SeriesWanted): Promise<void> {
    const { engine, summary } = this.#base;
    if (!engine || !summary) return;
    const { rule } = this;
    this.#truth = null;
    this.chosen = 0;
    await this.reading.ask((onShare) => engine.series(wanted, rule, onShare));
    const { answer } = this.reading;
    if (!answer) return;
    this.persona = answer.persona;
    await this.#names.need(summary.settings.seed, [answer.persona]);
    if (this.isTruthAsked) await this.#fetchTruth();
  }

  async #fetchTruth(): Promise<void> {
    const { answer } = this.reading;
    const truth = answer && (await this.#base.engine?.seriesTruth());
    if (truth && this.reading.answer === answer) this.#truth = truth;
  }
}
