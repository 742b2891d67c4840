import { createContext } from 'svelte';
import type { Announcement } from '$lib/engine/announce/announcement';
import type { BaseSettings } from '$lib/engine/base/settings';
import type { BaseSummary, Example } from '$lib/engine/engine';
import { encodeLink, LINK_RISKS, type LinkState, type LinkView } from '$lib/link';
import { pageTurn } from '$lib/marks/crowd/pageTurn';
import { lab } from '$lib/words/en/lab';
import { AttackState } from './attackState.svelte';
import { BaseState } from './baseState.svelte';
import { BlockState } from './blockState.svelte';
import { BoardLook } from './boardLook';
import type { Connect } from './connection';
import { FeedState, type CarriedOver, type Written } from './feedState.svelte';
import { isAsking } from './isAsking';
import { isOfExamples } from './isOfExamples';
import { isExample } from './isExample';
import { InsiderState } from './insiderState.svelte';
import { Latest } from './latest';
import { LinkNotice } from './linkNotice.svelte';
import { linkOf } from './linkOf';
import { MendingState } from './mendingState.svelte';
import { NearestState } from './nearestState.svelte';
import { NamesState, type MakeNames } from './namesState.svelte';
import { SeriesState } from './seriesState.svelte';
import { TogetherState } from './togetherState.svelte';
import { ReckoningState } from './reckoningState.svelte';
import { TownBlockState } from './townBlockState.svelte';
import { TriesState } from './triesState.svelte';
import { TrackerState } from './trackerState.svelte';
import { World } from './world';
import { YearState } from './yearState.svelte';

/** The lab: a base, the company's feed, the stranger; and the order in which they move. */
export class LabState {
  readonly base: BaseState;
  readonly feed: FeedState;
  readonly attack: AttackState;
  readonly names: NamesState;
  readonly tries: TriesState;
  readonly nearest: NearestState;
  readonly together: TogetherState;
  readonly mending: MendingState;
  readonly reckoning: ReckoningState;
  readonly block: BlockState;
  readonly townBlock: TownBlockState;
  readonly year: YearState;
  readonly tracker: TrackerState;
  readonly insider: InsiderState;
  readonly series: SeriesState;
  /** Through whose eyes the crowd is seen. */
  view = $state<LinkView>('company');
  /** How many of the people a visitor bet that a stranger can name, or null. */
  bet = $state<number | null>(null);
  /** Whether the stranger guesses people’s habits wrongly. */
  isGuessingWrongly = $state(false);
  /** What became of the feed when the base was last built anew; null when nothing is to be said. */
  carriedOver = $state.raw<CarriedOver | null>(null);
  /** What stood there before an example took its place; null where nothing of the visitor’s did. */
  putAside = $state.raw<Written | null>(null);
  /**
   * What the titles and towns are called in the base whose feed is shown; null before the first. A new base's names come with
   * its feed, so that no post is ever read with another base's titles.
   */
  world = $state.raw<World | null>(null);
  /** What has to be said of the link that led here. */
  readonly notice = new LinkNotice();
  /** Whether everything that was asked for stands: only then is the state worth a link. */
  isSettled = $state(false);
  /** What was asked for last, by a link or by building another base: until it stands, the address names it. */
  #asked = $state.raw<LinkState | null>(null);
  /** What was asked for while there was no base yet: the next one gets it. */
  #pending: LinkState | null = null;
  /** The base that `world` is of. */
  #worldOf: BaseSummary | null = null;
  #turn = 0;
  readonly #reads = new Latest();
  #boardLook: BoardLook;

