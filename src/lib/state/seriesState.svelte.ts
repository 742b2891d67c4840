import type { SeriesReading, SeriesTruth, SeriesYield } from '$lib/engine/combine/series/Series';
import type { SeriesRule } from '$lib/engine/combine/series/SeriesRule';
import type { SeriesWanted } from '$lib/engine/desk/series/SeriesDesk';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';
import type { NamesState } from './namesState.svelte';
import { Revealed } from './revealed.svelte';

/** Weekly charts: how they are published, the diarist read in them, what that yields over many; the truth only behind the switch. */
export class SeriesState {
  readonly reading = new Asked<SeriesReading>();
  readonly yielded = new Asked<SeriesYield>();
  rule = $state.raw<SeriesRule>({ kind: 'all' });
  /** The diarist asked for or dealt; null before. */
  persona = $state<number | null>(null);
  /** Which of the conclusions is looked at, 0 the strongest. */
  chosen = $state(0);
  readonly #truth: Revealed<SeriesReading, SeriesTruth>;
  #base: BaseState;
  #names: NamesState;

  constructor(base: BaseState, names: NamesState) {
    this.#base = base;
    this.#names = names;
    this.#truth = new Revealed(
      () => this.reading.answer,
      async () => this.#base.engine?.seriesTruth(),
    );
  }

  get isTruthAsked(): boolean {
    return this.#truth.isAsked;
  }

  /** The truth about the diarist shown; null unless it was asked for and has arrived. */
  get truth(): SeriesTruth | null {
    return this.#truth.truth;
  }

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
    this.persona = null;
    this.rule = { kind: 'all' };
  }

  /** Turns the truth on or off. */
  async showTruth(isAsked: boolean): Promise<void> {
    await this.#truth.show(isAsked);
  }

  async #ask(wanted: SeriesWanted): Promise<void> {
    const { engine, summary } = this.#base;
    if (!engine || !summary) return;
    const { rule } = this;
    this.chosen = 0;
    if (!(await this.reading.ask((onShare) => engine.series(wanted, rule, onShare)))) return;
    const { persona } = this.reading.answer!;
    this.persona = persona;
    await Promise.all([this.#names.need(summary.settings.seed, [persona]), this.#truth.fetch()]);
  }
}
