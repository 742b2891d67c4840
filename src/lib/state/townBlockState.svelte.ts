import type { BlockQuestion } from '$lib/engine/combine/block/Block';
import { BLOCK_PEOPLE } from '$lib/engine/constants';
import type { LinkedBlock } from '$lib/link/blockText';
import type { TownBlock, TownBlockTruth } from '$lib/engine/desk/askBlock';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';
import type { NamesState } from './namesState.svelte';
import { Revealed } from './revealed.svelte';

/** A block of the base: which, how it is published, who may live in it; the truth about it only behind the switch. */
export class TownBlockState {
  readonly asked = new Asked<TownBlock, BlockQuestion>();
  /** What is asked; null while it is not played. */
  question = $state.raw<BlockQuestion | null>(null);
  readonly #truth: Revealed<TownBlock, TownBlockTruth>;
  #base: BaseState;
  #names: NamesState;

  constructor(base: BaseState, names: NamesState) {
    this.#base = base;
    this.#names = names;
    this.#truth = new Revealed(
      () => this.asked.answer,
      async () => this.asked.about && this.#base.engine?.townBlockTruth(this.asked.about),
    );
  }

  get isTruthAsked(): boolean {
    return this.#truth.isAsked;
  }

  /** The truth about the block shown; null unless it was asked for and has arrived. */
  get truth(): TownBlockTruth | null {
    return this.#truth.truth;
  }

  /** What a link needs to bring it back; null while it is not played. */
  readonly linked: LinkedBlock | null = $derived(
    this.question && { ...this.question, ...(this.isTruthAsked ? { isTruthShown: true } : {}) },
  );

  /** How many people each town has; none before there is a base. */
  readonly townSizes: readonly number[] = $derived.by(() => {
    const sizes = Array<number>(this.#base.summary?.towns ?? 0).fill(0);
    for (const town of this.#base.crowd?.town ?? []) sizes[town] = sizes[town]! + 1;
    return sizes;
  });

  /** The block that is shown first: the largest town that is one block or, if every town has more, the smallest. */
  get first(): BlockQuestion {
    const sizes = this.townSizes;
    const lived = sizes.flatMap((size, town) => (size > 0 ? [town] : []));
    const single = lived.filter((town) => sizes[town]! <= BLOCK_PEOPLE);
    const town =
      single.length > 0
        ? single.reduce((best, next) => (sizes[next]! > sizes[best]! ? next : best))
        : lived.reduce((best, next) => (sizes[next]! < sizes[best]! ? next : best), lived[0] ?? 0);
    return { town, block: 0, minimum: 1, without: [] };
  }

  /** Takes over what a link says (null: nothing is played), to be asked once there is a base. */
  take(linked: LinkedBlock | null): void {
    if (linked === null) this.question = null;
    else {
      const { town, block, minimum, without } = linked;
      this.question = { town, block, minimum, without };
    }
  }

  /** Asks (null: puts it away). The answer comes as soon as there is an engine (`read`). */
  async ask(question: BlockQuestion | null): Promise<void> {
    this.question = question;
    if (question === null) this.forget();
    await this.read();
  }

  /** Keeps a table back, or publishes it again. */
  async keepBack(id: string, isKept: boolean): Promise<void> {
    if (!this.question) return;
    const others = this.question.without.filter((other) => other !== id);
    await this.ask({ ...this.question, without: isKept ? [...others, id].sort() : others });
  }

  /** Works out who may live there; a later call overtakes an earlier one. */
  async read(): Promise<void> {
    const { engine, summary } = this.#base;
    if (!engine || !summary || this.question === null) return;
    const question = { ...this.question, without: [...this.question.without] };
    if (!(await this.asked.ask(() => engine.townBlock(question), question))) return;
    const personas = this.asked.answer!.diaries.map(({ persona }) => persona);
    if (personas.length > 0) void this.#names.need(summary.settings.seed, personas);
    await this.#truth.fetch();
  }

  /** Forgets what was worked out; the question stays. */
  forget(): void {
    this.asked.forget();
  }

  /** Turns the truth on or off. */
  async showTruth(isAsked: boolean): Promise<void> {
    await this.#truth.show(isAsked);
  }
}
