import type { CellRef } from '$lib/engine/attack/AskedSet';
import type { CellTruth, CellView, FeedLedger } from '$lib/engine/desk/Desk';
import type { Cell } from '$lib/engine/combine/ledger/Ledger';
import type { BaseState } from './baseState.svelte';
import type { Post } from './feedState.svelte';
import { Latest } from './latest';
import type { NamesState } from './namesState.svelte';
import { Revealed } from './revealed.svelte';
import { sentenceOf } from './sentenceOf';

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
  #drawnUp = $state.raw<DrawnUp | null>(null);
  #chosen = $state.raw<CellRef | null>(null);
  #view = $state.raw<CellView | null>(null);
  readonly #truth: Revealed<CellView, CellTruth>;
  readonly #draws = new Latest();
  readonly #looks = new Latest();
  #base: BaseState;
  #names: NamesState;
  /** A cell that a link asks for, until there is a ledger. */
  #wanted: CellRef | null = null;

  constructor(base: BaseState, names: NamesState) {
    this.#base = base;
    this.#names = names;
    this.#truth = new Revealed(
      () => this.view,
      async ({ suspects }) => {
        const personas = suspects.map(({ persona }) => persona);
        return this.#base.engine?.cellTruth(this.#announcements, { ...this.#chosen! }, personas);
      },
      (problem) => (this.problem = problem),
    );
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

  get isTruthAsked(): boolean {
    return this.#truth.isAsked;
  }

  /** The truth about `chosen`; null unless it was asked for and has arrived. */
  get truth(): CellTruth | null {
    return this.#truth.truth;
  }

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
    const { engine } = this.#base;
    this.problem = null;
    if (!engine || posts.length < FEWEST_TOGETHER) {
      this.clear();
      return;
    }
    this.status = 'reading';
    const isDrawnUp = await this.#draws.ask(
      () => engine.ledger(posts.map(({ announcement }) => announcement)),
      (ledger) => {
        this.#drawnUp = { posts, ledger };
        this.#view = null;
        this.#looks.drop();
        this.status = 'done';
      },
      (error) => {
        this.#drawnUp = null;
        this.status = 'failed';
        this.problem = sentenceOf(error);
      },
    );
    if (!isDrawnUp) return;
    const wanted = this.#wanted ?? this.#chosen;
    this.#wanted = null;
    const found = this.ledger?.cells.find((cell) => isSameCell(cell, wanted)) ?? this.pinned[0];
    if (found) await this.choose(found);
  }

  /** Looks at a cell. */
  async choose({ plus, minus }: CellRef): Promise<void> {
    if (!isSameCell({ plus, minus }, this.#chosen)) this.#view = null;
    this.#chosen = { plus, minus };
    await this.#look();
  }

  async #look(): Promise<void> {
    this.problem = null;
    const { engine, summary } = this.#base;
    const cell = this.#chosen;
    if (!engine || !cell || !summary) return;
    const isSeen = await this.#looks.ask(
      async (isOver) => {
        const view = await engine.cell(this.#announcements, { ...cell });
        const personas = view.suspects.map(({ persona }) => persona);
        if (personas.length > 0 && !isOver())
          await this.#names.need(summary.settings.seed, personas);
        return view;
      },
      (view) => (this.#view = view),
      (error) => (this.problem = sentenceOf(error)),
    );
    if (isSeen) await this.#truth.fetch();
  }

  /** Turns the truth on or off. */
  async showTruth(isAsked: boolean): Promise<void> {
    await this.#truth.show(isAsked);
  }

  /** Forgets everything drawn up, and whatever is under way. */
  clear(): void {
    this.#draws.drop();
    this.#looks.drop();
    this.#drawnUp = null;
    this.#chosen = this.#view = null;
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
