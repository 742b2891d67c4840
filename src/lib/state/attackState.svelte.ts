import type { Announcement } from '$lib/engine/announce/announcement';
import { NAMED_FROM } from '$lib/engine/constants';
import type { DiceError } from '$lib/engine/attack/measureDice';
import type { PostWithout, SetWithout, Without } from '$lib/engine/attack/Without';
import type { AttackResult, Dossier, Preview, Suspect, Truth } from '$lib/engine/engine';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';
import type { Post } from './feedState.svelte';
import { Latest } from './latest';
import type { NamesState } from './namesState.svelte';
import {
  findSet,
  readSets,
  setToShow,
  truthOfSet,
  withoutOfSet,
  type ReadSet,
  type SetTruth,
} from './readSets';
import { Revealed } from './revealed.svelte';
import { sentenceOf } from './sentenceOf';

/** So many suspects of a set of people are called by name. */
const NAMED_SUSPECTS = 60;
/** So many of those who were missed are called by name. */
const NAMED_MISSED = 12;

/** How the stranger's reading stands. */
export type AttackStatus = 'idle' | 'reading' | 'done' | 'failed';

/** What was concluded, and from which posts. */
interface Reading {
  posts: Post[];
  result: AttackResult;
  sets: ReadSet[];
}

/** What the stranger concludes from the posts, whose dossier is open, and the truth once somebody asks. */
export class AttackState {
  status = $state<AttackStatus>('idle');
  /** The engine's sentence when it could not read. */
  problem = $state<string | null>(null);
  /** The set of people that a visitor chose to look at, an index into `sets`; null: the one about which most was told (`shown`). */
  chosen = $state<number | null>(null);
  /** The persona whose entry has the focus, or null. */
  focus = $state<number | null>(null);
  dossier = $state.raw<Dossier | null>(null);
  /** What the diaries alone say of the sentence on the board; null while that is not known. */
  preview = $state.raw<Preview | null>(null);
  /** The posts as they would be on the table without one diarist’s row, beside `result`; null: everybody is in it. */
  without = $state.raw<Without | null>(null);
  /** The diarist whose row is being taken out of the table; null while nobody's is. */
  takingOut = $state<number | null>(null);
  /** How far the stranger’s dice may be off, once a dossier has asked for it. */
  readonly dice = new Asked<DiceError[]>();
  /** Whether something long is under way that a question as long would end; the lab says so. */
  isBusy: () => boolean = () => false;
  #reading = $state.raw<Reading | null>(null);
  readonly #truth: Revealed<Reading, Truth>;
  #base: BaseState;
  #names: NamesState;
  readonly #reads = new Latest();
  readonly #looks = new Latest();
  readonly #takes = new Latest();
  readonly #opens = new Latest();
  /** Whose dossier is open, or is being opened; null: nobody's. */
  #opened: number | null = null;
  #looking: Promise<unknown> = Promise.resolve();

