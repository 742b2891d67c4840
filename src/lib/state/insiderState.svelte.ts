import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { OPEN_DESK, type AccessRules } from '$lib/engine/insider/AccessRules';
import type { InsiderRow, InsiderView } from '$lib/engine/insider/InsiderView';
import type { LinkedInsider } from '$lib/link';
import { countsTheSame } from './announcements';
import { Asked } from './asked.svelte';
import type { BaseState } from './baseState.svelte';
import type { FeedState } from './feedState.svelte';
import { Latest } from './latest';
import type { NamesState } from './namesState.svelte';

const EVERYBODY: Predicate = { people: {}, did: [] };

/** What the log keeps of a click; the reason is one of the desk’s own list. */
export type LogEntry =
  | { kind: 'filter'; filter: number; rows: number | null }
  | { kind: 'open'; row: number; reason: string | null }
  | { kind: 'handOver' };

/** Somebody at the company’s desk: one post, its table, what they click, and what the rules let them. */
export class InsiderState {
  readonly asked = new Asked<InsiderView>();
  /** Whether somebody sits there. */
  isOpen = $state(false);
  rules = $state.raw<AccessRules>(OPEN_DESK);
  /** Filters that are on. */
  applied = $state(0);
  /** Place of the open row among those shown; null: none. */
  opened = $state<number | null>(null);
  /** Whether the colleague has the question; counts only where two are needed. */
  isHandedOver = $state(false);
  /** Why the next row is opened, as chosen from the list; null: not said. */
  reason = $state<string | null>(null);
  /** The visitor’s own clicks since they sat down. */
  clicks = $state(0);
  /** What the desk wrote down of them: nothing, where rows need no reason. */
  log = $state.raw<LogEntry[]>([]);
  /** The subscribers of the last list that the desk shows, ascending, for the drawing; everybody while no filter is on. */
  lit = $state.raw<Uint32Array>(new Uint32Array());
  /** The post looked at; null while there is none. */
  post = $state.raw<Announcement | null>(null);
  /** Wanted by a link; null: the sentence on the board. */
  #wanted: number | null = null;
  #base: BaseState;
  #feed: FeedState;
  #names: NamesState;
  readonly #lights = new Latest();

  constructor(base: BaseState, feed: FeedState, names: NamesState) {
    this.#base = base;
    this.#feed = feed;
    this.#names = names;
  }

  /** Filters that are on and that there are. */
  readonly filters = $derived.by(() =>
    Math.min(this.applied, this.asked.answer?.filters.length ?? this.applied),
  );

  /** What the desk shows now; null while nothing is known. */
  readonly list = $derived.by(() => this.asked.answer?.lists[this.filters] ?? null);

  /** Whether rows are in sight: a colleague’s screen is not. */
  readonly isInSight = $derived.by(() => !this.rules.twoPeople || this.isHandedOver);

  /** The open row; null where none is, or none can be seen. */
  readonly row: InsiderRow | null = $derived.by(() =>
    this.opened === null || !this.isInSight ? null : (this.list?.shown[this.opened] ?? null),
  );

  /** Which post is looked at: an index into the feed, or null for the sentence on the board. */
  readonly about: number | null = $derived.by(() => {
    const { post } = this;
    const index = post
      ? this.#feed.posts.findIndex(({ announcement }) => countsTheSame(announcement, post))
      : -1;
    return index < 0 ? null : index;
  });

  /** Whether the post looked at is neither out nor on the board any more. */
  readonly isStale = $derived.by(() => {
    const { post } = this;
    const { draft } = this.#feed;
    return !!post && this.about === null && !(draft && countsTheSame(draft, post));
  });

  /** What a link needs; null where nobody sits, or the post is gone. */
  readonly link: LinkedInsider | null = $derived.by(() =>
    this.isOpen && this.post && !this.isStale
      ? {
          about: this.about,
          applied: this.filters,
          rules: this.rules,
          opened: this.row ? this.opened : null,
        }
      : null,
  );

