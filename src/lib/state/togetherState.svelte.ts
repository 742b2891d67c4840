import type { CellRef } from '$lib/engine/attack/AskedSet';
import type { CellTruth, CellView, FeedLedger } from '$lib/engine/desk/Desk';
import type { Cell } from '$lib/engine/combine/ledger/Ledger';
import { latest, SUPERSEDED } from '$lib/worker/latest';
import type { BaseState } from './baseState.svelte';
import type { Post } from './feedState.svelte';
import type { NamesState } from './namesState.svelte';

/** Fewer posts say nothing together. */
export const FEWEST_TOGETHER = 2;

/** A ledger and the posts that it is about. */
interface DrawnUp {
  posts: Post[];
  ledger: FeedLedger;
}

/** What the posts say together: the ledger of their cells, the cell looked at, and whom the stranger takes for its people. */
export class TogetherState {
  status = $state<'idle' | 'reading' | 'done' | 'failed'>('idle');
  /** The engine’s sentence when there is no ledger, or no view of the cell. */
  problem = $state<string | null>(null);
  isTruthAsked = $state(false);
  #drawnUp = $state.raw<DrawnUp | null>(null);
  #chosen = $state.raw<CellRef | null>(null);
  #view = $state.raw<CellView | null>(null);
  #truth = $state.raw<CellTruth | null>(null);
  #base: BaseState;
  #names: NamesState;
  /** A cell that a link asks for, until there is a ledger. */
  #wanted: CellRef | null = null;

  constructor(base: BaseState, names: NamesState) {
    this.#base = base;
    this.#names = names;
  }

  get ledger(): FeedLedger | null {
    return this.#drawnUp?.ledger ?? null;
  }

  /** The posts that `ledger` is about. */
  get posts(): Post[] {
    return this.#drawnUp?.posts ?? [];
  }

  /** The cell looked at; null if none is. */
  readonly chosen: Cell | null = $derived.by(
    () => this.ledger?.cells.find((cell) => isSameCell(cell, this.#chosen)) ?? null,
  );

  /** What the company and the stranger see of `chosen`; null until it is there. */
  get view(): CellView | null {
    return this.chosen ? this.#view : null;
  }

  /** The truth about `chosen`; null unless it was asked for and has arrived. */
  readonly truth = $derived.by(() => (this.isTruthAsked && this.chosen ? this.#truth : null));

  /** Cells that nobody posted and that somebody is certainly in, smallest first. */
  readonly pinned: Cell[] = $derived.by(() => combined(this.ledger).filter((c) => c.least > 0));

  /** Cells that nobody posted and that may be empty. */
  readonly open: Cell[] = $derived.by(() => combined(this.ledger).filter((c) => c.least === 0));

  /** The cell to be brought back by a link. */
  want(cell: CellRef | null): void {
    this.#wanted = cell;
  }

  /** Draws up the ledger of these posts; a later call overtakes an earlier one. */
  async read(posts: Post[]): Promise<void> {
    let answer: FeedLedger | null | typeof SUPERSEDED;
    try {
      answer = await this.#draw(posts);
    } catch (error) {
      this.#drawnUp = null;
      this.status = 'failed';
      this.problem = error instanceof Error ? error.message : String(error);
      return;
    }
    if (answer === SUPERSEDED) return;
    if (answer === null) {
      this.clear();
      return;
    }
    this.#drawnUp = { posts, ledger: answer };
    this.status = 'done';
    const wanted = this.#wanted ?? this.#chosen;
    this.#wanted = null;
    this.#view = this.#truth = null;
    const found = answer.cells.find((cell) => isSameCell(cell, wanted)) ?? this.pinned[0];
    if (found) await this.choose(found);
  }

  readonly #draw = latest(async (posts: Post[]) => {
    const { engine } = this.#base;
    this.problem = null;
    if (!engine || posts.length < FEWEST_TOGETHER) return null;
    this.status = 'reading';
    return engine.ledger(posts.map(({ announcement }) => announcement));
  });

  /** Looks at a cell. */
  async choose({ plus, minus }: CellRef): Promise<void> {
    if (!isSameCell({ plus, minus }, this.#chosen)) this.#view = this.#truth = null;
    this.#chosen = { plus, minus };
    await this.#look();
  }

  async #look(): Promise<void> {
    this.problem = null;
    try {
      const view = await this.#ask();
      if (view === SUPERSEDED || !view) return;
      this.#view = view;
      if (this.isTruthAsked) await this.#fetchTruth();
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  readonly #ask = latest(async () => {
    const { engine, summary } = this.#base;
    const cell = this.#chosen;
    if (!engine || !cell || !summary) return null;
    const view = await engine.cell(this.#announcements, { ...cell });
    const personas = view.suspects.map(({ persona }) => persona);
    if (personas.length > 0) await this.#names.need(summary.settings.seed, personas);
    return view;
  });

  /** Turns the truth on or off. */
  async showTruth(isAsked: boolean): Promise<void> {
    this.isTruthAsked = isAsked;
    if (isAsked && !this.#truth) await this.#fetchTruth();
  }

  async #fetchTruth(): Promise<void> {
    const { engine } = this.#base;
    const cell = this.#chosen;
    const view = this.#view;
    if (!engine || !cell || !view) return;
    try {
      const personas = view.suspects.map(({ persona }) => persona);
      const truth = await engine.cellTruth(this.#announcements, { ...cell }, personas);
      if (this.#view === view) this.#truth = truth;
    } catch (error) {
      if (this.#view === view)
        this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  /** Forgets everything drawn up. */
  clear(): void {
    this.#drawnUp = null;
    this.#chosen = this.#view = this.#truth = null;
    this.status = 'idle';
  }

  get #announcements() {
    return this.posts.map(({ announcement }) => announcement);
  }
}

/** Whether two cells are made of the same claims. */
export function isSameCell(a: CellRef, b: CellRef | null): boolean {
  return !!b && String(a.plus) === String(b.plus) && String(a.minus) === String(b.minus);
}

/** Cells made of several numbers: what no post says by itself. */
function combined(ledger: FeedLedger | null): Cell[] {
  return ledger?.cells.filter(({ plus, minus }) => plus.length + minus.length > 1) ?? [];
}