  constructor(base: BaseState, names: NamesState) {
    this.#base = base;
    this.#names = names;
    this.#truth = new Revealed(
      () => this.#reading,
      (reading) => this.#reveal(reading),
      (problem) => (this.problem = problem),
    );
  }

  get isTruthAsked(): boolean {
    return this.#truth.isAsked;
  }

  get result(): AttackResult | null {
    return this.#reading?.result ?? null;
  }

  /** The posts that `result` is about, in its order; they lag behind the feed while the stranger reads. */
  get posts(): Post[] {
    return this.#reading?.posts ?? [];
  }

  /** The truth about `posts`; null unless it was asked for and has arrived. */
  get truth(): Truth | null {
    return this.#truth.truth;
  }

  /** The sets of people that `posts` speak of: their own, in their order, then those whom two of their numbers leave over. */
  get sets(): ReadSet[] {
    return this.#reading?.sets ?? [];
  }

  /** Index into `sets` of the one that is shown: the chosen one, else as `setToShow` has it, else the newest post's. */
  readonly shown = $derived.by(() => {
    if (this.chosen !== null && this.chosen < this.sets.length) return this.chosen;
    return setToShow(this.sets) ?? Math.max(0, this.posts.length - 1);
  });

  /** The set that is shown; null while nothing was read. */
  readonly set: ReadSet | null = $derived.by(() => this.sets[this.shown] ?? null);

  /** Suspects of the set shown, most probable first. */
  readonly suspects: Suspect[] = $derived.by(() => this.set?.suspects ?? []);

  /** The truth about the set shown; null as `truth`. */
  readonly setTruth: SetTruth | null = $derived.by(() =>
    this.truth && this.set ? truthOfSet(this.truth, this.set) : null,
  );

  /** What becomes of the set shown without the row that is out; null if none is. */
  readonly setWithout: { set: SetWithout; probabilities: Float64Array } | null = $derived.by(() =>
    this.without && this.set && this.result
      ? withoutOfSet(this.without, this.set, this.result.personas)
      : null,
  );

  /** Reads the posts; a later call overtakes an earlier one. */
  async read(posts: Post[]): Promise<void> {
    const { engine } = this.#base;
    this.problem = null;
    if (!engine || posts.length === 0) {
      this.clear();
      return;
    }
    this.status = 'reading';
    await this.#reads.ask(
      async (isOver) => {
        const result = await engine.attack(posts.map(({ announcement }) => announcement));
        const sets = readSets(posts, result);
        if (!isOver()) await this.#name(suspectsToName(sets));
        return { posts, result, sets };
      },
      (reading) => this.#take(reading),
      (error) => {
        this.clear();
        this.status = 'failed';
        this.problem = sentenceOf(error);
      },
    );
  }

  #take(reading: Reading): void {
    const chosen = this.chosen === null ? undefined : this.sets[this.chosen];
    this.#reading = reading;
    this.putBack();
    this.dice.forget();
    this.chosen = findSet(reading.sets, chosen);
    this.status = 'done';
    void this.#truth.fetch();
    if (this.#opened !== null) void this.open(this.#opened);
  }

  /** Forgets everything read, and whatever is under way; whether the truth is asked for stays. */
  clear(): void {
    this.#reads.drop();
    this.#reading = null;
    this.putBack();
    this.dice.forget();
    this.chosen = null;
    this.focus = null;
    this.closeDossier();
    this.status = 'idle';
  }

  /**
   * Asks what the diaries alone say of a sentence that stands beside posts; a later call overtakes an earlier one. One question at a time
   * is with the engine, so that a count waits for one at most: while it is, later ones wait, and only the newest is asked.
   */
  async look(posts: Post[], draft: Announcement): Promise<void> {
    this.preview = null;
    const before = this.#looking;
    const looking = this.#looks.ask(
      async (isOver) => {
        await before;
        const { engine } = this.#base;
        if (!engine || isOver()) return null;
        return engine.preview([...posts.map(({ announcement }) => announcement), draft]);
      },
      (preview) => (this.preview = preview),
      // A sentence that cannot be read yet has no preview; what is wrong with it the board says.
      () => {},
    );
    this.#looking = looking;
    await looking;
  }

  /** The sentence on the board is another one now: nothing is known of it yet, and an answer under way comes too late. */
  lookAway(): void {
    this.#looks.drop();
    this.preview = null;
  }

  /** The sentence on the board is one of the posts read: what the diaries alone say of it is known. @param post its index */
  lookAt(post: number): void {
    const { result } = this;
    if (!result) return;
    this.#looks.drop();
    const { personas, before } = result;
    this.preview = { personas, before: before.slice(post * personas, (post + 1) * personas) };
  }

  /** Takes a diarist’s row out of the table, for as long as the truth is shown; a later call overtakes an earlier one. */
  async takeOut(persona: number): Promise<void> {
    const reading = this.#reading;
    const { engine } = this.#base;
    if (!engine || !reading || !(persona < reading.result.personas)) return;
    const announcements = reading.posts.map(({ announcement }) => announcement);
    this.takingOut = persona;
    this.problem = null;
    await this.#takes.ask(
      async (isOver) => {
        const without = await engine.without(announcements, persona, null);
        if (!isOver()) await this.#name([persona]);
        return without;
      },
      (without) => {
        this.takingOut = null;
        if (this.isTruthAsked) this.without = without;
      },
      (error) => {
        this.takingOut = null;
        this.problem = sentenceOf(error);
      },
    );
  }

  /** Puts the row back; an answer under way comes too late. */
  putBack(): void {
    this.#takes.drop();
    this.without = this.takingOut = null;
  }

  /** A post as it stands: on the table without the row that is out, if one is. undefined: it is not one of those read. */
  standing(post: Post): PostWithout | undefined {
    const index = this.posts.findIndex(({ id }) => id === post.id);
    return this.without?.posts[index];
  }

  /** How far the dice may be off about one diarist and one set, the worst of before, after and what lies between; null: not known. */
  diceOf(persona: number, set: number): number | null {
    const found = this.dice.answer?.find((each) => each.persona === persona && each.set === set);
    return found ? Math.max(found.beforeBits, found.afterBits, found.postBits) : null;
  }

  /** Asks how far the dice may be off, unless it is known, or would end something long that somebody waits for. */
  async throwAgain(): Promise<void> {
    const { engine } = this.#base;
    const posts = this.posts.map(({ announcement }) => announcement);
    const { dice } = this;
    if (!engine || dice.answer || dice.share !== null || posts.length === 0 || this.isBusy())
      return;
    await dice.ask((onShare) => engine.diceError(posts, onShare));
  }

  /** Turns the truth on or off; it is fetched when first asked for. */
  async showTruth(isAsked: boolean): Promise<void> {
    if (!isAsked) this.putBack();
    await this.#truth.show(isAsked);
  }

  async #reveal({ posts, sets }: Reading): Promise<Truth | null> {
    const { engine } = this.#base;
    if (!engine) return null;
    const truth = await engine.truth(posts.map(({ announcement }) => announcement));
    const missed = sets.flatMap((set) =>
      [...truthOfSet(truth, set).memberPersonas]
        .filter((persona) => set.after[persona]! < NAMED_FROM)
        .slice(0, NAMED_MISSED),
    );
    await this.#name(missed);
    return truth;
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
    this.focus = this.#opened = persona;
    const announcements = reading.posts.map(({ announcement }) => announcement);
    const isOpen = await this.#opens.ask(
      async (isOver) => {
        const dossier = await engine.dossier(announcements, persona);
        if (!isOver()) await this.#name([persona]);
        return dossier;
      },
      (dossier) => (this.dossier = dossier),
      (error) => {
        this.#opened = this.dossier?.persona ?? null;
        this.problem = sentenceOf(error);
      },
    );
    if (isOpen) void this.throwAgain();
  }

  /** Closes the dossier, or does without the one that is on its way. */
  closeDossier(): void {
    this.#opens.drop();
    this.dossier = this.#opened = null;
  }
}

function suspectsToName(sets: ReadSet[]): number[] {
  return sets.flatMap(({ suspects }) =>
    suspects.slice(0, NAMED_SUSPECTS).map(({ persona }) => persona),
  );
}