  /** As a link says; the answer comes with `read`. */
  restore(link: LinkedInsider | null): void {
    this.forget();
    this.isOpen = link !== null;
    this.rules = link?.rules ?? OPEN_DESK;
    this.applied = link?.applied ?? 0;
    this.opened = link?.opened ?? null;
    // who sees an open row has asked for it already
    this.isHandedOver = this.opened !== null;
    this.#wanted = link?.about ?? null;
  }

  /** Sits down with a post of the feed, or with the sentence on the board (null). */
  async sitDown(about: number | null): Promise<void> {
    this.isOpen = true;
    this.#clearScreen();
    this.forget();
    this.#wanted = about;
    await this.read();
  }

  /** Leaves the desk; its rules stay. */
  leave(): void {
    this.isOpen = false;
    this.#clearScreen();
    this.forget();
  }

  /** Another base, or another post: what was on the screen is no longer true. */
  forget(): void {
    this.post = null;
    this.asked.forget();
    this.#lights.drop();
    this.opened = null;
  }

  #clearScreen(): void {
    this.applied = 0;
    this.opened = null;
    this.isHandedOver = false;
    this.reason = null;
    this.clicks = 0;
    this.log = [];
  }

  /** Looks the post up; a later call overtakes an earlier one. */
  async read(): Promise<void> {
    const { engine } = this.#base;
    if (!this.isOpen || !engine) return;
    if (!this.post) {
      const wanted = this.#wanted === null ? null : this.#feed.posts[this.#wanted];
      this.post = wanted?.announcement ?? this.#feed.draft;
      this.#wanted = null;
    }
    const { post, rules } = this;
    if (!post) return;
    if (await this.asked.ask(() => engine.insider(post, rules)))
      await Promise.all([this.#name(), this.#light()]);
  }

  /** Puts the next filter on. */
  filter(): void {
    const view = this.asked.answer;
    if (!view || this.filters >= view.filters.length) return;
    this.opened = null;
    this.applied = this.filters + 1;
    const rows = view.lists[this.applied]!.rows;
    this.#note({ kind: 'filter', filter: this.applied - 1, rows });
    void this.#light();
  }

  /** Takes the last filter off. */
  back(): void {
    this.opened = null;
    this.applied = Math.max(0, this.filters - 1);
    this.clicks++;
    void this.#light();
  }

  /** Asks the colleague who has the table. */
  handOver(): void {
    this.isHandedOver = true;
    this.#note({ kind: 'handOver' });
  }

  /** Opens a row of those shown, if the rules let it; the reason given is used up. */
  async open(place: number): Promise<void> {
    const row = this.list?.shown[place];
    if (!row || (this.rules.withReason && this.reason === null)) return;
    this.opened = place;
    this.#note({ kind: 'open', row: row.row, reason: this.reason });
    this.reason = null;
    await this.#name();
  }

  /** Closes the open row. */
  close(): void {
    this.opened = null;
  }

  /** Sets rules; what they forbid goes from the screen. */
  async rule(changed: Partial<AccessRules>): Promise<void> {
    this.rules = { ...this.rules, ...changed };
    if (changed.countsOnly || changed.withReason || changed.twoPeople) this.opened = null;
    if (changed.twoPeople !== undefined) this.isHandedOver = false;
    await this.read();
  }

  #note(entry: LogEntry): void {
    this.clicks++;
    if (this.rules.withReason) this.log = [...this.log, entry];
  }

  /** Lights those who are left; a later call overtakes an earlier one. */
  async #light(): Promise<void> {
    const { engine } = this.#base;
    const view = this.asked.answer;
    if (!engine || !view) return;
    // a list that the desk refuses is not to be seen in the drawing either
    let shown = this.filters;
    while (shown > 0 && view.lists[shown]!.rows === null) shown--;
    const left = shown === 0 ? EVERYBODY : view.filters[shown - 1]!.left;
    await this.#lights.ask(
      () => engine.matching(left),
      (lit) => (this.lit = lit),
      // A thread that died says so elsewhere; the lights stay as they were.
      () => {},
    );
  }

  async #name(): Promise<void> {
    const seed = this.#base.summary?.settings.seed;
    const namedAs = this.row?.namedAs ?? -1;
    if (seed !== undefined && namedAs >= 0) await this.#names.need(seed, [namedAs]);
  }
}
