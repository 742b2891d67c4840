import type { Announcement } from '$lib/engine/announce/announcement';
import type { Without } from '$lib/engine/attack/Without';
import type { AttackResult, Dossier, Preview, Suspect, Truth } from '$lib/engine/engine';
import type { BaseState } from './baseState.svelte';
import type { Post } from './feedState.svelte';
import type { NamesState } from './namesState.svelte';

/** So many suspects of a post are called by name. */
const NAMED_SUSPECTS = 60;
/** So many of those who were missed are called by name. */
const NAMED_MISSED = 12;

/** How the stranger's reading stands. */
export type AttackStatus = 'idle' | 'reading' | 'done' | 'failed';

/** What was concluded, and from which posts. */
interface Reading {
  posts: Post[];
  result: AttackResult;
}

/** What the stranger concludes from the posts, whose dossier is open, and the truth once somebody asks. */
export class AttackState {
  status = $state<AttackStatus>('idle');
  /** The engine's sentence when it could not read. */
  problem = $state<string | null>(null);
  /** The post that a visitor chose to look at; null: the one with the most probable suspect. */
  chosen = $state<number | null>(null);
  /** The persona whose entry has the focus, or null. */
  focus = $state<number | null>(null);
  isTruthAsked = $state(false);
  dossier = $state.raw<Dossier | null>(null);
  /** What the diaries alone say of the sentence on the board; null while that is not known. */
  preview = $state.raw<Preview | null>(null);
  /** The posts as they would be on the table without one diarist’s row, beside `result`; null: everybody is in it. */
  without = $state.raw<Without | null>(null);
  #reading = $state.raw<Reading | null>(null);
  #truth = $state.raw<Truth | null>(null);
  #base: BaseState;
  #names: NamesState;
  #turn = 0;
  #looks = 0;

  constructor(base: BaseState, names: NamesState) {
    this.#base = base;
    this.#names = names;
  }

  get result(): AttackResult | null {
    return this.#reading?.result ?? null;
  }

  /** The posts that `result` is about, in its order; they lag behind the feed while the stranger reads. */
  get posts(): Post[] {
    return this.#reading?.posts ?? [];
  }

  /** The truth about `posts`; null unless it was asked for and has arrived. */
  readonly truth = $derived.by(() => (this.isTruthAsked ? this.#truth : null));

  /** Index into `posts` of the one whose suspects are shown. */
  readonly shown = $derived.by(() => {
    if (this.chosen !== null && this.chosen < this.posts.length) return this.chosen;
    return this.result?.suspects[0]?.announcement ?? Math.max(0, this.posts.length - 1);
  });

  /** Suspects of the post shown, most probable first. */
  readonly suspects: Suspect[] = $derived.by(
    () => this.result?.suspects.filter(({ announcement }) => announcement === this.shown) ?? [],
  );

  /** Reads the posts; a later call overtakes an earlier one. */
  async read(posts: Post[]): Promise<void> {
    const turn = ++this.#turn;
    const { engine } = this.#base;
    this.problem = null;
    if (!engine || posts.length === 0) {
      this.clear();
      return;
    }
    this.status = 'reading';
    try {
      const result = await engine.attack(posts.map(({ announcement }) => announcement));
      if (turn !== this.#turn) return;
      await this.#name(suspectsToName(result, posts.length));
      if (turn !== this.#turn) return;
      const chosenId = this.chosen === null ? null : this.posts[this.chosen]?.id;
      this.#reading = { posts, result };
      this.#truth = null;
      this.without = null;
      const chosen = posts.findIndex(({ id }) => id === chosenId);
      this.chosen = chosen < 0 ? null : chosen;
      this.status = 'done';
      const { dossier } = this;
      if (this.isTruthAsked) void this.#fetchTruth();
      if (dossier) void this.open(dossier.persona);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.clear();
      this.status = 'failed';
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  /** Forgets everything read; whether the truth is asked for stays. */
  clear(): void {
    this.#turn++;
    this.#reading = null;
    this.#truth = null;
    this.without = null;
    this.chosen = null;
    this.focus = null;
    this.dossier = null;
    this.status = 'idle';
  }

  /** Asks what the diaries alone say of a sentence that stands beside posts; a later call overtakes an earlier one. */
  async look(posts: Post[], draft: Announcement): Promise<void> {
    const turn = ++this.#looks;
    const { engine } = this.#base;
    this.preview = null;
    if (!engine) return;
    try {
      const all = [...posts.map(({ announcement }) => announcement), draft];
      const preview = await engine.preview(all);
      if (turn === this.#looks) this.preview = preview;
    } catch {
      // A sentence that cannot be read yet has no preview; what is wrong with it the board says.
    }
  }

  /** Takes a diarist’s row out of the table, for as long as the truth is shown. */
  async takeOut(persona: number): Promise<void> {
    const reading = this.#reading;
    const { engine } = this.#base;
    if (!engine || !reading) return;
    const announcements = reading.posts.map(({ announcement }) => announcement);
    try {
      const without = await engine.without(announcements, persona, null);
      if (this.#reading === reading && this.isTruthAsked) this.without = without;
    } catch (error) {
      if (this.#reading !== reading) return;
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  /** Puts the row back. */
  putBack(): void {
    this.without = null;
  }

  /** Turns the truth on or off; it is fetched when first asked for. */
  async showTruth(isAsked: boolean): Promise<void> {
    this.isTruthAsked = isAsked;
    if (!isAsked) this.without = null;
    if (isAsked && !this.#truth) await this.#fetchTruth();
  }

  async #fetchTruth(): Promise<void> {
    const reading = this.#reading;
    const { engine } = this.#base;
    if (!engine || !reading) return;
    try {
      const truth = await engine.truth(reading.posts.map(({ announcement }) => announcement));
      await this.#name(truth.memberPersonas.flatMap((all) => [...all.subarray(0, NAMED_MISSED)]));
      if (this.#reading === reading) this.#truth = truth;
    } catch (error) {
      if (this.#reading !== reading) return;
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  async #name(personas: number[]): Promise<void> {
    const seed = this.#base.summary?.settings.seed;
    if (seed !== undefined) await this.#names.need(seed, personas);
  }

  /** Opens the dossier of a diarist. */
  async open(persona: number): Promise<void> {
    const reading = this.#reading;
    const { engine } = this.#base;
    if (!engine || !reading) return;
    this.focus = persona;
    try {
      const dossier = await engine.dossier(
        reading.posts.map(({ announcement }) => announcement),
        persona,
      );
      await this.#name([persona]);
      if (this.#reading === reading && this.focus === persona) this.dossier = dossier;
    } catch (error) {
      if (this.#reading !== reading) return;
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  /** Closes the dossier. */
  closeDossier(): void {
    this.dossier = null;
  }
}

function suspectsToName({ suspects }: AttackResult, posts: number): number[] {
  return Array.from({ length: posts }, (_, index) =>
    suspects
      .filter(({ announcement }) => announcement === index)
      .slice(0, NAMED_SUSPECTS)
      .map(({ persona }) => persona),
  ).flat();
}
