import type { BlockView } from '$lib/engine/desk/Desk';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';

/** The block of seven people: which of its statistics are kept back, and everybody it may be then. */
export class BlockState {
  readonly asked = new Asked<BlockView>();
  /** Whether it is played. */
  isOpen = $state(false);
  /** Ids of the statistics kept back, in the order of the table. */
  without = $state.raw<string[]>([]);
  #base: BaseState;

  constructor(base: BaseState) {
    this.#base = base;
  }

  /** Plays it. The answer comes as soon as there is an engine (`read`). */
  async open(without: string[] = []): Promise<void> {
    this.isOpen = true;
    this.without = without;
    await this.read();
  }

  /** Puts it away. */
  close(): void {
    this.isOpen = false;
    this.without = [];
    this.asked.forget();
  }

  /** Keeps a statistic back, or publishes it again. */
  async keepBack(id: string, isKept: boolean): Promise<void> {
    const others = this.without.filter((other) => other !== id);
    const order = this.asked.answer?.table.statistics.map((statistic) => statistic.id) ?? [];
    this.without = isKept
      ? [...others, id].sort((a, b) => order.indexOf(a) - order.indexOf(b))
      : others;
    await this.read();
  }

  /** Works out whom it may be; a later call overtakes an earlier one. */
  async read(): Promise<void> {
    const { engine } = this.#base;
    if (engine && this.isOpen) await this.asked.ask(() => engine.block([...this.without]));
  }
}
