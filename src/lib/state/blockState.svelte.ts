import type { BlockView } from '$lib/engine/desk/Desk';
import { latest, SUPERSEDED } from '$lib/worker/latest';
import type { BaseState } from './baseState.svelte';

/** The block of seven people: which of its statistics are kept back, and everybody it may be then. */
export class BlockState {
  /** Whether it is played. */
  isOpen = $state(false);
  isBusy = $state(false);
  /** Ids of the statistics kept back, in the order of the table. */
  without = $state.raw<string[]>([]);
  view = $state.raw<BlockView | null>(null);
  /** The engine’s sentence when there is no answer. */
  problem = $state<string | null>(null);
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
    this.isOpen = this.isBusy = false;
    this.view = this.problem = null;
    this.without = [];
  }

  /** Keeps a statistic back, or publishes it again. */
  async keepBack(id: string, isKept: boolean): Promise<void> {
    const others = this.without.filter((other) => other !== id);
    const order = this.view?.table.statistics.map((statistic) => statistic.id) ?? [];
    this.without = isKept
      ? [...others, id].sort((a, b) => order.indexOf(a) - order.indexOf(b))
      : others;
    await this.read();
  }

  /** Works out whom it may be; a later call overtakes an earlier one. */
  async read(): Promise<void> {
    if (!this.isOpen) return;
    try {
      const view = await this.#ask();
      if (view === SUPERSEDED || !view) return;
      this.view = view;
      this.problem = null;
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    }
    this.isBusy = false;
  }

  readonly #ask = latest(async () => {
    const { engine } = this.#base;
    if (!engine) return null;
    this.isBusy = true;
    return engine.block([...this.without]);
  });
}