  /** @param memoryGb of the device, as far as the browser tells */
  constructor(connect: Connect, makeNames?: MakeNames, memoryGb: number | null = null) {
    this.base = new BaseState(connect, memoryGb);
    this.feed = new FeedState(this.base);
    this.names = new NamesState(makeNames);
    this.attack = new AttackState(this.base, this.names);
    this.tries = new TriesState(this.base);
    this.nearest = new NearestState(this.base, this.feed);
    this.together = new TogetherState(this.base, this.names);
    this.mending = new MendingState(this.base, this.names);
    this.reckoning = new ReckoningState(this.base);
    this.block = new BlockState(this.base);
    this.townBlock = new TownBlockState(this.base, this.names);
    this.year = new YearState(this.base);
    this.tracker = new TrackerState(this.base);
    this.insider = new InsiderState(this.base, this.feed, this.names);
    this.series = new SeriesState(this.base, this.names);
    this.base.onLost = () => this.#forget();
    this.#boardLook = new BoardLook(this.base, this.feed, this.attack, async () => {
      await this.base.engine?.guess(this.isGuessingWrongly);
    });
    this.feed.onBoard = () => {
      for (const each of [this.#boardLook, this.nearest]) each.follow();
    };
    this.attack.isBusy = () => Object.values(this).some(isAsking);
  }

  /** What a link needs to bring all of this back, or what was asked for and is on its way; null before anything was asked for. */
  readonly link: LinkState | null = $derived.by(
    () => (this.isSettled ? linkOf(this) : null) ?? this.#asked,
  );

  /** The whole address of what is shown. */
  readonly address = (): string => {
    const { link } = this;
    const page = location.href.replace(/#.*$/, '');
    return link ? page + encodeLink(link) : location.href;
  };

  /**
   * Shows what a link says. An example with neither post nor draft is announced at once, with all its posts; a link that says
   * nothing of posts puts the first example on the board.
   */
  async start(link: LinkState): Promise<void> {
    const turn = ++this.#turn;
    this.#asked = link;
    this.isSettled = false;
    this.carriedOver = this.putAside = null;
    this.bet = link.bet;
    this.together.want(link.cell ?? null);
    this.mending.repair = link.repair ?? [];
    this.mending.dice = link.dice ?? 1;
    this.mending.risk = link.risk ?? LINK_RISKS[0];
    this.isGuessingWrongly = link.isGuessingWrongly ?? false;
    this.townBlock.take(link.townBlock ?? null);
    if (link.block && !link.townBlock) void this.block.open(link.block);
    else this.block.close();
    this.#forget();
    this.tracker.least = link.tracker ?? null;
    this.insider.restore(link.insider ?? null);
    this.#pending = link;
    if (!(await this.#hasBase(link.settings)) || turn !== this.#turn) return;
    // the examples are drawn by now; the board is drawn in a task of its own
    await pageTurn();
    if (turn !== this.#turn) return;
    this.#pending = null;
    void this.block.read();
    void this.townBlock.read();
    void this.tracker.read();
    void this.names.need(link.settings.seed, []);
    const { announcements, draft } = link;
    const example = this.base.examples.find(({ id }) => id === link.example);
    if (link.example !== null && !example?.announcement && !announcements.length && !draft)
      this.notice.add(lab.examples.missing);
    const isAnnounced = !announcements.length && !draft && !!example?.announcement;
    const posts = isAnnounced ? [example.announcement!, ...example.more] : announcements;
    const lost = await this.feed.restore(posts, draft, () => this.#adopt());
    if (turn !== this.#turn) return;
    if (lost === null) {
      this.isSettled = true;
      return;
    }
    if (lost > 0) this.carriedOver = { searchedAgain: [], takenDown: lost };
    const hasPosts = this.feed.posts.length > 0;
    this.setView(
      !hasPosts ? 'company' : isAnnounced && link.view === 'company' ? 'stranger' : link.view,
    );
    if (link.townBlock?.isTruthShown) void this.townBlock.showTruth(true);
    const isRead = await this.#read();
    if (turn !== this.#turn) return;
    if (
      isRead &&
      link.focus &&
      this.attack.result &&
      link.focus.persona < this.attack.result.personas
    ) {
      this.attack.chosen = link.focus.announcement;
      await this.attack.open(link.focus.persona);
    }
    if (isRead && link.out !== undefined && this.view === 'truth')
      await this.attack.takeOut(link.out);
    if (turn !== this.#turn) return;
    this.isSettled = true;
    if (link.series) void this.series.read(link.series.persona, link.series.rule);
    if (link.year !== undefined) void this.year.post(link.year);
  }

  async #hasBase(settings: BaseSettings): Promise<boolean> {
    const { isReady, summary } = this.base;
    const isThere = isReady && JSON.stringify(summary?.settings) === JSON.stringify(settings);
    return isThere || (await this.#build(settings));
  }

  #build(settings: BaseSettings): Promise<boolean> {
    this.feed.forgetNumbers();
    return this.base.build(settings);
  }

  /** Names everything as the finished base does; for the moment in which the feed becomes one of that base's. */
  #adopt(): void {
    const { catalogue, summary } = this.base;
    if (!catalogue || !summary || summary === this.#worldOf) return;
    this.#worldOf = summary;
    this.world = new World(catalogue, summary);
    this.world.warm(summary.titles);
  }

  /** Builds another base and takes to it all that was written. */
  async rebuild(settings: BaseSettings): Promise<void> {
    if (this.#pending) return this.start({ ...this.#pending, settings });
    if (this.base.asksFirst(settings)) return;
    const turn = ++this.#turn;
    const { link } = this;
    // Whom the stranger looked at there is nobody here.
    this.#asked = link && { ...link, settings, ...NOBODY_LOOKED_AT };
    if (link?.insider) this.#asked!.insider = { ...link.insider, opened: null };
    this.isSettled = false;
    this.putAside = null;
    this.#forget();
    if (!(await this.#build(settings)) || turn !== this.#turn) return;
    void this.block.read();
    void this.townBlock.read();
    void this.tracker.read();
    const carriedOver = await this.feed.carryOver(() => this.#adopt());
    if (turn !== this.#turn) return;
    this.carriedOver = carriedOver;
    if (this.feed.posts.length === 0) this.setView('company');
    await this.#read();
    if (turn === this.#turn) this.isSettled = true;
  }

  /**
   * The stranger reads the posts; then what they say together is worked out behind everybody’s back. A later call overtakes an earlier
   * one wherever that one is. Resolves to whether these posts are the ones that were read.
   */
  #read(): Promise<boolean> {
    const { posts } = this.feed;
    this.reckoning.read(posts);
    void this.insider.read();
    this.tries.forget();
    return this.#reads.ask(
      async (isOver) => {
        if (posts.length > 0) await this.base.engine?.guess(this.isGuessingWrongly);
        if (!isOver()) await this.attack.read(posts);
      },
      () => {
        this.#boardLook.followReading();
        this.#lookFurther();
        void this.together.read(posts);
        void this.mending.read(posts);
      },
      // A thread that died says so through the base.
      () => {},
    );
  }

  /** Where nobody is newly named, what else could be posted is looked for. */
  #lookFurther(): void {
    const { result, set } = this.attack;
    if (result && set && !result.contradiction && result.names.newly.length === 0)
      void this.tries.look(set.post);
  }

  #forget(): void {
    const { attack, together, mending, tries, nearest, year, townBlock, insider, series } = this;
    this.#reads.drop();
    this.#boardLook.forget();
    for (const part of [attack, together, mending]) part.clear();
    for (const part of [tries, nearest, year, townBlock, insider, series]) part.forget();
    this.reckoning.read([]);
    this.tracker.asked.forget();
  }

  /** Looks through other eyes; the truth is asked for only here. */
  setView(view: LinkView): void {
    this.view = view;
    const { attack, together, mending, year, series, townBlock } = this;
    for (const part of [attack, together, mending, year, series, townBlock])
      void part.showTruth(view === 'truth');
  }

  /** Changes the sentence on the board: the crowd is seen as the company sees it. */
  edit(draft: Announcement): void {
    this.setView('company');
    this.feed.edit(draft);
  }

  /** Puts an example on the board. */
  pick(example: Example): void {
    this.setView('company');
    this.carriedOver = null;
    this.feed.load(example);
  }

  /** Announces an example at once, with all its posts, in place of what is up; that can be put back (`putBack`). */
  async play(example: Example): Promise<void> {
    const { written } = this.feed;
    const isSomethingElse = written.posts.length > 0 && !isExample(example, written);
    if (!isOfExamples(written) || (!this.putAside && isSomethingElse)) this.putAside = written;
    this.feed.clear();
    this.#adopt();
    this.pick(example);
    for (let left = 1 + example.more.length; left > 0; left--)
      if (!(await this.feed.announce())) break;
    this.setView('stranger');
    this.attack.chosen = null;
    await this.#read();
  }

  /** Takes down what is up and puts back what an example took the place of; what the visitor has written since is put aside in turn. */
  async putBack(): Promise<void> {
    const { putAside } = this;
    if (!putAside) return;
    const { written } = this.feed;
    this.putAside = isOfExamples(written) ? null : written;
    this.#adopt();
    this.feed.putBack(putAside);
    this.setView(putAside.posts.length > 0 ? 'stranger' : 'company');
    this.attack.chosen = null;
    await this.#read();
  }

  /** Announces the sentence on the board and lets the stranger read it. */
  async announce(): Promise<void> {
    if (!(await this.feed.announce())) return;
    this.carriedOver = null;
    this.setView('stranger');
    this.attack.chosen = null;
    await this.#read();
  }

  /** Takes a post down; the stranger reads what is left. */
  async takeDown(id: number): Promise<void> {
    this.feed.takeDown(id);
    if (this.feed.posts.length === 0) this.setView('company');
    await this.#read();
  }

  /** Changes what the stranger takes for true of people in general; the posts are read anew. */
  async guess(wrongly: boolean): Promise<void> {
    this.isGuessingWrongly = wrongly;
    this.year.forget();
    await this.#read();
  }

  /** Ends the thread. */
  close(): void {
    this.#turn++;
    this.#boardLook.forget();
    this.base.close();
  }
}

/** What a link says where nobody of its base is looked at. */
const NOBODY_LOOKED_AT = {
  focus: null,
  cell: null,
  out: undefined,
  year: undefined,
  series: undefined,
} satisfies Partial<LinkState>;

/** What there is to say of a finished base; for components that stand only where there is one. */
export function worldOf(lab: LabState): World {
  if (!lab.world) throw new Error('There is no base yet, so nothing in it has a name.');
  return lab.world;
}

/** The lab of the page that a component stands on. */
export const [getLab, setLab] = createContext<LabState>();
